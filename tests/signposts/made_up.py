"""A small register of made-up entries, one for each thing that the ranking looks at."""

from strategysite.model.vocabulary import Sector, Subject, ViolenceKind
from strategysite.register.vocabulary import GuidanceStatus
from strategysite.signposts import Profile, Signpost, Sort

BOTH = "england wales"


def signpost(
    id: str,
    nations: str = BOTH,
    kinds: str = "",
    sectors: str = "",
    subjects: str = "",
    *,
    standing: GuidanceStatus = GuidanceStatus.IN_FORCE,
    sort: Sort = Sort.GUIDANCE,
) -> Signpost:
    """Return an entry; nations, kinds, sectors and subjects are words with spaces between them."""
    return Signpost(
        sort=sort,
        id=id,
        nations=frozenset(nations.split()),
        kinds=frozenset(ViolenceKind.of(kind) for kind in kinds.split()),
        sectors=frozenset(Sector.of(sector) for sector in sectors.split()),
        subjects=frozenset(Subject.of(subject) for subject in subjects.split()),
        standing=standing,
    )


def profile(
    nations: str,
    kinds: str = "",
    sectors: str = "",
    subjects: str = "",
    around: str = "",
    *,
    within: str = "",
    among: str = "",
) -> Profile:
    """Return what a page is about, in the same way."""
    return Profile(
        nations=frozenset(nations.split()),
        kinds=frozenset(ViolenceKind.of(kind) for kind in kinds.split()),
        sectors=frozenset(Sector.of(sector) for sector in sectors.split()),
        subjects=frozenset(Subject.of(subject) for subject in subjects.split()),
        around=frozenset(ViolenceKind.of(kind) for kind in around.split()),
        within=frozenset(ViolenceKind.of(kind) for kind in within.split()),
        among=frozenset(Sector.of(sector) for sector in among.split()),
    )


REGISTER = (
    signpost("the-act", subjects="governance needs_assessment publication"),
    signpost("the-guidance", subjects="governance needs_assessment prevention monitoring"),
    signpost("well-being-act", "wales", subjects="wellbeing governance"),
    signpost("safety-regulations", "england", subjects="governance"),
    signpost("needs-step-by-step", "england", subjects="needs_assessment evidence"),
    signpost("research-wales", "wales", subjects="needs_assessment evidence prevention"),
    signpost("toolkit", kinds="knife_crime robbery gangs", subjects="evidence children prevention"),
    signpost("knives-in-wards", kinds="knife_crime gun_crime", sectors="health", subjects="information_sharing"),
    signpost("gangs-in-schools", "england", "gangs knife_crime", "education", "children safeguarding"),
    signpost("safe-in-school-wales", "wales", "", "education local_authority", "safeguarding children"),
    signpost(
        "safe-in-school-2020", "england", "", "education", "safeguarding children", standing=GuidanceStatus.UPDATED
    ),
    signpost("abuse-act-wales", "wales", "domestic_abuse sexual_violence", "", "victims prevention"),
    signpost("abuse-plan", "england", "domestic_abuse", "", "victims prevention"),
    signpost("abuse-guide", BOTH, "domestic_abuse", "", "victims safeguarding"),
    signpost("county-lines", kinds="county_lines child_criminal_exploitation", subjects="safeguarding children"),
    signpost("police-and-race", sectors="police", subjects="equality"),
    signpost("caldicott", sectors="health local_authority", subjects="information_sharing"),
    signpost("blueprint", "wales", "", "youth_justice probation", "children"),
    signpost("knives-1996", kinds="knife_crime", subjects="prevention", standing=GuidanceStatus.WITHDRAWN),
    signpost("profile-2008", subjects="needs_assessment governance", standing=GuidanceStatus.HISTORICAL),
)
