"""Free chapters: a file for each language, and none that would silently be left out."""

from collections.abc import Callable

import pytest

from strategysite.load import Loaded

from ..support.small import STRATEGY

Read = Callable[..., Loaded]

LISTED = STRATEGY + "chapters:\n  - id: schools\n    title: {en: Schools, cy: Ysgolion}\n"
ENGLISH = LISTED.replace("languages: [en, cy]", "languages: [en]")


def told(loaded: Loaded) -> list[str]:
    return [str(problem).removeprefix("strategies/glanmorfa/") for problem in loaded.problems]


def test_a_chapter_is_read_in_each_language(read: Read) -> None:
    loaded = read({
        "strategy.yml": LISTED,
        "sections/schools.en.md": "Every *school*.\n",
        "sections/schools.cy.md": "\ufeffPob *ysgol*.\r\n",
    })  # fmt: skip

    assert told(loaded) == []
    assert loaded.definition is not None
    assert loaded.definition.chapters["schools"].model_dump() == {"en": "Every *school*.\n", "cy": "Pob *ysgol*.\n"}


def test_a_chapter_may_be_written_in_one_language_first(read: Read) -> None:
    loaded = read({"strategy.yml": LISTED, "sections/schools.cy.md": "Pob ysgol.\n", "sections/schools.en.md": " \n"})

    assert loaded.definition is not None
    assert loaded.definition.chapters["schools"].en is None


def test_a_chapter_without_words_is_told_where_it_is_listed(read: Read) -> None:
    loaded = read({"strategy.yml": LISTED, "sections/schools.en.md": "\n"})

    assert told(loaded) == [
        (
            'strategy.yml:17:9: The chapter "schools" has no words: its file is not there or is empty. '
            "Write sections/schools.cy.md and sections/schools.en.md, or take the chapter out of the list."
        )
    ]


@pytest.mark.parametrize(
    ("strategy", "name", "reason"),
    [
        (ENGLISH, "schools.cy.md", "The strategy is not in the language of this file, so it would not be published."),
        (LISTED, "shops.en.md", "No chapter in strategy.yml has the name of this file, so it would not be published."),
        (LISTED, "schools.md", "The name of this file is not that of a chapter, so it would not be published."),
        (LISTED, "schools.fr.md", "The name of this file is not that of a chapter, so it would not be published."),
        (LISTED, "schools.en.md.bak", "The name of this file is not that of a chapter, so it would not be published."),
    ],
)
def test_a_file_that_no_chapter_names_is_never_silently_left_out(
    read: Read, strategy: str, name: str, reason: str
) -> None:
    loaded = read(
        {"strategy.yml": strategy, "sections/schools.en.md": "Every school.\n", f"sections/{name}": "Words.\n"}
    )

    assert [line for line in told(loaded) if line.startswith(f"sections/{name}:1:1: {reason}")] == told(loaded)
    assert len(told(loaded)) == 1


def test_two_chapters_cannot_share_a_name(read: Read) -> None:
    again = LISTED + "  - id: schools\n    title: {en: Again, cy: Eto}\n"

    loaded = read({"strategy.yml": again, "sections/schools.en.md": "Every school.\n"})

    assert [(problem.rule, problem.line) for problem in loaded.problems] == [("form-id-twice", 19)]


def test_a_chapter_cannot_name_a_file_elsewhere(read: Read) -> None:
    loaded = read({"strategy.yml": LISTED.replace("id: schools", "id: ../../secret"), "../secret.en.md": "Secret.\n"})

    assert [problem.rule for problem in loaded.problems] == ["form-pattern"]


def test_letters_of_a_chapter_that_cannot_be_read_are_told_in_their_place(read: Read) -> None:
    loaded = read({"strategy.yml": LISTED, "sections/schools.en.md": b"Every school\nc\xf4r\n"})

    assert [(problem.line, problem.column, problem.rule) for problem in loaded.problems] == [(2, 2, "file-encoding")]
