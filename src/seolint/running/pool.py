"""A pool of processes that share the files of a run.

Each process gets its files through a pipe, one to work on and one queued, and returns the results through another. So
the file that a process is working on is always known: if the process dies, only that file is lost.
"""

from __future__ import annotations

import marshal
import os
import select
import signal
from collections import deque
from contextlib import suppress

from seolint.base.errors import EarlyEnd
from seolint.results.file_result import FileResult

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from seolint.running.task import Task

#: Files sent to a process at a time: one to work on and one queued.
_IN_FLIGHT = 2
#: Most results per process that wait for an earlier file; this limits memory.
_AHEAD = 32


def share(
    work: Callable[[Task], FileResult],
    items: Iterable[Task | FileResult],
    jobs: int,
    on_result: Callable[[FileResult], None] | None = None,
) -> Iterator[FileResult]:
    """Yield the result of each item in order: a task goes to ``work``, a result is passed through.

    ``work`` must not raise. It runs in ``jobs`` processes forked from this one. ``on_result`` is called with each result
    as soon as it is there. If it raises ``EarlyEnd``, no more tasks are begun, and those begun are finished.
    """
    pool = _Pool(work, jobs, on_result)
    slots: deque[_Slot] = deque()
    try:
        for item in items:
            slot = _Slot(item)
            slots.append(slot)
            if slot.outcome is None:
                pool.put(slot)
            elif on_result is not None:
                on_result(slot.outcome)
            while slots and (slots[0].outcome is not None or len(slots) > _AHEAD * jobs):
                yield pool.get(slots.popleft())
        while slots:
            yield pool.get(slots.popleft())
    except EarlyEnd:
        pool.finish()
        raise
    finally:
        pool.close()


class _Slot:
    """A place in the order of results, with its task or result."""

    __slots__ = ("outcome", "task")

    def __init__(self, item: Task | FileResult) -> None:
        self.outcome = item if isinstance(item, FileResult) else None
        self.task = None if isinstance(item, FileResult) else item


class _Pool:
    def __init__(
        self, work: Callable[[Task], FileResult], jobs: int, on_result: Callable[[FileResult], None] | None
    ) -> None:
        self.work = work
        self.jobs = jobs
        self.on_result = on_result
        self.workers: list[_Worker] = []
        self.waiting: deque[_Slot] = deque()

    def put(self, slot: _Slot) -> None:
        """Queue a task; it starts as soon as a process is free."""
        self.waiting.append(slot)
        self.assign()
        if len(self.waiting) > _IN_FLIGHT * self.jobs:
            self.collect()

    def get(self, slot: _Slot) -> FileResult:
        """Wait for the result of a slot."""
        while slot.outcome is None:
            self.collect()
        return slot.outcome

    def assign(self) -> None:
        """Send waiting tasks to the processes with the fewest tasks; start processes as needed."""
        while self.waiting:
            free = min(self.workers, key=lambda worker: len(worker.slots), default=None)
            if (free is None or free.slots) and len(self.workers) < self.jobs:
                free = _Worker(self.work, self.workers)
                self.workers.append(free)
            if free is None or len(free.slots) >= _IN_FLIGHT:
                return
            free.send(self.waiting.popleft())

    def collect(self) -> None:
        """Wait until at least one process returns a result or ends."""
        ready, _, _ = select.select([worker.results for worker in self.workers], [], [])
        received = []
        for worker in [worker for worker in self.workers if worker.results in ready]:
            outcome = worker.receive()
            received.append(outcome if outcome is not None else self.remove(worker))
        self.assign()
        if self.on_result is not None:
            for outcome in filter(None, received):
                self.on_result(outcome)

    def remove(self, worker: _Worker) -> FileResult | None:
        """Remove a dead process: its current file gets a problem, its queued file goes to another process."""
        self.workers.remove(worker)
        how = worker.close()
        slot = worker.slots.popleft() if worker.slots else None
        self.waiting.extendleft(reversed(worker.slots))
        if slot is None:
            return None
        assert slot.task is not None
        slot.outcome = FileResult(problems=((slot.task.shown, f"seolint crashed on this file ({how})"),))
        return slot.outcome

    def finish(self) -> None:
        """Wait for the tasks that processes have begun or have in their queue, and begin no more."""
        self.waiting.clear()
        while any(worker.slots for worker in self.workers):
            self.collect()

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
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            signal.signal(signal.SIGINT, signal.SIG_IGN)  # the main process gets it too, and ends this one
            for end in (self.tasks, self.results, *(end for other in others for end in (other.tasks, other.results))):
                os.close(end)
            _serve(work, tasks_out, results_in)
            status = 0
        finally:
            os._exit(status)

    def send(self, slot: _Slot) -> None:
        """Send a task to the process."""
        assert slot.task is not None
        self.slots.append(slot)
        try:
            _write(self.tasks, marshal.dumps(slot.task.plain()))
        except BrokenPipeError:
            return  # it is dead: ``receive`` notices, and the pool removes it

    def receive(self) -> FileResult | None:
        """Receive a result; None if the process is dead."""
        data = _read(self.results)
        if data is None:
            return None
        outcome = FileResult.from_plain(marshal.loads(data))
        self.slots.popleft().outcome = outcome
        return outcome

    def close(self) -> str:
        """End the process and return how it ended: ``signal 11`` or ``exit 1``."""
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
    """Read one message; None at the end of the pipe."""
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
