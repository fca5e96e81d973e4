"""What stands in place of a blank grid: recent files, the gallery and the ways to begin."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMetaMethod, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cnnparam_gui.files import gallery
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.models.core_text import core_text
from cnnparam_gui.views.card_grid import CardGrid
from cnnparam_gui.views.font_following import enlarge
from cnnparam_gui.views.gallery_card import (
    OUTLINED,
    GalleryCard,
    content_of,
    outline_color,
    quiet_color,
)
from cnnparam_gui.views.icons import icon
from cnnparam_gui.views.recent_list import RecentList

_MARGIN = 20
_SPACING = 24
_HEADING_SCALE = 1.35
_WIDEST = 1500


class StartPage(QWidget):
    """Offers what one can begin with; it only says what was chosen, and opens nothing itself.

    The gallery is read and counted after the first paint, one architecture at a time.

    Signals:
        gallery_chosen: An architecture; carries its id.
        browse_requested: The whole gallery.
        file_chosen: A recent file; carries its path as text.
        open_requested: A file, still to be chosen.
        input_requested: A new network with an input layer.
        paste_requested: Rows from the clipboard; the button is there only
            if this is connected before the page is shown.
        gallery_loaded: Every card is there.
    """

    gallery_chosen = Signal(str)
    browse_requested = Signal()
    file_chosen = Signal(str)
    open_requested = Signal()
    input_requested = Signal()
    paste_requested = Signal()
    gallery_loaded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the page without its cards."""
        super().__init__(parent)
        self._started = False
        self._waiting: list[str] | None = None
        self._problems: list[str] = []
        self._loader = QTimer(self)
        self._loader.setInterval(0)
        self._loader.timeout.connect(self._load_next)
        self._build_side()
        self._build_gallery()
        self._build_frame()
        self._show_key()
        self.setFocusProxy(self.input_button)

    def set_recent(self, paths: Iterable[Path | str]) -> None:
        """Show these files, the latest first."""
        files = [str(path) for path in paths]
        self.recent.set_paths(files)
        self.recent.setVisible(bool(files))
        self._no_recent.setVisible(not files)

    # ------------------------------------------------------------------ building

    def _build_side(self) -> None:
        self.input_button = self._button("add", self.tr("Start with an input layer"))
        self.input_button.clicked.connect(self.input_requested)
        self.open_button = self._button("open", self.tr("Open a file…"))
        self.open_button.clicked.connect(self.open_requested)
        self.paste_button = self._button("paste", self.tr("Paste rows"))
        self.paste_button.setToolTip(
            self.tr(
                "Begins with rows copied from another table, or with a text: shorthand, the table "
                "of a lecture, or a model as its framework writes it."
            )
        )
        self.paste_button.clicked.connect(self.paste_requested)
        example = "input 224x224x3<br>conv3-64 x2, pool2<br>fc4096, softmax"
        self._hint = QLabel(self.tr("Paste takes a text as well:") + f"<br><code>{example}</code>")
        self._hint.setWordWrap(True)
        self.recent = RecentList()
        self.recent.setAccessibleName(self.tr("Recent files"))
        self.recent.chosen.connect(self.file_chosen)
        self.recent.hide()
        self._no_recent = QLabel(self.tr("No files yet. Those you open or save appear here."))
        self._no_recent.setWordWrap(True)
        self._side = QWidget()
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._heading(self.tr("Start")))
        for button in (self.input_button, self.open_button, self.paste_button):
            column.addWidget(button)
        column.addWidget(self._hint)
        column.addSpacing(_SPACING // 2)
        column.addWidget(self._heading(self.tr("Recent files")))
        column.addWidget(self.recent)
        column.addWidget(self._no_recent)
        column.addStretch(1)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(icon(name), text)
        button.setAutoDefault(True)  # outside a dialog only this makes Enter press it
        return button

    def _build_gallery(self) -> None:
        self.cards = CardGrid()
        self.cards.reached.connect(self._reveal)
        self._key = QLabel()
        self._key.setWordWrap(True)
        self._status = QLabel(self.tr("Reading the gallery…"))
        self._status.setWordWrap(True)
        self.browse_button = self._button("gallery", self.tr("Browse the whole gallery…"))
        self.browse_button.clicked.connect(self.browse_requested)
        self._gallery = QWidget()
        column = QVBoxLayout(self._gallery)
        column.setContentsMargins(0, 0, 0, 0)
        title = QHBoxLayout()
        title.addWidget(self._heading(self.tr("Gallery")), 1)
        title.addWidget(self.browse_button)
        column.addLayout(title)
        column.addWidget(self._key)
        column.addWidget(self.cards)
        column.addWidget(self._status)
        column.addStretch(1)

    def _build_frame(self) -> None:
        content = QWidget()
        content.setMaximumWidth(_WIDEST)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._columns.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._columns.setSpacing(_SPACING)
        self._columns.addWidget(self._side)
        self._columns.addWidget(self._gallery, 1)
        middle = QWidget()
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(content, 1000)
        row.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(middle)
        # The cards and buttons in it take the focus, and scroll into sight.
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # The page's own ground shows through, and the page itself is painted.
        self._scroll.viewport().setAutoFillBackground(False)
        middle.setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text, self)
        enlarge(label, _HEADING_SCALE, bold=True)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return label

    def _show_key(self) -> None:
        """Say what the outlines show, in the colours of the theme as it is now."""
        names = (
            self.tr("convolution"),
            self.tr("pooling"),
            self.tr("dense"),
            self.tr("input or merge"),
        )
        spots = "&nbsp;&nbsp; ".join(
            f'<span style="color:{outline_color(family, self.palette()).name()}">■</span>'
            f"&nbsp;{name.replace(' ', '&nbsp;')}"
            for family, name in zip((*OUTLINED, ""), names, strict=True)
        )
        said = self.tr("Each bar is a row: the taller, the larger its feature map.")
        self._key.setText(f"{said}&nbsp;&nbsp; {spots}")
        for label in (self._key, self._no_recent, self._hint):
            palette = QPalette(self.palette())
            palette.setColor(QPalette.ColorRole.WindowText, quiet_color(palette))
            label.setPalette(palette)

    # ------------------------------------------------------------------- loading

    def paintEvent(self, event: QPaintEvent) -> None:
        """Begin to read the gallery once the page has been on the screen."""
        super().paintEvent(event)
        if not self._started:
            self._started = True
            self._loader.start()

    def _load_next(self) -> None:
        """Do one step: list the gallery, read one architecture of it, or end."""
        if self._waiting is None:
            try:
                self._waiting = [name for name in gallery.FEATURED if gallery.has(name)]
            except FileProblem as problem:
                self._waiting = []
                self._problems.append(core_text(str(problem)))
        elif self._waiting:
            self._add_card(self._waiting.pop(0))
        else:
            self._loader.stop()
            self._status.setText("\n".join(self._problems))
            self._status.setVisible(bool(self._problems))
            self.gallery_loaded.emit()

    def _add_card(self, architecture: str) -> None:
        try:
            content = content_of(architecture, gallery.load(architecture))
        except FileProblem as problem:
            self._problems.append(core_text(str(problem)))
            return
        card = GalleryCard(content)
        card.clicked.connect(partial(self.gallery_chosen.emit, architecture))
        before = self.cards.cards
        self.cards.add(card)
        # Made late, a card would stand behind all that the window has, docks included.
        self.setTabOrder(before[-1] if before else self.browse_button, card)

    # -------------------------------------------------------------------- events

    def showEvent(self, event: QShowEvent) -> None:
        """Offer to paste only where someone listens: a button must not do nothing."""
        super().showEvent(event)
        signal = QMetaMethod.fromSignal(self.paste_requested)
        for widget in (self.paste_button, self._hint):
            widget.setVisible(self.isSignalConnected(signal))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the gallery below the rest where there is no room for it beside."""
        super().resizeEvent(event)
        # The button that is widest sets the width, and with it the size of the font.
        side = max(self._side.minimumSizeHint().width(), self.input_button.sizeHint().width())
        card = self.cards.minimumSizeHint().width()
        beside = self.width() >= side + card + _SPACING + 2 * _MARGIN
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self._side.setMaximumWidth(side if beside else _WIDEST)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme with the colours that are written in a text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_key()

    def _reveal(self, card: GalleryCard) -> None:
        self._scroll.ensureWidgetVisible(card)
