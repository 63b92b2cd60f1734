"""Putting words into YAML: the value alone changes, in the manner of what stands beside it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from strategysite.source import read_yaml_text
from strategysite.translate.rewrite import RewriteError, Words, rewritten

LONG = "Gair arall sydd yma o hyd. " * 8

CASES = {
    "between braces": ("a: {en: Words, cy: Geiriau} # note\n", "Eraill", "a: {en: Words, cy: Eraill} # note\n"),
    "with a comma between braces": ("a: {en: Words, cy: Un}\n", "Un, dau", 'a: {en: Words, cy: "Un, dau"}\n'),
    "in quotation marks": ('a: {en: "Words", cy: "Un"}\n', "Dau", 'a: {en: "Words", cy: "Dau"}\n'),
    "missing between braces": ("a: {en: Words}   # note\n", "Geiriau", "a: {en: Words, cy: Geiriau}   # note\n"),
    "missing on a line": ("a:\n  en: Words # note\nb: 1\n", "Geiriau", "a:\n  en: Words # note\n  cy: Geiriau\nb: 1\n"),
    "with a colon": ("a:\n  en: Words\n", "Un: dau", 'a:\n  en: Words\n  cy: "Un: dau"\n'),
    "with quotation marks": ("a:\n  en: Words\n", '"Un" \\ dau', 'a:\n  en: Words\n  cy: "\\"Un\\" \\\\ dau"\n'),
    "a word that YAML takes for another thing": ("a:\n  en: Words\n", "Null", 'a:\n  en: Words\n  cy: "Null"\n'),
    "a number": ("a:\n  en: Words\n", "2026", 'a:\n  en: Words\n  cy: "2026"\n'),
    "between single marks": ("a:\n  en: 'It''s'\n", "Dyma'r un", "a:\n  en: 'It''s'\n  cy: 'Dyma''r un'\n"),
    "folded": (
        "a:\n  en: >-\n    Words\n    more.\n\n# note\nb: 1\n",
        "Geiriau eraill.",
        "a:\n  en: >-\n    Words\n    more.\n  cy: >-\n    Geiriau eraill.\n\n# note\nb: 1\n",
    ),
    "folded, there already": (
        "a:\n  cy: >-\n    Hen\n    eiriau.\n\n  # note\n  en: >-\n    Words.\n",
        "Rhai newydd.",
        "a:\n  cy: >-\n    Rhai newydd.\n\n  # note\n  en: >-\n    Words.\n",
    ),
    "in lines": (
        "a:\n  en: |\n    One:\n\n    - two\n  cy: |\n    Un.\nb: 1\n",
        "Un:\n\n- dau",
        "a:\n  en: |\n    One:\n\n    - two\n  cy: |\n    Un:\n\n    - dau\nb: 1\n",
    ),
    "at the end without a line end": ("a:\n  en: Words", "Geiriau", "a:\n  en: Words\n  cy: Geiriau"),
    "the last long text of the file": ("a:\n  en: |\n    One.\n", "Un.", "a:\n  en: |\n    One.\n  cy: |\n    Un.\n"),
    "over several lines": ("a:\n  en: Words\n  cy: Un\n    dau\nb: 1\n", "Tri", "a:\n  en: Words\n  cy: Tri\nb: 1\n"),
    "too long for its line": (
        "a:\n  en: Words\n",
        LONG.strip(),
        f"a:\n  en: Words\n  cy: >-\n    {LONG[:112].strip()}\n    {LONG[112:].strip()}\n",
    ),
}


@pytest.mark.parametrize(("before", "words", "after"), CASES.values(), ids=CASES)
def test_words_are_written_as_their_neighbours_are(before: str, words: str, after: str) -> None:
    assert rewritten(before, [Words(("a",), "cy", words, is_prose=True)]) == after


def test_english_is_written_beside_welsh() -> None:
    before = "a:\n  - {cy: Un}\n  - cy: Dau\n"

    after = rewritten(before, [Words(("a", 0), "en", "One"), Words(("a", 1), "en", "Two")])

    assert after == "a:\n  - {cy: Un, en: One}\n  - cy: Dau\n    en: Two\n"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("a: &label {en: Words, cy: Un}\nb: *label\n", "label"),
        ("a: {en: Words, cy: &label Un}\nb: {en: Words, cy: *label}\n", "label"),
        ("a: {en: &label Words}\nb: {en: *label}\n", "Neither language"),
        ("b: {en: Words}\n", "label"),
    ],
)
def test_what_is_shared_or_not_there_is_not_changed(text: str, reason: str) -> None:
    with pytest.raises(RewriteError, match=reason):
        rewritten(text, [Words(("a",), "cy", "Dau")])


@given(
    words=st.text(
        st.characters(
            codec="utf-8",
            exclude_categories=("Cs", "Cc", "Cf", "Co", "Cn", "Zl", "Zp"),
            include_characters="\n:#'\"-{}[],&*!|>%@`",
        ),
        min_size=1,
        max_size=200,
    ).filter(lambda words: words.strip(" \n") == words and "\ufffd" not in words and words.strip()),
    before=st.sampled_from([case[0] for case in CASES.values()]),
)
def test_any_words_can_be_written_and_read_back(words: str, before: str) -> None:
    after = read_yaml_text(rewritten(before, [Words(("a",), "cy", words)]), "")

    assert after.problems == ()
    assert isinstance(after.plain, dict)
    assert isinstance(after.plain["a"], dict)
    assert str(after.plain["a"]["cy"]).removesuffix("\n") == words
