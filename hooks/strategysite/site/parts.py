"""The parts of a strategy, each a page: title, description, word of the address, place in the navigation."""

from dataclasses import dataclass

from ..language.catalogue import Words
from ..model.strategy import Strategy
from ..model.vocabulary import Part
from ..words import N_, address_word


@dataclass(frozen=True, slots=True)
class PartPage:
    """One part of a strategy as a page.

    key: also the name of its template. title and description: phrases for the catalogue; ``{strategy}`` stands for
    the strategy's title. word: its word in web addresses, empty for the overview. below: the part that it
    stands under in the navigation, empty at the top. in_whole: whether it is on the page for print.
    fields: those of strategy.yml that are read on it; what no part names is read on the overview.
    """

    key: str
    title: str
    description: str
    word: str
    below: str = ""
    in_whole: bool = False
    fields: tuple[str, ...] = ()


PARTS = (
    PartPage(
        "overview", Part.OVERVIEW.label, N_("{strategy}: what it says, who made it and where it stands."), "", "", True
    ),
    PartPage(
        "definition",
        Part.DEFINITION.label,
        N_("What {strategy} means by serious violence, and how that was decided."),
        address_word("web address", "definition"),
        "",
        True,
        ("definition",),
    ),
    PartPage(
        "area",
        Part.AREA.label,
        N_("Where {strategy} applies, and the people who live there."),
        address_word("web address", "area"),
        "",
        True,
        ("area",),
    ),
    PartPage(
        "partnership",
        Part.PARTNERSHIP.label,
        N_("The organisations behind {strategy}, and what each is responsible for."),
        address_word("web address", "partnership"),
        "",
        True,
    ),
    PartPage(
        "governance",
        Part.GOVERNANCE.label,
        N_("Who decides, meets, scrutinises and pays for {strategy}."),
        address_word("web address", "governance"),
        "",
        True,
    ),
    PartPage(
        "needs",
        Part.NEEDS.label,
        N_("What the evidence behind {strategy} says about violence, its causes and who is at risk."),
        address_word("web address", "needs-assessment"),
        "",
        True,
    ),
    PartPage(
        "priorities",
        Part.PRIORITIES.label,
        N_("What {strategy} puts first, and why."),
        address_word("web address", "priorities"),
        "",
        True,
    ),
    PartPage(
        "actions",
        Part.ACTIONS.label,
        N_("What will be done under {strategy}, by whom and by when, and how it is going."),
        address_word("web address", "actions"),
        "",
        True,
    ),
    PartPage(
        "actions_by_owner",
        N_("Actions by owner"),
        N_("Which organisation does what under {strategy}."),
        address_word("web address", "actions-by-owner"),
        "actions",
    ),
    PartPage(
        "actions_by_priority",
        N_("Actions by priority"),
        N_("What is done for each priority of {strategy}."),
        address_word("web address", "actions-by-priority"),
        "actions",
    ),
    PartPage(
        "measures",
        Part.MEASURES.label,
        N_("How we will know whether {strategy} works."),
        address_word("web address", "measures"),
        "",
        True,
    ),
    PartPage(
        "consultation",
        Part.CONSULTATION.label,
        N_("Who was asked about {strategy}, what they said and what changed."),
        address_word("web address", "consultation"),
        "",
        True,
    ),
    PartPage(
        "impacts",
        Part.IMPACTS.label,
        N_("How {strategy} takes account of equality, the Welsh language and other impacts."),
        address_word("web address", "equality-and-impacts"),
        "",
        True,
    ),
    PartPage(
        "review",
        Part.REVIEW.label,
        N_("What has been done under {strategy}, and when it is reviewed."),
        address_word("web address", "progress-and-review"),
        "",
        True,
    ),
    PartPage(
        "cycle",
        N_("The yearly cycle"),
        N_("How the work of {strategy} goes round in a year, with its own dates."),
        address_word("web address", "yearly-cycle"),
        "review",
    ),
    PartPage(
        "duty",
        N_("How this strategy meets the Duty"),
        N_("What the law and the guidance ask for, and where {strategy} answers it."),
        address_word("web address", "meeting-the-duty"),
        fields=("declarations",),
    ),
    PartPage(
        "guidance",
        N_("Guidance that applies"),
        N_("The law and guidance behind {strategy}."),
        address_word("web address", "guidance"),
        fields=("guidance",),
    ),
    PartPage(
        "help",
        N_("Help and support"),
        N_("Where to turn for help, now or later, in the area of {strategy}."),
        address_word("web address", "help"),
        fields=("services",),
    ),
    PartPage(
        "glossary",
        N_("Glossary"),
        N_("The words used in {strategy}, explained."),
        address_word("web address", "glossary"),
        "",
        True,
        ("glossary",),
    ),
    PartPage(
        "editions",
        N_("Editions and changes"),
        N_("The editions of {strategy}, and what changed when."),
        address_word("web address", "editions"),
    ),
    PartPage(
        "whole",
        N_("The whole strategy on one page"),
        N_("All of {strategy} on one page, for printing or reading through."),
        address_word("web address", "whole-strategy"),
    ),
)
"""Every part, in the order of the navigation."""

