"""Every Welsh text of the project: the catalogue, the registers, the examples, the pages written by hand."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from babel.messages.pofile import read_po

from strategysite.editors.kinds import EVERY_FILE, records_of, vocabularies_of
from strategysite.language.catalogue import catalogue_path
from strategysite.model.base import fields_of
from strategysite.source import read_yaml

PROJECT = Path(__file__).parents[3]
PAGES = ("adroddiadau.md", "arwyddbyst.md", "cyfieithu.md", "hosting/cyhoeddi.md", "pages/cy/*.md")
ASIDE = re.compile(
    r"^---$.*?^---$|```.*?```|`[^`]*`|\{[^{}]*\}|%\(\w+\)[sd]|<[^>]*>|\]\([^)]*\)|https?://\S+|\S+@\S+|www\.\S+|--\w+|"
    r"\S+\.(?:yml|md|csv|json|xlf)\b|\"strategysite [^\"]*\"",
    re.DOTALL | re.MULTILINE,
)
WORD = re.compile(r"[^\W\d_]+")
"""An apostrophe and a hyphen end a word: what they join is looked up part by part."""


def texts() -> Iterator[tuple[str, str]]:
    """Yield each Welsh text with where it stands."""
    yield from _in_catalogue()
    for path in sorted([*PROJECT.glob("content/registers/*.yml"), *PROJECT.glob("strategies/*/*.yml")]):
        where = path.relative_to(PROJECT).as_posix()
        yield from ((where, text) for text in _welsh_of(read_yaml(path, where).plain))
    pages = [page for pattern in PAGES for page in PROJECT.glob(f"content/{pattern}")]
    for path in sorted([*pages, *PROJECT.glob("strategies/*/sections/*.cy.md")]):
        yield path.relative_to(PROJECT).as_posix(), path.read_text(encoding="utf-8")


def words_of(text: str) -> Iterator[str]:
    """Yield the words of a text, without code, addresses and blanks. Letters alone and initials are no words."""
    for word in WORD.findall(ASIDE.sub(" ", text)):
        if len(word) > 2 and not word[1:].isupper():
            yield word


def names_of_fields() -> frozenset[str]:
    """Return the words of the names that an editor writes in a file, which stand in Welsh sentences as they are."""
    records = (record for model in EVERY_FILE.values() for record in records_of(model))
    fields = {name for record in records for name in fields_of(record)}
    values = {member.value for model in EVERY_FILE.values() for kind in vocabularies_of(model) for member in kind}
    return frozenset(
        part for name in fields | values | set(EVERY_FILE) for part in WORD.findall(name.replace("_", " "))
    )


def _in_catalogue() -> Iterator[tuple[str, str]]:
    with catalogue_path(PROJECT / "translations", "cy").open("rb") as file:
        catalogue = read_po(file, locale="cy")
    for message in catalogue:
        if message.id and not message.context:
            forms = message.string if isinstance(message.string, list | tuple) else (message.string,)
            yield from (("the catalogue", str(form)) for form in forms)


def _welsh_of(value: Any) -> Iterator[str]:
    """Yield the Welsh of every text in some data."""
    if isinstance(value, dict):
        if isinstance(value.get("cy"), str) and value["cy"] != value.get("en") and "://" not in value["cy"]:
            yield value["cy"]
        yield from (text for name, inside in value.items() if name != "cy" for text in _welsh_of(inside))
    elif isinstance(value, list):
        yield from (text for inside in value for text in _welsh_of(inside))
