"""A strategy as open data: all of it as JSON, its actions and figures as CSV. Internal notes are left out."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from ..language.times import period_words
from ..model.base import Record
from ..model.moment import Moment
from ..model.period import Period
from ..model.series import Run
from ..site.editions import Edition
from ..site.view import StrategyView
from .tables import csv_text

NOT_PUBLISHED = frozenset({"internal", "waivers"})
"""Fields for the partnership alone."""


def data_files(view: StrategyView) -> Iterator[tuple[str, str]]:
    """Yield the name, as in ``parts.DATA_FILES``, and the text of each data file of an edition in one language."""
    yield "strategy", strategy_json(view)
    if view.actions:
        yield "actions", actions_csv(view)
    if view.measures:
        yield "measures", measures_csv(view)


def strategy_json(view: StrategyView) -> str:
    """Return all that is public of a strategy, with the names of the model and the words in every language of it."""
    files = {name: _public(record) for name, record in view.definition.files() if name in view.definition.present}
    return json.dumps({"id": view.definition.name, **files}, ensure_ascii=False, indent=1) + "\n"


def actions_csv(view: StrategyView) -> str:
    """Return the actions, one a row."""
    words = view.words
    header = [
        words("Action number"),
        words("Action"),
        words("Owner"),
        words("By when"),
        words("Last day"),
        words("How it is going"),
        words("Overdue"),
        view.word_for_priority,
        words("Identifier"),
    ]
    rows = (
        [
            action.action.number,
            action.link.title,
            "; ".join(link.title for link in action.owners),
            action.when,
            action.action.when.ends.isoformat() if action.action.when and action.action.when.ends else "",
            action.status,
            # Translators: whether an action is overdue
            words("yes") if action.overdue else words("no"),
            "; ".join(link.title for link in action.priorities),
            action.action.id,
        ]
        for action in view.actions.values()
    )
    return csv_text(header, rows)


def measures_csv(view: StrategyView) -> str:
    """Return the figures of every measure, one a row, with the changes from the figure before."""
    words = view.words
    header = [
        words("Measure"),
        words("Whose figures"),
        words("Period"),
        words("First day"),
        words("Last day"),
        words("Value"),
        words("Change"),
        words("Change in per cent"),
        words("Note"),
        words("Identifier"),
    ]
    counted = (measure for measure in view.measures.values() if measure.series)
    return csv_text(header, (row for measure in counted for row in _rows(view, measure)))


def index_json(editions: Iterable[Edition], site_address: str) -> str:
    """Return every edition on the site with its areas, status, dates and addresses."""
    rows = [_indexed(edition, site_address) for edition in editions]
    return json.dumps({"strategies": rows}, ensure_ascii=False, indent=1) + "\n"


def _indexed(edition: Edition, site_address: str) -> dict[str, Any]:
    strategy = edition.definition.strategy
    return {
        "id": edition.definition.name,
        "title": _public(strategy.title),
        "partnership": _public(strategy.partnership),
        "example": strategy.example,
        "areas": [{"name": _public(area.name), "code": area.code} for area in strategy.area.areas],
        "status": strategy.edition.status.value,
        "dates": _public(strategy.dates),
        "addresses": {language: site_address + view.addresses.edition for language, view in edition.views.items()},
        "data": {language: site_address + view.addresses.data("strategy") for language, view in edition.views.items()},
    }


def _rows(view: StrategyView, measure: Any) -> Iterator[list[object]]:
    series = measure.series
    runs = [(view.words("All of the area"), series)]
    runs += [(view.say(run.name), run) for run in (*series.comparators, *series.breakdowns)]
    for whose, run in runs:
        for row in _run(view, run):
            yield [view.say(measure.name), whose, *row, measure.id]


def _run(view: StrategyView, run: Run) -> Iterator[list[object]]:
    for point, change in zip(run.points, run.changes, strict=True):
        percent = round(change.percent, 1) if change and change.percent is not None else ""
        note = view.words("Withheld: too small to publish") if point.withheld else view.say(point.note)
        first, last = point.period.start.isoformat(), point.period.end.isoformat()
        value = "" if point.withheld or point.value is None else point.value
        period = period_words(view.words, point.period)
        yield [period, first, last, value, change.difference if change else "", percent, note]


def _public(value: Any) -> Any:
    """Return a record as plain data without what is not published and without what is not said."""
    if isinstance(value, Record):
        fields = {name: getattr(value, name) for name in type(value).model_fields if name not in NOT_PUBLISHED}
        return {name: _public(field) for name, field in fields.items() if field is not None and field != ()}
    if isinstance(value, tuple):
        return [_public(item) for item in value]
    if isinstance(value, Period):
        return {"start": value.start.isoformat(), "end": value.end.isoformat()}
    if isinstance(value, Moment):
        return {"kind": value.kind, "starts": _plain(value.starts), "ends": _plain(value.ends)}
    return _plain(value)


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, bool | int | float):
        return value
    return str(value)
