"""No English interface word stands on a Welsh page, and no Welsh one on an English page."""

import re
from collections.abc import Iterator, Mapping

import pytest
from babel.messages.pofile import read_po

from ..support.built import BuiltPage, BuiltSite
from ..support.project import PROJECT
from ..support.words import Run, as_pattern, runs, text_runs

CATALOGUE = PROJECT / "translations" / "cy" / "LC_MESSAGES" / "strategysite.po"
PLAIN_ENGLISH = {"the", "and", "with", "this", "which", "from", "their", "have", "been", "were", "what", "who"}
PLAIN_WELSH = {"mae", "mae'r", "ac", "y", "yr", "yn", "sy'n", "gan", "yw", "nid", "oedd", "eu", "bod", "ein", "ar"}


def phrases() -> Iterator[tuple[str, str]]:
    """Yield the English and the Welsh of every interface phrase that is not the same in both."""
    with CATALOGUE.open("rb") as file:
        catalogue = read_po(file, locale="cy")
    for message in catalogue:
        if message.id and not message.context:
            english, welsh = forms(message.id), forms(message.string)
            filled = (*english, *english[-1:] * len(welsh))
            yield from (pair for pair in zip(filled, welsh, strict=False) if pair[0] != pair[1])


def forms(words: object) -> tuple[str, ...]:
    """Return the forms of a phrase for different numbers; one, for a phrase without a number."""
    return tuple(map(str, words)) if isinstance(words, tuple | list) else (str(words or ""),)


class Looking:
    """Looks for phrases in runs of words, fast: a phrase is tried only where its longest word stands."""

    def __init__(self, sought: set[str]) -> None:
        """Take the phrases to look for. One of a single word counts only where it stands alone."""
        self._alone = {phrase for phrase in sought if len(phrase.split()) == 1 and re.fullmatch(r"[\w'-]+", phrase)}
        self._by_word: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
        for phrase in sorted(sought - self._alone):
            fixed = re.findall(r"[^\W\d_]+", re.sub(r"%\(\w+\)[sd]|\{\w*\}|<[^>]+>", " ", phrase))
            if len(fixed) > 1:
                self._by_word.setdefault(max(fixed, key=len), []).append((phrase, as_pattern(phrase)))

    def found_in(self, run: Run) -> list[str]:
        """Return the phrases that stand in some words."""
        alone = [run.words.rstrip(":")] if run.words.rstrip(":") in self._alone else []
        tried = (pair for word in set(re.findall(r"[^\W\d_]+", run.words)) for pair in self._by_word.get(word, ()))
        return alone + [phrase for phrase, pattern in tried if pattern.search(run.words)]


def of_page(page: BuiltPage) -> list[Run]:
    """Return the words of a page that are said to be in its own language."""
    return [run for run in runs(page.html) if run.language == page.language]


@pytest.fixture(scope="module")
def words(site: BuiltSite) -> Mapping[str, dict[Run, str]]:
    """Return each run of words in each language, with a page on which it stands."""
    return {
        language: {run: page.address for page in site.in_language(language) for run in of_page(page)}
        for language in ("cy", "en")
    }


@pytest.mark.parametrize(("language", "sought"), [("cy", 0), ("en", 1)], ids=["English on Welsh", "Welsh on English"])
def test_no_interface_phrase_stands_in_the_wrong_language(
    words: Mapping[str, dict[Run, str]], language: str, sought: int
) -> None:
    own = {pair[1 - sought] for pair in phrases()}
    looking = Looking({pair[sought] for pair in phrases()} - own)

    found = [(page, phrase) for run, page in words[language].items() for phrase in looking.found_in(run)]

    assert not found, "translate each phrase in the catalogue, or mark the words with the language that they are in"


@pytest.mark.parametrize(("language", "plain"), [("cy", PLAIN_ENGLISH), ("en", PLAIN_WELSH)])
def test_no_sentence_stands_in_the_wrong_language_unmarked(
    words: Mapping[str, dict[Run, str]], language: str, plain: set[str]
) -> None:
    found = {
        run.words: page
        for run, page in words[language].items()
        if len(plain.intersection(re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)*", run.words.lower()))) > 1
    }

    assert not found, "write these words in the language of the page, or mark them with the language that they are in"


@pytest.mark.parametrize("address", ["", "404.html"])
def test_each_half_of_a_page_in_both_languages_is_marked(site: BuiltSite, address: str) -> None:
    said = text_runs(site.pages[address].html)
    looking = Looking({english for english, _ in phrases()})

    assert {run.language for run in said} == {"cy", "en"}
    assert [run for run in said if run.language == "cy" and looking.found_in(run)] == []


def test_a_leak_would_be_seen() -> None:
    looking = Looking({"Skip to the main content", "Published by {publisher}.", "Draft"})

    assert looking.found_in(Run("Skip to the main content", "cy"))
    assert looking.found_in(Run("Heddiw. Published by Partneriaeth Cwm Bach.", "cy"))
    assert looking.found_in(Run("Draft", "cy"))
    assert not looking.found_in(Run("Drafft", "cy"))
