"""What is worked out from a strategy and nobody types: counts, totals, changes, what is overdue."""

from collections.abc import Iterator
from typing import Any

from ..model.series import Breakdown, Change, Comparator, Run, Series
from ..site.view import StrategyView
from .plain import plain


def derived(view: StrategyView) -> dict[str, Any]:
    """Return the numbers that the pages show, as plain data. What is overdue is counted on the day of the build."""
    governance, population = view.details.governance, view.details.population
    found: dict[str, Any] = {
        "as_at": view.today.isoformat(),
        "actions": {
            "total": len(view.actions),
            "by_progress": {progress.value: number for progress, number in view.progress},
            "overdue": [action.action.id for action in view.overdue],
        },
        "changes": [change for measure in view.measures.values() for change in _changes(measure.id, measure.series)],
        "money": [
            {"year": year.year, "total": plain(year.total), "some_unknown": year.some_unknown}
            for year in governance.money
        ],
    }
    return found | ({"population": population} if population is not None else {})


def _changes(measure: str, series: Series | None) -> Iterator[dict[str, Any]]:
    """Yield the changes of each run of figures of a measure."""
    if series:
        yield from _run(measure, None, series)
        others: tuple[Comparator | Breakdown, ...] = (*series.comparators, *series.breakdowns)
        for run in others:
            yield from _run(measure, plain(run.name), run)


def _run(measure: str, whose: Any, run: Run) -> Iterator[dict[str, Any]]:
    about = {"measure": measure} | ({"whose": whose} if whose else {})
    yield from (about | {"over": "a_period"} | _change(change) for change in run.changes if change)
    if run.overall:
        yield about | {"over": "the_series"} | _change(run.overall)


def _change(change: Change) -> dict[str, Any]:
    between = {"from": plain(change.first.period), "to": plain(change.last.period)}
    percent = {} if change.percent is None else {"percent": round(change.percent, 1)}
    return {**between, "difference": round(change.difference, 6), **percent}
