"""The registers as the rest of the system asks them: by code, by kind, by id, by what a page is about."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from ..model.base import Record
from ..model.vocabulary import AreaKind, BodyKind, Role, ViolenceKind
from .areas import AreasFile, FireAuthority, HealthBoard, KindOfArea, PoliceArea, WelshArea
from .authorities import AuthoritiesFile, Authority
from .barriers import Barrier, BarriersFile
from .base import Entry
from .case_studies import CaseStudiesFile, CaseStudy
from .cycle import CycleFile, CycleStage
from .data_sets import DataSet, DataSetsFile, Gateway
from .glossary import GlossaryFile, Term
from .guidance import GuidanceFile, GuidanceItem, Publisher
from .offences import OffenceGroup, OffencesFile, SuccessMeasure
from .risk_factors import RiskFactor, RiskFactorsFile
from .roles import AuthorityRole, RolesFile
from .services import Service, ServicesFile
from .term_base import TermBase
from .terms import TermsFile
from .vocabulary import Nation

E = TypeVar("E", bound=Entry)
F = TypeVar("F", bound=Record)


@dataclass(frozen=True)
class Entries(Generic[E]):
    """The entries of one kind, in the order of their register and by the name that each has in it."""

    all: tuple[E, ...]
    by_id: Mapping[str, E]


@dataclass(frozen=True)
class Areas:
    """The areas of Wales by code, the kinds of area, and the bodies that serve them by id."""

    by_code: Mapping[str, WelshArea]
    kinds: Mapping[str, KindOfArea]
    police_areas: Mapping[str, PoliceArea]
    fire_and_rescue_authorities: Mapping[str, FireAuthority]
    local_health_boards: Mapping[str, HealthBoard]

    def kind_of(self, code: str) -> AreaKind | None:
        """Return the kind of the area with an official code, or None where the code is no area that is known."""
        if code in self.by_code:
            return self.by_code[code].kind
        exact = [known.kind for known in self.kinds.values() if known.code == code]
        if exact:
            return exact[0]
        begun = [known.kind for known in self.kinds.values() if known.prefix and code.startswith(known.prefix)]
        return begun[0] if begun and begun[0].nation == Nation.ENGLAND else None


@dataclass(frozen=True)
class Authorities:
    """The kinds of authority and other body, by kind."""

    by_kind: Mapping[str, Authority]

    def specified(self, nation: str) -> tuple[BodyKind, ...]:
        """Return the kinds of body that are specified authorities in ``wales`` or ``england`` (paragraph 20)."""
        return tuple(
            authority.kind
            for authority in self.by_kind.values()
            if authority.role is Role.SPECIFIED and nation in authority.nations
        )


@dataclass(frozen=True)
class Services:
    """Help and support, in the order of the register."""

    all: tuple[Service, ...]
    by_id: Mapping[str, Service]

    @property
    def urgent(self) -> tuple[Service, ...]:
        """Return the services for danger now, which stand first on every page."""
        return tuple(service for service in self.all if service.urgent)

    def fitting(self, nations: Collection[str], kinds: Collection[ViolenceKind] = ()) -> tuple[Service, ...]:
        """Return the services that are not urgent and fit a page, the most fitting first.

        nations: the nations that the page is about. kinds: the kinds of violence that it is about; none means any.
        Services made for one of those kinds come before those for any; apart from that the order of the register
        stands. Where the page names kinds, services for other kinds alone are left out.
        """
        here = [service for service in self.all if not service.urgent and set(service.nations) & set(nations)]
        fit = [service for service in here if not kinds or not service.kinds or set(service.kinds) & set(kinds)]
        return tuple(sorted(fit, key=lambda service: bool(kinds) and not service.kinds))


@dataclass(frozen=True)
class Guidance:
    """Guidance and law, and its publishers, by id."""

    all: tuple[GuidanceItem, ...]
    by_id: Mapping[str, GuidanceItem]
    publishers: Mapping[str, Publisher]


@dataclass(frozen=True)
class Roles:
    """What is asked of each kind of authority."""

    all: tuple[AuthorityRole, ...]

    def of(self, kind: str) -> AuthorityRole | None:
        """Return what is asked of a kind of authority; None where the register does not say."""
        return next((role for role in self.all if kind in role.authorities), None)


@dataclass(frozen=True)
class Registers:
    """All that the system knows before any strategy is read."""

    areas: Areas
    authorities: Authorities
    services: Services
    guidance: Guidance
    glossary: Entries[Term]
    terms: TermBase
    roles: Roles
    case_studies: Entries[CaseStudy]
    data_sets: Entries[DataSet]
    gateways: Entries[Gateway]
    barriers: Entries[Barrier]
    cycle: Entries[CycleStage]
    offence_groups: Entries[OffenceGroup]
    success_measures: Entries[SuccessMeasure]
    risk_factors: Entries[RiskFactor]


class File(Protocol):
    """What gives the file of a kind as read, empty where it has a fault."""

    def __call__(self, model: type[F], /) -> F:
        """Return the file that a model describes."""


def indexed(file: File) -> Registers:
    """Return the registers that the files hold."""
    areas, glossary, data, offences = file(AreasFile), file(GlossaryFile), file(DataSetsFile), file(OffencesFile)
    return Registers(
        areas=_areas(areas),
        authorities=Authorities(by_kind=by_name(file(AuthoritiesFile).authorities)),
        services=_services(file(ServicesFile)),
        guidance=_guidance(file(GuidanceFile)),
        glossary=entries(glossary.terms),
        terms=TermBase(all=(*glossary.terms, *file(TermsFile).terms)),
        roles=Roles(all=file(RolesFile).roles),
        case_studies=entries(file(CaseStudiesFile).case_studies),
        data_sets=entries(data.data_sets),
        gateways=entries(data.gateways),
        barriers=entries(file(BarriersFile).barriers),
        cycle=entries(file(CycleFile).stages),
        offence_groups=entries(offences.groups),
        success_measures=entries(offences.measures),
        risk_factors=entries(file(RiskFactorsFile).factors),
    )


def by_name(listed: tuple[E, ...]) -> Mapping[str, E]:
    """Return entries by the name that each has in its register."""
    return {entry.name_in_register: entry for entry in listed}


def entries(listed: tuple[E, ...]) -> Entries[E]:
    """Return entries in their order and by name."""
    return Entries(listed, by_name(listed))


def _areas(file: AreasFile) -> Areas:
    return Areas(
        by_code=by_name(file.areas),
        kinds=by_name(file.kinds_of_area),
        police_areas=by_name(file.police_areas),
        fire_and_rescue_authorities=by_name(file.fire_and_rescue_authorities),
        local_health_boards=by_name(file.local_health_boards),
    )


def _guidance(file: GuidanceFile) -> Guidance:
    return Guidance(all=file.guidance, by_id=by_name(file.guidance), publishers=by_name(file.publishers))


def _services(file: ServicesFile) -> Services:
    return Services(all=file.services, by_id=by_name(file.services))
