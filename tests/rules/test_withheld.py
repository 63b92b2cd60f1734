"""What must not be published: seen where it stands, and nothing seen in ordinary words."""

from collections.abc import Callable

import pytest

from strategysite.rules import Case
from strategysite.rules.setting_aside import weighed
from strategysite.rules.withheld import LOOKS, look
from strategysite.rules.withheld.mailboxes import is_personal
from strategysite.rules.withheld.patterns import is_nhs_number, national_digits

from .complete import Plain, both, having, welsh

Cases = Callable[..., Case]

SEEN = [
    ("withheld-marking", "OFFICIAL-SENSITIVE"),
    ("withheld-marking", "This paper is Official Sensitive."),
    ("withheld-marking", "OFFICIAL – SENSITIVE: partners only"),
    ("withheld-marking", "SWYDDOGOL-SENSITIF"),
    ("withheld-marking", "Swyddogol: sensitif"),
    ("withheld-marking", "SECRET"),
    ("withheld-marking", "**CONFIDENTIAL**"),
    ("withheld-marking", "RESTRICTED - police eyes only"),
    ("withheld-marking", "CYFRINACHOL"),
    ("withheld-marking", "The paper marked TOP SECRET was read."),
    ("withheld-marking", "Not for onward circulation."),
    ("withheld-marking", "Draft, not for publication"),
    ("withheld-marking", "Nid i'w gylchredeg ymhellach"),
    ("withheld-marking", "ddim i’w gyhoeddi"),
    ("withheld-marking", "Nid yw i'w ryddhau"),
    ("withheld-marking", "Ni ddylid ei ddosbarthu y tu allan i'r bartneriaeth."),
    ("withheld-marking", "Not to be circulated outside the board."),
    ("withheld-marking", "At ddefnydd swyddogol yn unig"),
    ("withheld-marking", "For police eyes only"),
    ("withheld-marking", "CYFRINACHOL IAWN"),
    ("withheld-marking", "TLP:AMBER"),
    ("withheld-national-insurance", "His number is AB 12 34 56 C."),
    ("withheld-national-insurance", "AB123456C"),
    ("withheld-nhs-number", "The patient, 943 476 5919, was seen."),
    ("withheld-nhs-number", "NHS number: 9434765919"),
    ("withheld-nhs-number", "rhif GIG 9434765919"),
    ("withheld-birth-date", "Date of birth: 12/03/2009"),
    ("withheld-birth-date", "The boy, DOB 12.3.09, was seen."),
    ("withheld-birth-date", "She was born on 4 May 2010."),
    ("withheld-birth-date", "Dyddiad geni 4ydd Mai 2010"),
    ("withheld-birth-date", "Y ferch a anwyd ar 4 Mai 2010"),
    ("withheld-birth-date", "Ei ddyddiad geni: 04/05/2010"),
    ("withheld-email", "Write to sian.jones@example.org."),
    ("withheld-email", "Write to D.Okafor@example.org."),
    ("withheld-phone", "Ring 07700 900123."),
    ("withheld-phone", "Ring 07700900123 after six."),
    ("withheld-phone", "Ring +44 7700 900 123."),
    ("withheld-phone", "Her home number is 01632 960145."),
    ("withheld-phone", "Ei rhif ffôn cartref: 01632 960145"),
    ("withheld-address", "The address of the victim, 14 Kings Road, is known."),
    ("withheld-address", "Cartref y teulu: 14 Heol y Bont."),
    ("withheld-address", "The victim lives at 14 High Street, Glanmorfa."),
    ("withheld-address", "Mae'n byw gartref. Mae'r teulu yn byw yn 14 Heol y Bont."),
    ("withheld-vehicle", "A car, AB12 CDE, was seen."),
    ("withheld-vehicle", "AB62CDE"),
    ("withheld-vehicle", "The vehicle registration A123 BCD was seen."),
    ("withheld-vehicle", "Rhif cofrestru: ABC 123D"),
    ("withheld-name", "Ask Mrs Smith at the school."),
    ("withheld-name", "PC Davies runs the club."),
    ("withheld-name", "Gareth Evans runs the club."),
    ("withheld-placeholder", "To follow"),
    ("withheld-placeholder", "Figures to follow."),
    ("withheld-placeholder", "The cost (to be confirmed) is shared."),
    ("withheld-placeholder", "Owner: TBC"),
    ("withheld-placeholder", "I ddilyn"),
    ("withheld-placeholder", "Y ffigurau i ddilyn"),
    ("withheld-placeholder", "Costau i'w cytuno"),
    ("withheld-placeholder", "Dyddiad (i'w benderfynu)"),
    ("withheld-placeholder", "I’w ysgrifennu"),
    ("withheld-placeholder", "Yn aros am ffigurau"),
    ("withheld-placeholder", "Awaiting translation"),
    ("withheld-placeholder", "A summary for [insert name of area] and others."),
    ("withheld-placeholder", "[Rhowch enw'r ardal]"),
    ("withheld-placeholder", "It cost £XXXX in all."),
    ("withheld-placeholder", "It began on ??? 2025."),
]

