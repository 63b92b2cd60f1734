"""Open data: JSON that its own schema describes, tables that a spreadsheet opens, a package that tells of them."""

import csv
import functools
import hashlib
import json
from collections.abc import Callable, Iterator
from datetime import date
from importlib.resources import files as resources
from pathlib import Path
from typing import Any

import dplib
import pytest
from jsonschema import Draft7Validator, Draft202012Validator
from referencing import Registry, Resource

from strategysite.documents.plain import NOT_PUBLISHED

from ..hostile.active import in_csv
from ..support.built import BuiltSite

FOLDERS = [
    "cy/y-tair-afon/2026-2029/",
    "en/tair-afon/2026-2029/",
    "cy/y-tair-afon/interim-2025/",
    "en/aldermere/2026-to-2029/",
]
WHOLE = {"cy": "strategaeth.json", "en": "strategy.json"}
SCHEMA = {"cy": "cy/data-agored/strategaeth.schema.json", "en": "en/open-data/strategy.schema.json"}
INDEX = {"cy": "cy/data-agored/strategaethau.json", "en": "en/open-data/strategies.json"}
OF_SITE = {"cy": "cy/data-agored/", "en": "en/open-data/"}
READ: dict[str, Callable[[str], object]] = {
    "integer": int,
    "number": float,
    "date": date.fromisoformat,
    "string": str,
    "boolean": str,
}


PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"


@functools.cache
def profiles() -> Registry[Any]:
    """Return the profiles of the standard, as those who keep it publish them with their library."""
    folder = resources(dplib) / "profiles" / "2.0"
    texts = {file.name: json.loads(file.read_text(encoding="utf-8")) for file in folder.iterdir()}
    base = PROFILE.rpartition("/")[0]
    return Registry().with_resources((f"{base}/{name}", Resource.from_contents(one)) for name, one in texts.items())


def faults(package: Any) -> list[str]:
    """Return in what a description is no data package."""
    return [error.message for error in Draft7Validator({"$ref": PROFILE}, registry=profiles()).iter_errors(package)]


def read(site: BuiltSite, file: str) -> Any:
    return json.loads((site.folder / file).read_text(encoding="utf-8"))


def whole(site: BuiltSite, folder: str) -> Any:
    return read(site, folder + WHOLE[folder[:2]])


def rows(file: Path) -> list[list[str]]:
    return list(csv.reader(file.read_text(encoding="utf-8-sig").splitlines()))


def tables(site: BuiltSite, folder: str) -> Iterator[tuple[Any, list[list[str]]]]:
    """Yield each table of a folder: what the package says of it, and its rows, the header first."""
    for resource in read(site, f"{folder}datapackage.json")["resources"]:
        if resource["format"] == "csv":
            yield resource, rows(site.folder / folder / resource["path"])


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_schema_beside_it_describes_the_whole_strategy(site: BuiltSite, folder: str) -> None:
    data = whole(site, folder)
    schema = (site.folder / folder / data["$schema"]).resolve()
    validator = Draft202012Validator(json.loads(schema.read_text(encoding="utf-8")))

    assert schema == (site.folder / SCHEMA[folder[:2]]).resolve()
    assert [f"{error.json_path}: {error.message}" for error in validator.iter_errors(data)] == []


@pytest.mark.parametrize("language", SCHEMA)
def test_the_schema_is_one_and_lets_nothing_else_in(site: BuiltSite, language: str) -> None:
    schema = read(site, SCHEMA[language])
    Draft202012Validator.check_schema(schema)
    data = whole(site, FOLDERS[0])
    data["strategy"] |= {"internal": "For us alone", "motto": "Nobody declared this"}

    told = [error.message for error in Draft202012Validator(schema).iter_errors(data)]

    assert told == ["Additional properties are not allowed ('internal', 'motto' were unexpected)"]
    assert not NOT_PUBLISHED & {name for part in schema["$defs"].values() for name in part["properties"]}


def test_the_schema_explains_its_fields_in_each_language(site: BuiltSite) -> None:
    welsh, english = (read(site, SCHEMA[language])["$defs"]["Action"]["properties"] for language in ("cy", "en"))

    assert all("description" in field for field in english.values())
    same = [name for name in english if welsh[name]["description"] == english[name]["description"]]
    assert same == []


