"""What an editor such as VS Code knows of the files: no fault where there is none, and a fault where there is one."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator, FormatChecker

from strategysite.editors.pages import SCHEMAS, made_files, write_anew
from strategysite.editors.schema import schema_of as schema_in
from strategysite.language.catalogue import read_words
from strategysite.model.whole import FILES
from strategysite.register.files import REGISTERS
from strategysite.source import Document, read_yaml, read_yaml_text

from ..support.examples import full, records_in

PROJECT = Path(__file__).parents[2]
CONTENT = PROJECT / "content"
TRANSLATIONS = PROJECT / "translations"
STARTER = PROJECT / "hooks" / "strategysite" / "editors" / "starter" / "en"
FOLDERS = sorted(path.parent for path in PROJECT.glob("strategies/*/strategy.yml"))
EVERY = FILES | REGISTERS
REAL = sorted(path.parent for path in PROJECT.glob("tests/real/*/strategy.yml"))


@cache
def schema_of(name: str, language: str = "en") -> dict[str, Any]:
    return schema_in(name, EVERY[name], read_words(TRANSLATIONS, language))


@cache
def validator(name: str) -> Draft7Validator:
    return Draft7Validator(schema_of(name), format_checker=FormatChecker())


def faults(name: str, document: Document) -> list[str]:
    assert document.problems == ()
    return [f"{error.json_path}: {error.message}" for error in validator(name).iter_errors(document.plain or {})]


def test_what_editors_use_is_made_from_the_model() -> None:
    old = [name for name, text in made_files(TRANSLATIONS) if (CONTENT / name).read_text(encoding="utf-8") != text]

    assert old == [], "the model has changed: run `make schema`"


def test_there_is_no_schema_without_a_file() -> None:
    there = {path.relative_to(CONTENT).as_posix() for path in (CONTENT / SCHEMAS["en"]).rglob("*.json")}

    assert there == {name for name, _ in made_files(TRANSLATIONS) if name.endswith(".json")}


def explained(schema: Any) -> Iterator[str]:
    """Yield every explanation in a schema."""
    if isinstance(schema, dict):
        yield from (schema[key] for key in ("description",) if isinstance(schema.get(key), str))
        yield from schema.get("enumDescriptions", [])
        yield from (said for key, part in schema.items() if key != "examples" for said in explained(part))
    elif isinstance(schema, list):
        yield from (said for part in schema for said in explained(part))


@pytest.mark.parametrize("name", EVERY)
def test_the_welsh_schema_explains_everything_in_welsh_and_asks_the_same(name: str) -> None:
    english, welsh = schema_of(name), schema_of(name, "cy")
    said = list(zip(explained(english), explained(welsh), strict=True))

    assert {words for words, other in said if words == other and " " in words} == set()
    assert unexplained(welsh) == unexplained(english)


def unexplained(schema: Any) -> Any:
    """Return a schema without its explanations."""
    if isinstance(schema, dict):
        return {
            key: unexplained(part) for key, part in schema.items() if key not in ("description", "enumDescriptions")
        }
    return [unexplained(part) for part in schema] if isinstance(schema, list) else schema


@pytest.mark.parametrize("name", EVERY)
def test_each_schema_is_a_schema(name: str) -> None:
    Draft7Validator.check_schema(schema_of(name))


@pytest.mark.parametrize("folder", [*FOLDERS, *REAL, STARTER], ids=lambda folder: folder.name)
def test_no_fault_is_shown_where_there_is_none(folder: Path) -> None:
    files = [path for path in sorted(folder.glob("*.yml")) if path.stem in FILES]

    assert files
    assert [fault for path in files for fault in faults(path.stem, read_yaml(path, path.name))] == []


@pytest.mark.parametrize("name", REGISTERS)
def test_no_fault_is_shown_in_a_register_of_the_project(name: str) -> None:
    assert faults(name, read_yaml(PROJECT / "content" / "registers" / f"{name}.yml", name)) == []


@pytest.mark.parametrize("name", EVERY)
def test_no_fault_is_shown_in_the_examples_of_the_fields(name: str) -> None:
    assert [error.message for error in validator(name).iter_errors(full(EVERY[name]))] == []


PLANTED = [
    ("strategy", "titel: {en: Safer}"),
    ("strategy", "languages: [en, welsh]"),
    ("strategy", "languages: en"),
    ("strategy", "edition: {name: {en: First}, status: finall}"),
    ("strategy", "area: {name: {en: A}, areas: []}"),
    ("strategy", "canonical: www.example.org"),
    ("strategy", "dates: {published: 31 March 2026}"),
    ("strategy", "contact: {team: {en: A}, email: at example}"),
    ("partnership", "bodies: [{id: Big Council, name: {en: A}, kind: police, roles: [specified]}]"),
    ("partnership", "bodies: [{id: council, name: {en: A}, kind: cops, roles: [specified]}]"),
    ("partnership", "bodies: [{id: council, name: {en: A}, kind: police}]"),
    ("partnership", "bodies: {id: council}"),
    ("partnership", "bodies: [{id: council, name: {en: A, fr: B}, kind: police, roles: [specified]}]"),
    ("partnership", "bodies: [{id: council, name: {en: A}, kind: police, roles: [specified], concordat: yes}]"),
    ("partnership", "bodies: [{id: council, name: {en: A}, kind: police, roles: [specified], website: javascript:x}]"),
    ("governance", "funding: [{year: 2026/27, source: {en: A}, amount: £12k}]"),
    ("governance", "groups: [{id: board, name: {en: A}, reports_to: council}]"),
    ("needs", "findings: [{heading: {en: A}}]"),
    ("priorities", "priorities: [{id: knives, name: 12}]"),
    ("actions", "actions: [{id: a, title: {en: A}, when: [2027]}]"),
    ("actions", "actions: [{id: a, title: {en: A}, when: {words: {en: Soon}, end: 2027-01-01}}]"),
    ("measures", "measures: [{id: a, name: {en: A}, series: {points: [{value: 4}]}}]"),
    ("measures", "measures: [{id: a, name: {en: A}, series: {table: figures.xlsx}}]"),
    ("consultation", "events: [{id: a, title: {en: A}, groups: []}]"),
    ("impacts", "assessments: [{kind: equality, done: 2026-02-30}]"),
    ("review", "cadence: seldom"),
    ("roles", "roles: [{id: police, authorities: [cops], points: []}]"),
    ("case-studies", "case_studies: [{id: panel, title: {en: A panel}}]"),
    ("data-sets", "data_sets: [{id: crime, name: {en: A, cy: B}, levels: [street]}]"),
    ("barriers", "barriers: [{id: money, name: {en: A, cy: B}, responses: []}]"),
    ("cycle", "stages: [{step: think}]"),
    ("offences", "measures: [{id: homicide, weight: heavy}]"),
    ("risk-factors", "factors: [{id: poverty, change: sometimes}]"),
]


@pytest.mark.parametrize(("name", "text"), PLANTED)
def test_a_planted_fault_is_shown(name: str, text: str) -> None:
    written = read_yaml_text(text, name)
    field = next(iter(written.plain)) if isinstance(written.plain, dict) else ""

    assert [fault for fault in faults(name, written) if fault.startswith(f"$.{field}") or f"'{field}'" in fault]


def all_fields(schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for title, group in {"": schema, **schema["$defs"]}.items():
        for alternative in (group, *group.get("anyOf", [])):
            yield from ((f"{title}.{name}", field) for name, field in alternative.get("properties", {}).items())


@pytest.mark.parametrize("name", EVERY)
def test_every_field_says_on_hover_what_it_is_for_and_how_it_is_written(name: str) -> None:
    fields = dict(all_fields(schema_of(name)))

    assert [field for field, said in fields.items() if not said.get("description") or not said.get("examples")] == []


@pytest.mark.parametrize("name", EVERY)
def test_every_word_of_a_list_is_explained_where_it_is_completed(name: str) -> None:
    lists = [group for group in schema_of(name)["$defs"].values() if "enum" in group]

    assert [group["title"] for group in lists if len(group["enumDescriptions"]) != len(group["enum"])] == []


@pytest.mark.parametrize("name", EVERY)
def test_nothing_in_a_schema_speaks_like_a_programmer(name: str) -> None:
    text = json.dumps(schema_of(name))

    assert "``" not in text
    assert not {"Annotated", "NoneType", "pydantic"} & set(text.split())


def test_every_kind_of_group_in_the_model_is_in_a_schema() -> None:
    in_schemas = {title for name in EVERY for title in schema_of(name)["$defs"]}
    in_model = {record.__name__ for model in EVERY.values() for record in records_in(model)[1:]}

    assert in_model <= in_schemas


def test_what_is_made_is_written_once_and_then_left_alone(tmp_path: Path) -> None:
    assert write_anew(tmp_path, TRANSLATIONS) == [name for name, _ in made_files(TRANSLATIONS)]
    assert write_anew(tmp_path, TRANSLATIONS) == []

    (tmp_path / "schema" / "needs.schema.json").write_text("{}", encoding="utf-8")

    assert write_anew(tmp_path, TRANSLATIONS) == ["schema/needs.schema.json"]


@pytest.mark.parametrize("folder", [*FOLDERS, STARTER], ids=lambda folder: folder.name)
def test_every_file_begins_with_the_line_that_tells_the_editor_its_schema(folder: Path) -> None:
    for name in FILES:
        if (folder / f"{name}.yml").is_file():
            first = (folder / f"{name}.yml").read_text(encoding="utf-8").partition("\n")[0]

            assert first == f"# yaml-language-server: $schema=../../content/schema/{name}.schema.json"


def test_the_settings_of_the_editor_name_every_schema() -> None:
    settings = json.loads((PROJECT / ".vscode" / "settings.json").read_text(encoding="utf-8"))

    named = {path: globs[0] for path, globs in settings["yaml.schemas"].items()}

    strategies = {f"content/schema/{name}.schema.json": f"strategies/**/{name}.yml" for name in FILES}
    registers = {f"content/schema/registers/{name}.schema.json": f"content/registers/{name}.yml" for name in REGISTERS}
    assert named == strategies | registers
