"""What fields, groups of fields, lists of words and rules say of themselves, for the catalogue.

The declaration is where the English stands, once. gettext's tools find a phrase by the name of a function around it,
and a docstring has none: so the meanings are taken here from the model and the rules as they are loaded.
"""

import inspect
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import IO, Any

from babel.messages.extract import extract_python
from pydantic import TypeAdapter
from typer import Typer

from ..cli.main import app
from ..model.base import Record, fields_of
from ..model.moment import Moment
from ..model.period import Period
from ..rules import KEEPING, LOOKS, RULES, Look
from ..shape.declared import record_at
from ..words import in_one_line
from .kinds import EVERY_FILE, spaced, vocabularies_of


def extract(
    file: IO[bytes], keywords: Mapping[str, Any], comment_tags: list[str], options: Mapping[str, Any]
) -> Iterator[Any]:
    """Yield the phrases of a Python file as Babel does, and after them the meanings of what is declared in it."""
    yield from extract_python(file, keywords, comment_tags, dict(options))  # type: ignore[arg-type]
    yield from ((1, "gettext", words, []) for words in declared_in().get(Path(file.name).resolve(), ()))


@cache
def declared_in() -> Mapping[Path, tuple[str, ...]]:
    """Return what the things that editors are told of say of themselves, by the file in which they are declared."""
    found: dict[Path, tuple[str, ...]] = {}
    for path, said in _declared():
        found[path] = (*found.get(path, ()), *said)
    return found


def _declared() -> Iterator[tuple[Path, tuple[str, ...]]]:
    for record in every_record():
        meanings = (field.description or "" for field in fields_of(record).values())
        yield _file_of(record), (spaced(record.__name__), in_one_line(record.__doc__), *meanings)
    for vocabulary in dict.fromkeys(kind for model in EVERY_FILE.values() for kind in vocabularies_of(model)):
        yield _file_of(vocabulary), (spaced(vocabulary.__name__), in_one_line(vocabulary.__doc__))
    for kind in (Moment, Period):
        yield _file_of(kind), (TypeAdapter(kind).json_schema()["description"],)
    for rule in (*RULES, *KEEPING):
        yield _file_of(rule.check), (in_one_line(rule.text),)
    yield _file_of(Look), tuple(look.text for look in LOOKS)
    for command in commands_of(app):
        yield _file_of(command), (in_one_line(command.__doc__),)


def commands_of(group: Typer) -> Iterator[Callable[..., Any]]:
    """Yield every command of the command line: its docstring is the help that it gives."""
    yield from (command.callback for command in group.registered_commands if command.callback)
    yield from (
        command
        for inner in group.registered_groups
        if inner.typer_instance
        for command in commands_of(inner.typer_instance)
    )


def every_record() -> list[type[Record]]:
    """Return every group of fields that an editor can write, each once, texts in two languages among them."""
    found: list[type[Record]] = list(EVERY_FILE.values())
    for record in found:
        inner = (record_at(field.annotation) for field in record.model_fields.values())
        found += list(dict.fromkeys(one for one in inner if one and one not in found))
    return found


def _file_of(declared_thing: Any) -> Path:
    return Path(inspect.getfile(declared_thing)).resolve()
