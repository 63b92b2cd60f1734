"""Two small strategies that meet every rule: one in Wales, one in England. Tests take something out and look."""

import json
from datetime import date
from typing import Any

from strategysite.model import FILES, Definition

TODAY = date(2026, 11, 20)
Plain = Any


def both(english: str, welsh: str) -> Plain:
    return {"en": english, "cy": welsh}


def body(name: str, english: str, welsh: str, kind: str, role: str, **more: Plain) -> Plain:
    return {"id": name, "name": both(english, welsh), "kind": kind, "roles": [role], **more}


def specified(name: str, english: str, welsh: str, kind: str, **more: Plain) -> Plain:
    officer = both("Director", "Cyfarwyddwr")
    return body(name, english, welsh, kind, "specified", senior_officer=officer, **more)


def event(name: str, english: str, welsh: str, *groups: str, **more: Plain) -> Plain:
    return {
        "id": name,
        "title": both(english, welsh),
        "groups": list(groups),
        "methods": ["meeting"],
        "opened": "2025-09-01",
        "closed": "2025-10-12",
        "result": both("The aims were made plainer.", "Gwnaed y nodau'n gliriach."),
        **more,
    }


def impact(kind: str, **more: Plain) -> Plain:
    found = both("It was looked at and the plan was changed.", "Edrychwyd arno a newidiwyd y cynllun.")
    return {"kind": kind, "done": "2025-12-01", "summary": found, **more}


def named(english: str, welsh: str) -> Plain:
    return {"name": both(english, welsh), "about": both("It helps with this.", "Mae'n helpu gyda hyn.")}


SAID = both("This is said in a sentence.", "Dywedir hyn mewn brawddeg.")

GOALS = [
    named("A prosperous Wales", "Cymru lewyrchus"),
    named("A resilient Wales", "Cymru gydnerth"),
    named("A healthier Wales", "Cymru iachach"),
    named("A more equal Wales", "Cymru sy'n fwy cyfartal"),
    named("A Wales of cohesive communities", "Cymru o gymunedau cydlynus"),
    named("A Wales of vibrant culture", "Cymru â diwylliant bywiog"),
    named("A globally responsible Wales", "Cymru sy'n gyfrifol ar lefel fyd-eang"),
]
WAYS = [
    named("Long term", "Hirdymor"),
    named("Prevention", "Atal"),
    named("Integration", "Integreiddio"),
    named("Collaboration", "Cydweithio"),
    named("Involvement", "Cynnwys"),
]


def declaration(rule: str) -> Plain:
    role = both("Head of community safety", "Pennaeth diogelwch cymunedol")
    return {"rule": rule, "by": role, "on": "2026-02-20", "statement": SAID}


STRATEGY = {
    "title": both("Serious violence strategy", "Strategaeth trais difrifol"),
    "partnership": both("Three Rivers Partnership", "Partneriaeth y Tair Afon"),
    "languages": ["en", "cy"],
    "area": {
        "name": both("Three Rivers", "Y Tair Afon"),
        "boundary": SAID,
        "areas": [
            {"id": "glanmorfa", "name": both("Glanmorfa", "Glanmorfa"), "kind": "welsh_county_borough"},
            {"id": "brynderi", "name": both("Brynderi", "Brynderi"), "kind": "welsh_county"},
        ],
    },
    "legal_basis": "section_9",
    "also_crime_and_disorder_act": True,
    "crime_and_disorder_act": SAID,
    "edition": {"name": both("2026 to 2029", "2026 i 2029"), "status": "final", "replaces": "tair-afon-2025"},
    "dates": {
        "prepared": "2026-02-10",
        "published": "2026-03-02",
        "updated": "2026-03-09",
        "starts": "2026-04-01",
        "ends": "2029-03-31",
        "next_review": "2027-02-26",
    },
    "summary": SAID,
    "definition": {
        "local": both("Violence that causes serious injury.", "Trais sy'n achosi anaf difrifol."),
        "exclusions": [both("Terrorism, which the Act leaves out.", "Terfysgaeth, nad yw'r Ddeddf yn ei chynnwys.")],
        "kinds": ["homicide", "knife_crime", "county_lines", "domestic_abuse", "sexual_violence"],
        "considered": [
            {"kind": "violence_against_property", "reason": SAID},
            {"kind": "threats", "reason": SAID},
        ],
        "domestic_and_sexual": SAID,
        "factors": {
            "maximum_penalty": SAID,
            "impact_on_victims": SAID,
            "prevalence": SAID,
            "impact_on_community": SAID,
        },
    },
    "contact": {"team": both("Community safety team", "Y tîm diogelwch cymunedol")},
    "published_at": [
        {"body": "cyngor-glanmorfa", "address": "https://example.org/glanmorfa"},
        {"body": "cyngor-brynderi", "address": "https://example.org/brynderi"},
    ],
    "sent": [
        {"recipient": "home_office", "on": "2026-03-03"},
        {"recipient": "welsh_ministers", "on": "2026-03-03"},
    ],
    "declarations": [declaration("pub-withhold")],
}

