"""What documents look like, as far as it is not said in their templates: the site's colours, and drawings in them."""

import re
from functools import lru_cache
from pathlib import Path
from typing import Final

_TOKEN: Final = re.compile(r"--([a-z-]+): (#[0-9a-f]{3,6});")
_VARIABLE: Final = re.compile(r"var\(--([a-z-]+)\)")


@lru_cache(maxsize=4)
def colours(templates: Path) -> dict[str, str]:
    """Return the colours of the site by name, as its style sheet declares them before anything else."""
    sheet = (templates / "theme" / "assets" / "site.css").read_text(encoding="utf-8")
    return dict(_TOKEN.findall(sheet.partition("}")[0]))


@lru_cache(maxsize=4)
def drawing_style(templates: Path) -> str:
    """Return the style sheet of drawings in documents, with the site's colours filled in."""
    sheet = (templates / "documents" / "figures.css").read_text(encoding="utf-8")
    known = colours(templates)
    return _VARIABLE.sub(lambda found: known[found[1]], sheet)


def standing_alone(svg: str, style: str) -> str:
    """Return a drawing of a page as one that needs nothing around it."""
    tag, rest = svg.split(">", 1)
    return f'{tag} xmlns="http://www.w3.org/2000/svg"><style>{style}</style>{rest}'