@pytest.mark.parametrize("folder", FOLDERS)
def test_what_is_worked_out_agrees_with_what_it_is_worked_out_from(site: BuiltSite, folder: str) -> None:
    data = whole(site, folder)
    derived = data["derived"]
    points = {
        (measure["id"], point["period"]["end"]): point["value"]
        for measure in data["measures"]["measures"]
        for point in measure.get("series", {}).get("points", [])
        if "value" in point
    }
    own = [change for change in derived["changes"] if "whose" not in change]

    actions, areas = len(data["actions"]["actions"]), data["strategy"]["area"]["areas"]
    assert derived["actions"]["total"] == actions == sum(derived["actions"]["by_progress"].values())
    assert derived["population"] == sum(area["population"] for area in areas if "county" not in area)
    assert len(own) > 3
    for change in own:
        first, last = (points[change["measure"], change[end]["end"]] for end in ("from", "to"))
        assert change["difference"] == pytest.approx(last - first)
        assert not first or change["percent"] == pytest.approx(100 * (last - first) / first, abs=0.051)


@pytest.mark.parametrize("folder", [*FOLDERS, *OF_SITE.values()])
def test_a_spreadsheet_opens_every_table_with_its_welsh_letters(site: BuiltSite, folder: str) -> None:
    for resource, _ in tables(site, folder):
        content = (site.folder / folder / resource["path"]).read_bytes()

        assert content.startswith(b"\xef\xbb\xbf"), "without the mark Excel takes UTF-8 for something else"
        assert content.count(b"\n") == content.count(b"\r\n")
        assert list(in_csv(content.decode())) == []


@pytest.mark.parametrize("folder", [*FOLDERS, *OF_SITE.values()])
def test_every_row_of_a_table_holds_what_the_package_says(site: BuiltSite, folder: str) -> None:
    names = []
    for resource, (header, *body) in tables(site, folder):
        names.append(resource["name"])
        fields = resource["schema"]["fields"]
        assert header == [field["name"] for field in fields]
        assert body
        for row in body:
            for field, cell in zip(fields, row, strict=True):
                assert cell == "" or READ[field["type"]](cell) is not None
                assert field["type"] != "boolean" or cell in (*field["trueValues"], *field["falseValues"])
        if key := resource["schema"].get("primaryKey"):
            keys = [tuple(row[header.index(part)] for part in key) for row in body]
            assert len(set(keys)) == len(keys)

    of_site = ["strategies"] if folder in OF_SITE.values() else []
    assert names == [*of_site, "actions", "measures", "partners", "consultation"]


