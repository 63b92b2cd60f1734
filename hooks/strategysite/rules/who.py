"""Who takes part, and as what."""

from collections.abc import Iterator

from ..blanks import first_few, listed, name_of
from ..model.vocabulary import BodyKind, Part, Role
from ..phrase import phrase
from ..register.vocabulary import Nation
from ..words import N_
from .authorities import missing_authorities
from .case import Case, is_specified
from .rule import COULD, MUST, SHOULD, Finding, only_in, rule, where

_OTHER_FORCES = ("transport police", "heddlu trafnidiaeth", "ministry of defence police", "nuclear constabulary")


@only_in("england")
@rule(
    "who-specified",
    MUST,
    "Act s.11 and Sch. 1; G 20, 266",
    Part.PARTNERSHIP,
    public=N_("Every specified authority in England is named: police, probation, fire, health and councils."),
    remedy=phrase('In partnership.yml, under bodies, add the authority with its kind and "roles: [specified]".'),
)
def specified_in_england(case: Case) -> Iterator[Finding]:
    """For every area in England, all specified authorities are named.

    They are the chief officer of police, the probation provider, the fire and rescue authority, the integrated care
    board and the local authorities: county and district both, where there are two tiers. The youth offending team is
    asked for by ``who-yot``. Where a council is itself the fire and rescue authority, it is listed under both kinds.
    """
    return missing_authorities(case, "england")


@only_in("wales")
@rule(
    "who-specified-w",
    MUST,
    "Act s.11 and Sch. 1; G 20, 261",
    Part.PARTNERSHIP,
    public=N_("Every specified authority in Wales is named: police, probation, fire, health and councils."),
    remedy=phrase('In partnership.yml, under bodies, add the authority with its kind and "roles: [specified]".'),
)
def specified_in_wales(case: Case) -> Iterator[Finding]:
    """For every area in Wales, all specified authorities are named, by name where the register knows it.

    They are the chief officer of police, the probation provider, the fire and rescue authority, the Local Health
    Board and the county or county borough council. The youth offending team is asked for by ``who-yot``.
    """
    return missing_authorities(case, "wales")


@rule(
    "who-yot",
    MUST,
    "Act s.11 and Sch. 1; G 20, 270",
    Part.PARTNERSHIP,
    public=N_("The youth offending team of every area is named as a specified authority in its own right."),
    remedy=phrase(
        'In partnership.yml, under bodies, add the team apart from the council, with "kind: '
        'youth_offending_team" and "roles: [specified]".'
    ),
)
def youth_offending_team(case: Case) -> Iterator[Finding]:
    """The youth offending team of every area is a specified authority in its own right, not a part of the council."""
    for nation in ("england", "wales"):
        yield from missing_authorities(case, nation, (BodyKind.YOUTH_OFFENDING_TEAM,))


@rule(
    "who-not",
    MUST,
    "G 24, 26, 226, 286",
    Part.PARTNERSHIP,
    public=N_("Nobody is named as a specified authority whom the law does not specify."),
    remedy=phrase(
        'In partnership.yml, take "specified" out of its roles: a school, prison or youth custody '
        'authority is "relevant", a commissioner or mayor is "local_policing_body", anybody else '
        'is "other".'
    ),
)
def not_specified(case: Case) -> Iterator[Finding]:
    """Commissioners, prisons, schools, youth custody, housing providers, transport police are never specified."""
    nations = case.definition.nations
    allowed = {kind for nation in Nation if nation in nations for kind in case.registers.authorities.specified(nation)}
    for position, body in enumerate(case.definition.partnership.bodies):
        names = f"{body.name.en or ''} {body.name.cy or ''}".casefold()
        other_force = body.kind is BodyKind.POLICE and any(force in names for force in _OTHER_FORCES)
        if is_specified(body) and (body.kind not in allowed or other_force):
            authority = case.registers.authorities.by_kind[body.kind]
            what = phrase("another force") if other_force else name_of(authority.name)
            yield Finding(
                "partnership",
                ("bodies", position, "roles"),
                phrase(
                    "{body} ({kind}) is listed as a specified authority, and the law does not specify it.",
                    body=name_of(body.name),
                    kind=what,
                ),
            )


