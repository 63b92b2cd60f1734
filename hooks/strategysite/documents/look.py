"""What documents look like, as far as it is not said in their templates: the site's colours, and drawings in them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

_VARIABLE: Final = re.compile(r"var\(--([a-z-]+)\)")


@dataclass(frozen=True)
class Look:
    """What documents look like: the folder of the templates, and the site's colours by name."""

    templates: Path
    colours: Mapping[str, str]

    @cached_property
    def drawing_style(self) -> str:
        """The style sheet of drawings in documents."""
        return self.filled_in((self.templates / "documents" / "figures.css").read_text(encoding="utf-8"))

    def filled_in(self, sheet: str) -> str:
        """Return a style sheet with the site's colours in place of their names."""
        return _VARIABLE.sub(lambda found: self.colours[found[1]], sheet)


def standing_alone(svg: str, style: str) -> str:
    """Return a drawing of a page as one that needs nothing around it."""
    tag, rest = svg.split(">", 1)
    return f'{tag} xmlns="http://www.w3.org/2000/svg"><style>{style}</style>{rest}'
