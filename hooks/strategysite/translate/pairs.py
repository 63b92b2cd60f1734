"""Every text of a strategy in both its languages, with its place and what a translator should know of it."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..load import Loaded
from ..model import Definition, Text
from ..model.base import Record
from ..model.series import Run
from ..model.text import LANGUAGES, Prose
from ..model.whole import Pointer
from .markdown import unwrapped

_TITLES = ("title", "name", "words")


@dataclass(frozen=True, slots=True)
class Pair:
    """One text in two languages.

    file: the file that it stands in, from the folder of the strategy: ``actions.yml``, ``sections/school.en.md``.
    section: the name of the part of the strategy: ``actions``, or ``sections/school`` for a chapter.
    pointer: the path inside the part as the editor wrote it; empty for a chapter.
    key: the same path with the ids of entries in place of their positions, so that it stays when entries move.
    where: the titles of what it stands in, from the outside in. meaning: the meaning of the field, from the model.
    table: the row in a CSV file, where the text stands in one.
    """

    file: str
    section: str
    pointer: Pointer
    key: str
    words: Text
    meaning: str
    where: tuple[Text, ...] = ()
    table: int | None = None

    @property
    def is_chapter(self) -> bool:
        """Whether this is a whole chapter, which has a file for each language."""
        return self.file.endswith(".md")

    def said_in(self, language: str) -> str:
        """Return the words in a language as a translator sees them, each paragraph in one line; empty without any."""
        words = self.words.said_in(language) or ""
        return unwrapped(words) if isinstance(self.words, Prose) else words.rstrip("\n")

    @property
    def is_complete(self) -> bool:
        """Whether it is there in both languages."""
        return all(self.said_in(language) for language in LANGUAGES)


def pairs_of(loaded: Loaded) -> tuple[Pair, ...]:
    """Return every text of a strategy that is in both languages, in the order of its files; none of another."""
    definition = loaded.definition
    if definition is None or len(definition.languages) < 2:
        return ()
    return (*_in_files(definition), *_chapters(definition))


def _in_files(definition: Definition) -> Iterator[Pair]:
    for name, record in definition.files():
        if name in definition.present:
            yield from _texts(_Place(f"{name}.yml", name, (), ()), record, "")


def _chapters(definition: Definition) -> Iterator[Pair]:
    for chapter in definition.strategy.chapters:
        if chapter.id in definition.chapters:
            words = definition.chapters[chapter.id]
            source = next(language for language in ("en", "cy") if words.said_in(language))
            file, section = f"sections/{chapter.id}.{source}.md", f"sections/{chapter.id}"
            yield Pair(file, section, (), f"sections:{chapter.id}", words, "A whole chapter.", (chapter.title,))


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the walk through a strategy stands: ``steps`` are those of the pointer with ids for positions."""

    file: str
    section: str
    pointer: Pointer
    steps: tuple[str, ...]
    where: tuple[Text, ...] = ()
    table: int | None = None

    def into(self, step: str | int, named: str, where: tuple[Text, ...]) -> "_Place":
        """Return the place one step further in."""
        file, table = self.file, self.table
        return _Place(file, self.section, (*self.pointer, step), (*self.steps, named), where, table)


def _texts(place: _Place, value: object, meaning: str) -> Iterator[Pair]:
    if isinstance(value, Text):
        key = f"{place.section}:{'.'.join(place.steps)}"
        yield Pair(place.file, place.section, place.pointer, key, value, meaning, place.where, place.table)
    elif isinstance(value, Record):
        yield from _in_record(place, value)
    elif isinstance(value, tuple):
        for position, item in enumerate(value):
            yield from _texts(place.into(position, _named(item, position), place.where), item, meaning)


def _in_record(place: _Place, record: Record) -> Iterator[Pair]:
    titles = [getattr(record, name, None) for name in _TITLES]
    title = next((title for title in titles if isinstance(title, Text)), None)
    for name, declared in type(record).model_fields.items():
        step, value = declared.alias or name, getattr(record, name)
        where = (*place.where, title) if place.pointer and title and value is not title else place.where
        inside = place.into(step, step, where)
        if isinstance(record, Run) and record.table and name == "points":
            yield from _in_table(inside, record.table, record.points)
        else:
            yield from _texts(inside, value, declared.description or "")


def _in_table(place: _Place, table: str, points: tuple[Record, ...]) -> Iterator[Pair]:
    """Yield the notes of figures that are kept in a CSV file."""
    for row, point in enumerate(points):
        inside = place.into(row, _named(point, row), place.where)
        yield from _texts(_Place(table, place.section, inside.pointer, inside.steps, place.where, row), point, "")


def _named(item: object, position: int) -> str:
    """Return the id of an entry, which stays when entries move; else its number, which no id can be."""
    named = getattr(item, "id", None)
    return named if isinstance(named, str) else f"_{position + 1}"
