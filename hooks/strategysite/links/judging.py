"""What a trail means: whether a page answers, has moved, has gone, refuses programs, or cannot be made out."""

from urllib.parse import urlsplit

from .answer import Answer, End, Trail, Verdict

FRONT_PAGE = "front_page"
_FOR_GOOD = (301, 308)
_GONE = (404, 410)
_REFUSED = (401, 402, 403, 405, 406, 407, 418, 429, 451)


def judged(address: str, trail: Trail) -> Answer:
    """Return what became of an address.

    A redirect for good is a move, one for now is not: the page still stands at its address. A page deep inside a site
    that now leads to the site's front page has most likely gone, and a person must look. What has no host any more is
    gone. A server that is broken, silent or sends round in a circle may mend: that is not sure.
    """
    if trail.end:
        verdict = Verdict.GONE if trail.end is End.NO_HOST else Verdict.UNSURE
        return Answer(address, verdict, trail.end.value)
    if _is_lost(address, trail):
        return Answer(address, Verdict.UNSURE, FRONT_PAGE)
    moved_to = _moved_to(address, trail)
    verdict = _by_status(trail.status or 0, moved_to)
    return Answer(address, verdict, str(trail.status), "" if verdict is Verdict.GONE else moved_to)


def _by_status(status: int, moved_to: str) -> Verdict:
    if status in _GONE:
        return Verdict.GONE
    if status in _REFUSED:
        return Verdict.BLOCKED
    if 200 <= status < 300:
        return Verdict.MOVED if moved_to else Verdict.ANSWERS
    return Verdict.UNSURE


def _is_lost(address: str, trail: Trail) -> bool:
    """Whether a page deep inside a site now leads to a front page."""
    return bool(trail.steps) and _is_front_page(trail.steps[-1][1]) and not _is_front_page(address)


def _moved_to(address: str, trail: Trail) -> str:
    """Return the last address on the way that only redirects for good lead to; empty where it is the same place."""
    reached = address
    for status, to in trail.steps:
        if status not in _FOR_GOOD:
            break
        reached = to
    return "" if reached == address else reached


def _is_front_page(address: str) -> bool:
    parts = urlsplit(address)
    return parts.path in ("", "/") and not parts.query
