"""What has happened to an edition, newest first: what a feed tells those who follow a strategy."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ..model.vocabulary import Progress, Status
from .prose import to_plain
from .view import StrategyView


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that happened: its day, title, words, the page that tells of it, and a key that stays."""

    on: date
    title: str
    words: str
    address: str
    key: str


def happenings(view: StrategyView) -> list[Happening]:
    """Return what has happened to an edition by today; nothing of a draft."""
    status = view.strategy.edition.status
    if status is Status.DRAFT:
        return []
    every = [*_published(view), *_withdrawn(view)] if status is Status.WITHDRAWN else list(_of(view))
    return sorted((one for one in every if one.on <= view.today), key=lambda one: (one.on, one.key), reverse=True)


def _of(view: StrategyView) -> Iterator[Happening]:
    yield from _published(view)
    yield from _revised(view)
    yield from _reviewed(view)
    yield from _consulted(view)
    yield from _done(view)


def _published(view: StrategyView) -> Iterator[Happening]:
    strategy = view.strategy
    if strategy.dates.published:
        title = view.words("Published: {strategy}", strategy=view.title)
        words = "" if strategy.edition.status is Status.WITHDRAWN else view.say(strategy.in_short)
        yield Happening(strategy.dates.published, title, words, view.addresses.edition, "published")


def _withdrawn(view: StrategyView) -> Iterator[Happening]:
    if withdrawn := view.strategy.edition.withdrawn:
        title = view.words("Withdrawn: {strategy}", strategy=view.title)
        yield Happening(withdrawn.on, title, to_plain(view.say(withdrawn.reason)), view.addresses.edition, "withdrawn")


def _revised(view: StrategyView) -> Iterator[Happening]:
    for update in view.strategy.updates:
        title = view.words("Changed: {strategy}", strategy=view.title)
        words = to_plain(view.say(update.what))
        yield Happening(update.on, title, words, view.addresses.edition, f"changed-{update.on.isoformat()}")


def _reviewed(view: StrategyView) -> Iterator[Happening]:
    for review in view.definition.review.reviews:
        if review.done and review.on:
            title = view.words("Reviewed: {strategy}", strategy=view.title)
            words = to_plain(view.say(review.found))
            yield Happening(review.on, title, words, view.addresses.part("review"), f"reviewed-{review.on.isoformat()}")


def _consulted(view: StrategyView) -> Iterator[Happening]:
    for event in view.definition.consultation.events:
        if event.opened:
            title = view.words("Consultation opened: {title}", title=view.say(event.title))
            address = f"{view.addresses.part('consultation')}#event-{event.id}"
            yield Happening(event.opened, title, to_plain(view.say(event.about)), address, f"opened-{event.id}")


def _done(view: StrategyView) -> Iterator[Happening]:
    for action in view.actions.values():
        if action.progress is Progress.DONE and action.action.status_on:
            title = view.words("Action done: {action}", action=action.link.title)
            words = to_plain(view.say(action.action.status_words))
            yield Happening(action.action.status_on, title, words, action.link.address, f"done-{action.action.id}")
