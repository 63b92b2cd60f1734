"""Inputs for the targets: the corpus, the examples, and both with pieces cut out, repeated and put together."""

from functools import cache
from pathlib import Path

from hypothesis import strategies as st

from ..support.project import PROJECT

CORPUS = Path(__file__).parent / "corpus"
_ENDINGS = {
    "reader": ("yml",),
    "shaper": ("yml",),
    "strategy": ("yml",),
    "table": ("csv",),
    "prose": ("md",),
    "importer": ("xlf", "po", "docx"),
}
_PIECES = (
    *(b": ", b"- ", b"\n", b"\t", b"\r", b"[", b"]", b"{", b"}", b"&a ", b"*a", b"!!python/object:os.system ", b"<<: "),
    *(b"|\n", b">-\n", b"%YAML 1.3\n", b"---\n", b"...\n", b"? ", b"#", b"'", b'"', b"\\u202e", b"\x00", b"\xff"),
    *("\u202e\ufeff\u2028\ud7ff\U0010ffff".encode(), b"9" * 40, b"2026-13-40", b".nan", b"~", b"0x", b"1e999", b"=1+1"),
    *(b"<script>", b"<!--", b"]]>", b"&#x202E;", b"[a](javascript:x)", b"```\n", b"|a|\n|-|\n", b"> ", b"*", b"_"),
    *(b'msgid ""\n', b"msgstr[0] ", b"<unit id='", b"<source>", b"<!ENTITY a '", b"en:", b"cy:", b"id: ", b"kind: "),
)


@cache
def seeds(target: str) -> tuple[bytes, ...]:
    """Return what inputs begin from: the files of the corpus, and parts of the examples, which are nearly right."""
    corpus = [path.read_bytes() for ending in _ENDINGS[target] for path in sorted(CORPUS.glob(f"*.{ending}"))]
    good = sorted(PROJECT.glob("strategies/*/*.yml")) if "yml" in _ENDINGS[target] else []
    return (*(seed[:20_000] for seed in corpus), *(path.read_bytes()[:4_000] for path in good))


@st.composite
def inputs(draw: st.DrawFn, target: str) -> bytes:
    """Return a seed after a few edits, or something that has nothing to do with any."""
    if draw(st.integers(0, 9)) == 0:
        return draw(st.one_of(st.binary(max_size=400), st.text(max_size=400).map(_as_bytes)))
    data = draw(st.sampled_from(seeds(target)))
    for _ in range(draw(st.integers(0, 6))):
        data = _edited(draw, data)
    return data


def _edited(draw: st.DrawFn, data: bytes) -> bytes:
    first, last = sorted((draw(st.integers(0, len(data))), draw(st.integers(0, len(data)))))
    last = min(last, first + 200)
    match draw(st.sampled_from(("cut", "put", "repeat", "turn"))):
        case "cut":
            return data[:first] + data[last:]
        case "put":
            return data[:first] + draw(st.sampled_from(_PIECES)) + data[first:]
        case "repeat":
            return data[:first] + data[first:last] * draw(st.integers(2, 30)) + data[last:]
    return data[:first] + bytes(letter ^ 0x20 for letter in data[first:last]) + data[last:]


def _as_bytes(words: str) -> bytes:
    return words.encode("utf-8", "surrogatepass")
