"""What will be done, by whom, by when, with what."""

from collections.abc import Callable, Iterator

from ..blanks import first_few, in_a_row, listed, name_of, quoted, small
from ..model.actions import Action
from ..model.vocabulary import Coverage, Part, Prevention
from ..phrase import Phrase, phrase
from ..words import N_
from .case import Case
from .planned import actions_of, falls_on_relevant, on_relevant, unseen
from .rule import COULD, MUST, SHOULD, Finding, or_declared, rule, where


@or_declared
@rule(
    "act-whole",
    COULD,
    "G 154(m)",
    Part.ACTIONS,
    public=N_("There are actions for the whole partnership and for single sectors or partners."),
    remedy=phrase(
        "In actions.yml, write coverage on each action: whole_partnership, sector, cross_boundary or national."
    ),
)
def coverage(case: Case) -> Iterator[Finding]:
    """There are actions by the whole partnership and by sector or partner; beyond the boundary where that applies."""
    yield from unseen(case, "act-whole", phrase("it has actions for the whole partnership and for single partners"))
    covered = {action.coverage for _, action in actions_of(case)}
    for wanted in (Coverage.WHOLE_PARTNERSHIP, Coverage.SECTOR):
        if covered and wanted not in covered:
            yield Finding(
                "actions",
                ("actions",),
                phrase('No action is said to cover "{coverage}" ({word}).', coverage=small(wanted.label), word=wanted),
            )


@or_declared
@rule(
    "act-complement",
    COULD,
    "G 41(b), 154(m)",
    Part.ACTIONS,
    public=N_("What each action adds to what exists already is said."),
    remedy=phrase("In actions.yml, write adds on each action; or existing on its priority in priorities.yml."),
)
def adds_to_what_exists(case: Case) -> Iterator[Finding]:
    """The strategy says how each action adds to what exists: on the action itself, or on its priority."""
    yield from unseen(case, "act-complement", phrase("its actions add to what exists"))
    said = {priority.id for priority in case.definition.priorities.priorities if priority.existing}
    yield from _those(case, lambda action: bool(action.adds or said & set(action.priorities)), phrase("what it adds"))


def _those(case: Case, told: Callable[[Action], bool], what: Phrase) -> Iterator[Finding]:
    """Yield one finding that names the actions which do not tell something, at the first of them."""
    without = [(position, name_of(action.title)) for position, action in actions_of(case) if not told(action)]
    if without:
        names = first_few([quoted(title) for _, title in without])
        yield Finding(
            "actions", ("actions", without[0][0]), phrase("It is not said {what}: {names}.", what=what, names=names)
        )


@or_declared
@rule(
    "act-smart",
    SHOULD,
    "IG 5.2.4",
    Part.ACTIONS,
    public=N_("Every action has an owner, a time, a resource and a measure."),
    remedy=phrase("In actions.yml, write owners or owner_role, when, resources, and measures or measure_words."),
)
def specific_and_timed(case: Case) -> Iterator[Finding]:
    """Every action has an owner, a time, a resource and a measure."""
    yield from unseen(case, "act-smart", phrase("every action has an owner, a time, a resource and a measure"))
    for position, action in actions_of(case):
        told = {
            phrase("no owner"): action.owners or action.owner_role,
            phrase("no time"): action.when,
            phrase("no resource"): action.resources,
            phrase("no measure"): action.measures or action.measure_words,
        }
        if lacking := [what for what, value in told.items() if not value]:
            message = phrase(
                'The action "{action}" has {lacking}.', action=name_of(action.title), lacking=in_a_row(lacking)
            )
            yield Finding("actions", ("actions", position), message)


@or_declared
@rule(
    "act-agreed",
    SHOULD,
    "G 42",
    Part.ACTIONS,
    public=N_("Every action was agreed by every authority it falls on."),
    remedy=phrase(
        "In actions.yml, add them to agreed_by once they have agreed. If all were agreed at one "
        'meeting, a declaration in strategy.yml with "rule: act-agreed" says it once for all.'
    ),
)
def agreed(case: Case) -> Iterator[Finding]:
    """Every action is agreed by every authority it falls on: its owners, and those who must do something for it."""
    yield from unseen(case, "act-agreed", phrase("every action was agreed by those it falls on"))
    for position, action in actions_of(case):
        concerned = case.named(dict.fromkeys((*action.owners, *action.falls_on)))
        missing = [name_of(body.name) for body in concerned if body.id not in action.agreed_by]
        if missing:
            message = phrase(
                '{bodies} must act on the action "{action}" and did not yet agree to it (agreed_by).',
                bodies=listed(missing),
                action=name_of(action.title),
            )
            yield Finding("actions", ("actions", position), message)
        elif not (action.owners or action.falls_on):
            message = phrase(
                'It cannot be seen who must agree to the action "{action}": it has no owners.',
                action=name_of(action.title),
            )
            yield Finding(
                "actions", ("actions", position), message, phrase("In actions.yml, write owners and agreed_by.")
            )


