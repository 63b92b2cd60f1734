"""The drawings of a document as PNG pictures, for forms of document that cannot hold SVG everywhere."""

import json
from collections.abc import Iterator
from typing import Final

from .blocks import Drawing, Sample, words_in
from .document import Document
from .look import Look, standing_alone
from .typesetting import typeset

_DOTS_TO_AN_INCH: Final = 192
_SAMPLE: Final = (24.0, 16.0)


def pictures(document: Document, look: Look) -> dict[str, bytes]:
    """Return a PNG for each drawing that says something and each sample, by its SVG."""
    drawings = dict(_drawings(document))
    if not drawings:
        return {}
    data = [
        {"svg": standing_alone(svg, look.drawing_style), "width": width, "height": height}
        for svg, (width, height) in drawings.items()
    ]
    made = typeset(  # a list where there are several pages
        look.templates,
        "drawings.typ",
        sys_inputs={"drawings": json.dumps(data)},
        format="png",
        ppi=_DOTS_TO_AN_INCH,
    )
    several = [made] if isinstance(made, bytes) else list(made)
    return dict(zip(drawings, several, strict=True))


def _drawings(document: Document) -> Iterator[tuple[str, tuple[float, float]]]:
    """Yield each drawing and its size, in the order of reading."""
    for block in document.every_block:
        if isinstance(block, Drawing) and block.alternative:
            yield block.svg, (block.width, block.height)
    for words in words_in(document.blocks):
        for one in words:
            if isinstance(one, Sample):
                yield one.svg, _SAMPLE
