"""What a page says of itself to programs: a report, a data set, a catalogue of data (schema.org, as JSON-LD)."""

from collections.abc import Iterable
from datetime import date
from typing import Any, Final

from ..language.catalogue import Words
from .downloads import Download
from .page import Page
from .settings import Settings

LICENCE: Final = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
_TYPES: Final = {"overview": "Report", "whole": "Report", "measure": "Dataset", "open_data": "DataCatalog"}
"""The kinds of page that are something of themselves; a strategy is a report, not a service."""
_MEDIA: Final = {
    "CSV": "text/csv",
    "JSON": "application/json",
    "PDF": "application/pdf",
    "Word": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


def linked_data(page: Page, words: Words, settings: Settings) -> dict[str, Any] | None:
    """Return what a page is, for a script of type ``application/ld+json``; None for a page that is only a page.

    Addresses are whole; where the site's own is not known, there are none. What is not known is left out.
    """
    if page.kind not in _TYPES:
        return None
    said: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": _TYPES[page.kind],
        "name": page.title,
        "description": page.description,
        "inLanguage": page.language,
        "url": page.canonical,
        "license": LICENCE,
        "publisher": {"@type": "Organization", "name": settings.publisher.best(page.language)[0]},
        "workTranslation": [
            {"@id": twin.canonical, "inLanguage": twin.language} for twin in page.twins if twin.canonical
        ],
    }
    return {key: value for key, value in (said | _of_strategy(page, words, settings)).items() if value}


def _of_strategy(page: Page, words: Words, settings: Settings) -> dict[str, Any]:
    """Return what a page of a strategy says besides: whose it is, when and where it holds, its files."""
    view = page.view.get("strategy")
    if view is None:
        return {}
    strategy = view.strategy
    dates = strategy.dates
    return {
        "publisher": {"@type": "Organization", "name": view.say(strategy.partnership)},
        "creativeWorkStatus": words(strategy.edition.status.label),
        "version": view.say(strategy.edition.name),
        "datePublished": _day(dates.published),
        "dateModified": _day(dates.updated),
        "temporalCoverage": f"{_day(dates.starts)}/{_day(dates.ends)}" if dates.starts and dates.ends else "",
        "spatialCoverage": {"@type": "Place", "name": view.say(strategy.area.name)},
        "isPartOf": {"@type": "Report", "name": view.title} if page.kind == "measure" else None,
        "encoding" if _TYPES[page.kind] == "Report" else "distribution": _files(page, settings),
    }


def _files(page: Page, settings: Settings) -> list[dict[str, str]]:
    """Return the files of a strategy; of a measure, the table that holds its figures."""
    files: Iterable[Download] = page.view.get("downloads", ()) if settings.address else ()
    table = page.view["strategy"].addresses.data("measures")
    return [
        {
            "@type": "DataDownload" if _TYPES[page.kind] == "Dataset" else "MediaObject",
            "name": file.title,
            "contentUrl": settings.address + file.address,
            "encodingFormat": _MEDIA.get(file.format, file.format),
        }
        for file in files
        if _TYPES[page.kind] == "Report" or file.address == table
    ]


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
