"""What the Duty asks of each kind of authority: one page for each, and the page that lists them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from ...language.catalogue import Words
from ...language.fold import slug
from ...language.mutation import soft
from ...late import LateMapping
from ...model.partnership import Body
from ...model.vocabulary import Role
from ...register.authorities import Authority
from ...register.guidance import GuidanceItem
from ...register.roles import AuthorityRole
from ...words import N_, address_word
from ..page import Link, Page
from ..sources import citing
from ..view import ActionView, StrategyView
from .front import in_order, view_for
from .guidance import BY_SECTOR, anchor_of, in_title_order, still_holding
from .room import Ground, Grounds, SitePage, in_both

AUTHORITIES = SitePage(
    "authorities",
    N_("What the Duty asks of each authority"),
    N_("What the Serious Violence Duty asks of police, health, councils, schools, prisons and all who take part."),
    address_word("web address", "authorities"),
    in_footer=True,
)


@dataclass(frozen=True, slots=True)
class ActionsOfBody:
    """What one body of the kind does under one strategy. ``helped`` are the actions of others that it helps with."""

    strategy: Link
    view: StrategyView
    body: Body
    owned: tuple[ActionView, ...]
    helped: tuple[ActionView, ...]


def authorities_seen(ground: Ground) -> Mapping[str, Any]:
    """Return the kinds of authority by what they are under the Duty, in the order of their names."""
    return {"roles": [(role, [_link(one, ground) for one in _in_order(ground, role)]) for role in Role]}


def authority_pages(grounds: Grounds) -> Iterator[Page]:
    """Yield the page of each kind of authority in each language."""
    registers = next(iter(grounds.values())).registers
    for authority in registers.authorities.by_kind.values():
        yield from in_both(grounds, partial(_page, authority))


def link_to(authority: Authority, words: Words) -> Link:
    """Return the link to a kind of authority's page."""
    return Link(title_of(authority, words), address_of(authority, words))


def title_of(authority: Authority, words: Words) -> str:
    """Return the title of a kind of authority's page. In Welsh ``gan`` and ``i`` soften its name."""
    name = authority.plural.best(words.language)[0]
    named = soft(name) if words.language == "cy" else name
    if authority.role is Role.OTHER:
        return words("What the Duty means for {authorities}", authorities=named)
    return words("What the Duty asks of {authorities}", authorities=named)


def address_of(authority: Authority, words: Words) -> str:
    """Return where a kind of authority's page stands."""
    return f"{AUTHORITIES.address(words)}{slug(authority.plural.best(words.language)[0])}/"


def _page(authority: Authority, ground: Ground) -> Page:
    return Page(
        kind="authority",
        language=ground.language,
        address=address_of(authority, ground.words),
        title=title_of(authority, ground.words),
        description=ground.say(authority.what),
        trail=(*AUTHORITIES.trail(ground.words), AUTHORITIES.link(ground.words)),
        view=LateMapping(partial(_seen, authority, ground)),
    )


def _seen(authority: Authority, ground: Ground) -> Mapping[str, Any]:
    role = ground.registers.roles.of(authority.kind)
    guidance = ground.registers.guidance
    above_all = [guidance.by_id[id] for id in role.see] if role else []
    here = [item for item in above_all if set(item.nations) & set(authority.nations)]
    return {
        "authority": authority,
        "role": role,
        "points": [point for point in role.points if _holds(point.nations, authority)] if role else [],
        "above_all": here,
        "of_sector": in_title_order(_of_sector(role, authority, ground, here), ground),
        "sector": _sector(role, ground),
        "actions": list(_actions(authority, ground)),
        "register": guidance,
        "cite": citing(ground.words, guidance),
    }


def _holds(nations: tuple[Any, ...], authority: Authority) -> bool:
    return not nations or bool(set(nations) & set(authority.nations))


def _of_sector(
    role: AuthorityRole | None, authority: Authority, ground: Ground, but: list[GuidanceItem]
) -> list[GuidanceItem]:
    """Return the items made for the authority's sector that hold where there are such authorities."""
    if role is None or role.sector is None:
        return []
    made_for_it = [item for item in ground.registers.guidance.all if role.sector in item.sectors and item not in but]
    return [item for item in still_holding(made_for_it) if set(item.nations) & set(authority.nations)]


def _sector(role: AuthorityRole | None, ground: Ground) -> Link | None:
    if role is None or role.sector is None:
        return None
    title = ground.words("All guidance: {subject}", subject=ground.words(role.sector.label))
    return Link(title, f"{BY_SECTOR.address(ground.words)}#{anchor_of(role.sector)}")


def _actions(authority: Authority, ground: Ground) -> Iterator[ActionsOfBody]:
    """Yield what bodies of the kind do under the current strategy of each area, where they do anything."""
    for area in in_order(ground):
        view = view_for(area, ground.language)
        for body in view.definition.partnership.bodies:
            owned, helped = view.actions_owned_by(body.id), view.actions_helped_by(body.id)
            if body.kind is authority.kind and (owned or helped):
                link = Link(view.title, view.addresses.edition)
                yield ActionsOfBody(link, view, body, tuple(owned), tuple(helped))


def _in_order(ground: Ground, role: Role) -> list[Authority]:
    kinds = [one for one in ground.registers.authorities.by_kind.values() if one.role is role]
    return sorted(kinds, key=lambda one: ground.order(one.plural))


def _link(authority: Authority, ground: Ground) -> dict[str, Any]:
    """Return a kind of authority as a link in a list, with what it is."""
    name = ground.say(authority.plural)
    title = name[:1].upper() + name[1:]
    return {"title": title, "address": address_of(authority, ground.words), "text": authority.what}
