"""Reading the registers: nothing wrong with ours, and every fault told with its place."""

from collections.abc import Callable
from pathlib import Path

import pytest

from strategysite.model.base import Record
from strategysite.problem import Problem
from strategysite.register import Registers, read_registers
from strategysite.register.files import REGISTERS

Write = Callable[..., tuple[Registers, list[Problem]]]

PUBLISHER = "publishers: [{id: home-office, name: {en: Home Office, cy: Y Swyddfa Gartref}}]\n"

ITEM = """\
  - id: the-act
    title: {en: The Act, cy: Y Ddeddf}
    publisher: home-office
    nations: [wales]
    subjects: [governance]
    status: in_force
    what: {en: It is the law., cy: Dyma'r gyfraith.}
    source: {document: the-act, sections: "8"}
"""


def told(problems: list[Problem]) -> list[str]:
    return [str(problem) for problem in problems]


def test_the_registers_of_the_project_have_no_fault(read: tuple[Registers, list[Problem]]) -> None:
    assert told(read[1]) == []


def test_an_item_that_names_itself_and_its_publisher_is_read(write: Write) -> None:
    registers, problems = write(guidance=f"{PUBLISHER}guidance:\n{ITEM}")

    assert (told(problems), list(registers.guidance.by_id)) == ([], ["the-act"])


def test_a_name_used_twice_is_shown_where_it_is_used_again(write: Write) -> None:
    _, problems = write(guidance=f"{PUBLISHER}guidance:\n{ITEM}{ITEM}")

    expected = (
        'guidance.yml:11:9: "the-act" is used twice: first in guidance.yml, line 3. '
        "Give one of them another name, or take one of them out."
    )
    assert told(problems) == [expected]


def test_a_publisher_that_is_not_there_is_named_with_the_line(write: Write) -> None:
    _, problems = write(guidance=f"guidance:\n{ITEM}")

    expected = (
        'guidance.yml:4:16: "publisher" names a publisher "home-office", and guidance.yml has none with that name. '
        "Add it to guidance.yml, or name one that is there."
    )
    assert told(problems) == [expected]


def test_a_reference_into_another_file_is_checked(write: Write) -> None:
    _, problems = write(
        glossary="""\
terms:
  - id: strategy
    term: {en: strategy, cy: strategaeth}
    meaning: {en: A plan., cy: Cynllun.}
    see: [plan]
    source: {document: the-guidance, part: glossary}
"""
    )

    assert [(problem.line, problem.rule) for problem in problems] == [(5, "form-reference"), (6, "form-reference")]


def test_a_fault_of_form_in_one_file_leaves_the_others_standing(write: Write) -> None:
    registers, problems = write(guidance=f"{PUBLISHER}guidance:\n{ITEM}", services="services: none\n")

    assert [problem.file for problem in problems] == ["services.yml"]
    assert "the-act" in registers.guidance.by_id


def test_references_into_a_file_with_a_fault_are_left_until_it_is_mended(write: Write) -> None:
    term = """\
terms:
  - id: strategy
    term: {en: strategy, cy: strategaeth}
    meaning: {en: A plan., cy: Cynllun.}
    source: {document: the-guidance, part: glossary}
"""

    _, problems = write(guidance="guidance: none\n", glossary=term)

    assert {problem.file for problem in problems} == {"guidance.yml"}


def test_words_in_one_language_alone_are_a_fault(write: Write) -> None:
    _, problems = write(
        glossary="terms:\n  - id: plan\n    term: {en: plan}\n    meaning: {en: A plan., cy: Cynllun.}\n"
    )

    assert '"cy" is missing from this entry.' in " ".join(told(problems))


def test_a_file_that_is_not_there_is_a_problem_and_not_a_crash(tmp_path: Path) -> None:
    registers, problems = read_registers(tmp_path, tmp_path)

    assert {problem.file for problem in problems} == {f"{name}.yml" for name in REGISTERS}
    assert not registers.areas.by_code


@pytest.mark.parametrize("file", REGISTERS.values(), ids=list(REGISTERS))
def test_every_field_of_a_register_says_what_it_is_for(file: type[Record]) -> None:
    schema = file.model_json_schema()
    for definition in [schema, *schema["$defs"].values()]:
        for name, field in definition.get("properties", {}).items():
            assert field.get("description"), f"{definition['title']}.{name} has no meaning"
