"""The Welsh of the project is spelt as the dictionary of Bangor University has it, or as a list kept here."""

import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

import pytest

from .spelling.texts import names_of_fields, texts, words_of

FOLDER = Path(__file__).parent / "spelling"
KNOWN = FOLDER / "known.txt"
MISSING = "the Welsh dictionary is not here, so nothing was checked for its spelling: make spelling (needs Node.js)"


@pytest.fixture(scope="module", autouse=True)
def dictionary() -> None:
    """Skip where there is no dictionary; on a build server, which has it, fail."""
    if not (shutil.which("node") and (FOLDER / "node_modules" / "dictionary-cy").is_dir()):
        (pytest.fail if os.environ.get("CI") else pytest.skip)(MISSING)


def kept() -> list[str]:
    """Return the words that are known to be right."""
    return KNOWN.read_text(encoding="utf-8").split()


def unknown(words: Iterable[str]) -> set[str]:
    """Return the words that the dictionary does not have."""
    command = ["node", str(FOLDER / "unknown.mjs")]
    ended = subprocess.run(
        command, input="\n".join(words), capture_output=True, text=True, check=True, encoding="utf-8"
    )
    return set(ended.stdout.split())


def test_every_welsh_word_is_in_the_dictionary_or_known_to_be_right() -> None:
    places = {word: where for where, text in texts() for word in words_of(text)}
    known = {*kept(), *names_of_fields()}

    wrong = {word: places[word] for word in unknown(places) if not {word, word.lower()} & known}

    assert len(places) > 4_000
    assert not wrong, "mend the spelling; or, where a word is right, add it to tests/language/spelling/known.txt"


def test_a_known_word_is_one_that_is_used_and_that_the_dictionary_lacks() -> None:
    known = kept()
    used = {word for _, text in texts() for word in words_of(text)}
    lacking = unknown(used)

    assert known == sorted(set(known))
    assert [word for word in known if not {word, word.capitalize()} & lacking] == []


def test_a_misspelt_word_is_found() -> None:
    assert unknown(["partneriaeth", "bartneriaeth", "phartneriaeth", "partnerieath"]) == {"partnerieath"}
