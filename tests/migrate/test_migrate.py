"""An edition of an earlier version of the model is told of, and brought up to date without touching anything else."""

from collections.abc import Callable, Iterator
from difflib import ndiff
from pathlib import Path
from types import MappingProxyType

import pytest

from strategysite.load import read_strategy
from strategysite.migrate import migrating
from strategysite.migrate.part import Change, Part
from strategysite.migrate.steps import STEPS
from strategysite.model.strategy import SCHEMA

from ..support.project import PROJECT, tree
from .conftest import FROZEN

Migrate = Callable[..., tuple[int, str]]
CHANGED = """\
- schema:   1   # the first
+ schema:   2   # the first
-     - statutory-guidance-2022   # the guidance itself
-     - 'vawdasv-act-2015'
+     - {item: statutory-guidance-2022, reason: It was pinned before a reason was asked for.}   # the guidance itself
+     - {item: 'vawdasv-act-2015', reason: It was pinned before a reason was asked for.}
"""


def told(edition: Path) -> list[str]:
    return [str(problem) for problem in read_strategy(edition, edition.parents[1]).problems]


def replaced(file: Path, old: str, new: str) -> None:
    words = file.read_text(encoding="utf-8")
    assert old in words
    file.write_text(words.replace(old, new), encoding="utf-8", newline="")


def differences(edition: Path) -> str:
    before, after = ((folder / "strategy.yml").read_text(encoding="utf-8") for folder in (FROZEN, edition))
    lines = ndiff(before.splitlines(keepends=True), after.splitlines(keepends=True))
    return "".join(line for line in lines if line.startswith(("-", "+")))


def test_an_older_edition_is_told_with_its_place_and_the_command_and_nothing_else(edition: Path) -> None:
    (problem,) = told(edition)
    assert problem == (
        "strategies/glanmorfa-2023/strategy.yml:2:11: This is written for version 1 of the model, and now version 2 is "
        'read. Run "strategysite migrate glanmorfa-2023": it changes what has to change and leaves every other letter. '
        "With --check it shows what that is."
    )


def test_without_that_word_its_fields_would_be_told_as_faults(edition: Path) -> None:
    replaced(edition / "strategy.yml", "schema:   1   # the first\n", "")

    assert [problem.partition(": ")[0] for problem in told(edition)] == [
        "strategies/glanmorfa-2023/strategy.yml:29:7",
        "strategies/glanmorfa-2023/strategy.yml:30:7",
    ]


def test_an_edition_newer_than_the_software_is_told_so(edition: Path) -> None:
    replaced(edition / "strategy.yml", "schema:   1", "schema: 9")

    (problem,) = told(edition)
    assert "version 9 of the model, and this software knows versions up to 2. Bring the software up to date" in problem


@pytest.mark.parametrize("version", ["two", "0", "-1", "1.5", "true", "[2]", '"2"'])
def test_what_is_no_version_is_a_fault_of_its_field(version: str, edition: Path, migrate: Migrate) -> None:
    replaced(edition / "strategy.yml", "schema:   1", f"schema: {version}")

    assert any("schema" in problem and ":2:9: " in problem for problem in told(edition))
    assert migrate()[0] == 1


def test_what_changed_in_the_model_is_written_anew_and_every_other_letter_stays(
    edition: Path, migrate: Migrate
) -> None:
    code, said = migrate("glanmorfa-2023")

    assert (code, said.splitlines()[0]) == (0, "strategies/glanmorfa-2023/strategy.yml")
    assert differences(edition) == CHANGED
    assert (edition / "partnership.yml").read_bytes() == (FROZEN / "partnership.yml").read_bytes()
    assert told(edition) == []


def test_afterwards_there_is_nothing_to_change(edition: Path, migrate: Migrate) -> None:
    migrate()
    before = tree(edition)

    assert migrate() == (0, "Nothing to change: all are of the version that is read.\n")
    assert tree(edition) == before


def test_check_shows_the_difference_and_changes_nothing(edition: Path, migrate: Migrate) -> None:
    code, said = migrate("--check")

    assert code == 1
    assert [line for line in said.splitlines() if line.startswith("+    ")] == [
        f"+{line[2:]}" for line in CHANGED.splitlines() if line.startswith("+     ")
    ]
    assert tree(edition) == tree(FROZEN)