PARTNERSHIP = {
    "arrangement": SAID,
    "coordinator": {"role": both("Duty co-ordinator", "Cydlynydd y Ddyletswydd")},
    "local_policing_body_role": SAID,
    "education_link": {"representative": both("Education safeguarding lead", "Arweinydd diogelu addysg")},
    "working_with": SAID,
    "bodies": [
        specified("heddlu", "Coast Police", "Heddlu'r Arfordir", "police"),
        specified("prawf", "Coast probation service", "Gwasanaeth prawf yr Arfordir", "probation"),
        specified("tim-ieuenctid", "Youth justice service", "Gwasanaeth cyfiawnder ieuenctid", "youth_offending_team"),
        specified("tan", "Coast fire authority", "Awdurdod tân yr Arfordir", "fire_and_rescue"),
        specified("bwrdd-iechyd", "Coast Health Board", "Bwrdd Iechyd yr Arfordir", "local_health_board"),
        specified(
            "cyngor-glanmorfa",
            "Glanmorfa Council",
            "Cyngor Glanmorfa",
            "county_borough_council",
            areas=["glanmorfa"],
        ),
        specified("cyngor-brynderi", "Brynderi Council", "Cyngor Brynderi", "county_council", areas=["brynderi"]),
        body(
            "comisiynydd", "Coast Commissioner", "Comisiynydd yr Arfordir", "local_policing_body", "local_policing_body"
        ),
        body(
            "pdc",
            "Community safety partnership",
            "Partneriaeth diogelwch cymunedol",
            "community_safety_partnership",
            "other",
        ),
        body("coleg", "Glanmorfa College", "Coleg Glanmorfa", "education", "relevant"),
        body("carchar", "Brynderi Prison", "Carchar Brynderi", "prison", "relevant"),
    ],
}

GOVERNANCE = {
    "fulfilment": SAID,
    "monitoring": SAID,
    "safeguarding": SAID,
    "commissioning": SAID,
    "education_and_prisons": SAID,
    "wales_links": SAID,
    "groups": [
        {
            "id": "bwrdd",
            "name": both("Strategic board", "Bwrdd strategol"),
            "tier": "strategic",
            "meets": "quarterly",
            "functions": [both("Agrees priorities", "Cytuno ar flaenoriaethau")],
            "members": [{"role": both("Superintendent", "Uwch-arolygydd")}],
        },
        {
            "id": "grwp",
            "name": both("Tactical group", "Grŵp tactegol"),
            "tier": "tactical",
            "meets": "monthly",
            "functions": [both("Follows the actions", "Dilyn y camau gweithredu")],
            "members": [{"role": both("Inspector", "Arolygydd")}],
        },
    ],
    "scrutiny": [{"name": both("Crime and disorder committee", "Pwyllgor trosedd ac anhrefn")}],
    "sharing": [
        {
            "name": both("Sharing protocol", "Protocol rhannu"),
            "levels": ["area"],
            "gateway": both("Section 16 of the Act", "Adran 16 o'r Ddeddf"),
            "waspi": True,
        }
    ],
    "linked_plans": [
        {
            "id": "cynllun",
            "title": both("Well-being plan", "Cynllun llesiant"),
            "relation": "depends_on",
            "depends": SAID,
        }
    ],
    "risks": [
        {
            "risk": both("The grant ends", "Mae'r grant yn dod i ben"),
            "severity": "high",
            "likelihood": "medium",
            "owner": "heddlu",
            "mitigation": SAID,
            "lead": both("Duty co-ordinator", "Cydlynydd y Ddyletswydd"),
        }
    ],
}

