"""Reports of memory: every estimate of activations, training by its parts, the largest batch."""

from typing import Any

import msgspec

from cnnparam_gui.core.byte_units import in_bytes
from cnnparam_gui.core.measured import Measured
from cnnparam_gui.core.memory_presets import PRESETS
from cnnparam_gui.core.optimizers import Optimizer
from cnnparam_gui.core.training import (
    InferenceMemory,
    TrainingMemory,
    inference_memory,
    largest_batch,
    training_memory,
)
from cnnparam_gui.files import report_json
from cnnparam_gui.files.problems import one_line
from cnnparam_gui.files.report import Report
from cnnparam_gui.files.report_summary import notes

_GAP = "  "

LEFT_OUT = (
    "Left out: the workspace of libraries such as cuDNN, fragmentation, what the framework takes "
    "for itself, and what the backward pass works with for a moment."
)


class MemoryReport:
    """What a report of memory is made of.

    Attributes:
        report: The counted network, its data type and its batch.
        optimizer: The optimiser that it is trained with.
        fit: The bytes that a batch is to fit, None where nobody asked.
    """

    def __init__(
        self,
        report: Report,
        optimizer: Optimizer,
        fit: int | None = None,
        measured: Measured | None = None,
    ) -> None:
        """Report on a network.

        Args:
            report: The counted network, its data type and its batch.
            optimizer: The optimiser.
            fit: The bytes that a batch is to fit.
            measured: What is known of the memory of the same network from an earlier report.
        """
        self.report = report
        self.optimizer = optimizer
        self.fit = fit
        self._measured = measured or Measured(report.counts)

    def estimates(self) -> dict[str, int]:
        """Return the bytes of every preset by its name."""
        found = PRESETS.items()
        return {name: item.estimate(self._measured, self.report.scale) for name, item in found}

    def peak(self) -> int | None:
        """Return the row at which most is alive, None where nothing is computed."""
        return self._measured.peak(self.report.scale).row

    def peak_row(self) -> str | None:
        """Return the name of the row at which most is alive, None where nothing is computed."""
        row = self.peak()
        return None if row is None else self.report.counts.network.layers[row].name

    def training(self) -> TrainingMemory:
        """Return what one step of training takes."""
        return training_memory(self._measured, self.report.scale, self.optimizer)

    def inference(self) -> InferenceMemory:
        """Return what inference takes."""
        return inference_memory(self._measured, self.report.scale)

    def batches(self) -> tuple[int, int] | None:
        """Return the largest batch of training and of inference that fits, None if not asked."""
        if self.fit is None:
            return None
        network, scale = self._measured, self.report.scale
        train, infer = (
            largest_batch(network, scale, how, self.fit) for how in (self.optimizer, None)
        )
        return train, infer


def render(memory: MemoryReport) -> bytes:
    """Return the report as plain text."""
    report = memory.report
    working = memory.optimizer.working_type(report.scale.data_type).name
    text = [one_line(report.name), _subtitle(report), *notes(report)]
    text += ["", "Activations", *_lines(report, _estimates(memory))]
    taken = memory.training()
    trained = [*parts(taken), ("Total", taken.total)]
    text += ["", f"Training with {memory.optimizer.title}, {working}", *_lines(report, trained)]
    needed = memory.inference()
    inferred = [*parts(needed), ("Total", needed.total)]
    text += ["", f"Inference, {report.scale.data_type.name}", *_lines(report, inferred)]
    found = memory.batches()
    if found is not None and memory.fit is not None:
        text += ["", f"Largest batch in {in_bytes(memory.fit)}"]
        train, infer = (_most(report, batch) for batch in found)
        text += [f"{_GAP}Training   {train}", f"{_GAP}Inference  {infer}"]
    text += ["", LEFT_OUT]
    return ("\n".join(line.rstrip() for line in text) + "\n").encode("utf-8", "replace")


def render_json(memory: MemoryReport) -> bytes:
    """Return the report as one JSON object."""
    return report_json.render_contents(_contents(memory))


def render_line(memory: MemoryReport) -> bytes:
    """Return the report as one JSON object on one line, for several of them (JSON lines)."""
    return report_json.render_contents_line(_contents(memory))


def _subtitle(report: Report) -> str:
    origin = [f"Source {one_line(report.source)}"] if report.source else []
    return "; ".join([*origin, report.scale.data_type.name, f"batch {report.scale.batch:,}"])


def titles(memory: MemoryReport) -> dict[str, str]:
    """Return the title of every estimate by its name; the peak says at which row it is."""
    row = memory.peak_row()
    found = {name: preset.title for name, preset in PRESETS.items()}
    if row is not None:
        # No lower bound: what a row that is not counted takes could be freed before it seems.
        counted = "" if memory.report.status == "exact" else " of the rows that are counted"
        found["inference"] += f"{counted} (at {one_line(row)})"
    return found


def _estimates(memory: MemoryReport) -> list[tuple[str, int]]:
    found = titles(memory)
    return [(found[name], size) for name, size in memory.estimates().items()]


def parts(memory: TrainingMemory | InferenceMemory) -> list[tuple[str, int]]:
    """Return the title and the bytes of every part, in the order that they are listed."""
    values = msgspec.structs.asdict(memory)
    return [(name.replace("_", " ").capitalize(), size) for name, size in values.items()]


def _lines(report: Report, pairs: list[tuple[str, int]]) -> list[str]:
    width = max(len(label) for label, _ in pairs)
    texts = [(label, report.known(size)) for label, size in pairs]
    return [
        f"{_GAP}{label:<{width}}{_GAP}{'not known' if size is None else in_bytes(size)}"
        for label, size in texts
    ]


def _most(report: Report, batch: int) -> str:
    """Return a largest batch; what is not counted takes room too."""
    if report.status == "unknown":
        return "not known"
    return f"{batch:,}" if report.status == "exact" else f"at most {batch:,}"


def _contents(memory: MemoryReport) -> dict[str, Any]:
    report = memory.report
    training, inference = memory.training(), memory.inference()

    def known(sizes: dict[str, int]) -> dict[str, int | None]:
        return {name: report.known(size) for name, size in sizes.items()}

    found: dict[str, Any] = {
        "name": report.counts.network.name,
        "source": report.source,
        "dtype": report.scale.data_type.name,
        "batch": report.scale.batch,
        "status": report.status,
        "estimates": known(memory.estimates()),
        "peak_row": memory.peak_row(),
        "optimizer": memory.optimizer.name,
        "training": known({**msgspec.structs.asdict(training), "total": training.total}),
        "inference": known({**msgspec.structs.asdict(inference), "total": inference.total}),
    }
    batches = memory.batches()
    if batches is not None:
        found["fit"] = memory.fit
        found["largest_batch"] = known({"training": batches[0], "inference": batches[1]})
    return found
