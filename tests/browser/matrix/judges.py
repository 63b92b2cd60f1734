"""The judges that run outside our browser: pa11y and Lighthouse in Node.js, the HTML validator in Java."""

import json
import shutil
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from subprocess import PIPE, Popen, run

from .pages import WIDTHS, Judged
from .visits import AUDITS, AXE, WHOLE_SITES, Table, column

_VALIDATOR = AUDITS / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
_UNKNOWN_ORIGIN = ".*violates Content Security Policy.*blocked by .*-src.? directive.*"
"""The validator reads files, which have no origin, so it takes what the policy calls ``'self'`` for elsewhere. That the
policy holds and lets in what is ours is seen in the browser: whatever it blocks is an error on the console."""


def are_here() -> bool:
    """Whether all judges are installed, and what they run in."""
    return AXE.is_file() and _VALIDATOR.is_file() and all(map(shutil.which, ("node", "java")))


_FOR_PRINT = "whole"
"""The page that holds a whole strategy, for print: some 250 screens, so long by its nature that to lay it out keeps a
slow processor busy. Lighthouse sees it on a desk, and on a slow machine does not count for how long."""


@dataclass(frozen=True)
class Job:
    """One page at one width for one judge."""

    tool: str
    judged: Judged
    width: int

    @property
    def told(self) -> dict[str, object]:
        """What the judge is told. hidden: whether the page asks search engines to leave it out, as a draft does."""
        page = self.judged.page
        about = {"hidden": bool(page.html.all("meta", name="robots")), "long": page.kind == _FOR_PRINT}
        return {"tool": self.tool, "address": self.judged.address, "width": self.width, **about}

    @property
    def key(self) -> tuple[str, str, int]:
        """What tells this job from others."""
        return self.tool, self.judged.address, self.width


def jobs(examples: Sequence[Judged], cases: Sequence[Judged], *, every: bool = False) -> list[Job]:
    """Return who judges what.

    pa11y sees each kind of page of the examples in each language at each width, and each kind of each real case at one
    width. Lighthouse takes seconds a page: it sees each kind once, turn by turn in each language at each width, and of
    the real cases every sixth page. With ``every`` both see all pages at both widths, in half an hour.
    """
    if every:
        return [job for tool in ("pa11y", "lighthouse") for job in _every(tool, [*examples, *cases])]
    turns = cycle((language, width) for width in WIDTHS for language in ("cy", "en"))
    by_kind = {kind: [one for one in examples if one.page.kind == kind] for kind in {o.page.kind: o for o in examples}}
    found = [*_every("pa11y", examples)]
    found += [Job("pa11y", judged, width) for judged, width in zip(cases, cycle(WIDTHS), strict=False)]
    for (language, width), same in zip(turns, by_kind.values(), strict=False):
        judged = next((one for one in same if one.group == language), same[0])
        found.append(Job("lighthouse", judged, WIDTHS[1] if judged.page.kind == _FOR_PRINT else width))
    return found + [Job("lighthouse", one, WIDTHS[one.page.kind == _FOR_PRINT]) for one in cases[::6]]


def _every(tool: str, pages: Sequence[Judged]) -> Iterator[Job]:
    for judged in pages:
        on_desk_alone = tool == "lighthouse" and judged.page.kind == _FOR_PRINT
        yield from (Job(tool, judged, width) for width in (WIDTHS[1:] if on_desk_alone else WIDTHS))


class Outside:
    """pa11y and Lighthouse at work, while the tests go on in the browser beside them."""

    def __init__(self, chromium: str, listed: Sequence[Job], scratch: Path) -> None:
        """Set them to work; ``scratch`` is a folder for the list of what to judge."""
        self._jobs = {job.key: job for job in listed}
        file = scratch / "jobs.json"
        file.write_text(json.dumps([job.told for job in listed]), encoding="utf-8")
        node = shutil.which("node") or "node"
        self._answers = scratch / "answers"
        with self._answers.open("w", encoding="utf-8") as answers:
            self._process = Popen([node, "audit.mjs", chromium, file], cwd=AUDITS, stdout=answers, stderr=PIPE)

    @property
    def working(self) -> bool:
        """Whether they have begun and not failed."""
        return self._process.poll() in (None, 0)

    def wait(self, table: Table) -> None:
        """Wait until all is judged, and put what was found into the table."""
        _, told = self._process.communicate()
        assert self._process.returncode == 0, f"pa11y and Lighthouse stopped: {told.decode()[-2000:]}"
        for line in self._answers.read_text(encoding="utf-8").splitlines():
            answer = json.loads(line)
            job = self._jobs.pop((answer["tool"], answer["address"], answer["width"]))
            where = f"{job.judged.page.address or 'the door'} at {job.width} px"
            table[job.tool][column(job.judged, job.width)].add(where, answer["faults"], answer["ms"] / 1000)
        assert not self._jobs, f"pa11y and Lighthouse did not answer on {list(self._jobs)}"

    def stop(self) -> None:
        """Leave off, where the tests end before."""
        if self._process.poll() is None:
            self._process.terminate()
            self._process.wait()


def validated(folder: Path, table: Table) -> None:
    """Put every page of a folder to the HTML validator, in one go, and note what it finds."""
    java = shutil.which("java") or "java"
    how = ("--skip-non-html", "--stdout", "--format", "json", "--filterpattern", _UNKNOWN_ORIGIN)
    start = time.monotonic()
    ran = run(
        [java, "-Xss4m", "-jar", str(_VALIDATOR), *how, str(folder)], capture_output=True, encoding="utf-8", check=False
    )
    found = table["HTML validator"][WHOLE_SITES]
    found.add("", _told(json.loads(ran.stdout)["messages"], folder), time.monotonic() - start)
    found.views += sum(1 for _ in folder.rglob("*.html")) - 1


def _told(messages: list[dict[str, object]], folder: Path) -> Iterator[str]:
    for message in messages:
        file = str(message.get("url", "")).removeprefix(folder.as_uri())
        yield f"{file}:{message.get('lastLine', '')}: {message['message']}"
