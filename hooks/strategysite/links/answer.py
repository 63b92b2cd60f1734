"""What became of an address: the trail that asking it left, and what that means."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ..model.vocabulary import Vocabulary
from ..words import N_


class Verdict(Vocabulary):
    """What is told of an address, the gravest first."""

    GONE = "gone", N_("Gone")
    MOVED = "moved", N_("Moved for good")
    UNSURE = "unsure", N_("Not sure")
    BLOCKED = "blocked", N_("Does not answer programs")
    NOT_ASKED = "not_asked", N_("Not asked")
    ANSWERS = "answers", N_("Answers")


class End(StrEnum):
    """How asking ended, where no page did."""

    NO_HOST = "no_host"
    NO_CONNECTION = "no_connection"
    TIME_OUT = "time_out"
    CERTIFICATE = "certificate"
    CIRCLE = "circle"
    TOO_MANY = "too_many"
    NOT_HTTP = "not_http"
    LEADS_INSIDE = "leads_inside"


NO_ANSWER = (End.NO_HOST, End.NO_CONNECTION, End.TIME_OUT)
"""Ends that a missing network has too."""


@dataclass(frozen=True, slots=True)
class Trail:
    """Where an address led: ``steps`` are the redirects, each its status and where to; then a status or an end."""

    steps: tuple[tuple[int, str], ...] = ()
    status: int | None = None
    end: End | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of an address.

    why: the status of HTTP or the end that the verdict rests on; empty where it was not asked. moved_to: where it has
    gone for good. archived: where a copy is kept. on: the day it was asked. since: the day from which it has had this
    verdict without a break.
    """

    address: str
    verdict: Verdict
    why: str = ""
    moved_to: str = ""
    archived: str = ""
    on: date | None = None
    since: date | None = None
