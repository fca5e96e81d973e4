"""What the charts say in words: of a row, and of the whole network."""

from html import escape

from PySide6.QtCore import QObject

from cnnparam_gui.core.conventions import Convention
from cnnparam_gui.document.document import Document
from cnnparam_gui.models.core_text import core_text
from cnnparam_gui.models.numbers import counted, grouped, short
from cnnparam_gui.views.charts.names import ChartName
from cnnparam_gui.views.charts.parts import Part

_SHORT_FROM = 10**4
"""From here on a short form says more than the digits alone."""


class ChartTexts(QObject):
    """The sentences of the charts."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document

    def title(self, chart: ChartName, convention: Convention) -> str:
        """Return the title of a chart, with what one must know before trusting it."""
        wrong = chart == "parameters" and bool(convention.wrong)
        status = self._document.counts.totals.status
        remarks = [self.tr("wrong rule")] if wrong else []
        if status != "exact":
            remarks.append({"lower bound": self.tr("lower bound")}.get(status, self.tr("unknown")))
        if chart == "activation":
            title = self.tr("Activation memory by layer")
        else:
            title = self.tr("Parameters by layer")
        return f"{title} ({', '.join(remarks)})" if remarks else title

    def full_title(self, chart: ChartName) -> str:
        """Return the title of a chart with the network's name and what the bytes are of."""
        title = self.title(chart, self._document.convention)
        if self._document.network.name:
            title = f"{self._document.network.name}: {title[0].lower()}{title[1:]}"
        if chart == "activation":
            scale = self._document.scale
            of = self.tr("{type}, batch {batch}").format(
                type=scale.data_type.name, batch=grouped(scale.batch)
            )
            title = f"{title} ({of})"
        return title

    def part(self, part: Part) -> str:
        """Return what a part of a bar is called in the key of the colours."""
        return {
            "weights": self.tr("weights"),
            "biases": self.tr("biases"),
            "statistics": self.tr("statistics"),
        }.get(part.field, "")

    def row(self, row: int) -> str:
        """Return the exact figures of a row, as rich text."""
        counts = self._document.counts
        figures = counts.rows[row]
        name = escape(counts.network.layers[row].name)
        lines = [self._parameters(row), self._sharing(row)]
        if figures.outputs:
            lines.append(self._activation(row))
        if figures.problem is not None:
            lines.append(
                self.tr("problem: {text}").format(text=escape(core_text(figures.problem.message)))
            )
        elif figures.status == "unknown":
            lines.append(self.tr("not counted, since a row above has a problem"))
        place = self.tr("<b>{name}</b>, row {number}").format(name=name, number=row + 1)
        return f"{place}: {'; '.join(line for line in lines if line)}"

    def _parameters(self, row: int) -> str:
        figures = self._document.counts.rows[row]
        if not figures.tensors:
            return ""
        number = grouped(figures.parameters)
        text = self.tr("{number} parameters").format(number=number)
        if self._document.convention.leavings:
            return self.tr("{parameters}, by a wrong rule").format(parameters=text)
        roles = self._document.convention.roles
        split = [
            self.tr("{number} weights").format(number=grouped(figures.weights)),
            self.tr("{number} biases").format(number=grouped(figures.biases)),
        ]
        if "statistic" in roles and figures.statistics:
            split.append(
                self.tr("{number} running statistics").format(number=grouped(figures.statistics))
            )
        return text if "bias" not in roles else f"{text} = {' + '.join(split)}"

    def _sharing(self, row: int) -> str:
        """Return whose tensors a row uses, or how many rows use its; empty for neither."""
        counts = self._document.counts
        owner = counts.wiring.owners.rows.get(row)
        if owner is not None and counts.rows[row].borrowed:
            name = escape(counts.network.layers[owner].name)
            return self.tr("shared with {name}, counted there once").format(name=name)
        users = len(counts.wiring.sharers.get(row, ()))
        if users and counts.rows[row].tensors:
            one, many = self.tr("used by another row"), self.tr("used by {number} other rows")
            return counted(users, one, many)
        return ""

    def _activation(self, row: int) -> str:
        elements = self._document.counts.rows[row].activation_elements
        number = self._document.scale.activation_bytes(elements)
        text = self.tr("{number} B of activations").format(number=grouped(number))
        return f"{text} ({_together(short(number, 'B'))})" if number >= _SHORT_FROM else text

    def summary(self, most_parameters: int, most_activation: int) -> str:
        """Return the main facts in words.

        Args:
            most_parameters: The row with the most parameters, -1 where no row has any.
            most_activation: The row with the most activation memory, -1 where no row has any.
        """
        counts = self._document.counts
        rows, totals = counts.rows, counts.totals
        facts = []
        if most_parameters >= 0:
            few = self.tr("{name} has the most parameters, less than 1\u00a0%.")
            many = self.tr("{name} has {share}\u00a0% of the parameters.")
            if totals.inexact:
                many = self.tr("{name} has {share}\u00a0% of the parameters that are counted.")
            share = rows[most_parameters].parameters / totals.parameters
            facts.append(self._fact(most_parameters, share, few, many))
        if most_activation >= 0:
            few = self.tr("{name} has the most activation memory, less than 1\u00a0%.")
            many = self.tr("{name} has {share}\u00a0% of the activation memory.")
            if totals.inexact:
                many = self.tr(
                    "{name} has {share}\u00a0% of the activation memory that is counted."
                )
            share = rows[most_activation].activation_elements / totals.activation_elements
            facts.append(self._fact(most_activation, share, few, many))
        if totals.inexact == 1:
            facts.append(self.tr("One layer could not be counted in full."))
        elif totals.inexact:
            layers = self.tr("{number} layers could not be counted in full.")
            facts.append(layers.format(number=grouped(totals.inexact)))
        return " ".join(facts) or self.tr("There is nothing to show yet.")

    def _fact(self, row: int, share: float, few: str, many: str) -> str:
        name = self._document.counts.network.layers[row].name
        # Not 100 % where something is left for another layer.
        percent = 100 if share == 1 else min(round(100 * share), 99)
        return (few if share < 0.01 else many).format(name=name, share=percent)


def _together(text: str) -> str:
    """Keep a number and its unit on one line."""
    return text.replace(" ", "\u00a0")
