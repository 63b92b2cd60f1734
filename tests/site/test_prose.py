"""Prose in Markdown becomes HTML in which headings go down step by step, and nothing hides."""

import re
import time
from html import unescape

import nh3
import pytest
from hypothesis import given
from hypothesis import strategies as st

from strategysite.site import prose
from strategysite.site.prose import to_html, to_plain


@pytest.mark.parametrize(
    ("words", "first", "levels"),
    [
        ("# One\n\n## Two\n\n### Three", 3, "345"),
        ("## One\n\n#### Three left out", 3, "34"),
        ("#### Deep\n\n# High", 2, "22"),
        ("# One\n\n# Two\n\n##### Far\n\n## Near", 4, "4455"),
        ("# One\n\n## Two\n\n### Three\n\n#### Four", 4, "4566"),
        ("<h4 onclick=x>One</h4>\n\n<h6>Two</h6>", 2, "23"),
    ],
)
def test_headings_leave_out_no_level(words: str, first: int, levels: str) -> None:
    html = to_html(words, first)

    assert "".join(re.findall(r"<h(\d)", html)) == levels
    assert re.findall(r"<h(\d)", html) == re.findall(r"</h(\d)", html)


@pytest.mark.parametrize("sign", ["&#x202E;", "&#8238;", "&#x2067;", "&#xFFFE;", "&#x1F;", "&#0;"])
def test_a_sign_that_cannot_be_seen_is_not_brought_in_by_its_number(sign: str) -> None:
    assert to_html(f"one{sign}two", 2) == "<p>onetwo</p>"
    assert to_plain(f"one{sign}two") == "onetwo"


def test_signs_that_can_be_seen_may_be_named() -> None:
    assert to_html("&#373; &amp; &#x177;", 2) == "<p>ŵ &amp; ŷ</p>"


def test_what_stands_deeper_in_one_another_than_anybody_writes_is_made_flat() -> None:
    deep = to_html("> " * 200 + "words", 2)

    assert deep.count("<blockquote>") == 0
    assert "<p>words</p>" in deep
    assert to_html("> " * 5 + "words", 2).count("<blockquote>") == 5


@pytest.mark.parametrize("sign", ["[", "![", "[a](", "<a ", "1. ", "> ", "=\n", "a\n=\n", "*", "`", "|a"])
def test_no_words_keep_the_converter_busy_for_long(sign: str) -> None:
    words = (sign * 50_000)[:50_000]
    began = time.process_time()

    to_html(words, 2)

    assert time.process_time() - began < 5


def test_words_after_it_are_converted_as_ever() -> None:
    to_html("1. " * 16_000 + "a", 2)

    assert to_html("One *two*.", 2) == "<p>One <em>two</em>.</p>"


def test_what_is_not_converted_is_shown_as_it_was_written() -> None:
    assert to_html("[" * 6_000 + "<b>", 2).endswith("[[[&lt;b&gt;")


def test_a_long_chapter_with_many_links_is_converted() -> None:
    chapter = "\n\n".join(
        f"Read [the plan {number}](https://example.org/{number}). " + "Words. " * 15 for number in range(300)
    )

    assert to_html(chapter, 2).count("<a ") == 300


@pytest.mark.parametrize("sign", ["&#27;", "&#x202E;", "\x1b", "\u202e"])
def test_a_link_that_runs_only_once_a_sign_is_taken_out_is_no_link(sign: str) -> None:
    assert "javascript" not in to_html(f"[a](java{sign}script:alert(1))", 2)


def test_if_it_were_not_judged_again_it_would_be_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prose, "_clean", lambda html: prose._seen(nh3.clean(html)))

    assert "javascript:alert(99)" in to_html("[a](java&#27;script:alert(99))", 2)


PLAIN = st.lists(st.text("Aaéŵ09 ,.;:!?'’“”()/%£–-", max_size=12), min_size=1, max_size=4)


@given(PLAIN, st.sampled_from(["\n", "\n\n"]))
def test_plain_paragraphs_are_what_the_converter_makes_of_them(lines: list[str], between: str) -> None:
    words = between.join(f"Ŵ{line}".strip() for line in lines)

    made = through_the_converter(words)
    assert to_html(words, 2) == made
    assert to_plain(words) == " ".join(unescape(re.sub("<[^>]+>", "", made)).split())


@pytest.mark.parametrize(
    "words", ["It is *so*", "One\n- two", "1. One", "    four", "A  \nB", "Tom & Ann", "a <b>", "\u3164", "x_y_"]
)
def test_words_that_say_something_in_markdown_are_not_plain(words: str) -> None:
    assert to_html(words, 2) == through_the_converter(words)


def through_the_converter(words: str) -> str:
    """Return what becomes of words that are not told to be plain."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(prose, "_PLAIN", re.compile(r"(?!)"))
        return to_html.__wrapped__(words, 2)