NEEDS = {
    "state": "another_stands_in",
    "done": "2025-09-30",
    "next": "2028-09-30",
    "stand_in": {"title": both("Regional assessment", "Asesiad rhanbarthol"), "same_definition": True},
    "summary": SAID,
    "causes": SAID,
    "limits": SAID,
    "sources": [
        {
            "id": "derbyniadau",
            "name": both("Hospital admissions", "Derbyniadau i'r ysbyty"),
            "owner": "bwrdd-iechyd",
            "period": both("Five years", "Pum mlynedd"),
            "reliability": "medium",
        }
    ],
    "cohorts": [{"id": "dynion", "name": both("Young men", "Dynion ifanc")}],
    "drivers": [{"id": "cyffuriau", "name": both("Drug supply", "Cyflenwi cyffuriau")}],
    "gaps": [{"gap": both("Injuries never reported", "Anafiadau nas adroddir")}],
}

PRIORITIES = {
    "priorities": [
        {"id": "cyllyll", "name": both("Fewer knives", "Llai o gyllyll"), "existing": SAID, "evidence": SAID}
    ]
}


def action(name: str, english: str, welsh: str, **more: Plain) -> Plain:
    return {
        "id": name,
        "title": both(english, welsh),
        "priorities": ["cyllyll"],
        "owners": ["heddlu"],
        "agreed_by": ["heddlu"],
        "when": "by end 2027",
        "status": "on_track",
        "resources": [{"what": both("Two youth workers", "Dau weithiwr ieuenctid")}],
        "measures": ["derbyniadau"],
        "prevention": "primary",
        "coverage": "sector",
        **more,
    }


ACTIONS = {
    "actions": [
        action("patrol", "Patrol the parks", "Patrolio'r parciau", coverage="whole_partnership"),
        action(
            "paneli",
            "Run school panels",
            "Cynnal paneli ysgol",
            falls_on=["coleg"],
            agreed_by=["heddlu", "coleg"],
            early_intervention=True,
            binding={"applies": True, "cost": {"amount": 12000, "agreed": "2026-01-15"}},
        ),
        action(
            "carchar",
            "Visit the prison",
            "Ymweld â'r carchar",
            falls_on=["carchar"],
            agreed_by=["heddlu", "carchar"],
            binding={"applies": False, "excused": SAID},
        ),
    ]
}


def measure(name: str, english: str, welsh: str, **more: Plain) -> Plain:
    return {
        "id": name,
        "name": both(english, welsh),
        "baseline": {"point": {"period": "2019/20", "value": 430}},
        "series": {
            "source": "derbyniadau",
            "extracted": "2026-11-10",
            "points": [{"period": "2023/24", "value": 412}, {"period": "2024/25", "value": 390}],
        },
        **more,
    }


MEASURES = {
    "measures": [
        measure("derbyniadau", "Hospital admissions", "Derbyniadau i'r ysbyty", core="hospital_admissions"),
        measure("troseddau", "Knife violence", "Trais â chyllyll", core="knife_enabled"),
        measure("lladdiadau", "Homicide", "Dynladdiadau", core="homicide"),
        measure("ofn", "People who feel safe", "Pobl sy'n teimlo'n ddiogel", direction="up"),
    ]
}

CONSULTATION = {
    "events": [
        event("ysgolion", "Schools and colleges", "Ysgolion a cholegau", "education", bodies=["coleg"]),
        event("carchardai", "Prisons", "Carchardai", "prison"),
        event("awdurdodau", "Other authorities", "Awdurdodau eraill", "specified_authorities"),
        event("elusennau", "Charities", "Elusennau", "voluntary_sector", welsh_language=SAID),
        event("plant", "Young people", "Pobl ifanc", "children_and_young_people"),
        event("dioddefwyr", "Victims", "Dioddefwyr", "victims"),
        event("busnesau", "Businesses", "Busnesau", "businesses"),
        event("goroeswyr", "Survivors", "Goroeswyr", "survivors"),
        event("hyn", "Older people", "Pobl hŷn", "older_people"),
        event("ymylol", "Marginalised groups", "Grwpiau ar y cyrion", "marginalised_groups"),
    ],
    "none_here": [{"group": "youth_custody", "statement": SAID}],
    "engagement": [{"group": "perpetrators", "about": SAID}],
}