@rule(
    "who-lead",
    COULD,
    "G 21, 154(a)",
    Part.PARTNERSHIP,
    public=N_("The arrangement that delivers the Duty and its co-ordinator are named."),
    remedy=phrase("In partnership.yml, write arrangement: a sentence or two, and coordinator with the role."),
)
def lead(case: Case) -> Iterator[Finding]:
    """The strategy names the arrangement used to deliver the Duty, and the co-ordinator. No shape is prescribed."""
    partnership = case.definition.partnership
    if partnership.arrangement is None:
        yield Finding("partnership", (), phrase("It is not said which partnership or arrangement delivers the Duty."))
    if partnership.coordinator is None:
        yield Finding("partnership", (), phrase("No co-ordinating role is named."))


@rule(
    "who-local-policing-body",
    COULD,
    "Act s.14; G 24, 154(i), 197-203",
    Part.PARTNERSHIP,
    public=N_("The role of the local policing body is set out: convening, monitoring, allocating funding."),
    remedy=phrase(
        "In partnership.yml, write local_policing_body_role: what it does, and list the body "
        'itself with "roles: [local_policing_body]".'
    ),
)
def local_policing_body(case: Case) -> Iterator[Finding]:
    """The strategy sets out the role of the local policing body: convening, monitoring, how funding is allocated."""
    partnership = case.definition.partnership
    if partnership.local_policing_body_role is None:
        yield Finding("partnership", (), phrase("It is not said what the local policing body does."))
    if not any(Role.LOCAL_POLICING_BODY in body.roles for body in partnership.bodies):
        yield Finding("partnership", ("bodies",), phrase("No local policing body is listed."))


@rule(
    "who-officer",
    COULD,
    "G 42",
    Part.PARTNERSHIP,
    public=N_("Each specified authority names the senior role that answers for the Duty."),
    remedy=phrase("In partnership.yml, write senior_officer for each of them: a role, never a person's name."),
)
def senior_officer(case: Case) -> Iterator[Finding]:
    """Each specified authority names a senior officer role that is accountable for compliance."""
    bodies = case.definition.partnership.bodies
    without = [
        (position, name_of(body.name))
        for position, body in enumerate(bodies)
        if is_specified(body) and body.senior_officer is None
    ]
    if without:
        names = first_few([name for _, name in without])
        yield Finding(
            "partnership",
            ("bodies", without[0][0]),
            phrase("No senior role that answers for the Duty is named for {names}.", names=names),
        )
    elif not any(is_specified(body) for body in bodies):
        yield Finding(
            "partnership", ("bodies",), phrase("No specified authority is listed, so no senior role is named.")
        )


@rule(
    "who-education-rep",
    SHOULD,
    "G 25, 296",
    Part.PARTNERSHIP,
    public=N_("Somebody links the partnership with schools and colleges."),
    remedy=phrase(
        "In partnership.yml, write education_link with the representative (a role or a group) and how it works."
    ),
)
def education_representative(case: Case) -> Iterator[Finding]:
    """A strategic education representative or group links the partnership with individual institutions."""
    if case.definition.partnership.education_link is None:
        yield Finding("partnership", (), phrase("It is not said who links the partnership with schools and colleges."))


def _several_boards(case: Case) -> bool:
    return len(list(case.of_kind(BodyKind.INTEGRATED_CARE_BOARD))) > 1


@where(_several_boards)
@only_in("england")
@rule(
    "who-multiple-icb",
    COULD,
    "G 260",
    Part.PARTNERSHIP,
    public=N_("Where several integrated care boards cover the area, one speaks for the others."),
    remedy=phrase("In partnership.yml, write speaks_for with the ids of the other boards on the board that leads."),
)
def one_board_speaks(case: Case) -> Iterator[Finding]:
    """Where more than one integrated care board covers the area, one leads and speaks for the others."""
    boards = list(case.of_kind(BodyKind.INTEGRATED_CARE_BOARD))
    others = {board.id: {other.id for _, other in boards if other is not board} for _, board in boards}
    if not any(others[board.id] <= set(board.speaks_for) for _, board in boards):
        names = listed(name_of(board.name) for _, board in boards)
        yield Finding(
            "partnership",
            ("bodies", boards[0][0]),
            phrase("{names} cover the area, and none of them speaks for the others.", names=names),
        )