@pytest.mark.parametrize("folder", [*FOLDERS, *OF_SITE.values()])
def test_the_package_is_one_by_the_profile_of_the_standard(site: BuiltSite, folder: str) -> None:
    package = read(site, f"{folder}datapackage.json")

    assert faults(package) == []
    for resource in package["resources"]:
        content = (site.folder / folder / resource["path"]).read_bytes()
        assert resource["bytes"] == len(content)
        assert resource["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}"


def test_the_profile_of_the_standard_finds_a_package_that_is_none() -> None:
    assert faults({"$schema": PROFILE, "resources": []})
    assert faults({"$schema": PROFILE, "resources": [{"name": "no path", "schema": {"fields": [{"type": "text"}]}}]})


@pytest.mark.parametrize("language", INDEX)
def test_the_index_leads_to_every_file_of_every_edition(site: BuiltSite, language: str) -> None:
    strategies = read(site, INDEX[language])["strategies"]
    listed = [file for one in strategies for of_language in one["files"].values() for file in of_language]
    files = [file["address"].removeprefix("https://example.org/") for file in listed]
    kinds = (".pdf", ".docx", ".csv", "datapackage.json", "strategy.json", "strategaeth.json")

    assert {one["id"] for one in strategies} == {"aldermere-2026", "tair-afon-2025", "tair-afon-2026"}
    of_editions = [name for name in site.files if not name.startswith(tuple(OF_SITE.values()))]
    assert set(files) == {name for name in of_editions if name.endswith(kinds)}
    for one in strategies:
        assert one["status"] in ("final", "superseded")
        assert one["dates"]["published"]
        assert all(area["name"] for area in one["areas"])


@pytest.mark.parametrize("language", OF_SITE)
def test_the_tables_of_the_site_hold_the_rows_of_every_current_edition(site: BuiltSite, language: str) -> None:
    of_site = {resource["name"]: body for resource, (_, *body) in tables(site, OF_SITE[language])}
    own = {  # that of Aldermere is in English alone: a Welsh reader has it in its words
        "tair-afon-2026": {"cy": "cy/y-tair-afon/2026-2029/", "en": "en/tair-afon/2026-2029/"}[language],
        "aldermere-2026": "en/aldermere/2026-to-2029/",
    }
    for name in ("actions", "measures", "partners", "consultation"):
        expected = {
            edition: body
            for edition, folder in own.items()
            for resource, (_, *body) in tables(site, folder)
            if resource["name"] == name
        }
        assert len(of_site[name]) == sum(map(len, expected.values()))
        for edition, body in expected.items():
            found = [row[1:] for row in of_site[name] if row[0] == edition]
            assert [row[-1] for row in found] == [row[-1] for row in body]
            if f"{language}/" in own[edition]:
                assert found == body


@pytest.mark.parametrize("language", OF_SITE)
def test_the_index_as_a_table_says_what_the_index_as_json_says(site: BuiltSite, language: str) -> None:
    header, *body = next(
        table for resource, table in tables(site, OF_SITE[language]) if resource["name"] == "strategies"
    )
    column = {name: [row[place] for row in body] for place, name in enumerate(header)}
    words = {
        "cy": ("Fersiwn", "Cod swyddogol", "Cyfeiriad yn Gymraeg", "Cyfeiriad yn Saesneg", "Cyhoeddwyd", "Statws"),
        "en": ("Edition", "Official code", "Address in Welsh", "Address in English", "Published", "Status"),
    }[language]
    expected = [
        (
            one["id"],
            area.get("code", ""),
            one["addresses"].get("cy", ""),
            one["addresses"].get("en", ""),
            one["dates"]["published"],
        )
        for one in read(site, INDEX[language])["strategies"]
        for area in one["areas"]
    ]

    assert list(zip(*(column[word] for word in words[:-1]), strict=True)) == expected
    assert all(column[words[-1]])


@pytest.mark.parametrize("language", OF_SITE)
def test_every_data_file_of_the_site_is_on_its_page_with_its_format_and_its_size(
    site: BuiltSite, language: str
) -> None:
    page = site.of_kind("open_data", language)
    listed = page.main.all("ul", class_="downloads")[0].all("li")
    told = {page.goes_to(item.one("a")["href"]): item.all("span", class_="soft")[0].text for item in listed}
    folder = OF_SITE[language]
    package = read(site, f"{folder}datapackage.json")
    files = [INDEX[language], *(folder + resource["path"] for resource in package["resources"])]

    for file in (*files, f"{folder}datapackage.json"):
        form, _, size = told[file].partition(", ")
        assert form == file.rpartition(".")[2].upper()
        assert size.endswith(" KB")
    assert {file.name for file in (site.folder / folder).glob("*.csv")} == {
        file.rpartition("/")[2] for file in files if file.endswith(".csv")
    }


@pytest.mark.parametrize("language", INDEX)
def test_every_file_is_on_the_overview_with_its_format_and_its_size(site: BuiltSite, language: str) -> None:
    for page in (page for page in site.in_language(language) if page.kind == "overview"):
        listed = page.main.all("ul", class_="downloads")[0].all("li")
        told = {page.goes_to(item.one("a")["href"]): item.all("span", class_="soft")[0].text for item in listed}

        assert len(told) == 8
        for file, words in told.items():
            size = (site.folder / file).stat().st_size
            form, _, rest = words.partition(", ")
            number, unit = rest.split()
            assert form == {"pdf": "PDF", "docx": "Word", "json": "JSON", "csv": "CSV"}[file.rpartition(".")[2]]
            assert abs(float(number) * {"KB": 1000, "MB": 1_000_000}[unit] - size) <= max(500, 0.05 * size)
