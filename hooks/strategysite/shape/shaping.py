"""Shaping a document into a record of the model: all faults at once, each with its place."""

import json
from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from ..model.base import Record
from ..model.text import LANGUAGES
from ..problem import Problem, Severity
from ..source import Document, Mark
from .declared import Pointer, declared_at, resolve
from .fault import Fault
from .wording import word

R = TypeVar("R", bound=Record)


def shape(
    model: type[R], document: Document, context: Mapping[str, Any] | None = None
) -> tuple[R | None, list[Problem]]:
    """Return the record that a document describes, and the problems that keep it from being one.

    ``context`` may hold ``languages``, the languages of the strategy, which decide how a plain string is read.
    The record is None where there is any problem of shape.
    """
    plain = {} if document.plain is None else document.plain
    languages = tuple((context or {}).get("languages", LANGUAGES))
    try:
        return model.model_validate_json(json.dumps(plain), strict=True, context={"languages": languages}), []
    except ValidationError as error:
        told = (details for details in error.errors(include_url=False) if not _follows(details))
        faults = [_fault(model, plain, details, languages) for details in told]
        return None, sorted({_problem(document, fault) for fault in faults})


def _follows(details: ErrorDetails) -> bool:
    """Whether a list is found too short only because its items have faults, which are told themselves."""
    return details["type"] == "too_short" and len(details["input"]) >= details["ctx"]["min_length"]


def _fault(model: type[Record], plain: Any, details: ErrorDetails, languages: tuple[str, ...]) -> Fault:
    pointer = resolve(plain, details["loc"])
    return Fault(details, pointer, model, *declared_at(model, pointer), languages)


def _problem(document: Document, fault: Fault) -> Problem:
    rule, (message, remedy) = word(fault)
    mark = _mark(document, fault.pointer, fault.details)
    return Problem(document.file, mark.line, mark.column, rule, Severity.ERROR, message, remedy)


def _mark(document: Document, pointer: Pointer, details: ErrorDetails) -> Mark:
    """Return where to look: at the name of an unknown field, at the entry that lacks one, else at the value."""
    match details["type"]:
        case "extra_forbidden":
            return document.key_place(pointer)
        case "missing":
            return document.key_place(pointer[:-1])
        case "points_out_of_order":
            return document.place((*pointer, "points", details["ctx"]["position"]))
    return document.place(pointer)
