"""The words of the interface in each language."""

from collections.abc import Callable
from pathlib import Path

import pytest

from strategysite.language.catalogue import Words, read_words

TRANSLATIONS = Path(__file__).parents[2] / "translations"


@pytest.fixture
def speak() -> Callable[[str], Words]:
    """Return a way to have the words of a language."""
    return lambda language: read_words(TRANSLATIONS, language)
