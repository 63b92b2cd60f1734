"""Which specified authorities an area must have: by name where the register knows them, else by kind."""

import pytest

from .complete import Plain, both, english, having, welsh
from .conftest import Judge

CEREDIGION = {
    "heddlu": ("Dyfed-Powys Police", "Heddlu Dyfed-Powys"),
    "tan": ("Mid and West Wales Fire and Rescue Service", "Gwasanaeth Tân ac Achub Canolbarth a Gorllewin Cymru"),
    "bwrdd-iechyd": ("Hywel Dda UHB", "Bwrdd Iechyd Prifysgol Hywel Dda"),
    "cyngor-brynderi": ("Ceredigion County Council", "Cyngor Sir Ceredigion"),
}


@pytest.fixture
def ceredigion() -> Plain:
    """A strategy for a real area, with the bodies that serve it."""
    name = both("Ceredigion", "Ceredigion")
    area = {"id": "ceredigion", "name": name, "kind": "welsh_county", "code": "W06000008"}
    plain = having(welsh(), "strategy.area.areas", [area])
    del plain["partnership"]["bodies"][5]
    for entry in plain["partnership"]["bodies"]:
        entry.pop("areas", None)
        if entry["id"] in CEREDIGION:
            entry["name"] = both(*CEREDIGION[entry["id"]])
    return plain


def messages(judge: Judge, plain: Plain, rule: str) -> list[str]:
    return [finding.message for finding in judge(plain)[rule].findings]


def test_the_authorities_of_a_real_area_are_known_by_the_names_that_people_use(judge: Judge, ceredigion: Plain) -> None:
    assert messages(judge, ceredigion, "who-specified-w") == []


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("heddlu", "Dyfed-Powys Police is the chief officer of police for Ceredigion"),
        ("tan", "Mid and West Wales Fire and Rescue Authority is the fire and rescue authority for Ceredigion"),
        ("bwrdd-iechyd", "Hywel Dda University Health Board is the Local Health Board for Ceredigion"),
        ("cyngor-brynderi", "Ceredigion County Council is the county council for Ceredigion"),
    ],
)
def test_an_authority_that_is_missing_is_told_by_name(name: str, told: str, judge: Judge, ceredigion: Plain) -> None:
    bodies = [entry for entry in ceredigion["partnership"]["bodies"] if entry["id"] != name]

    found = messages(judge, having(ceredigion, "partnership.bodies", bodies), "who-specified-w")

    assert found == [f"{told} and is not listed in partnership.yml."]


def test_another_board_does_not_stand_for_the_one_of_the_area(judge: Judge, ceredigion: Plain) -> None:
    name = {"en": "Swansea Bay University Health Board", "cy": "Bwrdd Iechyd Prifysgol Bae Abertawe"}
    plain = having(ceredigion, "partnership.bodies.4.name", name)

    [message] = messages(judge, plain, "who-specified-w")

    assert message.startswith("Hywel Dda University Health Board is the Local Health Board for Ceredigion and is not")


def test_a_real_body_is_never_asked_of_an_invented_area(judge: Judge) -> None:
    bodies = [entry for entry in welsh()["partnership"]["bodies"] if entry["id"] != "bwrdd-iechyd"]

    found = messages(judge, having(welsh(), "partnership.bodies", bodies), "who-specified-w")

    assert found == [
        "No Local Health Board is listed in partnership.yml as a specified authority for Glanmorfa and Brynderi."
    ]


def test_a_body_that_serves_the_county_serves_its_districts(judge: Judge) -> None:
    plain = having(english(), "partnership.bodies.0.areas", ["shire"])

    assert messages(judge, plain, "who-specified") == []


@pytest.mark.parametrize(
    ("kind", "council"),
    [
        ("unitary", "unitary_council"),
        ("metropolitan_district", "district_council"),
        ("london_borough", "london_borough_council"),
        ("city_of_london", "common_council"),
        ("isles_of_scilly", "council_of_the_isles_of_scilly"),
    ],
)
def test_each_kind_of_english_area_has_its_own_council(kind: str, council: str, judge: Judge) -> None:
    name = {"en": "Somewhere", "cy": "Rhywle"}
    plain = having(english(), "strategy.area.areas", [{"id": "a", "name": name, "kind": kind}])
    for entry in plain["partnership"]["bodies"]:
        entry.pop("areas", None)
    without_council = messages(judge, plain, "who-specified")
    plain = having(plain, "partnership.bodies.10.kind", council)

    assert len(without_council) == (0 if council == "district_council" else 1)
    assert not any("No Council" in message or "No Common" in message for message in without_council)
    assert messages(judge, plain, "who-specified") == []


def test_many_areas_are_counted_where_all_lack_the_same(judge: Judge) -> None:
    areas = [{"id": f"a{place}", "name": both("Town", "Tref"), "kind": "unitary"} for place in range(5)]
    plain = having(english(), "strategy.area.areas", areas)

    found = messages(judge, plain, "who-specified")

    assert "No unitary council is listed in partnership.yml as a specified authority for all 5 areas." in found
