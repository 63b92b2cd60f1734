"""The same action from edition to edition: what carries it on, what it was before, and how it ended."""

from ..model.actions import Action
from ..model.text import Text
from ..model.whole import Definition


def successor(after: Definition, id: str) -> Action | None:
    """Return the action of an edition that carries on one of the edition before; None where there is none."""
    same = (action for action in after.actions.actions if action.id == id)
    renamed = (action for action in after.actions.actions if action.last_year and action.last_year.was == id)
    return next(renamed, next(same, None))


def predecessor(before: Definition, action: Action) -> Action | None:
    """Return the action of the edition before that one carries on; None where it is new."""
    was = action.last_year.was if action.last_year and action.last_year.was else action.id
    return next((each for each in before.actions.actions if each.id == was), None)


def how_it_ended(before: Definition, after: Definition, id: str) -> Text | None:
    """Return what is said of how an action of the edition before went.

    The words of the later edition count first: those of the action that carries it on, or of what was delivered;
    else the last that the earlier edition said of it.
    """
    now = successor(after, id)
    if now and now.last_year and now.last_year.outcome:
        return now.last_year.outcome
    delivered = [one for year in after.review.years for one in year.delivered if one.was == id]
    words = next((one.about or one.what for one in delivered), None)
    return words or next((each.status_words for each in before.actions.actions if each.id == id), None)
