"""Words in English and Welsh as one thing, and addresses of things outside."""

from typing import Any

import pytest
from pydantic import ValidationError

from strategysite.model.text import Text, WebAddresses


def text(value: Any, *languages: str) -> Text:
    return Text.model_validate(value, context={"languages": languages})


def test_either_language_may_be_written_first() -> None:
    assert text({"cy": "Diogelach"}, "cy", "en").best("en") == ("Diogelach", "cy")
    assert text({"en": "Safer"}, "cy", "en").best("cy") == ("Safer", "en")


def test_the_language_asked_for_comes_first() -> None:
    both = text({"en": "Safer", "cy": "Diogelach"}, "cy", "en")

    assert (both.best("cy"), both.best("en")) == (("Diogelach", "cy"), ("Safer", "en"))
    assert (both.said_in("cy"), both.said_in("en")) == ("Diogelach", "Safer")


@pytest.mark.parametrize("language", ["en", "cy"])
def test_plain_words_are_in_the_only_language_of_the_strategy(language: str) -> None:
    assert text("Words", language).said_in(language) == "Words"


@pytest.mark.parametrize("languages", [("cy", "en"), ()])
def test_plain_words_are_refused_where_there_is_no_only_language(languages: tuple[str, ...]) -> None:
    with pytest.raises(ValidationError) as refused:
        text("Words", *languages)

    assert [fault["type"] for fault in refused.value.errors()] == ["text_in_one_language"]


@pytest.mark.parametrize("value", [{}, {"en": None}, {"en": None, "cy": None}])
def test_a_text_without_words_is_refused(value: dict[str, None]) -> None:
    with pytest.raises(ValidationError) as refused:
        text(value, "cy", "en")

    assert [fault["type"] for fault in refused.value.errors()] == ["text_empty"]


def test_nothing_changes_once_read() -> None:
    with pytest.raises(ValidationError):
        text({"en": "Safer"}, "en").en = "Other"  # type: ignore[misc]


def test_one_address_serves_both_languages_and_two_each_their_own() -> None:
    one = WebAddresses.model_validate("https://example.org/plan")
    two = WebAddresses.model_validate({"en": "https://example.org/plan", "cy": "https://example.org/cynllun"})
    welsh = WebAddresses.model_validate({"cy": "https://example.org/cynllun"})

    assert [one.in_language(code) for code in ("cy", "en")] == ["https://example.org/plan"] * 2
    assert [two.in_language(code) for code in ("cy", "en")] == [
        "https://example.org/cynllun",
        "https://example.org/plan",
    ]
    assert [welsh.in_language(code) for code in ("cy", "en")] == ["https://example.org/cynllun"] * 2


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "//example.org",
        "ftp://example.org",
        "https://a b",
        'https://a"b',
        "https://a<b",
        "",
    ],
)
def test_an_address_that_could_do_harm_or_leads_nowhere_is_refused(address: str) -> None:
    with pytest.raises(ValidationError):
        WebAddresses.model_validate(address)
