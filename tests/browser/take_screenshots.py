"""Take the pictures of the README anew from the built site: `make screenshots`."""

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "content" / "screenshots"
PICTURES = {
    "overview-en": ("en/tair-afon/2026-2029/", 1280, 900),
    "overview-cy-telephone": ("cy/y-tair-afon/2026-2029/", 360, 740),
    "measure-en-telephone": ("en/tair-afon/2026-2029/measures/knife-admissions/", 360, 740),
    "actions-cy": ("cy/y-tair-afon/2026-2029/camau-gweithredu/", 1280, 1700),
    "actions-en-telephone": ("en/tair-afon/2026-2029/actions/", 360, 1500),
    "governance-en": ("en/tair-afon/2026-2029/governance/", 1280, 1500),
    "duty-cy": ("cy/y-tair-afon/2026-2029/gofynion-y-ddyletswydd/", 1280, 900),
}
"""Each picture's name, the page it shows, and the size of the window."""


def main(browser_path: str) -> None:
    """Write every picture; the site must have been built."""
    FOLDER.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])
        for name, (address, width, height) in PICTURES.items():
            page = browser.new_page(viewport={"width": width, "height": height})
            page.goto((ROOT / "site" / address / "index.html").as_uri())
            page.screenshot(path=FOLDER / f"{name}.png")
            page.close()
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "/usr/bin/chromium")