def test_line_ends_and_the_mark_at_the_beginning_stay_too(edition: Path, migrate: Migrate) -> None:
    file = edition / "strategy.yml"
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))

    assert migrate()[0] == 0

    after = file.read_bytes()
    assert after.startswith(b"\xef\xbb\xbf#")
    assert after.count(b"\n") == after.count(b"\r\n") == (FROZEN / "strategy.yml").read_bytes().count(b"\n")
    assert told(edition) == []


@pytest.mark.parametrize(
    ("pins", "wanted"),
    [
        ("[statutory-guidance-2022]", "[{item: statutory-guidance-2022, reason: "),
        ("[{item: vawdasv-act-2015, reason: Ours.}]", "[{item: vawdasv-act-2015, reason: Ours.}]"),
        ("[]", "[]"),
    ],
)
def test_however_it_is_written(pins: str, wanted: str, edition: Path, migrate: Migrate) -> None:
    replaced(
        edition / "strategy.yml",
        "\n    - statutory-guidance-2022   # the guidance itself\n    - 'vawdasv-act-2015'\n",
        f" {pins}\n",
    )

    assert migrate()[0] == 0
    assert f"pin: {wanted}" in (edition / "strategy.yml").read_text(encoding="utf-8")
    assert told(edition) == []


def test_an_edition_that_names_no_version_is_taken_to_be_of_the_first(edition: Path, migrate: Migrate) -> None:
    replaced(edition / "strategy.yml", "schema:   1   # the first\n\n", "")

    assert migrate()[0] == 0
    assert "now.\n" not in (edition / "strategy.yml").read_text(encoding="utf-8")
    assert "then.\nschema: 2\ntitle:" in (edition / "strategy.yml").read_text(encoding="utf-8")
    assert told(edition) == []


def test_a_welsh_edition_gets_its_reasons_in_welsh(edition: Path, migrate: Migrate) -> None:
    replaced(edition / "strategy.yml", "languages: [en, cy]", "languages: [cy]")

    migrate()

    assert "reason: Cafodd ei binio cyn bod gofyn am reswm.}" in (edition / "strategy.yml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("file", "old", "new", "why"),
    [
        (
            "strategy.yml",
            "- 'vawdasv-act-2015'",
            "- &a vawdasv-act-2015\n    - *a",
            "It is repeated by a label (& and *)",
        ),
        ("partnership.yml", "bodies:", "bodies: [", "It has faults of form. Mend them first:"),
        ("strategy.yml", "schema:   1", "schema: 3", '"schema" names no version that this software knows'),
    ],
)
def test_where_one_file_cannot_be_migrated_none_is_changed(
    file: str, old: str, new: str, why: str, edition: Path, migrate: Migrate
) -> None:
    replaced(edition / file, old, new)
    before = tree(edition.parent)

    code, said = migrate()

    assert code == 1
    assert said.startswith("Nothing was changed, because of this:\n")
    assert f"- glanmorfa-2023/{file}: {why}" in said
    assert tree(edition.parent) == before


def test_a_step_that_would_change_more_than_it_says_changes_nothing(
    edition: Path, migrate: Migrate, monkeypatch: pytest.MonkeyPatch
) -> None:
    def careless(part: Part) -> Iterator[Change]:
        if node := part.root.fields.get("title"):
            yield Change(("title",), (node.start, node.end + 20, "A title"), "A title")

    monkeypatch.setattr(migrating, "STEPS", MappingProxyType({2: careless}))

    assert migrate()[0] == 1
    assert tree(edition) == tree(FROZEN)


def test_every_version_that_there_was_has_its_step() -> None:
    assert sorted(STEPS) == list(range(2, SCHEMA + 1))


def test_the_examples_are_of_the_present_version() -> None:
    for file in PROJECT.glob("strategies/*/strategy.yml"):
        assert f"\nschema: {SCHEMA}\n" in file.read_text(encoding="utf-8")


def test_an_edition_that_is_not_there_is_told_with_those_that_are(edition: Path, migrate: Migrate) -> None:
    assert migrate("glanmorfa-2024") == (
        2,
        f'There is no strategy "glanmorfa-2024". There are: {edition.name}.\n',
    )