@or_declared
@where(falls_on_relevant)
@rule(
    "act-relevant",
    MUST,
    "Act s.8(5), s.15; G 229, 300",
    Part.ACTIONS,
    public=N_("Actions that bind schools, colleges, prisons or youth custody are marked, or the excuse is given."),
    remedy=phrase(
        'In actions.yml, write binding with "applies: true"; or "applies: false" and, under '
        "excused, the ground of section 15(7)."
    ),
)
def binding(case: Case) -> Iterator[Finding]:
    """Actions on educational, prison or youth custody authorities are marked as binding under section 15(4).

    Where section 15(7) excuses them, that is said with its ground.
    """
    whether = phrase("an action binds schools, colleges, prisons or youth custody")
    yield from unseen(case, "act-relevant", whether)
    for position, action, bodies in on_relevant(case):
        names = listed(name_of(body.name) for body in bodies)
        if action.binding is None:
            message = phrase(
                'The action "{action}" falls on {names}, and it is not said whether it binds.',
                action=name_of(action.title),
                names=names,
            )
            yield Finding("actions", ("actions", position), message)
        elif not action.binding.applies and action.binding.excused is None:
            message = phrase(
                'The action "{action}" is said not to bind {names}, without the reason.',
                action=name_of(action.title),
                names=names,
            )
            yield Finding("actions", ("actions", position, "binding"), message)


@or_declared
@where(falls_on_relevant)
@rule(
    "act-cost",
    SHOULD,
    "G 155",
    Part.ACTIONS,
    public=N_("Actions that fall on schools, colleges, prisons or youth custody carry an agreed cost assessment."),
    remedy=phrase("In actions.yml, under binding, write cost with amount or about, and agreed: the day."),
)
def cost_agreed(case: Case) -> Iterator[Finding]:
    """Actions on educational, prison or youth custody authorities carry an agreed cost assessment."""
    yield from unseen(case, "act-cost", phrase("actions on schools, colleges, prisons or youth custody were costed"))
    for position, action, bodies in on_relevant(case):
        if action.binding and not action.binding.applies:
            continue
        cost = action.binding.cost if action.binding else None
        if cost is None or cost.agreed is None or (cost.amount is None and cost.about is None):
            names = listed(name_of(body.name) for body in bodies)
            message = phrase(
                'The action "{action}" falls on {names} and has no agreed cost.',
                action=name_of(action.title),
                names=names,
            )
            yield Finding("actions", ("actions", position, "binding", "cost"), message)


@or_declared
@rule(
    "act-evidence",
    SHOULD,
    "G 15, 223",
    Part.ACTIONS,
    public=N_("How sure it is that each action works is said, or that it is a new approach."),
    remedy=phrase(
        "In actions.yml, write evidence (strong, promising, limited or innovative), with "
        "evidence_words or evidence_links; or write evidence on its priority in priorities.yml."
    ),
)
def evidence(case: Case) -> Iterator[Finding]:
    """The strategy says what evidence of effectiveness there is, or that the approach is innovative."""
    yield from unseen(case, "act-evidence", phrase("there is evidence for its actions"))
    said = {priority.id for priority in case.definition.priorities.priorities if priority.evidence}
    for position, action in actions_of(case):
        own = action.evidence or action.evidence_words or action.evidence_links
        if not (own or said & set(action.priorities)):
            message = phrase(
                'No evidence is given for the action "{action}", nor that it is a new approach.',
                action=name_of(action.title),
            )
            yield Finding("actions", ("actions", position), message)


@or_declared
@rule(
    "act-prevention",
    COULD,
    "G 151, 154(m)",
    Part.ACTIONS,
    public=N_("Prevention of each kind and enforcement are told apart, and early intervention is among them."),
    remedy=phrase(
        "In actions.yml, write prevention on each action (primary, secondary, tertiary, "
        "enforcement or attitudes), and early_intervention: true where it acts early."
    ),
)
def prevention(case: Case) -> Iterator[Finding]:
    """Primary, secondary, tertiary prevention and enforcement are told apart; early intervention is present."""
    yield from unseen(case, "act-prevention", phrase("its actions prevent early"))
    yield from _those(
        case, lambda action: action.prevention is not None, phrase("at which level of prevention it works")
    )
    early = (Prevention.PRIMARY, Prevention.SECONDARY)
    actions = [action for _, action in actions_of(case)]
    if actions and not any(action.early_intervention or action.prevention in early for action in actions):
        yield Finding("actions", ("actions",), phrase("No action is said to act early."))


@rule(
    "act-risk",
    COULD,
    "IG 5.2.2",
    Part.GOVERNANCE,
    public=N_("Risks to delivery are listed, with their owner, what is done about them and who leads on that."),
    remedy=phrase("In governance.yml, under risks, give each risk its owner or owner_role, mitigation and lead."),
)
def risks(case: Case) -> Iterator[Finding]:
    """Risks are listed: severity, likelihood, owner, mitigation, lead."""
    if not case.definition.governance.risks:
        yield Finding("governance", ("risks",), phrase("No risk to delivery is listed."))
    for position, risk in enumerate(case.definition.governance.risks):
        told = {
            phrase("no owner"): risk.owner or risk.owner_role,
            phrase("no mitigation"): risk.mitigation,
            phrase("no lead"): risk.lead,
        }
        if lacking := [what for what, value in told.items() if not value]:
            message = phrase('The risk "{risk}" has {lacking}.', risk=name_of(risk.risk), lacking=in_a_row(lacking))
            yield Finding("governance", ("risks", position), message)
