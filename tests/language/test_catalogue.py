"""The health of the Welsh catalogue: everything is there, nothing is guessed, and every blank is filled."""

import re
import shlex
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.frontend import CommandLineInterface
from babel.messages.pofile import read_po

from strategysite.language import catalogue
from strategysite.language.catalogue import Words, catalogue_path, read_words

PROJECT = Path(__file__).parents[2]
TRANSLATIONS = PROJECT / "translations"
PLURALS = "nplurals=6; plural=(n==0) ? 0 : (n==1) ? 1 : (n==2) ? 2 : (n==3) ? 3 : (n==6) ? 4 : 5;"
BLANKS = re.compile(r"\{(\w+)(?::,)?\}|%\((\w+)\)s")
NUMBERS = {"number", "num", "count"}
"""Blanks that a form for one number may leave out, since it can say the number in a word."""


@pytest.fixture(scope="module")
def welsh() -> Catalog:
    with catalogue_path(TRANSLATIONS, "cy").open("rb") as file:
        return read_po(file, locale="cy")


@pytest.fixture(scope="module")
def in_the_code(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """Extract the messages anew, with the options of `make translations`."""
    makefile = (PROJECT / "Makefile").read_text(encoding="utf-8")
    keywords = re.search(r'--keywords=("[^"]+")', makefile)
    assert keywords
    template = tmp_path_factory.mktemp("extracted") / "strategysite.pot"
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(PROJECT)
        options = f"--mapping=pyproject.toml --output={template} --omit-header --keywords={keywords[1]}"
        command: Callable[[list[str]], object] = CommandLineInterface().run
        command(["pybabel", "-q", "extract", *shlex.split(options), "hooks", "templates"])
    with template.open("rb") as file:
        return read_po(file)


def messages(catalogue: Catalog) -> Iterator[Message]:
    return (message for message in catalogue if message.id)


def named(catalogue: Catalog) -> set[tuple[str | None, Any]]:
    return {(message.context, message.id) for message in messages(catalogue)}


def ids(message: Message) -> tuple[str, ...]:
    return tuple(message.id) if isinstance(message.id, list | tuple) else (message.id,)


def forms(message: Message) -> tuple[str, ...]:
    return tuple(message.string) if isinstance(message.string, list | tuple) else (message.string or "",)


def written(message: Message) -> tuple[str, ...]:
    """Return the forms that are not empty; those that are have a test of their own."""
    return tuple(form for form in forms(message) if form)


def blanks(*texts: str) -> set[str]:
    return {first or second for text in texts for first, second in BLANKS.findall(text)}


def test_every_phrase_of_the_code_and_the_templates_is_in_the_catalogue(welsh: Catalog, in_the_code: Catalog) -> None:
    missing = named(in_the_code) - named(welsh)

    assert not missing, (
        f"run `make translations`, then write the Welsh of {len(missing)} phrases: {sorted(map(str, missing))}"
    )


def test_nothing_is_in_the_catalogue_that_is_no_longer_said(welsh: Catalog, in_the_code: Catalog) -> None:
    left_over = named(welsh) - named(in_the_code)

    assert not left_over, f"run `make translations`: {sorted(map(str, left_over))}"
    assert not welsh.obsolete


def test_no_phrase_is_left_untranslated(welsh: Catalog) -> None:
    assert [message.id for message in messages(welsh) if not all(forms(message))] == []


def test_no_phrase_is_guessed(welsh: Catalog) -> None:
    assert [message.id for message in messages(welsh) if message.fuzzy] == []


def test_welsh_has_its_six_forms_for_numbers(welsh: Catalog) -> None:
    assert dict(welsh.mime_headers)["Plural-Forms"] == PLURALS
    assert {len(forms(message)) for message in messages(welsh) if message.pluralizable} == {6}


def test_every_blank_is_filled_on_both_sides(welsh: Catalog) -> None:
    for message in messages(welsh):
        known = blanks(*ids(message))
        for form in written(message):
            assert blanks(form) <= known, message.id
            assert known - blanks(form) <= (NUMBERS if message.pluralizable else set()), message.id


def test_no_phrase_begins_or_ends_otherwise_than_in_english(welsh: Catalog) -> None:
    for message in messages(welsh):
        for form in written(message):
            assert form == form.strip(), message.id
            assert form.endswith(tuple(".:?…")) is ids(message)[-1].endswith(tuple(".:?…")), message.id


def test_the_words_of_addresses_are_plain(welsh: Catalog) -> None:
    words = [message for message in messages(welsh) if message.context == "web address"]

    assert words
    assert [
        message.string for message in words if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", str(message.string))
    ] == []


def test_each_word_of_an_address_leads_to_one_page_alone(welsh: Catalog) -> None:
    words = [str(message.string) for message in messages(welsh) if message.context == "web address"]

    assert sorted(words) == sorted(set(words))


def test_a_phrase_is_looked_up_and_its_blanks_filled(speak: Callable[[str], Words]) -> None:
    english, welsh = speak("en"), speak("cy")

    assert english("By {year}", year=2027) == "By 2027"
    assert welsh("By {year}", year=2027) == "Erbyn 2027"
    assert english("No phrase of ours") == welsh("No phrase of ours") == "No phrase of ours"


@pytest.mark.parametrize(
    ("number", "form"), [(0, 0), (1, 1), (2, 2), (3, 3), (4, 5), (5, 5), (6, 4), (7, 5), (10, 5), (11, 5), (100, 5)]
)
def test_each_number_has_its_own_form(tmp_path: Path, number: int, form: int) -> None:
    path = catalogue_path(tmp_path, "cy")
    path.parent.mkdir(parents=True)
    written = "\n".join(f'msgstr[{which}] "{which}: {{number}}"' for which in range(6))
    path.write_text(
        f'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n"Plural-Forms: {PLURALS}\\n"\n\n'
        f'msgid "{{number}} day"\nmsgid_plural "{{number}} days"\n{written}\n',
        encoding="utf-8",
    )

    assert read_words(tmp_path, "cy").count("{number} day", "{number} days", number) == f"{form}: {number}"


def test_english_needs_no_catalogue_and_welsh_does(tmp_path: Path) -> None:
    assert read_words(tmp_path, "en").count("{number} day", "{number} days", 2) == "2 days"
    with pytest.raises(FileNotFoundError):
        read_words(tmp_path, "cy")


def _with_first(folder: Path, welsh: str) -> Path:
    path = catalogue_path(folder, "cy")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        f'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n\nmsgid "First"\nmsgstr "{welsh}"\n',
        "utf-8",
    )
    return folder


def test_a_catalogue_that_was_edited_is_read_again(tmp_path: Path) -> None:
    said = [read_words(_with_first(tmp_path / "words", word), "cy")("First") for word in ("Cyntaf", "Ail")]

    assert said == ["Cyntaf", "Ail"]


def test_a_catalogue_is_compiled_once_for_the_next_time_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = _with_first(tmp_path / "words", "Cyntaf")
    read_words(folder, "cy")
    catalogue._compiled.cache_clear()
    monkeypatch.setattr(catalogue, "_mo", lambda _: pytest.fail("It was compiled again"))

    assert read_words(folder, "cy")("First") == "Cyntaf"
    with pytest.raises(pytest.fail.Exception, match="compiled again"):
        read_words(_with_first(folder, "Ail"), "cy")
