"""The check of outside links from beginning to end, as the command line asks for it."""

import asyncio
from datetime import date
from pathlib import Path

from .answer import Verdict
from .checking import Checked, check_links, of_verdict
from .client import Asker, Limits
from .report import as_json, report
from .survey import NoNetworkError

__all__ = ["Limits", "NoNetworkError", "as_json", "report", "run", "some_are_gone"]


def run(root: Path, today: date, days: int, limits: Limits) -> Checked:
    """Return what became of every outside address of a project. What answered within ``days`` is not asked anew.

    Raises:
        NoNetworkError: there is no network. Then nothing is changed.
    """

    async def whole() -> Checked:
        async with Asker(limits) as asker:
            return await check_links(root, asker, today, days)

    return asyncio.run(whole())


def some_are_gone(checked: Checked) -> bool:
    """Whether any address has gone."""
    return bool(of_verdict(checked, Verdict.GONE))