IMPACTS = {
    "assessments": [
        impact("equality", monitoring=SAID, next="2026-12-01"),
        impact("vawdasv"),
        impact("socio_economic"),
        impact("childrens_rights"),
        impact("anti_racist"),
        impact("lgbtq"),
        impact("trauma"),
    ],
    "well_being_goals": GOALS,
    "ways_of_working": WAYS,
}

REVIEW = {
    "reviews": [
        {"on": "2026-09-15", "done": True, "effect": SAID},
        {"on": "2027-02-26"},
    ],
    "years": [{"year": both("2025 to 2026", "2025 i 2026"), "assessment": SAID}],
}

WELSH: Plain = {
    "strategy": STRATEGY,
    "partnership": PARTNERSHIP,
    "governance": GOVERNANCE,
    "needs": NEEDS,
    "priorities": PRIORITIES,
    "actions": ACTIONS,
    "measures": MEASURES,
    "consultation": CONSULTATION,
    "impacts": IMPACTS,
    "review": REVIEW,
}


def welsh() -> Plain:
    """Return a complete strategy in Wales: two areas under section 9, second edition, both statutes."""
    return unshared(WELSH)


def unshared(plain: Plain) -> Plain:
    """Return a copy in which no two places share a value, so that changing one changes no other."""
    return json.loads(json.dumps(plain))


def english() -> Plain:
    """Return a complete strategy in an English county with two districts and two integrated care boards."""
    plain = welsh()
    strategy, partnership = plain["strategy"], plain["partnership"]
    strategy["area"]["areas"] = [
        {"id": "shire", "name": both("Shire", "Shire"), "kind": "county"},
        {"id": "northmoor", "name": both("Northmoor", "Northmoor"), "kind": "district", "county": "shire"},
        {"id": "southmoor", "name": both("Southmoor", "Southmoor"), "kind": "district", "county": "shire"},
    ]
    strategy["sent"] = strategy["sent"][:1]
    strategy["published_at"] = [{"body": "cyngor-sir", "address": "https://example.org/shire"}]
    plain["governance"]["sharing"][0]["waspi"] = False
    plain["impacts"] = {"assessments": plain["impacts"]["assessments"][:1]}
    kept = [entry for entry in partnership["bodies"] if not entry["id"].startswith(("bwrdd", "cyngor"))]
    partnership["bodies"] = [
        *kept,
        specified(
            "icb-north", "North care board", "Bwrdd gofal y gogledd", "integrated_care_board", areas=["northmoor"]
        ),
        specified(
            "icb-south",
            "South care board",
            "Bwrdd gofal y de",
            "integrated_care_board",
            areas=["southmoor"],
            speaks_for=["icb-north"],
        ),
        specified("cyngor-sir", "Shire County Council", "Cyngor Sir Shire", "county_council", areas=["shire"]),
        specified("cyngor-n", "Northmoor Council", "Cyngor Northmoor", "district_council", areas=["northmoor"]),
        specified("cyngor-s", "Southmoor Council", "Cyngor Southmoor", "district_council", areas=["southmoor"]),
    ]
    plain["needs"]["sources"][0]["owner"] = "icb-north"
    return plain


def defined(plain: Plain, name: str = "tair-afon-2026") -> Definition:
    """Return the definition that plain values make, as the loader would."""
    languages = tuple(plain["strategy"]["languages"])
    shaped = {
        file: FILES[file].model_validate_json(json.dumps(value), strict=True, context={"languages": languages})
        for file, value in plain.items()
    }
    return Definition(name=name, present=frozenset(plain), **shaped)  # type: ignore[arg-type]  # each file's own type


def without(plain: Plain, path: str) -> Plain:
    """Return the plain values with one taken out: ``partnership.bodies.3`` or ``strategy.dates.published``."""
    changed = unshared(plain)
    holder, last = _holder(changed, path)
    del holder[last]
    return changed


def having(plain: Plain, path: str, value: Plain) -> Plain:
    """Return the plain values with one put in; a list grows where the place is its end."""
    changed = unshared(plain)
    holder, last = _holder(changed, path)
    if isinstance(holder, list) and last == len(holder):
        holder.append(value)
    else:
        holder[last] = value
    return changed


def _holder(plain: Plain, path: str) -> tuple[Plain, Plain]:
    *steps, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    for step in steps:
        plain = plain.setdefault(step, {}) if isinstance(plain, dict) else plain[step]
    return plain, last
