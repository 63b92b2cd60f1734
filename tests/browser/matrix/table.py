"""The table of what the judges found, as it is printed at the end of the tests."""

from .visits import WHOLE_SITES, Findings, Table

_COLUMNS = ("cy 360", "cy 1280", "en 360", "en 1280", "real 360", "real 1280", WHOLE_SITES)


def printed(table: Table) -> str:
    """Return a line for each judge: faults and views in each column, and the time that a view took."""
    head = f"{'faults (of views of a page)':30}" + "".join(f"{name:>13}" for name in _COLUMNS) + f"{'ms a view':>11}"
    return "\n".join([head, *(_line(judge, row) for judge, row in sorted(table.items()))])


def _line(judge: str, row: dict[str, Findings]) -> str:
    views = sum(found.views for found in row.values())
    each = 1000 * sum(found.seconds for found in row.values()) / views if views else 0
    return f"{judge:30}" + "".join(f"{_cell(row.get(name)):>13}" for name in _COLUMNS) + f"{each:11.0f}"


def _cell(found: Findings | None) -> str:
    return f"{len(found.faults)} ({found.views})" if found else "-"