READINESS = PartPage(
    "readiness",
    N_("What is left to do"),
    N_("What the law and the guidance ask for, and {strategy} does not say yet."),
    address_word("web address", "left-to-do"),
)
"""The part that a preview alone has, of a strategy that is not published yet: for the partnership."""

CHANGES = PartPage(
    "changes",
    N_("What has changed since the edition before"),
    N_("What {strategy} adds, drops and carries on from the edition before."),
    address_word("web address", "what-changed"),
    "editions",
)
"""The part of an edition that replaced another one on this site."""

BY_KEY = {part.key: part for part in (*PARTS, READINESS, CHANGES)}


def part_title(part: str, strategy: Strategy, words: Words) -> str:
    """Return the title of a part of a strategy; the priorities bear the partnership's own word for them."""
    own = strategy.priority_words if part == "priorities" else None
    return own.many.best(words.language)[0] if own else words(BY_KEY[part].title)


DATA_FILES = {
    "strategy": (address_word("web address", "strategy"), "json"),
    "actions": (address_word("web address", "actions"), "csv"),
    "measures": (address_word("web address", "measures"), "csv"),
    "partners": (address_word("web address", "partners"), "csv"),
    "consultation": (address_word("web address", "consultation"), "csv"),
    "package": ("datapackage", "json"),  # the name that the standard gives it
}
"""The data files of a strategy: the word that each is named by, and its ending."""

DOCUMENTS_WORD = address_word("web address", "strategy")
"""The word that the names of the documents of a strategy begin with."""

CHAPTERS_WORD = address_word("web address", "chapters")
"""The word above the free chapters in web addresses."""


@dataclass(frozen=True, slots=True)
class EntryPage:
    """A kind of entry that has a page each.

    file and field: the list that holds the entries. named: the field that names one. part: the part that its pages
    stand below; empty for a free chapter, which stands below none.
    """

    kind: str
    file: str
    field: str
    named: str
    part: str = ""

    @property
    def word(self) -> str:
        """The word above its pages in web addresses."""
        return BY_KEY[self.part].word if self.part else CHAPTERS_WORD


ENTRY_PAGES = (
    EntryPage("priority", "priorities", "priorities", "name", "priorities"),
    EntryPage("body", "partnership", "bodies", "name", "partnership"),
    EntryPage("measure", "measures", "measures", "name", "measures"),
    EntryPage("action", "actions", "actions", "title", "actions"),
    EntryPage("chapter", "strategy", "chapters", "title"),
)
"""Every kind of entry with pages of its own."""

FEED = address_word("web address", "feed")
CALENDAR = address_word("web address", "calendar")
"""The names of the files by which a strategy, or the whole site, can be followed."""
