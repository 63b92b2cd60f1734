"""Where the reader's keyboard stands: what has the focus, where it is on the screen, and whether it can be seen."""

from dataclasses import dataclass

from playwright.sync_api import Page

_LOOK = """() => {
  const it = document.activeElement;
  if (!it || it === document.body || it === document.documentElement) return null;
  const box = it.getClientRects()[0] || it.getBoundingClientRect();
  const style = getComputedStyle(it);
  const middle = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return {
    words: (it.innerText || it.getAttribute("aria-label") || it.tagName).trim(),
    address: it.href || "",
    left: box.x, top: box.y + scrollY, right: box.right, bottom: box.bottom + scrollY,
    inMain: !!it.closest("main"),
    onScreen: box.width > 0 && box.height > 0 && box.x >= -1 && box.right <= innerWidth + 1
      && box.bottom > 0 && box.y < innerHeight,
    covered: !!middle && !it.contains(middle) && !middle.contains(it),
    ringed: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
  };
}"""


@dataclass(frozen=True)
class Stop:
    """One place where the Tab key stops. Places are from the top left of the page."""

    words: str
    address: str
    left: float
    top: float
    right: float
    bottom: float
    inMain: bool  # noqa: N815 - named by the script that looks
    onScreen: bool  # noqa: N815
    covered: bool
    ringed: bool

    @property
    def fault(self) -> str:
        """What keeps a reader from seeing where they are; empty where nothing does."""
        wrong = {"off the screen": not self.onScreen, "covered": self.covered, "without a ring": not self.ringed}
        return ", ".join(name for name, is_so in wrong.items() if is_so)


def tab(page: Page) -> Stop | None:
    """Press Tab and return where that leads; None after the last stop of the page."""
    page.keyboard.press("Tab")
    return here(page)


def here(page: Page) -> Stop | None:
    """Return where the focus is."""
    seen = page.evaluate(_LOOK)
    return Stop(**seen) if seen else None


def stops(page: Page, most: int = 1000) -> list[Stop]:
    """Return every stop of a page, in the order of the Tab key."""
    found: list[Stop] = []
    while len(found) < most and (stop := tab(page)):
        found.append(stop)
    return found


def go_to(page: Page, address: str, most: int = 300) -> None:
    """Press Tab until a link to an address has the focus, then Enter; every stop on the way must be seen."""
    for _ in range(most):
        stop = tab(page)
        assert stop, f"{page.url} has no link to {address}"
        assert not stop.fault, f"{page.url}: {stop.words} is {stop.fault}"
        if stop.address == address:
            with page.expect_navigation():
                page.keyboard.press("Enter")
            return
    raise AssertionError(f"{page.url}: a link to {address} is not among the first {most} stops")
