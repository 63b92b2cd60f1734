"""An interim edition and the final one that replaced it, small and in both languages."""

from strategysite.model import Definition

from ..rules.complete import Plain, action, both, defined, having, measure, welsh, without

OLD, NEW = "tair-afon-2025", "tair-afon-2026"


def older(**strategy: Plain) -> Definition:
    """Return the edition that was replaced; ``strategy`` goes into its strategy.yml under ``edition``."""
    plain = without(welsh(), "strategy.edition.replaces")
    plain["strategy"]["edition"] |= {"name": both("Interim", "Interim"), "status": "superseded", **strategy}
    plain["strategy"]["dates"] = {"published": "2025-03-01"}
    plain = having(plain, "priorities.priorities.1", {"id": "hen", "name": both("Old aim", "Hen nod")})
    plain["actions"] = {"actions": old_actions()}
    plain = having(plain, "measures.measures.4", measure("hen-fesur", "Old count", "Hen gyfrif"))
    return defined(plain, OLD)


def newer(**strategy: Plain) -> Definition:
    """Return the edition that replaced it."""
    plain = having(welsh(), "strategy.edition.replaces", OLD)
    plain["strategy"]["edition"] |= strategy
    plain["actions"] = {"actions": new_actions()}
    return defined(plain, NEW)


def old_actions() -> list[Plain]:
    return [
        action("patrol", "Patrol the parks", "Patrolio'r parciau"),
        action(
            "bins", "Put out bins", "Gosod biniau", status="done", status_words=both("612 knives.", "612 o gyllyll.")
        ),
        action("bus", "Run a bus", "Rhedeg bws", priorities=["hen"]),
        action("panels", "Hold panels", "Cynnal paneli"),
        action("same", "Keep counting", "Dal i gyfrif"),
    ]


def new_actions() -> list[Plain]:
    was = {"was": "panels", "outcome": both("Six were held.", "Cynhaliwyd chwech.")}
    return [
        action("patrol", "Patrol the parks", "Patrolio'r parciau", owners=["cyngor-glanmorfa"], when="by end 2028"),
        action("school-panels", "Hold school panels", "Cynnal paneli ysgol", last_year=was),
        action("same", "Keep counting", "Dal i gyfrif"),
        action("shops", "Test the shops", "Profi'r siopau"),
    ]
