"""The fixed words of a definition: each value as it is written in YAML, with the words the public sees."""

from enum import StrEnum
from typing import Self

from ..words import N_


class Vocabulary(StrEnum):
    """A closed list of values. ``label`` is the English shown to the public; the catalogue holds the Welsh."""

    label: str

    def __new__(cls, value: str, label: str) -> Self:
        """Make a member from the value written in YAML and its label."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member

    @classmethod
    def of(cls, value: str) -> Self:
        """Return the member that is written so.

        Raises:
            KeyError: there is none.
        """
        return {member.value: member for member in cls}[value]


class Status(Vocabulary):
    """Where an edition stands between draft and withdrawal."""

    DRAFT = "draft", N_("Draft")
    CONSULTATION = "consultation", N_("Consultation draft")
    INTERIM = "interim", N_("Interim strategy")
    FINAL = "final", N_("Final strategy")
    SUPERSEDED = "superseded", N_("Replaced by a newer edition")
    WITHDRAWN = "withdrawn", N_("Withdrawn")


class LegalBasis(Vocabulary):
    """The section of the Act that a strategy is made under."""

    SECTION_8 = "section_8", N_("Section 8 of the Police, Crime, Sentencing and Courts Act 2022")
    SECTION_9 = "section_9", N_("Section 9 of the Police, Crime, Sentencing and Courts Act 2022")


class AreaKind(Vocabulary):
    """The kinds of local government area in section 11(4) of the Act, and the county above a district."""

    DISTRICT = "district", N_("District")
    COUNTY = "county", N_("County")
    UNITARY = "unitary", N_("Unitary authority area")
    METROPOLITAN_DISTRICT = "metropolitan_district", N_("Metropolitan district")
    LONDON_BOROUGH = "london_borough", N_("London borough")
    CITY_OF_LONDON = "city_of_london", N_("City of London")
    ISLES_OF_SCILLY = "isles_of_scilly", N_("Isles of Scilly")
    WELSH_COUNTY = "welsh_county", N_("County in Wales")
    WELSH_COUNTY_BOROUGH = "welsh_county_borough", N_("County borough in Wales")

    @property
    def nation(self) -> str:
        """``wales`` or ``england``."""
        return "wales" if self.value.startswith("welsh_") else "england"


class Role(Vocabulary):
    """What a body is under the Duty. A body may be several."""

    SPECIFIED = "specified", N_("Specified authority")
    RELEVANT = "relevant", N_("Relevant authority")
    LOCAL_POLICING_BODY = "local_policing_body", N_("Local policing body")
    OTHER = "other", N_("Other partner")


class BodyKind(Vocabulary):
    """The kinds of body that take part in a partnership."""

    POLICE = "police", N_("Police")
    PROBATION = "probation", N_("Probation provider")
    YOUTH_OFFENDING_TEAM = "youth_offending_team", N_("Youth offending team")
    FIRE_AND_RESCUE = "fire_and_rescue", N_("Fire and rescue authority")
    INTEGRATED_CARE_BOARD = "integrated_care_board", N_("Integrated care board")
    LOCAL_HEALTH_BOARD = "local_health_board", N_("Local Health Board")
    COUNTY_COUNCIL = "county_council", N_("County council")
    COUNTY_BOROUGH_COUNCIL = "county_borough_council", N_("County borough council")
    DISTRICT_COUNCIL = "district_council", N_("District council")
    UNITARY_COUNCIL = "unitary_council", N_("Unitary council")
    LONDON_BOROUGH_COUNCIL = "london_borough_council", N_("London borough council")
    COMMON_COUNCIL = "common_council", N_("Common Council of the City of London")
    COUNCIL_OF_THE_ISLES_OF_SCILLY = "council_of_the_isles_of_scilly", N_("Council of the Isles of Scilly")
    EDUCATION = "education", N_("Educational authority")
    PRISON = "prison", N_("Prison authority")
    YOUTH_CUSTODY = "youth_custody", N_("Youth custody authority")
    LOCAL_POLICING_BODY = "local_policing_body", N_("Local policing body")
    COMMUNITY_SAFETY_PARTNERSHIP = "community_safety_partnership", N_("Community safety partnership")
    VIOLENCE_REDUCTION_UNIT = "violence_reduction_unit", N_("Violence reduction or prevention unit")
    NHS_TRUST = "nhs_trust", N_("NHS or ambulance trust")
    PUBLIC_HEALTH = "public_health", N_("Public health body")
    VOLUNTARY = "voluntary", N_("Voluntary or community organisation")
    BUSINESS = "business", N_("Business or business group")
    HOUSING = "housing", N_("Housing provider")
    ACADEMIC = "academic", N_("University or researcher")
    OTHER = "other", N_("Other body")


class ViolenceKind(Vocabulary):
    """Kinds of violence that a strategy may find to be serious in its area."""

    HOMICIDE = "homicide", N_("Homicide")
    KNIFE_CRIME = "knife_crime", N_("Knife crime")
    GUN_CRIME = "gun_crime", N_("Gun crime")
    COUNTY_LINES = "county_lines", N_("County lines")
    VIOLENCE_WITH_INJURY = "violence_with_injury", N_("Violence with injury")
    ROBBERY = "robbery", N_("Robbery")
    DOMESTIC_ABUSE = "domestic_abuse", N_("Domestic abuse")
    SEXUAL_VIOLENCE = "sexual_violence", N_("Sexual violence")
    VIOLENCE_AGAINST_WOMEN_AND_GIRLS = "violence_against_women_and_girls", N_("Violence against women and girls")
    MODERN_SLAVERY = "modern_slavery", N_("Modern slavery")
    CHILD_CRIMINAL_EXPLOITATION = "child_criminal_exploitation", N_("Criminal exploitation of children")
    ADULT_CRIMINAL_EXPLOITATION = "adult_criminal_exploitation", N_("Criminal exploitation of adults")
    GANGS = "gangs", N_("Gang-related violence")
    ALCOHOL_RELATED = "alcohol_related", N_("Alcohol-related violence")
    NIGHT_TIME_ECONOMY = "night_time_economy", N_("Violence in the night-time economy")
    HATE_CRIME = "hate_crime", N_("Hate crime")
    CORROSIVE_SUBSTANCES = "corrosive_substances", N_("Attacks with corrosive substances")
    VIOLENCE_AGAINST_PROPERTY = "violence_against_property", N_("Violence against property")
    THREATS = "threats", N_("Threats of violence")
    STALKING_HARASSMENT = "stalking_harassment", N_("Stalking and harassment")
    EMERGENCY_WORKERS = "emergency_workers", N_("Violence against emergency workers")
    OTHER = "other", N_("Other violence")


class Progress(Vocabulary):
    """How an action stands, in the words common to all partnerships; each may map its own words to these."""

    NOT_STARTED = "not_started", N_("Not started")
    DEVELOPING = "developing", N_("Being developed")
    ON_TRACK = "on_track", N_("On track")
    AT_RISK = "at_risk", N_("At risk")
    DELAYED = "delayed", N_("Delayed")
    ONGOING = "ongoing", N_("Ongoing")
    DONE = "done", N_("Done")
    DROPPED = "dropped", N_("Dropped")


class Prevention(Vocabulary):
    """The level of prevention at which an action works (the public health approach)."""

    PRIMARY = "primary", N_("Primary prevention: stopping violence before it starts")
    SECONDARY = "secondary", N_("Secondary prevention: acting early where there are signs of risk")
    TERTIARY = "tertiary", N_("Tertiary prevention: reducing harm where there is violence")
    ENFORCEMENT = "enforcement", N_("Enforcement and criminal justice")
    ATTITUDES = "attitudes", N_("Changing attitudes")


class Coverage(Vocabulary):
    """Whom or where an action covers (statutory guidance, paragraph 154(m))."""

    WHOLE_PARTNERSHIP = "whole_partnership", N_("The whole partnership")
    SECTOR = "sector", N_("One sector or partner")
    CROSS_BOUNDARY = "cross_boundary", N_("Beyond the boundary of the area")
    NATIONAL = "national", N_("National")


class Evidence(Vocabulary):
    """How strong the evidence is that something works."""

    STRONG = "strong", N_("Strong evidence that this works")
    PROMISING = "promising", N_("Promising evidence")
    LIMITED = "limited", N_("Limited evidence so far")
    INNOVATIVE = "innovative", N_("A new approach, being tested")


class AssessmentState(Vocabulary):
    """How far the needs assessment has come."""

    NOT_STARTED = "not_started", N_("Not started")
    UNDER_WAY = "under_way", N_("Under way")
    DONE = "done", N_("Done")
    BEING_REFRESHED = "being_refreshed", N_("Being refreshed")
    ANOTHER_STANDS_IN = "another_stands_in", N_("Another assessment stands in for it")


class Reliability(Vocabulary):
    """How far a data source can be relied on."""

    HIGH = "high", N_("High")
    MEDIUM = "medium", N_("Medium")
    LOW = "low", N_("Low")


class Sphere(Vocabulary):
    """Where a risk or protective factor lies (World Health Organization's ecological model)."""

    INDIVIDUAL = "individual", N_("Individual")
    RELATIONSHIP = "relationship", N_("Family and relationships")
    COMMUNITY = "community", N_("Community")
    SOCIETY = "society", N_("Society")


class FactorKind(Vocabulary):
    """Whether a factor raises or lowers the risk of violence."""

    RISK = "risk", N_("Risk factor")
    PROTECTIVE = "protective", N_("Protective factor")


class Change(Vocabulary):
    """Whether a factor can change."""

    STATIC = "static", N_("Does not change")
    DYNAMIC = "dynamic", N_("Can change")


class ProfileTopic(Vocabulary):
    """The parts of a problem profile's analysis (2008 implementation guidance, section 4.3.5)."""

    VICTIMS = "victims", N_("People who are harmed")
    OFFENDERS = "offenders", N_("People who cause harm")
    REPEATS = "repeats", N_("Repeat harm and repeat offending")
    PLACE = "place", N_("Where violence happens")
    TIME = "time", N_("When violence happens")
    ALCOHOL_AND_DRUGS = "alcohol_and_drugs", N_("Alcohol and drugs")
    WEAPONS = "weapons", N_("Weapons")
    JUSTICE = "justice", N_("Reports, charges and convictions")
    TREND = "trend", N_("Trends over time")
    CAUSES = "causes", N_("Causes")
    OTHER = "other", N_("Other findings")


class Direction(Vocabulary):
    """Which way a measure should move."""

    DOWN = "down", N_("Lower is better")
    UP = "up", N_("Higher is better")
    NEITHER = "neither", N_("Watched, with no target direction")


class MeasureState(Vocabulary):
    """Whether a measure is in use."""

    ACTIVE = "active", N_("In use")
    DEVELOPING = "developing", N_("Being developed")
    SUSPENDED = "suspended", N_("Suspended")
    RETIRED = "retired", N_("No longer used")


class CoreMeasure(Vocabulary):
    """The three measures of the statutory guidance, paragraph 309."""

    HOSPITAL_ADMISSIONS = "hospital_admissions", N_("Hospital admissions for assault with a knife or sharp object")
    KNIFE_ENABLED = "knife_enabled", N_("Police-recorded serious violence with a knife or sharp object")
    HOMICIDE = "homicide", N_("Police-recorded homicide")


class Unit(Vocabulary):
    """What the numbers of a series count."""

    COUNT = "count", N_("Number")
    PERCENT = "percent", N_("Per cent")
    PER_1000 = "per_1000", N_("Rate for every 1,000 people")
    PER_10000 = "per_10000", N_("Rate for every 10,000 people")
    PER_100000 = "per_100000", N_("Rate for every 100,000 people")
    POUNDS = "pounds", N_("Pounds")
    INDEX = "index", N_("Score")


class ConsultationGroup(Vocabulary):
    """Who was asked."""

    EDUCATION = "education", N_("Educational authorities")
    PRISON = "prison", N_("Prison authorities")
    YOUTH_CUSTODY = "youth_custody", N_("Youth custody authorities")
    SPECIFIED_AUTHORITIES = "specified_authorities", N_("Other specified authorities of the area")
    VOLUNTARY_SECTOR = "voluntary_sector", N_("Voluntary and community organisations")
    CHILDREN_AND_YOUNG_PEOPLE = "children_and_young_people", N_("Children and young people")
    VICTIMS = "victims", N_("Adult victims who use services")
    SURVIVORS = "survivors", N_("Survivors")
    PERPETRATORS = "perpetrators", N_("People who have caused harm")
    BUSINESSES = "businesses", N_("Businesses")
    OLDER_PEOPLE = "older_people", N_("Older people")
    MARGINALISED_GROUPS = "marginalised_groups", N_("Marginalised groups")
    RESIDENTS = "residents", N_("Residents")
    PRACTITIONERS = "practitioners", N_("Staff and practitioners")
    COMMUNITY_SAFETY_PARTNERSHIPS = "community_safety_partnerships", N_("Community safety partnerships")
    OTHER = "other", N_("Others")


class ConsultationMethod(Vocabulary):
    """How people were asked."""

    SURVEY = "survey", N_("Survey")
    MEETING = "meeting", N_("Meeting")
    WORKSHOP = "workshop", N_("Workshop")
    FOCUS_GROUP = "focus_group", N_("Focus group")
    INTERVIEWS = "interviews", N_("Interviews")
    WRITTEN = "written", N_("Written responses")
    EVENT = "event", N_("Public event")
    ONLINE = "online", N_("Online discussion")
    OTHER = "other", N_("Other method")


class ImpactKind(Vocabulary):
    """The impacts that are assessed or had regard to."""

    EQUALITY = "equality", N_("Equality")
    WELSH_LANGUAGE = "welsh_language", N_("Welsh language")
    SOCIO_ECONOMIC = "socio_economic", N_("Socio-economic disadvantage")
    CHILDRENS_RIGHTS = "childrens_rights", N_("Children's rights")
    WELL_BEING = "well_being", N_("Well-being of future generations")
    VAWDASV = "vawdasv", N_("Violence against women, domestic abuse and sexual violence")
    ANTI_RACIST = "anti_racist", N_("Anti-racism")
    LGBTQ = "lgbtq", N_("LGBTQ+ people")
    TRAUMA = "trauma", N_("Trauma-informed practice")
    DATA_PROTECTION = "data_protection", N_("Data protection")
    RURAL = "rural", N_("Rural communities")
    OTHER = "other", N_("Other impact")


class GroupTier(Vocabulary):
    """The level at which a group works."""

    STRATEGIC = "strategic", N_("Strategic")
    TACTICAL = "tactical", N_("Tactical")
    OPERATIONAL = "operational", N_("Operational")
    TASK_AND_FINISH = "task_and_finish", N_("Task and finish")
    SCRUTINY = "scrutiny", N_("Scrutiny")
    ADVISORY = "advisory", N_("Advisory")


class MeetingCycle(Vocabulary):
    """How often a group meets."""

    WEEKLY = "weekly", N_("Every week")
    FORTNIGHTLY = "fortnightly", N_("Every two weeks")
    MONTHLY = "monthly", N_("Every month")
    SIX_WEEKLY = "six_weekly", N_("Every six weeks")
    TWO_MONTHLY = "two_monthly", N_("Every two months")
    QUARTERLY = "quarterly", N_("Every three months")
    FOUR_MONTHLY = "four_monthly", N_("Every four months")
    TWICE_A_YEAR = "twice_a_year", N_("Twice a year")
    YEARLY = "yearly", N_("Every year")
    AS_NEEDED = "as_needed", N_("When needed")


class RelationKind(Vocabulary):
    """How one group is related to another apart from reporting to it."""

    INFORMS = "informs", N_("Informs")
    SCRUTINISES = "scrutinises", N_("Scrutinises")
    FUNDS = "funds", N_("Funds")
    COMMISSIONS = "commissions", N_("Commissions")
    ADVISES = "advises", N_("Advises")
    WORKS_WITH = "works_with", N_("Works with")
    SHARES_MEMBERS = "shares_members", N_("Shares members with")


class SharingLevel(Vocabulary):
    """The level of information shared (statutory guidance, paragraph 174)."""

    AREA = "area", N_("Level 1: to understand the area")
    HOTSPOT = "hotspot", N_("Level 2: to find places with more violence")
    PERSON = "person", N_("Level 3: to find people at risk who need intensive support")


class PlanRelation(Vocabulary):
    """How another plan is tied to this strategy."""

    PARENT = "parent", N_("This strategy is part of it")
    SISTER = "sister", N_("Stands beside this strategy")
    DEPENDS_ON = "depends_on", N_("This strategy depends on it")
    SUPPORTS = "supports", N_("Supports this strategy")
    REPLACES = "replaces", N_("Replaced by this strategy")


class Rating(Vocabulary):
    """A rating of severity or likelihood."""

    LOW = "low", N_("Low")
    MEDIUM = "medium", N_("Medium")
    HIGH = "high", N_("High")
    VERY_HIGH = "very_high", N_("Very high")


class FundingKind(Vocabulary):
    """Whether money is for running costs or for things that last (2008 implementation guidance, section 5.2)."""

    REVENUE = "revenue", N_("Revenue")
    CAPITAL = "capital", N_("Capital")
    IN_KIND = "in_kind", N_("In kind")


class FormatKind(Vocabulary):
    """Other forms in which the strategy can be had."""

    PDF = "pdf", N_("PDF")
    WORD = "word", N_("Word document")
    EASY_READ = "easy_read", N_("Easy read")
    PLAN_ON_A_PAGE = "plan_on_a_page", N_("Plan on a page")
    EXECUTIVE_SUMMARY = "executive_summary", N_("Executive summary")
    BRITISH_SIGN_LANGUAGE = "british_sign_language", N_("British Sign Language")
    LARGE_PRINT = "large_print", N_("Large print")
    BRAILLE = "braille", N_("Braille")
    AUDIO = "audio", N_("Audio")
    OTHER_LANGUAGE = "other_language", N_("Another language")
    PRINTED = "printed", N_("Printed copy")
    OTHER = "other", N_("Another format")


class Recipient(Vocabulary):
    """To whom a published strategy is sent."""

    HOME_OFFICE = "home_office", N_("Home Office, for the Secretary of State")
    WELSH_MINISTERS = "welsh_ministers", N_("Welsh Ministers")
    OTHER = "other", N_("Another recipient")


class Part(Vocabulary):
    """The parts of a strategy, each a page, after which a free chapter can be placed."""

    OVERVIEW = "overview", N_("Overview")
    DEFINITION = "definition", N_("What serious violence means here")
    AREA = "area", N_("Area and people")
    PARTNERSHIP = "partnership", N_("Partnership")
    GOVERNANCE = "governance", N_("Governance")
    NEEDS = "needs", N_("Needs assessment")
    PRIORITIES = "priorities", N_("Priorities")
    ACTIONS = "actions", N_("Actions")
    MEASURES = "measures", N_("Measures")
    CONSULTATION = "consultation", N_("Consultation and engagement")
    IMPACTS = "impacts", N_("Equality, Welsh language and other impacts")
    REVIEW = "review", N_("Progress and review")


class Sector(Vocabulary):
    """The sectors that guidance speaks to."""

    POLICE = "police", N_("Police")
    PROBATION = "probation", N_("Probation")
    YOUTH_JUSTICE = "youth_justice", N_("Youth justice")
    FIRE_AND_RESCUE = "fire_and_rescue", N_("Fire and rescue")
    HEALTH = "health", N_("Health")
    LOCAL_AUTHORITY = "local_authority", N_("Local authorities")
    EDUCATION = "education", N_("Education")
    PRISON = "prison", N_("Prisons and youth custody")
    VOLUNTARY_SECTOR = "voluntary_sector", N_("Voluntary and community sector")


class Subject(Vocabulary):
    """The subjects that guidance is about."""

    NEEDS_ASSESSMENT = "needs_assessment", N_("Needs assessment")
    INFORMATION_SHARING = "information_sharing", N_("Information sharing")
    ENGAGEMENT = "engagement", N_("Consultation and engagement")
    SAFEGUARDING = "safeguarding", N_("Safeguarding")
    MONITORING = "monitoring", N_("Monitoring and evaluation")
    GOVERNANCE = "governance", N_("Governance")
    COMMISSIONING = "commissioning", N_("Commissioning")
    EVIDENCE = "evidence", N_("Evidence of what works")
    EQUALITY = "equality", N_("Equality")
    WELSH_LANGUAGE = "welsh_language", N_("Welsh language")
    WELLBEING = "wellbeing", N_("Well-being")
    CHILDREN = "children", N_("Children and young people")
    HOUSING = "housing", N_("Housing and homelessness")
    SUBSTANCE_MISUSE = "substance_misuse", N_("Drugs and alcohol")
    VICTIMS = "victims", N_("Victims")
    PREVENTION = "prevention", N_("Prevention and early intervention")
    PUBLICATION = "publication", N_("Publication")


class Nation(Vocabulary):
    """The nations that the Duty covers."""

    ENGLAND = "england", N_("England")
    WALES = "wales", N_("Wales")
