"""Whether some shares make one site: every reason why not, at once."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from pathlib import Path

from ..blanks import day, listed
from ..phrase import Phrase, phrase
from ..site.editions import Area
from ..site.share import Share
from .record import Built, Made


def misfits(folder: Path, shares: Sequence[Built], made: Made, areas: Sequence[Area]) -> Iterator[Phrase]:
    """Yield why the shares in a folder do not make the site of some areas as it would be made here."""
    if not shares:
        yield phrase(
            'There are no shares in "{folder}". Each is a folder that "{command}" or the like wrote.',
            command="SHARD=1/8 mkdocs build",
            folder=folder.as_posix(),
        )
        return
    yield from _wrong_numbers(shares)
    for built in shares:
        yield from _of_others(built, made)
        yield from _with_others(built, _editions(built.share, areas))


def _wrong_numbers(shares: Sequence[Built]) -> Iterator[Phrase]:
    """Yield what shares are there more than once, or not at all."""
    every = [built.share for built in shares]
    for share, same in groupby(shares, key=lambda built: built.share):
        names = [built.folder.name for built in same]
        if len(names) > 1:
            yield phrase("Share {share} is there more than once: {folders}.", share=str(share), folders=listed(names))
    numbers = sorted({share.of for share in every})
    if len(numbers) > 1:
        yield phrase(
            "The shares do not belong together: of some there are {one} in all, and of others {other}.",
            one=numbers[0],
            other=listed(map(str, numbers[1:])),
        )
        return
    for number in range(1, numbers[0] + 1):
        if (share := Share(number, numbers[0])) not in every:
            yield phrase(
                'Share {share} is missing. "{command}" makes it.',
                share=str(share),
                command=f"SHARD={share} mkdocs build",
            )


def _of_others(built: Built, made: Made) -> Iterator[Phrase]:
    """Yield in what a share differs from what is here now, or from itself as it was written."""
    name = built.folder.name
    if built.made.day != made.day:
        days = {"then": _day(built.made.day), "today": _day(made.day)}
        yield phrase(
            "{folder} was built for another day: {then}. This is for {today}. Give SOURCE_DATE_EPOCH the same value "
            "everywhere.",
            folder=name,
            **days,
        )
    if built.made.sources != made.sources:
        yield phrase("{folder} was built from other files. Build it again from the files that are here.", folder=name)
    if built.made.settings != made.settings:
        yield phrase(
            "{folder} was built with other settings. mkdocs.yml, SITE_URL, PREVIEW and DOCUMENTS must be the same "
            "everywhere.",
            folder=name,
        )
    if not built.is_as_written():
        yield phrase(
            "{folder} is not as it was written: a file is missing, was changed or was added. Fetch or build it again.",
            folder=name,
        )


def _with_others(built: Built, expected: Mapping[str, frozenset[str]]) -> Iterator[Phrase]:
    """Yield that a share shows other editions than are shown now: one may have been under embargo."""
    there = {name: frozenset(languages) for name, languages in built.downloads.items()}
    if there != expected:
        yield phrase(
            "{folder} shows other editions than are to be shown now: one may have been held back until a moment that "
            "has passed. Build it again.",
            folder=built.folder.name,
        )


def _editions(share: Share, areas: Sequence[Area]) -> dict[str, frozenset[str]]:
    """Return the languages of each edition that a share has to show."""
    editions = (edition for area in areas if share.has(area.word) for edition in area.editions)
    return {edition.definition.name: frozenset(edition.views) for edition in editions}


def _day(written: str) -> Phrase:
    return day(date.fromisoformat(written))
