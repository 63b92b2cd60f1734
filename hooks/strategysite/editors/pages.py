"""Everything under ``content/`` that is made from the model and the rules, in both languages."""

from collections.abc import Iterator
from pathlib import Path

from ..language.catalogue import read_words
from ..rules.reference import reference as rules_reference
from .reference import reference
from .schema import schema_files

SCHEMAS = {"en": "schema", "cy": "schema/cy"}
"""Where the schemas lie that explain themselves in a language."""

FIELDS = {"en": "reference.md", "cy": "cyfeirlyfr.md"}
RULES = {"en": "rules.md", "cy": "rheolau.md"}


def made_files(translations: Path) -> Iterator[tuple[str, str]]:
    """Yield the path of each file below ``content/`` and its text; ``translations`` is the folder of the catalogue."""
    for language, folder in SCHEMAS.items():
        words = read_words(translations, language)
        yield from ((f"{folder}/{name}", text) for name, text in schema_files(words))
        yield FIELDS[language], reference(words)
        yield RULES[language], rules_reference(words)


def write_anew(content: Path, translations: Path) -> list[str]:
    """Write the files that do not say the same already, and return their paths."""
    changed = []
    for name, text in made_files(translations):
        path = content / name
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
            changed.append(name)
    return changed
