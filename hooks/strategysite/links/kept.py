"""What is remembered from one time to the next, so that what answered lately is not asked anew."""

import json
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from .answer import Answer, Verdict

KEPT = Path(".cache") / "links.json"
"""Where the answers are kept, from the project's folder. It may be deleted at any time."""


def read_kept(root: Path) -> dict[str, Answer]:
    """Return the answers that are kept, by address; none where there is no such file or it cannot be read."""
    try:
        rows = json.loads((root / KEPT).read_text(encoding="utf-8"))
        return {row["address"]: _answer(row) for row in rows}
    except (OSError, ValueError, TypeError, KeyError):
        return {}


def write_kept(root: Path, answers: Iterable[Answer]) -> None:
    """Keep answers: whole, or not at all."""
    path = root / KEPT
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_suffix(".new")
    rows = [row(answer) for answer in sorted(answers, key=lambda answer: answer.address)]
    new.write_text(json.dumps(rows, ensure_ascii=False, indent=1), encoding="utf-8", newline="\n")
    new.replace(path)


def row(answer: Answer) -> dict[str, Any]:
    """Return an answer as JSON writes it."""
    return {
        "address": answer.address,
        "verdict": answer.verdict.value,
        "why": answer.why,
        "moved_to": answer.moved_to,
        "archived": answer.archived,
        "on": answer.on.isoformat() if answer.on else None,
        "since": answer.since.isoformat() if answer.since else None,
    }


def is_fresh(answer: Answer | None, today: date, days: int) -> bool:
    """Whether an address answered so lately that it need not be asked. What did not answer is asked each time."""
    if answer is None or answer.on is None or answer.verdict is not Verdict.ANSWERS:
        return False
    return today - answer.on < timedelta(days=days)


def since(answer: Answer, before: Mapping[str, Answer]) -> date | None:
    """Return the day from which an address has had its verdict without a break."""
    last = before.get(answer.address)
    return last.since if last and last.verdict is answer.verdict else answer.on


def _answer(found: Mapping[str, Any]) -> Answer:
    return Answer(
        address=str(found["address"]),
        verdict=Verdict.of(found["verdict"]),
        why=str(found["why"]),
        moved_to=str(found["moved_to"]),
        archived=str(found["archived"]),
        on=_day(found["on"]),
        since=_day(found["since"]),
    )


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None
