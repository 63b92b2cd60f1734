"""The index of a built site, one for each language, in small files of which a search loads only what it needs.

    search-index/en/index.json          how many pages there are, which ones an edition has, and the other files
    search-index/en/words-….json        for each word of a range: the pages that are found under it
    search-index/en/pages-….json        for each page of a range: its address, title and description

Pages are numbered in the order of their files, so that those of an edition follow each other. The pages of a word stand
as one list of numbers: how far on the next page is, times ten, plus what the word weighs there (``search_words.py``).
``templates/theme/assets/search-index.js`` reads all this. The other files carry in their names what they hold, so that
a browser never takes those of an old site for those of the new one.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import Final, NamedTuple

from ..language.searching import LANGUAGES
from ..parallel import in_parallel
from ..phrase import phrase
from .publish import write_files
from .search_words import HIGHEST, weights
from .searched import SearchedPage, read_page

FOLDER: Final = "search-index"
"""Where in a site its index stands."""

ENTRY: Final = "index.json"
_SHARE: Final = 50
"""How many pages a process takes at once."""
_AT_ONCE: Final = 50
"""How many pages stand in a file of pages."""
_LONGEST: Final = 50_000
"""How many characters a file of words may have; only a single word may need more."""
_TEN: Final = HIGHEST + 1


class Found(NamedTuple):
    """A page that can be found, as a list of results shows it. address: from the site's root."""

    address: str
    title: str
    description: str


class Block(NamedTuple):
    """The pages in one language of a share of the files, and their words.

    words: a line for each, as few objects as can be, since there are many: the word, the place of its first page
    among those of the block, that of its last, and its numbers.
    """

    language: str
    pages: tuple[Found, ...]
    words: str


def write_index(site: Path) -> int:
    """Add to a built site the index of its pages, and return how many pages can be found."""
    paths = sorted(site.rglob("*.html"))
    shares = [paths[start : start + _SHARE] for start in range(0, len(paths), _SHARE)]
    doing = phrase("Making the search index")
    found = in_parallel(lambda share: _blocks(share, site), shares, doing, len)
    blocks = [block for of_share in found for block in of_share]
    in_parallel(lambda language: _write(blocks, language, site / FOLDER / language), LANGUAGES)
    return sum(len(block.pages) for block in blocks)


def _write(blocks: Sequence[Block], language: str, folder: Path) -> None:
    """Write the index of a language; none where no page is in it."""
    own = [block for block in blocks if block.language == language]
    write_files(folder, _files(own) if own else ())


def _blocks(paths: Iterable[Path], site: Path) -> list[Block]:
    """Return what is found in some pages, a block for each language."""
    read = [(path, read_page(path.read_text(encoding="utf-8"))) for path in paths]
    there = [(path.relative_to(site), page) for path, page in read if page.passages]
    languages = sorted({page.language for _, page in there})
    return [_block(language, [one for one in there if one[1].language == language]) for language in languages]


def _block(language: str, pages: Sequence[tuple[Path, SearchedPage]]) -> Block:
    firsts: dict[str, int] = {}
    lasts: dict[str, int] = {}
    numbers: dict[str, str] = {}
    for place, (_, page) in enumerate(pages):
        for word, weight in weights(page).items():
            if word in firsts:
                numbers[word] += f",{(place - lasts[word]) * _TEN + weight}"
            else:  # how far on it is depends on other blocks
                firsts[word], numbers[word] = place, str(weight)
            lasts[word] = place
    found = (Found(_address(path), page.title, page.description) for path, page in pages)
    lines = (f"{word} {first} {lasts[word]} {numbers[word]}" for word, first in firsts.items())
    return Block(language, tuple(found), "\n".join(lines))


def _address(path: Path) -> str:
    return path.as_posix().removesuffix("index.html")


def _files(blocks: Sequence[Block]) -> Iterator[tuple[str, str]]:
    """Yield the path and the text of each file of a language's index."""
    pages = [page for block in blocks for page in block.pages]
    lists = [_named("pages", _json(pages[start : start + _AT_ONCE])) for start in range(0, len(pages), _AT_ONCE)]
    ranges = list(_ranges(_joined(blocks)))
    words = [_named("words", text) for _, text in ranges]
    yield from [*lists, *words]
    entry = {
        "pages": len(pages),
        "atOnce": _AT_ONCE,
        "lists": [name for name, _ in lists],
        "words": [[first, name] for (first, _), (name, _) in zip(ranges, words, strict=True)],
        "editions": dict(_editions(pages)),
    }
    yield ENTRY, _json(entry)


def _joined(blocks: Sequence[Block]) -> Mapping[str, str]:
    """Return the numbers of each word over all blocks."""
    found: dict[str, list[str]] = {}
    last: dict[str, int] = {}
    before = 0
    for block in blocks:
        for line in block.words.splitlines():
            word, from_place, to_place, numbers = line.split(" ")
            first, _, others = numbers.partition(",")
            gap = before + int(from_place) - last.get(word, 0)
            found.setdefault(word, []).append(f"{gap * _TEN + int(first)}{',' if others else ''}{others}")
            last[word] = before + int(to_place)
        before += len(block.pages)
    return {word: ",".join(found[word]) for word in sorted(found)}


def _ranges(words: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the first word of each file of words, and its text."""
    first, long = "", 0
    held: list[str] = []
    for word, numbers in words.items():
        entry = f'"{word}":[{numbers}]'  # a word has letters and figures only, and a mark of ours at most
        if held and long + len(entry) > _LONGEST:
            yield first, _object(held)
            held, long = [], 0
        first = word if not held else first
        held.append(entry)
        long += len(entry)
    yield first, _object(held)


def _object(entries: Sequence[str]) -> str:
    return "{" + ",\n".join(entries) + "}\n"


def _editions(pages: Sequence[Found]) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield where each edition stands, and the number of its first page and how many it has."""
    place = 0
    for parts, same in groupby(pages, lambda page: page.address.split("/")[:3]):
        number = sum(1 for _ in same)
        if all(parts[2:]):
            yield "/".join([*parts, ""]), (place, number)
        place += number


def _named(kind: str, text: str) -> tuple[str, str]:
    """Return a file of the index, named by what it holds."""
    return f"{kind}-{hashlib.sha256(text.encode()).hexdigest()[:12]}.json", text


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"
