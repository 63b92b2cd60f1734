"""How far the translation of each page is, in numbers."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby

from ..language.catalogue import Words
from ..model import Definition
from ..model.strategy import Strategy
from ..phrase import counted, phrase
from .pages import TextPage, heading, in_order, page_of
from .state import Standing, State

_TITLES = {
    State.AGREED: phrase("agreed"),
    State.NEW: phrase("new"),
    State.STALE: phrase("stale"),
    State.MISSING: phrase("missing"),
}
_NARROWEST = 7

Counts = Counter[State]


def table(definition: Definition, found: Iterable[Standing], words: Words, *, every_page: bool = False) -> str:
    """Return how many texts of each page are agreed, new, stale and missing, with totals for each part and for all.

    Pages on which everything is agreed are only counted, in the line of their part, unless every page is asked for.
    """
    pages: dict[TextPage, Counts] = {}
    for one in found:
        pages.setdefault(page_of(one.pair, definition), Counter())[one.state] += 1
    titles = [_TITLES[state].told_in(words) for state in State]
    wide = max(_NARROWEST, *(len(title) for title in titles)) + 2
    rows = [*_rows(pages, definition.strategy, words, every_page=every_page), (_sum(pages.values()), words("all"))]
    lines = ["".join(f"{count[state]:>{wide},}" for state in State) + f"  {title}" for count, title in rows]
    return "\n".join([definition.name, "".join(f"{title:>{wide}}" for title in titles), *lines, ""])


def unfinished(found: Iterable[Standing], words: Words) -> list[str]:
    """Return the places of the texts that are stale or missing, each with how it stands."""
    told = {state: _TITLES[state].told_in(words) for state in (State.STALE, State.MISSING)}
    return [f"{told[one.state]}: {one.pair.key}" for one in found if one.state in told]


def _rows(
    pages: dict[TextPage, Counts], strategy: Strategy, words: Words, *, every_page: bool
) -> Iterator[tuple[Counts, str]]:
    """Yield each part with its totals, and below it the pages that are listed; a part that is one page has one line."""
    for part, grouped in groupby(sorted(pages, key=in_order), key=lambda page: page.part):
        inside, title = list(grouped), heading(part, strategy, words)
        if inside == [TextPage(part)]:
            yield pages[inside[0]], title
            continue
        agreed = [page for page in inside if _is_agreed(pages[page])]
        yield _sum(pages[page] for page in inside), _summed(title, len(agreed), len(inside), words)
        for page in inside:
            if every_page or page not in agreed:
                yield pages[page], f"  {page.title(strategy, words)}"


def _summed(part: str, agreed: int, number: int, words: Words) -> str:
    said = counted(
        "{part}: {agreed:,} of {number:,} page agreed",
        "{part}: {agreed:,} of {number:,} pages agreed",
        number,
        part=part,
        agreed=agreed,
    )
    return said.told_in(words)


def _is_agreed(count: Counts) -> bool:
    return count.total() == count[State.AGREED]


def _sum(counts: Iterable[Counts]) -> Counts:
    total: Counts = Counter()
    for count in counts:
        total.update(count)
    return total
