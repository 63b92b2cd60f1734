"""The register of areas: complete, and equal to the official tables where they are at hand."""

import csv
from pathlib import Path

import pytest

from strategysite.model.vocabulary import AreaKind
from strategysite.register import Registers

REFERENCE = Path(__file__).parents[3] / "shared" / "reference"

AS_IN_THE_TABLES = {
    "City of London": "London, City of",
    "Devon and Cornwall": "Devon & Cornwall",
    "Vale of Glamorgan": "The Vale of Glamorgan",
    "Rhondda Cynon Taf": "Rhondda Cynon Taff",
}
"""Where the official table writes a name otherwise than the council, the police or the law."""


def table(name: str) -> list[dict[str, str]]:
    path = REFERENCE / name
    if not path.is_file():
        pytest.skip("the official tables are not at hand: they are kept outside the project and not copied into it")
    with path.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


def in_table(name: str | None) -> str:
    return AS_IN_THE_TABLES.get(name or "", name or "")


def test_wales_has_22_local_government_areas_half_of_them_counties(registers: Registers) -> None:
    kinds = [area.kind for area in registers.areas.by_code.values()]

    assert (kinds.count(AreaKind.WELSH_COUNTY), kinds.count(AreaKind.WELSH_COUNTY_BOROUGH)) == (11, 11)


def test_there_are_43_police_areas_four_of_them_in_wales(registers: Registers) -> None:
    police_areas = registers.areas.police_areas.values()

    assert len(police_areas) == 43
    assert {area.id for area in police_areas if area.nation == "wales"} == {
        "dyfed-powys",
        "gwent",
        "north-wales",
        "south-wales",
    }


def test_welsh_police_areas_have_a_welsh_name_and_name_their_force(registers: Registers) -> None:
    for area in registers.areas.police_areas.values():
        assert (area.name.cy is not None) == (area.nation == "wales"), area.id
        assert (area.force is not None) == (area.nation == "wales"), area.id


def test_every_body_that_serves_wales_serves_some_area(registers: Registers) -> None:
    areas = registers.areas.by_code.values()

    assert {area.fire_and_rescue_authority for area in areas} == set(registers.areas.fire_and_rescue_authorities)
    assert {area.local_health_board for area in areas} == set(registers.areas.local_health_boards)
    assert {area.police_area for area in areas} == {
        area.id for area in registers.areas.police_areas.values() if area.nation == "wales"
    }


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("E07000098", "district"),
        ("E10000015", "county"),
        ("E06000023", "unitary"),
        ("E06000053", "isles_of_scilly"),
        ("E08000025", "metropolitan_district"),
        ("E09000001", "city_of_london"),
        ("E09000021", "london_borough"),
        ("W06000008", "welsh_county"),
        ("W06000003", "welsh_county_borough"),
        ("W06000007", None),
        ("W11000025", None),
        ("S12000033", None),
        ("", None),
    ],
)
def test_the_kind_of_an_area_is_told_from_its_code(registers: Registers, code: str, kind: str | None) -> None:
    assert registers.areas.kind_of(code) == kind


def test_every_kind_of_area_is_described(registers: Registers) -> None:
    assert set(registers.areas.kinds) == set(AreaKind)
    for kind in registers.areas.kinds.values():
        assert kind.prefix or kind.code, kind.kind


def test_only_the_county_above_a_district_is_no_local_government_area(registers: Registers) -> None:
    alone = [kind.kind for kind in registers.areas.kinds.values() if not kind.local_government_area]

    assert alone == [AreaKind.COUNTY]


def test_the_kinds_of_local_policing_body_are_those_of_the_law(registers: Registers) -> None:
    special = {
        area.id: area.local_policing_body.value
        for area in registers.areas.police_areas.values()
        if area.local_policing_body != "police_and_crime_commissioner"
    }

    assert special == {
        "city-of-london": "common_council",
        "cumbria": "police_fire_and_crime_commissioner",
        "essex": "police_fire_and_crime_commissioner",
        "greater-manchester": "mayor",
        "metropolitan-police": "mopac",
        "north-yorkshire": "mayor",
        "northamptonshire": "police_fire_and_crime_commissioner",
        "south-yorkshire": "mayor",
        "staffordshire": "police_fire_and_crime_commissioner",
        "west-yorkshire": "mayor",
    }


def test_welsh_areas_are_those_of_the_official_table(registers: Registers) -> None:
    official = {row["gss"]: row for row in table("local-government-areas.csv") if row["nation"] == "Wales"}
    areas = registers.areas

    ours = {
        code: (
            in_table(area.name.en),
            in_table(areas.police_areas[area.police_area].name.en),
            areas.fire_and_rescue_authorities[area.fire_and_rescue_authority].name.en,
            areas.local_health_boards[area.local_health_board].name.en,
        )
        for code, area in areas.by_code.items()
    }

    assert ours == {
        code: (
            row["name"],
            row["police_area"],
            f"{row['fire_authority']} Fire and Rescue Authority",
            row["local_health_board"],
        )
        for code, row in official.items()
    }


def test_police_areas_are_those_of_the_official_table(registers: Registers) -> None:
    official = {row["police_area"] for row in table("local-government-areas.csv")}

    assert {in_table(area.name.en) for area in registers.areas.police_areas.values()} == official


def test_every_official_code_has_the_kind_that_the_table_gives_it(registers: Registers) -> None:
    kinds = {
        "Unitary authority": {"unitary", "isles_of_scilly"},
        "Non-metropolitan district": {"district"},
        "Metropolitan district": {"metropolitan_district"},
        "London borough": {"london_borough"},
        "City corporation": {"city_of_london"},
        "Welsh unitary authority": {"welsh_county", "welsh_county_borough"},
    }
    rows = table("local-government-areas.csv")

    wrong = [row["gss"] for row in rows if registers.areas.kind_of(row["gss"]) not in kinds[row["type"]]]

    assert wrong == []


def test_local_health_boards_are_those_of_the_official_table(registers: Registers) -> None:
    """The table's Welsh for Cardiff and Vale has a broken apostrophe and circumflex; letters alone are compared."""
    official = {row["LHB19CD"]: (row["LHB19NM"], _plain(row["LHB19NMW"])) for row in table("local-health-boards.csv")}

    boards = registers.areas.local_health_boards.values()

    assert {board.code: (board.name.en, _plain(board.name.cy)) for board in boards} == official


def _plain(name: str) -> str:
    return "".join(letter for letter in name if letter.isascii() and letter.isalpha())