ORDINARY = [
    "An official at a sensitive time.",
    "The official, sensitive to the families, waited.",
    "A confidential helpline that keeps your secret.",
    "Restricted parking near schools.",
    "The assessment itself is not published; a summary is.",
    "Nid yw'r asesiad ei hun yn cael ei gyhoeddi.",
    "Spending of £1,234,567,890 over 10 years from 2025/26.",
    "Ring 0808 80 10 800 or 116 123; text 07860 077333 at any hour.",
    "Ring +44 808 801 0327 from abroad.",
    "Write to community.safety@example.org or c.safety@example.org.",
    "Write to violence-prevention@example.org, info@example.org or ymholiadau@example.org.",
    "The drop-in at 12 High Street is open on Mondays.",
    "People living in 8 wards near King Street feel less safe.",
    "In SA31 3BB and CF24 NHS staff saw 412 people.",
    "Sections SA15 and LL57 of the map; form AB12.",
    "The Victoria Road project and the Martin Street club.",
    "The David Lewis Centre and St David's Park.",
    "Sarah's Law and the Children Act 2004.",
    "King Charles Street, Grace Park and Jones Quarter.",
    "May Day, in March or April, and Heather in bloom.",
    "There are three steps to follow when somebody is hurt, and each is written down for staff.",
    "Mae tri cham i'w dilyn pan gaiff rhywun ei frifo.",
    "Guidance for schools to follow is being written with heads and with the education group.",
    "Born in the area, 41 of 100 stay; the report of 12 May 2025 says so.",
    "A01 to B99, Q4 2024, X93 to X99, 24/7, 2024-05-01.",
    "The Home Office number is on its website: 020 7035 4848.",
    "Homes near 14 wards; a home number plate scheme; a personal number of 412 visits.",
    "Registration is by form AB12; vehicle registration numbers are read by cameras.",
    "The right to remain private; only for children; official use of force; for women only.",
    "Mae'r cwrs i'w gyhoeddi yn yr hydref, a'r canlyniadau i'w gweld ar-lein yn unig.",
    "Families awaiting data; figures coming soon to each board are checked.",
    "Read [add your voice](https://example.org/add).",
    "MS Teams meetings; the DS register; Miss out on help.",
]


def seen_in(make: Cases, words: str, status: str = "final") -> list[str]:
    plain = having(having(welsh(), "strategy.summary.en", words), "strategy.edition.status", status)
    return [kind.id for kind, _ in look(make(plain))]


@pytest.mark.parametrize(("kind", "words"), SEEN)
def test_it_is_seen(kind: str, words: str, case: Cases) -> None:
    assert set(seen_in(case, words)) == {kind}


@pytest.mark.parametrize("words", ORDINARY)
def test_ordinary_words_are_left_alone(words: str, case: Cases) -> None:
    assert seen_in(case, words) == []


def test_every_kind_is_seen_in_a_test() -> None:
    assert {kind for kind, _ in SEEN} | {"withheld-small-number"} == {kind.id for kind in LOOKS}


def test_it_is_seen_in_either_language_at_the_words_themselves(case: Cases) -> None:
    plain = having(welsh(), "actions.actions.1.title.cy", "Ffonio 07700 900123")

    [(_, finding)] = look(case(plain))

    assert (finding.file, finding.pointer) == ("actions", ("actions", 1, "title", "cy"))


