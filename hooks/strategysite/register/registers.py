"""The registers as the rest of the system asks them: by code, by kind, by id, by what a page is about."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from ..language.terms import first_word, is_said, tokens
from ..model.vocabulary import AreaKind, BodyKind, Role, ViolenceKind
from .areas import AreasFile, FireAuthority, HealthBoard, KindOfArea, PoliceArea, WelshArea
from .authorities import AuthoritiesFile, Authority
from .base import Entry
from .glossary import GlossaryFile, Term
from .guidance import GuidanceFile, GuidanceItem, Publisher
from .services import Service, ServicesFile
from .terms import AgreedTerm, TermsFile
from .vocabulary import Nation

E = TypeVar("E", bound=Entry)


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
class Glossary:
    """Terms, by id."""

    all: tuple[Term, ...]
    by_id: Mapping[str, Term]


@dataclass(frozen=True)
class TermBase:
    """The Welsh that was decided for words of the field: for the glossary's terms and for those of the term base."""

    all: tuple[Term | AgreedTerm, ...]

    def used_in(self, words: str, language: str) -> list[Term | AgreedTerm]:
        """Return the terms that some words in a language use, without those that stand inside a longer one."""
        used = [
            term for term in self._perhaps(words, language) if is_said(term.term.best(language)[0], words, language)
        ]
        return [term for term in used if not any(_is_inside(term, other, language) for other in used)]

    def _perhaps(self, words: str, language: str) -> Iterable[Term | AgreedTerm]:
        """Return the terms that may be used: in English those whose first word is; Welsh words take many forms."""
        if language == "cy":
            return self.all
        found = {place for word in set(tokens(words, language)) for place in self._by_first_word.get(word, ())}
        return [self.all[place] for place in sorted(found)]

    @cached_property
    def _by_first_word(self) -> Mapping[str, list[int]]:
        """Where in the list the terms stand that begin with an English word."""
        places: dict[str, list[int]] = {}
        for place, term in enumerate(self.all):
            places.setdefault(first_word(term.term.best("en")[0], "en"), []).append(place)
        return places

    @staticmethod
    def is_firm(term: Term | AgreedTerm) -> bool:
        """Whether no other Welsh will do for a term: for all of the glossary, and for those marked as firm."""
        return isinstance(term, Term) or term.firm


def _is_inside(term: Term | AgreedTerm, other: Term | AgreedTerm, language: str) -> bool:
    one, whole = term.term.best(language)[0], other.term.best(language)[0]
    return len(one) < len(whole) and is_said(one, whole, language)


@dataclass(frozen=True)
class Registers:
    """All that the system knows before any strategy is read."""

    areas: Areas
    authorities: Authorities
    services: Services
    guidance: Guidance
    glossary: Glossary
    terms: TermBase


def by_name(entries: tuple[E, ...]) -> Mapping[str, E]:
    """Return entries by the name that each has in its register."""
    return {entry.name_in_register: entry for entry in entries}


def indexed(
    areas: AreasFile,
    authorities: AuthoritiesFile,
    services: ServicesFile,
    guidance: GuidanceFile,
    glossary: GlossaryFile,
    terms: TermsFile,
) -> Registers:
    """Return the registers that six files hold."""
    return Registers(
        areas=Areas(
            by_code=by_name(areas.areas),
            kinds=by_name(areas.kinds_of_area),
            police_areas=by_name(areas.police_areas),
            fire_and_rescue_authorities=by_name(areas.fire_and_rescue_authorities),
            local_health_boards=by_name(areas.local_health_boards),
        ),
        authorities=Authorities(by_kind=by_name(authorities.authorities)),
        services=Services(all=services.services, by_id=by_name(services.services)),
        guidance=Guidance(
            all=guidance.guidance, by_id=by_name(guidance.guidance), publishers=by_name(guidance.publishers)
        ),
        glossary=Glossary(all=glossary.terms, by_id=by_name(glossary.terms)),
        terms=TermBase(all=(*glossary.terms, *terms.terms)),
    )
