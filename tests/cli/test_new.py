"""strategysite new: a folder to start from, which loads without a fault of form."""

import re
from pathlib import Path

import pytest

from strategysite.editors.pages import SCHEMAS
from strategysite.load import read_strategy
from strategysite.model.strategy import SCHEMA
from strategysite.model.text import LANGUAGES
from strategysite.model.whole import FILES

from .conftest import Run


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_new_folder_has_every_file_and_no_fault_of_form(run: Run, project: Path, language: str) -> None:
    said = run("new", "tair-afon-2027", "--lang", language)

    loaded = read_strategy(project / "strategies" / "tair-afon-2027", project)
    assert said.code == 0
    assert "strategies/tair-afon-2027/" in said.words
    assert loaded.problems == ()
    assert loaded.definition is not None
    assert loaded.definition.present == set(FILES)


def test_a_new_strategy_is_a_draft_so_that_nothing_is_published_by_mistake(run: Run, project: Path) -> None:
    run("new", "tair-afon-2027")

    definition = read_strategy(project / "strategies" / "tair-afon-2027", project).definition
    assert definition is not None
    assert definition.strategy.edition.status == "draft"
    assert not definition.strategy.example


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_strategy_does_not_stop_the_build(run: Run, language: str) -> None:
    run("new", "tair-afon-2027", "--lang", language)

    assert run("check", "strategies/tair-afon-2027").code == 0


@pytest.mark.parametrize(("language", "schemas"), SCHEMAS.items())
def test_every_file_tells_the_editor_its_schema_and_the_person_what_to_write(
    run: Run, project: Path, language: str, schemas: str
) -> None:
    run("new", "tair-afon-2027", "--lang", language)

    for name in FILES:
        first, second = (project / "strategies" / "tair-afon-2027" / f"{name}.yml").read_text("utf-8").splitlines()[:2]

        assert first == f"# yaml-language-server: $schema=../../content/{schemas}/{name}.schema.json"
        assert re.fullmatch(r"# [A-Z].*", second)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_in_comments_is_right_too_once_it_is_used(run: Run, project: Path, language: str) -> None:
    run("new", "tair-afon-2027", "--lang", language)
    folder = project / "strategies" / "tair-afon-2027"
    for name in FILES:
        file = folder / f"{name}.yml"
        file.write_text(used(file.read_text(encoding="utf-8")), encoding="utf-8")

    told = read_strategy(folder, project).problems

    assert [problem.message for problem in told if "another-group" not in problem.message] == []


def test_both_starters_say_the_same_and_the_welsh_one_says_welsh_first(run: Run, project: Path) -> None:
    """Ids, times and comments are in the language; every other value is the same."""
    for language in LANGUAGES:
        run("new", f"glan-{language}", "--lang", language)
    for name in FILES:
        english, welsh = (
            used((project / "strategies" / f"glan-{language}" / f"{name}.yml").read_text(encoding="utf-8"))
            for language in ("en", "cy")
        )

        assert fields(english) == fields(welsh), name
        assert re.findall(r"\{en:", welsh) == []


def fields(text: str) -> list[str]:
    """Return the names of the fields in their order; those of the two languages stand in either."""
    names = re.findall(r"^ *(?:- )?([a-z_]+):", text, re.MULTILINE)
    return [name for name in names if name not in LANGUAGES]


def used(text: str) -> str:
    """Return a file with the marks taken from the front of every line that is there to be used."""
    about, start, rest = text.partition(f"schema: {SCHEMA}\n")
    fields = r"^( *)# ( *(?:- )?(?:[a-z_]+:(?: .*)?|\{.*\})| {4,}[A-Z].*)$"
    return (about + start if start else "") + re.sub(fields, r"\1\2", rest or about, flags=re.MULTILINE)


@pytest.mark.parametrize(
    ("name", "try_this"),
    [
        ("Tair Afon 2027", "tair-afon-2027"),
        ("Tŷ_Gŵyr", "ty-gwyr"),
        ("../elsewhere", "elsewhere"),
        ("a/b", "a-b"),
        ("-a", "a"),
        ("a--b", "a-b"),
        ("…", "glanmorfa-2027"),
        ("", "glanmorfa-2027"),
    ],
)
def test_a_name_that_cannot_be_used_is_refused_with_one_that_can(
    run: Run, project: Path, name: str, try_this: str
) -> None:
    said = run("new", "--", name)

    assert (said.code, said.words) == (1, "")
    assert said.complaint == f'"{name}" cannot be the name of a folder here. Try "{try_this}".\n'
    assert [path.name for path in (project / "strategies").iterdir()] == ["glanmorfa"]


def test_what_is_there_already_is_never_written_over(run: Run, project: Path) -> None:
    before = (project / "strategies" / "glanmorfa" / "strategy.yml").read_bytes()

    said = run("new", "glanmorfa")

    assert said.code == 1
    assert said.complaint == ("strategies/glanmorfa/ is there already. Choose another name, or edit what is there.\n")
    assert (project / "strategies" / "glanmorfa" / "strategy.yml").read_bytes() == before


@pytest.mark.usefixtures("project")
def test_without_a_command_it_says_what_there_is(run: Run) -> None:
    said = run("--help")

    assert all(command in said.words for command in ("check", "schema", "new"))
