"""The preview: it shows a page, says what is wrong in its place, and shows the page again once that is mended."""

import base64
import hashlib
import re
from pathlib import Path
from urllib.parse import urljoin

from ..support.previewed import page, served, wait_until

FILE = "strategies/cwm-bach-2026/strategy.yml"
PAGE = "en/little-valley/"
WORDS = "How we keep one small valley safe."


def may_reload(html: str) -> bool:
    """Whether a page holds the script by which it is reloaded, and its own policy lets that script run."""
    *_, script = re.findall(r"<script>(.*?)</script>", html, re.DOTALL) or [""]
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    return "livereload(" in script and f"script-src 'self' 'sha256-{digest}'" in html


def sheets(address: str) -> list[str]:
    """Return the addresses of the style sheets of a page."""
    found = [urljoin(address, path) for path in re.findall(r'<link rel="stylesheet" href="([^"]+)">', page(address))]
    assert len(found) > 1
    return found


def test_a_preview_tells_of_each_fault_and_recovers(project: Path) -> None:
    file = project / FILE
    whole, log = file.read_text(encoding="utf-8"), project / "serve.log"

    with served(project) as (address, process):
        for fault in ("motto: Nobody declared this.\n", "  x: [\n"):
            wait_until(lambda: WORDS in page(address + PAGE), "the page is shown", log)
            file.write_text(whole + fault, encoding="utf-8")
            wait_until(lambda: f"{FILE}:" in page(address + PAGE), "the fault is told", log)
            assert may_reload(page(address + PAGE)), "the page of faults turns into the site again by itself"
            assert all(page(sheet).startswith(("/*", ":root")) for sheet in sheets(address + PAGE)), (
                "it has the site's look"
            )
            assert process.poll() is None, "the preview has ended"
            file.write_text(whole, encoding="utf-8")
        wait_until(lambda: WORDS in page(address + PAGE), "the page is shown again", log)
        assert may_reload(page(address + PAGE))
        assert ".pdf" not in page(address + PAGE), "documents take their time, and a preview makes them on request only"


def test_a_preview_can_begin_with_a_fault(project: Path) -> None:
    file = project / FILE
    whole, log = file.read_text(encoding="utf-8"), project / "serve.log"
    file.write_text(whole + "motto: Nobody declared this.\n", encoding="utf-8")

    with served(project) as (address, _):
        wait_until(lambda: "&#34;motto&#34;" in page(address), "the fault is told", log)
        file.write_text(whole, encoding="utf-8")
        wait_until(lambda: WORDS in page(address + PAGE), "the page is shown", log)
