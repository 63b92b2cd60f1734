"""Opening every judged page at every width, once, and asking all questions while it is open."""

import time
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, Page, ViewportSize

from .pages import Judged

AUDITS = Path(__file__).parents[1] / "audits"
AXE = AUDITS / "node_modules" / "axe-core" / "axe.min.js"
WHOLE_SITES = "whole sites"
"""The column of what is found in the files of a site, whatever the width."""
_DESK: ViewportSize = {"width": 1280, "height": 800}
_ZOOMED: ViewportSize = {"width": 320, "height": 256}
"""How large a window of 1280 by 1024 px is at 400%, in CSS px."""
QUESTIONS = {
    "targets of 24 px": "probes.targets()",
    "order of the keyboard": "probes.order()",
    "reflow": "probes.sideways()",
    "text spacing": "probes.spaced()",
    "motion": "probes.moving()",
}
"""What a page itself is asked at each width, by the name of the question."""
ON_A_DESK = {"zoom to 400%": "probes.zoomed()", "forced colours": "probes.forced()", "print": "probes.printed()"}
"""What it is asked besides on a desk: in a window a quarter as wide, in forced colours, on paper."""
RUN_AXE = """async () => (await axe.run({resultTypes: ["violations"]})).violations
  .flatMap(({id, nodes}) => nodes.map(node => `${id}: ${node.html.slice(0, 120)}`))"""


@dataclass
class Findings:
    """What one judge found: the pages that it saw, its faults, and how long it took in all."""

    views: int = 0
    seconds: float = 0.0
    faults: list[str] = field(default_factory=list)

    def add(self, where: str, faults: Iterable[str], seconds: float) -> None:
        """Note what was found at one view of a page."""
        self.views += 1
        self.seconds += seconds
        self.faults += [f"{where}: {fault}" if where else fault for fault in faults]


Table = dict[str, dict[str, Findings]]
"""What was found, by judge and then by column: the group of pages and the width."""


def new_table() -> Table:
    """Return a table in which nothing has been found yet."""
    return defaultdict(lambda: defaultdict(Findings))


def column(judged: Judged, width: int) -> str:
    """Return the column in which the findings on a page at a width stand."""
    return f"{judged.group if judged.group in ('cy', 'en') else 'real'} {width}"


def visit(browser: Browser, pages: Iterable[Judged], width: int, table: Table) -> None:
    """Open pages at a width, and put every question to each."""
    context = browser.new_context(viewport={"width": width, "height": 800}, reduced_motion="reduce")
    try:
        page = context.new_page()
        for judged in pages:
            page.goto(judged.address)
            _ask(page, judged, width, table)
    finally:
        context.close()


def _ask(page: Page, judged: Judged, width: int, table: Table) -> None:
    page.evaluate((AUDITS / "probes.js").read_text(encoding="utf-8"))
    for judge, question in QUESTIONS.items():
        _note(page, judged, width, table, judge, question)
    if AXE.is_file():
        page.evaluate(AXE.read_text(encoding="utf-8"))
        _note(page, judged, width, table, "axe", RUN_AXE)
    if width == _DESK["width"]:
        _ask_on_a_desk(page, judged, table)


def _ask_on_a_desk(page: Page, judged: Judged, table: Table) -> None:
    zoom, forced, paper = ON_A_DESK.items()
    page.set_viewport_size(_ZOOMED)
    _note(page, judged, _DESK["width"], table, *zoom)
    page.set_viewport_size(_DESK)
    page.emulate_media(forced_colors="active")
    _note(page, judged, _DESK["width"], table, *forced)
    page.emulate_media(forced_colors="none", media="print")
    _note(page, judged, _DESK["width"], table, *paper)
    page.emulate_media(media="screen")


def _note(page: Page, judged: Judged, width: int, table: Table, judge: str, question: str) -> None:
    start = time.monotonic()
    faults = page.evaluate(question)
    where = f"{judged.page.address or 'the door'} at {width} px"
    table[judge][column(judged, width)].add(where, faults, time.monotonic() - start)
