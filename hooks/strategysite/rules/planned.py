"""Going through the actions, or saying that there are none to go through."""

from collections.abc import Iterator

from ..model.actions import Action
from ..model.partnership import Body
from ..phrase import Phrase, phrase
from .case import Case
from .rule import Finding

Placed = tuple[int, Action]


def actions_of(case: Case) -> Iterator[Placed]:
    """Yield each action with its position in actions.yml."""
    yield from enumerate(case.definition.actions.actions)


def kept_elsewhere(case: Case) -> bool:
    """Whether the strategy has no actions of its own because its action plan is published somewhere else."""
    actions = case.definition.actions
    return not actions.actions and bool(actions.kept_at or any(plan.kept_at for plan in actions.plans))


def on_relevant(case: Case) -> Iterator[tuple[int, Action, list[Body]]]:
    """Yield each action that falls on a school, college, prison or youth custody authority, and those authorities."""
    for position, action in actions_of(case):
        if bodies := case.falls_on_relevant(action):
            yield position, action, bodies


def falls_on_relevant(case: Case) -> bool:
    """Whether any action does, or may: a plan that is kept elsewhere cannot be looked into."""
    return kept_elsewhere(case) or any(True for _ in on_relevant(case))


def unseen(case: Case, rule: str, whether: Phrase) -> Iterator[Finding]:
    """Yield, where no action is listed, that it cannot be seen whether the actions are as a rule asks."""
    if kept_elsewhere(case):
        message = phrase(
            "The action plan is kept elsewhere, so it cannot be seen here whether {whether}.", whether=whether
        )
        remedy = phrase(
            'In strategy.yml, under declarations, add "rule: {rule}" with by, on and a statement or link.', rule=rule
        )
        yield Finding("actions", (), message, remedy)
    elif not case.definition.actions.actions:
        yield Finding(
            "actions",
            ("actions",),
            phrase("No action is listed yet, so it cannot be seen whether {whether}.", whether=whether),
        )
