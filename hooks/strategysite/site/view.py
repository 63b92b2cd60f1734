"""What the templates of a strategy see: the definition in one language, with everything tied to everything."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from ..language.catalogue import Words
from ..language.numbers import day
from ..language.order import joined, sort_key
from ..language.times import moment_words, span_words
from ..model.actions import Action, DeliveryPlan
from ..model.area import LocalGovernmentArea
from ..model.consultation import Voice
from ..model.governance import Group
from ..model.measures import Measure
from ..model.moment import Moment, OwnWords
from ..model.partnership import Body
from ..model.priorities import Priority
from ..model.text import Text
from ..model.vocabulary import Progress, Role, Status, Vocabulary
from ..model.whole import Definition
from .addresses import Addresses
from .dated import Dated, dated
from .details import Details
from .page import Following, Link
from .parts import part_title

FINISHED = frozenset({Progress.DONE, Progress.DROPPED})


@dataclass(frozen=True, slots=True)
class ActionView:
    """An action as a reader sees it.

    status: the partnership's own word. progress: what that means in the common words, None where nothing is said.
    overdue: its last day is past and it is neither done nor dropped.
    """

    action: Action
    link: Link
    owners: tuple[Link, ...]
    partners: tuple[Link, ...]
    priorities: tuple[Link, ...]
    when: str
    status: str
    progress: Progress | None
    overdue: bool


class StrategyView:
    """One edition in one language. ``today`` decides what is overdue or open."""

    def __init__(self, definition: Definition, words: Words, today: date) -> None:
        """Prepare the view; nothing is worked out before it is asked for."""
        self.definition = definition
        self.strategy = definition.strategy
        self.words = words
        self.language = words.language
        self.today = today
        self.addresses = Addresses(definition, words)
        self.details = Details(definition, words, today)

    # Names ---------------------------------------------------------------------------------------------------------

    def say(self, text: Text | None) -> str:
        """Return words in this language, else in the other; empty where there are none."""
        return text.best(self.language)[0] if text else ""

    def label(self, member: Vocabulary) -> str:
        """Return the words for a value of a fixed list."""
        return self.words(member.label)

    @cached_property
    def title(self) -> str:
        """The title of the strategy."""
        return self.say(self.strategy.title)

    @cached_property
    def word_for_priorities(self) -> str:
        """The partnership's own word for its priorities."""
        return self.part_title("priorities")

    @cached_property
    def word_below_priorities(self) -> str:
        """The partnership's own word below the number of its priorities; empty where it has none.

        Welsh has the singular after a number. After 2 it would mutate, so there the word for several stands as a label.
        """
        own, number = self.strategy.priority_words, len(self.priorities)
        singular = number == 1 or (self.language == "cy" and number > 2)
        return self.say(own.one if singular else own.many) if own else ""

    @cached_property
    def word_for_priority(self) -> str:
        """The partnership's own word for one priority."""
        own = self.strategy.priority_words
        return self.say(own.one) if own else self.words("Priority")

    def part_title(self, part: str) -> str:
        """Return the title of a part of the strategy."""
        return part_title(part, self.strategy, self.words)

    @cached_property
    def area_names(self) -> str:
        """The local government areas as a list in words."""
        return self.joined([self.say(area.name) for area in self.strategy.area.areas])

    @cached_property
    def term(self) -> str:
        """The time that the strategy covers, in words; empty where it is not said."""
        dates = self.strategy.dates
        return self.span(dates.starts, dates.ends) if dates.starts and dates.ends else ""

    def span(self, start: date, end: date) -> str:
        """Return two days as a span in words."""
        return span_words(self.words, day(self.language, start), day(self.language, end))

    def language_name(self, code: str) -> str:
        """Return the name of a language; another than English or Welsh is as the editor wrote it."""
        return {"en": self.words("English"), "cy": self.words("Welsh")}.get(code, code)

    @cached_property
    def followed_by(self) -> tuple[Following, ...]:
        """The feed and the calendar to follow it by; a draft has neither, and without a day there is no calendar."""
        if self.strategy.edition.status is Status.DRAFT:
            return ()
        addresses = self.addresses
        feed = Following(self.words("Feed of what is new"), addresses.feed, "application/atom+xml", "Atom")
        title = self.words("Calendar of reviews, public meetings and consultations")
        calendar = Following(title, addresses.calendar, "text/calendar", "iCalendar")
        return (feed, calendar) if self.days else (feed,)

    @cached_property
    def days(self) -> list[Dated]:
        """The days that stand in its calendar; where there are none, it has no calendar."""
        return dated(self)

    # Links ---------------------------------------------------------------------------------------------------------

    def part(self, part: str) -> Link:
        """Return the link to a part of the strategy."""
        return Link(self.part_title(part), self.addresses.part(part))

    def body(self, id: str) -> Link:
        """Return the link to a body's page."""
        return Link(self.say(self.bodies[id].name), self.addresses.entry("body", id))

    def priority(self, id: str) -> Link:
        """Return the link to a priority's page."""
        return Link(self.say(self.priorities[id].name), self.addresses.entry("priority", id))

    def action(self, id: str) -> Link:
        """Return the link to an action's page."""
        return Link(self.say(self.actions[id].action.title), self.addresses.entry("action", id))

    def measure(self, id: str) -> Link:
        """Return the link to a measure's page."""
        return Link(self.say(self.measures[id].name), self.addresses.entry("measure", id))

    def group(self, id: str) -> Link:
        """Return the link to where a group is described on the governance page."""
        return Link(self.say(self.groups[id].name), f"{self.addresses.part('governance')}#group-{id}")

    def area(self, id: str) -> Link:
        """Return the link to where an area is described."""
        return Link(self.say(self.areas[id].name), f"{self.addresses.part('area')}#area-{id}")

    def links(self, find: Callable[[str], Link], ids: Iterable[str]) -> list[Link]:
        """Return the links to several entries, in the order of their names."""
        return sorted((find(id) for id in ids), key=lambda link: sort_key(self.language, link.title))

    def joined(self, items: Sequence[str]) -> str:
        """Return names as a list in words."""
        return joined(self.language, list(items))

    # Entries by id -------------------------------------------------------------------------------------------------

    @cached_property
    def areas(self) -> dict[str, LocalGovernmentArea]:
        """The local government areas by id."""
        return {area.id: area for area in self.strategy.area.areas}

    @cached_property
    def bodies(self) -> dict[str, Body]:
        """The bodies by id."""
        return {body.id: body for body in self.definition.partnership.bodies}

    @cached_property
    def groups(self) -> dict[str, Group]:
        """The groups by id."""
        return {group.id: group for group in self.definition.governance.groups}

    @cached_property
    def priorities(self) -> dict[str, Priority]:
        """The priorities by id, in their own order."""
        return {priority.id: priority for priority in self.definition.priorities.priorities}

    @cached_property
    def measures(self) -> dict[str, Measure]:
        """The measures by id, in their own order."""
        return {measure.id: measure for measure in self.definition.measures.measures}

    @cached_property
    def actions(self) -> dict[str, ActionView]:
        """The actions by id, in their own order."""
        return {action.id: self._action(action) for action in self.definition.actions.actions}

    @cached_property
    def named(self) -> dict[str, dict[str, object]]:
        """Every other kind of entry by kind and id: data sources, cohorts, drivers, objectives, plans, events."""
        needs, actions = self.definition.needs, self.definition.actions
        objectives = (objective for priority in self.priorities.values() for objective in priority.objectives)
        kinds: dict[str, Iterable[object]] = {
            "data_source": needs.sources,
            "cohort": needs.cohorts,
            "driver": needs.drivers,
            "finding": needs.findings,
            "objective": objectives,
            "delivery_plan": actions.plans,
            "linked_plan": self.definition.governance.linked_plans,
            "event": self.definition.consultation.events,
        }
        return {kind: {getattr(entry, "id", ""): entry for entry in entries} for kind, entries in kinds.items()}

    # What belongs together -----------------------------------------------------------------------------------------

    def bodies_with(self, role: Role) -> list[Body]:
        """Return the bodies that hold a role, in the order of their names."""
        return self._by_name(body for body in self.bodies.values() if role in body.roles)

    def actions_for_priority(self, id: str) -> list[ActionView]:
        """Return the actions that serve a priority."""
        return [view for view in self.actions.values() if id in view.action.priorities]

    def actions_without_priority(self) -> list[ActionView]:
        """Return the actions that serve no one priority."""
        return [view for view in self.actions.values() if not view.action.priorities]

    def actions_owned_by(self, id: str) -> list[ActionView]:
        """Return the actions that a body owns."""
        return [view for view in self.actions.values() if id in view.action.owners]

    def actions_without_owner(self) -> list[ActionView]:
        """Return the actions that no listed body owns."""
        return [view for view in self.actions.values() if not view.action.owners]

    def actions_helped_by(self, id: str) -> list[ActionView]:
        """Return the actions that a body helps with, or must do something for, without owning them."""
        return [view for view in self.actions.values() if id in (*view.action.partners, *view.action.falls_on)]

    def actions_measured_by(self, id: str) -> list[ActionView]:
        """Return the actions that a measure will show."""
        return [view for view in self.actions.values() if id in view.action.measures]

    def priorities_measured_by(self, id: str) -> list[Link]:
        """Return the priorities that a measure will show."""
        found = (p for p in self.priorities.values() if id in p.measures or any(id in o.measures for o in p.objectives))
        return [self.priority(priority.id) for priority in found]

    def groups_with(self, body: str) -> list[Group]:
        """Return the groups in which a body has a seat."""
        return [group for group in self.groups.values() if any(member.body == body for member in group.members)]

    def groups_below(self, id: str) -> list[Group]:
        """Return the groups that report to a group."""
        return [group for group in self.groups.values() if id in group.reports_to]

    @cached_property
    def owners(self) -> list[Body]:
        """The bodies that own actions, in the order of their names."""
        return self._by_name(body for body in self.bodies.values() if self.actions_owned_by(body.id))

    @cached_property
    def progress(self) -> list[tuple[Progress, int]]:
        """How many actions stand at each point, in the order of the common words; none where there are none."""
        counted = [view.progress for view in self.actions.values()]
        return [(progress, counted.count(progress)) for progress in Progress if progress in counted]

    @cached_property
    def overdue(self) -> list[ActionView]:
        """The actions whose time is past."""
        return [view for view in self.actions.values() if view.overdue]

    @cached_property
    def binding(self) -> list[ActionView]:
        """The actions that bind those whom they fall on."""
        return [view for view in self.actions.values() if view.action.binding and view.action.binding.applies]

    @cached_property
    def actions_by_plan(self) -> list[tuple[DeliveryPlan | None, list[ActionView]]]:
        """The delivery plans with their actions; those in no plan come first, under None."""
        plans: list[DeliveryPlan | None] = [None, *self.definition.actions.plans]
        found = [(plan, [v for v in self.actions.values() if v.action.plan == (plan and plan.id)]) for plan in plans]
        return [(plan, views) for plan, views in found if plan or views]

    def measures_of_priority(self, id: str) -> list[Measure]:
        """Return the measures that show how a priority goes, its objectives' included."""
        priority = self.priorities[id]
        named = [*priority.measures, *(measure for objective in priority.objectives for measure in objective.measures)]
        return [self.measures[measure] for measure in dict.fromkeys(named)]

    def voices_for(self, priority: str) -> list[Voice]:
        """Return the quotations that speak of a priority."""
        return [voice for voice in self.definition.consultation.voices if voice.priority == priority]

    def neighbours(self, part: str, id: str) -> tuple[Link | None, Link | None]:
        """Return the entries before and after one among the priorities, actions or measures."""
        entries, find = {
            "priorities": (list(self.priorities), self.priority),
            "actions": (list(self.actions), self.action),
            "measures": (list(self.measures), self.measure),
        }[part]
        position = entries.index(id)
        before = find(entries[position - 1]) if position else None
        return before, find(entries[position + 1]) if position + 1 < len(entries) else None

    def milestones(self, action: Action) -> list[dict[str, str]]:
        """Return the steps of an action for a timeline: when, what, and whether it is done."""
        return [
            {
                "when": self.words("Done on {day}", day=day(self.language, step.done))
                if step.done
                else self.when(step.when),
                "title": self.say(step.what),
                "state": "done" if step.done else "next",
            }
            for step in action.milestones
        ]

    def _by_name(self, bodies: Iterable[Body]) -> list[Body]:
        return sorted(bodies, key=lambda body: sort_key(self.language, self.say(body.name)))

    def _action(self, action: Action) -> ActionView:
        progress, status = self._status(action)
        ends = action.when.ends if action.when else None
        late = bool(ends and ends < self.today and progress not in FINISHED)
        return ActionView(
            action=action,
            link=Link(self.say(action.title), self.addresses.entry("action", action.id)),
            owners=tuple(self.links(self.body, action.owners)),
            partners=tuple(self.links(self.body, action.partners)),
            priorities=tuple(self.priority(id) for id in action.priorities),
            when=self.when(action.when),
            status=status,
            progress=progress,
            overdue=late,
        )

    def when(self, when: Moment | OwnWords | None) -> str:
        """Return a time in words, empty where there is none."""
        return moment_words(self.words, when) if when else ""

    def _status(self, action: Action) -> tuple[Progress | None, str]:
        if action.status is None:
            return None, ""
        own = next((own for own in self.definition.actions.statuses if own.id == action.status), None)
        if own:
            return own.means, self.say(own.name)
        progress = Progress.of(action.status)
        return progress, self.label(progress)
