"""The list of all actions as readers may narrow it down and put it in order, where scripts run."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ..language.order import sort_key
from ..model.vocabulary import Prevention, Progress
from ..words import N_, address_word
from .view import ActionView, StrategyView

COLUMNS = ("action", "who", "when", "going", "priority")
"""The columns of the table of actions, in their order, as its cells and the choices of an order name them."""

_URGENT_FIRST = (
    Progress.AT_RISK,
    Progress.DELAYED,
    Progress.NOT_STARTED,
    Progress.DEVELOPING,
    Progress.ON_TRACK,
    Progress.ONGOING,
    Progress.DONE,
    Progress.DROPPED,
)
_NONE = "none"
_Option = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that the list can be narrowed by.

    key: as the rows name it. name: as the address of the page names it, in the page's language. options: value and
    words of each, in the order in which they are offered.
    """

    key: str
    name: str
    label: str
    options: tuple[_Option, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """What the script reads of an action: ``priority:knives status:on_track …`` and its rank in each column."""

    marks: str
    ranks: str


@dataclass(frozen=True, slots=True)
class ActionList:
    """The choices, the orders with their words, the name of the order in the address, and a row for each action."""

    choices: tuple[Choice, ...]
    orders: tuple[_Option, ...]
    order_name: str
    rows: dict[str, Row]


def action_list(view: StrategyView) -> ActionList:
    """Return the list of all actions of a strategy; a choice that has only one option is left out."""
    actions = list(view.actions.values())
    marks = {action.action.id: list(_marks(action)) for action in actions}
    held = {mark for listed in marks.values() for mark in listed}
    choices = (
        Choice(key, name, label, tuple(option for option in options if (key, option[0]) in held))
        for key, name, label, options in _choices(view, actions)
    )
    ranks = _ranks(view, actions)
    return ActionList(
        choices=tuple(choice for choice in choices if len(choice.options) > 1),
        orders=tuple(_orders(view)),
        order_name=view.words.address_word(address_word("web address", "order")),
        rows={
            id: Row(" ".join(f"{key}:{value}" for key, value in listed), " ".join(map(str, ranks[id])))
            for id, listed in marks.items()
        },
    )


def _marks(view: ActionView) -> Iterator[_Option]:
    action = view.action
    yield from (("priority", id) for id in action.priorities or (_NONE,))
    yield from (("owner", id) for id in action.owners or (_NONE,))
    yield "status", action.status or _NONE
    if view.overdue:
        yield "status", "overdue"
    if action.binding and action.binding.applies:
        yield "kind", "binding"
    if action.early_intervention:
        yield "kind", "early"
    if action.prevention:
        yield "kind", action.prevention.value
    yield "time", _year(view)


def _choices(view: StrategyView, actions: Sequence[ActionView]) -> Iterator[tuple[str, str, str, list[_Option]]]:
    """Yield what the list can be narrowed by, with every option that there could be."""
    words = view.words
    priorities = [(id, view.say(priority.name)) for id, priority in view.priorities.items()]
    whole = (_NONE, words("The strategy as a whole"))
    yield "priority", _name(view, address_word("web address", "priority")), view.word_for_priority, [*priorities, whole]
    owners = [(body.id, view.say(body.name)) for body in view.owners]
    nobody = (_NONE, words("No owner named"))
    yield "owner", _name(view, address_word("web address", "owner")), words("Who"), [*owners, nobody]
    yield "status", _name(view, address_word("web address", "status")), words("How it is going"), _statuses(view)
    kinds = [("binding", words("Binding actions")), ("early", words("Actions that act early"))]
    kinds += [(prevention.value, view.label(prevention)) for prevention in Prevention]
    yield "kind", _name(view, address_word("web address", "kind")), words("Kind of action"), kinds
    years = sorted({year for action in actions if (year := _year(action)) != _NONE})
    times = [*((year, year) for year in years), (_NONE, words("No last day"))]
    yield "time", _name(view, address_word("web address", "by-year")), words("Ends in"), times


def _statuses(view: StrategyView) -> list[_Option]:
    own = [(status.id, view.say(status.name)) for status in view.definition.actions.statuses]
    common = [(progress.value, view.label(progress)) for progress in Progress]
    return [("overdue", view.words("Overdue")), *own, *common, (_NONE, view.words("Not stated"))]


def _orders(view: StrategyView) -> Iterator[_Option]:
    labels = [N_("Action"), N_("Who"), N_("By when"), N_("How it is going")]
    yield from zip(COLUMNS, [*map(view.words, labels), view.word_for_priority], strict=True)


def _ranks(view: StrategyView, actions: Sequence[ActionView]) -> dict[str, list[int]]:
    """Return the rank of each action in each column; what is alike has the same rank."""
    position = {id: number for number, id in enumerate(view.priorities)}

    def going(one: ActionView) -> tuple[bool, int]:
        return not one.overdue, _URGENT_FIRST.index(one.progress) if one.progress else len(_URGENT_FIRST)

    keys: tuple[Callable[[ActionView], object], ...] = (
        lambda one: sort_key(view.language, one.link.title),
        lambda one: (not one.owners, sort_key(view.language, one.owners[0].title if one.owners else "")),
        lambda one: (one.action.when.ends if one.action.when else None) or date.max,
        going,
        lambda one: min((position[id] for id in one.action.priorities), default=len(position)),
    )
    columns = [_ranked([key(one) for one in actions]) for key in keys]
    return {one.action.id: [column[number] for column in columns] for number, one in enumerate(actions)}


def _ranked(keys: Sequence[object]) -> list[int]:
    order = {key: rank for rank, key in enumerate(sorted(set(keys)))}  # type: ignore[type-var]  # keys of one column
    return [order[key] for key in keys]


def _year(view: ActionView) -> str:
    """Return the year in which an action is to end."""
    ends = view.action.when.ends if view.action.when else None
    return str(ends.year) if ends else _NONE


def _name(view: StrategyView, word: str) -> str:
    return view.words.address_word(word)
