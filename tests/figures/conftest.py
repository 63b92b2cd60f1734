"""The words of both languages, and the built site with its figures."""

from collections.abc import Callable

import pytest

from strategysite.language.catalogue import Words, read_words

from ..support.built import BuiltSite
from ..support.project import PROJECT, real_site


@pytest.fixture
def english() -> Words:
    """Return the words in English."""
    return read_words(PROJECT / "translations", "en")


@pytest.fixture
def speak() -> Callable[[str], Words]:
    """Return a way to have the words of a language."""
    return lambda language: read_words(PROJECT / "translations", language)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """Return the site of the strategies of this project."""
    return BuiltSite(real_site(tmp_path_factory.getbasetemp()))