def test_a_personal_detail_is_not_repeated_in_the_report(case: Cases) -> None:
    plain = having(
        welsh(), "strategy.summary.en", "AB123456C, sian.jones@example.org, 07700 900123, born on 4 May 2010"
    )

    told = " ".join(finding.message for _, finding in look(case(plain)))

    assert not any(detail in told for detail in ("123456", "sian", "900123", "2010"))


def test_words_of_two_texts_are_never_read_as_one(case: Cases) -> None:
    plain = having(welsh(), "strategy.title.en", "AB12")

    assert not list(look(case(having(plain, "strategy.partnership.en", "CDE"))))


def test_a_mailbox_in_its_own_field_is_looked_at_too(case: Cases) -> None:
    plain = having(welsh(), "strategy.contact.email", "rhian.davies@example.org")

    [(kind, finding)] = look(case(plain))

    assert (kind.id, finding.pointer) == ("withheld-email", ("contact", "email"))


@pytest.mark.parametrize(
    "local_part",
    "jane.jones jane_jones j.jones j.p.jones huw-davies jane.jones2 Mohammed.Khan x.wong".split(),
)
def test_a_mailbox_made_of_a_name_is_personal(local_part: str) -> None:
    assert is_personal(local_part)


@pytest.mark.parametrize(
    "local_part",
    "community.safety partnerships svd-team foi e.safety vpu.wales jane school.office safety mark.team".split(),
)
def test_a_mailbox_of_a_role_is_not(local_part: str) -> None:
    assert not is_personal(local_part)


def test_the_number_of_a_local_service_may_be_told_anywhere(case: Cases) -> None:
    service = {"name": both("Hub", "Hyb"), "who_for": both("All", "Pawb"), "phone": "07700 900123"}
    plain = having(welsh(), "strategy.services", [service])

    assert not list(look(case(having(plain, "strategy.summary.en", "Text +44 7700 900123."))))


@pytest.mark.parametrize(("number", "is_one"), [("9434765919", True), ("9434765918", False), ("0000000000", False)])
def test_the_check_digit_tells_an_nhs_number(number: str, is_one: bool) -> None:
    assert is_nhs_number(number) is is_one


def test_a_number_is_the_same_from_abroad() -> None:
    assert national_digits("+44 (0)7700 900123") == national_digits("07700 900 123") == "07700900123"


@pytest.mark.parametrize("path", ["measures.measures.3.series", "needs.findings"])
def test_small_counts_are_told_once_for_a_series(path: str, case: Cases) -> None:
    series = {"points": [{"period": "2023/24", "value": 3}, {"period": "2024/25", "value": 4}]}
    finding = {"topic": "place", "heading": both("Where", "Ble"), "series": [series]}
    plain = having(welsh(), path, series if path.startswith("measures") else [finding])

    [(kind, told)] = look(case(plain))

    assert kind.id == "withheld-small-number"
    assert told.message.startswith("2 figures are between 1 and 4")
    assert told.pointer[-2:] == ("points", 0)


@pytest.mark.parametrize(
    "series",
    [
        {"points": [{"period": "2023/24", "value": 0}, {"period": "2024/25", "value": 5}]},
        {"points": [{"period": "2023/24", "withheld": True}]},
        {"unit": "per_1000", "points": [{"period": "2023/24", "value": 2.4}]},
        {
            "points": [{"period": "2023/24", "value": 50}],
            "comparators": [{"name": both("Wales", "Cymru"), "points": [{"period": "2023/24", "value": 3}]}],
        },
    ],
)
def test_other_figures_are_left_alone(series: Plain, case: Cases) -> None:
    assert not list(look(case(having(welsh(), "measures.measures.3.series", series))))


def test_a_placeholder_may_stand_in_a_draft(case: Cases) -> None:
    assert seen_in(case, "To follow", "draft") == []
    assert seen_in(case, "To follow", "interim") == ["withheld-placeholder"]


@pytest.mark.parametrize(("kind", "left"), [("withheld-name", []), ("withheld-marking", ["withheld-name"])])
def test_only_what_a_person_must_judge_can_be_set_aside(kind: str, left: list[str], case: Cases) -> None:
    plain = having(welsh(), "strategy.summary.en", "Gareth Evans founded the club.")
    judged = case(having(plain, "strategy.waivers", [{"rule": kind, "reason": "A founder, long dead."}]))

    assert [found.id for found, _, reason in weighed(judged, look(judged)) if not reason] == left
