"""Giving a target one input after another for some time: ``python -m tests.fuzz.hunt prose 120``.

The process may have 1 GB of memory, and one input 5 seconds of work. Where atheris is installed, ``--atheris`` lets it
choose the inputs by the code that they reach; else hypothesis does, and makes a failing input as small as it can.
"""

import argparse
import importlib
import resource
import signal
import sys
import time
from types import FrameType
from typing import Any

from hypothesis import HealthCheck, given, seed, settings

from .inputs import inputs, seeds
from .targets import TARGETS, Target

MEMORY = 1_000_000_000
SECONDS = 5
_A_ROUND = 100


class TooLongError(Exception):
    """An input was worked on for longer than a person would wait."""


def main() -> None:
    """Hunt, and end with 1 at the first input that brings more than a placed message."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("target", choices=(*TARGETS, *CONTROLS))
    options.add_argument("seconds", type=float)
    options.add_argument("--atheris", action="store_true")
    options.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    chosen = options.parse_args()
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    signal.signal(signal.SIGPROF, _too_long)
    target = timed((TARGETS | CONTROLS)[chosen.target])
    if chosen.atheris:
        _with_atheris(chosen.target, target, chosen.seconds)
    else:
        _with_hypothesis(chosen.target, target, chosen.seconds, chosen.seed)


def timed(target: Target) -> Target:
    """Return a target that fails where an input takes too much work."""

    def once(data: bytes) -> None:
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        try:
            target(data)
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)

    return once


def _too_long(number: int, frame: FrameType | None) -> None:  # noqa: ARG001 - the system gives both
    raise TooLongError(f"More than {SECONDS} seconds of work on one input.")


def _with_hypothesis(name: str, target: Target, seconds: float, first: int) -> None:
    """Go through rounds of inputs, each from a seed of its own, which is told: so a round can be repeated."""
    ends, rounds = time.monotonic() + seconds, 0
    while time.monotonic() < ends:
        number = first + rounds

        @seed(number)
        @settings(max_examples=_A_ROUND, database=None, deadline=None, suppress_health_check=list(HealthCheck))
        @given(inputs(name if name in TARGETS else "reader"))
        def a_round(data: bytes) -> None:
            target(data)

        try:
            a_round()
        except BaseException:
            print(f"Round {rounds} of {name} found something; again with --seed {number}", file=sys.stderr)
            raise
        rounds += 1
    print(f"{name}: {rounds * _A_ROUND} inputs from seed {first}, and nothing found")


def _with_atheris(name: str, target: Target, seconds: float) -> None:
    atheris: Any = importlib.import_module("atheris")
    atheris.instrument_all()
    for data in seeds(name):
        target(data)
    atheris.Setup([sys.argv[0], f"-max_total_time={int(seconds)}", "-max_len=20000"], target)
    atheris.Fuzz()


def _crashes(data: bytes) -> None:
    if b"\t" in data:
        raise KeyError("a tab")


def _hangs(data: bytes) -> None:
    while b"&" in data:
        pass


def _grows(data: bytes) -> None:
    kept = [bytearray(50_000_000) for _ in data.split(b"a")]
    assert len(kept) > 0


CONTROLS: dict[str, Target] = {"crashes": _crashes, "hangs": _hangs, "grows": _grows}
"""Targets that fail, each in its way: the hunt must find out."""

if __name__ == "__main__":
    main()
