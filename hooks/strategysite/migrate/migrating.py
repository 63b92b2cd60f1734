"""An edition in the form that this version of the software reads: all of its files, or none."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..language.catalogue import Words
from ..load.layout import is_inside
from ..load.version import version_of
from ..model.strategy import SCHEMA
from ..model.text import LANGUAGES
from ..model.whole import FILES
from ..phrase import phrase
from ..source import read_yaml_text
from ..translate.rewrite import RewriteError
from ..translate.road import Files, in_its_form, text_of
from ..translate.taking import Refusal
from .part import changed, part_of
from .steps import STEPS, version_is_written


@dataclass(frozen=True)
class Migrated:
    """What files will hold, those alone that change; or each file that cannot be migrated, and why."""

    files: Files
    refused: tuple[Refusal, ...]


def migrated(folder: Path, words: Mapping[str, Words]) -> Migrated:
    """Return what the files of an edition will hold in the version that is read now. Nothing is written.

    An edition that names no version is taken to be of the first. words: those of each language.
    """
    files, refused = Files(), list[Refusal]()
    paths = [path for name in FILES if (path := folder / f"{name}.yml").is_file() and is_inside(path, folder)]
    try:
        version, own = _version_and_words(folder, words)
    except (RewriteError, OSError) as error:
        told = error.told if isinstance(error, RewriteError) else phrase("It cannot be read.")
        return Migrated({}, (Refusal("strategy.yml", told),))
    for path in paths:
        try:
            before = path.read_bytes()
            after = in_its_form(path, _in_steps(path.stem, text_of(path), version, own))
            files |= {path: after} if after != before else {}
        except RewriteError as error:
            refused.append(Refusal(path.name, error.told))
        except UnicodeDecodeError:
            refused.append(Refusal(path.name, phrase("It is not in UTF-8.")))
    return Migrated({} if refused else files, tuple(refused))


def _in_steps(name: str, text: str, version: int, words: Words) -> str:
    """Return the text of a file after every step from its version on."""
    for step in (*(step for to, step in sorted(STEPS.items()) if to > version), version_is_written):
        part = part_of(name, text, words)
        text = changed(part, step) if part else text
    return text


def _version_and_words(folder: Path, words: Mapping[str, Words]) -> tuple[int, Words]:
    plain = read_yaml_text(text_of(folder / "strategy.yml"), "").plain
    fields = plain if isinstance(plain, dict) else {}
    version = 1 if "schema" not in fields else version_of(plain)
    if version is None or version > SCHEMA:
        raise RewriteError(
            phrase('"schema" names no version that this software knows; it reads version {version}.', version=SCHEMA)
        )
    languages = fields.get("languages")
    own = [one for one in LANGUAGES if isinstance(languages, list) and one in languages]
    return version, words[own[0] if len(own) == 1 else "en"]
