"""typst, which makes a PDF or pictures of the data that a template of ours reads."""

from pathlib import Path
from typing import Any

import typst

from ..parallel import stay_alone


def typeset(templates: Path, template: str, **how: Any) -> Any:
    """Return what typst makes of a template of ``templates/documents``, with our own typefaces and no others.

    typst begins threads, which a copy of this process would wait for in vain.

    Raises:
        typst.TypstError: it cannot be made.
    """
    stay_alone()
    folder = templates / "documents"
    return typst.compile(folder / template, font_paths=[folder / "fonts"], ignore_system_fonts=True, **how)
