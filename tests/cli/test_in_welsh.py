"""The command line in Welsh: how the language is chosen, and that help, complaints and reports are in it."""

import json
import re
from collections.abc import Iterator

import pytest
from typer.main import get_command

from strategysite.cli.main import app
from strategysite.language.choice import chosen_language

from ..support.recording import recording_welsh
from ..support.small import PARTNERSHIP
from .conftest import Run


def commands(group: object, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Yield every command of the command line, as it is typed."""
    yield path
    for name, command in getattr(group, "commands", {}).items():
        yield from commands(command, (*path, name))


COMMANDS = list(commands(get_command(app)))


@pytest.mark.parametrize(
    ("environment", "asked", "language"),
    [
        ({}, [], "en"),
        ({"LANG": "cy_GB.UTF-8"}, [], "cy"),
        ({"LANG": "C.UTF-8"}, [], "en"),
        ({"LANG": "cy_GB.UTF-8", "LC_ALL": "en_GB.UTF-8"}, [], "en"),
        ({"LANG": "en_GB.UTF-8", "LC_MESSAGES": "cy"}, [], "cy"),
        ({"LANG": "en_GB.UTF-8", "STRATEGYSITE_LANG": "cy"}, [], "cy"),
        ({"LANG": "cy_GB.UTF-8", "STRATEGYSITE_LANG": "en"}, [], "en"),
        ({"STRATEGYSITE_LANG": "fr", "LANG": "cy"}, [], "cy"),
        ({"STRATEGYSITE_LANG": "en"}, ["cy"], "cy"),
        ({"STRATEGYSITE_LANG": "cy"}, ["fr"], "cy"),
    ],
)
def test_the_language_is_as_asked_else_as_the_computer_speaks(
    environment: dict[str, str], asked: list[str], language: str
) -> None:
    assert chosen_language(environment, asked) == language


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("how", [["--lang", "cy"], ["--lang=cy"]])
def test_check_speaks_welsh_when_it_is_asked_to(how: list[str], run: Run) -> None:
    assert "Gwiriwyd: " in run(*how, "check").words
    assert "Checked: " in run("check").words


@pytest.mark.usefixtures("project")
def test_check_speaks_welsh_on_a_computer_that_does(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "cy_GB.UTF-8")

    assert "Gwiriwyd: " in run("check").words
    assert "Checked: " in run("--lang", "en", "check").words


@pytest.fixture
def fault(project: object) -> str:
    """Put a fault into the project, and return what is said of it in Welsh."""
    file = project / "strategies" / "glanmorfa" / "partnership.yml"  # type: ignore[operator]
    file.write_text(PARTNERSHIP.replace("[glanmorfa]", "[elsewhere]"), "utf-8")
    return 'Mae "areas" (y corff "council") yn enwi ardal "elsewhere", ac nid oes un â\'r id hwnnw yn strategy.yml.'


@pytest.mark.parametrize("form", ["text", "json", "github", "sarif"])
def test_a_fault_is_told_in_welsh_in_every_form_of_the_report(form: str, fault: str, run: Run) -> None:
    said = run("--lang", "cy", "check", "--format", form)

    assert said.code == 1
    assert fault in said.words.replace('\\"', '"')


@pytest.mark.usefixtures("fault")
def test_what_programs_read_is_the_same_in_both_languages(run: Run) -> None:
    told = [json.loads(run("--lang", language, "check", "--format", "json").words) for language in ("en", "cy")]

    for english, welsh in zip(*told, strict=True):
        for name in ("file", "line", "column", "rule", "severity"):
            assert english[name] == welsh[name]
        assert english["message"] != welsh["message"]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_the_help_of_every_command_is_in_welsh(
    command: tuple[str, ...], run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    words, missed = recording_welsh()
    monkeypatch.setattr("strategysite.cli.spoken.words_of", lambda _: words)

    said = run("--lang", "cy", *command, "--help")

    assert said.code == 0
    assert re.match(r"\s*Defnydd: ", said.words)
    assert "Dangos y neges hon a gorffen." in said.words
    assert missed.phrases == set(), "run `make translations`, and write the Welsh of these"


@pytest.mark.parametrize(
    ("given", "complaint"),
    [
        (["chek"], "Nid oes gorchymyn 'chek'. Ai un o'r rhain oedd gennych mewn golwg: 'check'"),
        (["nothing-like-it"], "Nid oes gorchymyn 'nothing-like-it'."),
        (["check", "--colour"], "Nid oes opsiwn o'r fath: --colour"),
        (["check", "--format", "x"], "Gwerth annilys ar gyfer '--format': nid yw 'x' yn un o'r rhain: 'text', 'json'"),
        (["check", "nowhere"], "nid yw'r llwybr 'nowhere' yn bodoli."),
        (["check", "--format"], "Mae angen gwerth ar ôl yr opsiwn '--format'."),
        (["links", "--days", "x"], "Gwerth annilys ar gyfer '--days': mae angen rhif cyfan"),
        (["links", "--minutes", "x"], "Gwerth annilys ar gyfer '--minutes': mae angen rhif"),
        (["links", "--minutes", "0"], "Gwerth annilys ar gyfer '--minutes': mae angen 0.01 neu fwy"),
        (["new"], "Mae'r paramedr 'name' ar goll."),
        (["new", "a", "b"], "Mae rhywbeth dros ben yn y gorchymyn (b)"),
        (["translate", "begin", "glanmorfa"], "Mae'r opsiwn '--with' ar goll."),
        ([], "Mae'r gorchymyn ar goll."),
    ],
)
def test_what_is_wrong_with_a_command_is_told_in_welsh(given: list[str], complaint: str, run: Run) -> None:
    said = run("--lang", "cy", *given)

    assert said.code == 2
    assert complaint in " ".join(said.complaint.replace("│", " ").split())
    assert "Gwall" in said.complaint


@pytest.mark.usefixtures("project")
def test_a_refusal_is_told_in_welsh(run: Run) -> None:
    said = run("--lang", "cy", "new", "Glan Morfa")

    assert (said.code, said.complaint) == (
        1, 'Ni all "Glan Morfa" fod yn enw ffolder yma. Rhowch gynnig ar "glan-morfa".\n'
    )  # fmt: skip


def test_english_comes_back_after_welsh(run: Run) -> None:
    assert "Opsiynau" in run("--lang", "cy", "--help").words
    assert "Options" in run("--help").words
