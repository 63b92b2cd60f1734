"""Take the pictures of the README anew from the built site: `make screenshots`."""

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "content" / "screenshots"
WELSH, ENGLISH = "cy/y-tair-afon/2026-2029/", "en/tair-afon/2026-2029/"
PICTURES = {
    "overview-en": (ENGLISH, 1280, 900, ""),
    "overview-cy-telephone": (WELSH, 360, 740, ""),
    "measure-en-telephone": (ENGLISH + "measures/knife-admissions/", 360, 740, ""),
    "actions-cy": (WELSH + "camau-gweithredu/", 1280, 900, ".filter"),
    "actions-en-telephone": (ENGLISH + "actions/", 360, 740, "#table-regional-2026"),
    "governance-en": (ENGLISH + "governance/", 1280, 900, ".diagram-frame"),
    "duty-cy": (WELSH + "gofynion-y-ddyletswydd/", 1280, 900, ""),
}
"""Each picture's name, the page it shows, the size of the window, and what the reader has scrolled to."""


def main(browser_path: str) -> None:
    """Write every picture; the site must have been built."""
    FOLDER.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])
        for name, (address, width, height, part) in PICTURES.items():
            page = browser.new_page(viewport={"width": width, "height": height})
            page.goto((ROOT / "site" / address / "index.html").as_uri())
            if part:
                page.locator(part).first.evaluate("it => scrollTo(0, it.getBoundingClientRect().top + scrollY - 70)")
            page.screenshot(path=FOLDER / f"{name}.png")
            page.close()
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "/usr/bin/chromium")
