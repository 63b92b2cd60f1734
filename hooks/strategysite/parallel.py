"""The same work on many things, on every core at once where the system lets processes share what was read."""

import gc
import multiprocessing
import os
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection, wait
from typing import Any, TypeVar

from .phrase import NOTHING, Phrase
from .progress import counting

T = TypeVar("T")
R = TypeVar("R")

_alone = threading.Event()
"""Set where this process has threads that a copy of it would lack."""


def in_parallel(
    work: Callable[[T], R],
    things: Sequence[T],
    doing: Phrase = NOTHING,
    size: Callable[[T], int] = lambda _: 1,
    most: int = sys.maxsize,
) -> list[R]:
    """Return what ``work`` returns for each thing, in the order of the things.

    The work must depend on its thing alone and change nothing that others see; what it returns is sent between
    processes. An exception in the work is raised here. ``doing`` says to those who wait what is done;
    ``size`` says for how many a thing counts. A process takes ``most`` things and makes room for a new one: for work
    that leaves memory behind which nobody gives back.

    Raises:
        ChildProcessError: a process was ended from outside, as a system short of memory does.
    """
    processes = min(_cores(), len(things))
    found: dict[int, R] = {}
    with counting(doing, sum(map(size, things))) as step:
        for place, result in _one_by_one(work, things) if processes < 2 else _results(work, things, processes, most):
            found[place] = result
            step(size(things[place]))
    if len(found) < len(things):
        raise ChildProcessError("A process that did a share of the work was ended before its time. Try again.")
    return [found[place] for place in range(len(things))]


def _one_by_one(work: Callable[[T], R], things: Sequence[T]) -> Iterator[tuple[int, R]]:
    return ((place, work(thing)) for place, thing in enumerate(things))


def stay_alone() -> None:
    """Let this process share no work any more: to be called before a library begins threads that Python cannot see."""
    _alone.set()


def _cores() -> int:
    """Return how many processes may work: one where a copy of this one, threads and all, could not be made safely."""
    if sys.platform != "linux" or threading.active_count() > 1 or _alone.is_set():
        return 1
    return len(os.sched_getaffinity(0))


def _results(work: Callable[[T], R], things: Sequence[T], processes: int, most: int) -> Iterator[tuple[int, R]]:
    """Yield each result with its place, as they come. Each process takes the next thing that nobody has taken.

    No process waits to be told what to do, so that none is left behind where this one is killed.
    """
    fork = multiprocessing.get_context("fork")
    taken = fork.Value("i", 0)
    workers = []

    def started() -> Connection:
        receiver, sender = fork.Pipe(duplex=False)
        workers.append(fork.Process(target=_share, args=(work, things, taken, sender, most)))
        workers[-1].start()
        sender.close()
        return receiver

    receivers = [started() for _ in range(processes)]
    try:
        while receivers:
            for receiver in wait(receivers):
                assert isinstance(receiver, Connection)  # noqa: S101 - what was waited for
                try:
                    yield _received(receiver)
                except EOFError:
                    receivers.remove(receiver)
                    receivers += [started()] if taken.value < len(things) else []
    finally:
        for worker in workers:
            worker.terminate()
            worker.join()


def _received(receiver: Connection) -> tuple[int, Any]:
    place, result, error = receiver.recv()
    if error is not None:
        raise error
    return place, result


def _share(work: Callable[[T], R], things: Sequence[T], taken: Any, sender: Connection, most: int) -> None:
    """Do the work on one thing after another until all are taken, or as many as this process may."""
    gc.freeze()  # what was read before stays; to look through it for unused objects takes a tenth of the time
    for _ in range(most):
        if (place := _next(taken)) >= len(things):
            return
        try:
            sender.send((place, work(things[place]), None))
        except BrokenPipeError:
            return  # nobody is there any more to take it
        except Exception as error:  # noqa: BLE001 - raised again where the results are waited for
            sender.send((place, None, error))
            return


def _next(taken: Any) -> int:
    with taken.get_lock():
        place: int = taken.value
        taken.value += 1
    return place
