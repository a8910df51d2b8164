"""Processes that share the files of a run.

Each takes its files through a pipe, one on the bench and one waiting, and gives the results back through another. So it
is always known which file a process was at: one that dies takes down that file, and no other.
"""

from __future__ import annotations

import marshal
import os
import select
import signal
from collections import deque
from contextlib import suppress

from seolint.results.file_result import FileResult

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from seolint.running.task import Task

#: Files a process has at hand.
_AT_HAND = 2
#: Results that may wait, for each process, until an earlier file is done: this bounds memory.
_AHEAD = 32


def share(work: Callable[[Task], FileResult], items: Iterable[Task | FileResult], jobs: int) -> Iterator[FileResult]:
    """The outcome of each item in order: of a task what ``work`` makes of it, an outcome as it is.

    ``work`` must not raise. It runs in ``jobs`` processes that are copies of this one.
    """
    pool = _Pool(work, jobs)
    slots: deque[_Slot] = deque()
    try:
        for item in items:
            slot = _Slot(item)
            slots.append(slot)
            if slot.outcome is None:
                pool.put(slot)
            while slots and (slots[0].outcome is not None or len(slots) > _AHEAD * jobs):
                yield pool.get(slots.popleft())
        while slots:
            yield pool.get(slots.popleft())
    finally:
        pool.close()


class _Slot:
    """A place in the order of results, and what fills it."""

    __slots__ = ("outcome", "task")

    def __init__(self, item: Task | FileResult) -> None:
        self.outcome = item if isinstance(item, FileResult) else None
        self.task = None if isinstance(item, FileResult) else item


class _Pool:
    def __init__(self, work: Callable[[Task], FileResult], jobs: int) -> None:
        self.work = work
        self.jobs = jobs
        self.workers: list[_Worker] = []
        self.waiting: deque[_Slot] = deque()

    def put(self, slot: _Slot) -> None:
        """Have a task done, now or as soon as a process is free."""
        self.waiting.append(slot)
        self.hand_out()
        if len(self.waiting) > _AT_HAND * self.jobs:
            self.collect()

    def get(self, slot: _Slot) -> FileResult:
        """The outcome in a slot, once it is there."""
        while slot.outcome is None:
            self.collect()
        return slot.outcome

    def hand_out(self) -> None:
        """Give waiting tasks to the processes with the least to do; start them as they are needed."""
        while self.waiting:
            free = min(self.workers, key=lambda worker: len(worker.slots), default=None)
            if (free is None or free.slots) and len(self.workers) < self.jobs:
                free = _Worker(self.work, self.workers)
                self.workers.append(free)
            if free is None or len(free.slots) >= _AT_HAND:
                return
            free.send(self.waiting.popleft())

    def collect(self) -> None:
        """Wait until a process has something to tell."""
        ready, _, _ = select.select([worker.results for worker in self.workers], [], [])
        for worker in [worker for worker in self.workers if worker.results in ready]:
            if not worker.receive():
                self.bury(worker)
        self.hand_out()

    def bury(self, worker: _Worker) -> None:
        """Blame the file a dead process was at, and give its next one to another."""
        self.workers.remove(worker)
        how = worker.close()
        if worker.slots:
            slot = worker.slots.popleft()
            assert slot.task is not None
            slot.outcome = FileResult(problems=((slot.task.shown, f"seolint died at this file ({how})"),))
        self.waiting.extendleft(reversed(worker.slots))

    def close(self) -> None:
        """End all processes."""
        for worker in self.workers:
            worker.close()


class _Worker:
    """A process, and the ends of its pipes."""

    def __init__(self, work: Callable[[Task], FileResult], others: list[_Worker]) -> None:
        tasks_out, self.tasks = os.pipe()
        self.results, results_in = os.pipe()
        self.slots: deque[_Slot] = deque()
        self.pid = os.fork()
        if self.pid:
            os.close(tasks_out)
            os.close(results_in)
            return
        status = 1
        try:
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            for end in (self.tasks, self.results, *(end for other in others for end in (other.tasks, other.results))):
                os.close(end)
            _serve(work, tasks_out, results_in)
            status = 0
        finally:
            os._exit(status)

    def send(self, slot: _Slot) -> None:
        """Put a task before the process."""
        assert slot.task is not None
        self.slots.append(slot)
        try:
            _write(self.tasks, marshal.dumps(slot.task.plain()))
        except BrokenPipeError:
            return  # it is dead: its results end, and it is buried with the slot it was at

    def receive(self) -> bool:
        """Take in a result; False if the process is dead."""
        data = _read(self.results)
        if data is None:
            return False
        self.slots.popleft().outcome = FileResult.from_plain(marshal.loads(data))
        return True

    def close(self) -> str:
        """End the process; how it ended."""
        os.close(self.tasks)
        os.close(self.results)
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGTERM)
        _, status = os.waitpid(self.pid, 0)
        code = os.waitstatus_to_exitcode(status)
        return f"signal {-code}" if code < 0 else f"exit {code}"


def _serve(work: Callable[[Task], FileResult], tasks: int, results: int) -> None:
    from seolint.running.task import Task

    while (data := _read(tasks)) is not None:
        _write(results, marshal.dumps(work(Task(*marshal.loads(data))).plain()))


def _write(pipe: int, data: bytes) -> None:
    rest = memoryview(len(data).to_bytes(8, "big") + data)
    while rest:
        rest = rest[os.write(pipe, rest) :]


def _read(pipe: int) -> bytes | None:
    """One message; None at the end of the pipe."""
    head = _read_exactly(pipe, 8)
    return _read_exactly(pipe, int.from_bytes(head, "big")) if head is not None else None


def _read_exactly(pipe: int, size: int) -> bytes | None:
    parts = []
    while size:
        part = os.read(pipe, min(size, 1 << 20))
        if not part:
            return None
        parts.append(part)
        size -= len(part)
    return b"".join(parts)
