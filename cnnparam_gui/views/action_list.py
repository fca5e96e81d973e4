"""Every action of the window as data; menus, tool bar, shortcuts and the palette are made of it."""

from collections.abc import Iterable

import msgspec

from cnnparam_gui.models.translation import QT_TRANSLATE_NOOP
from cnnparam_gui.views.panel_dock import Panel
from cnnparam_gui.views.panel_list import PANELS

SEPARATOR = "-"


class ActionSpec(msgspec.Struct, frozen=True):
    """One action.

    Attributes:
        key: Its name in the program; the handler has the same.
        text: What stands in the menu, to be translated.
        menu: The menu that it stands in.
        keys: Its shortcuts; the first is shown.
        icon: The name of its icon.
        tip: What it does, where the text does not say it all.
        tool_bar: Whether it stands in the tool bar.
        checkable: Whether it is on or off.
        submenu: Whether it opens a menu that is filled when it is shown.
        needs: What must be so for it to be enabled: `network`, where nobody practises; `rows` and
            `selection` of it; `practice`, where somebody does; or nothing.
    """

    key: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""
    tool_bar: bool = False
    checkable: bool = False
    submenu: bool = False
    needs: str = ""


def _(text: str) -> str:
    return QT_TRANSLATE_NOOP("Actions", text)


_SEPARATORS = iter(range(100))


def _line(menu: str) -> ActionSpec:
    return ActionSpec(f"{SEPARATOR}{next(_SEPARATORS)}", "", menu)


def panel_actions(panels: Iterable[Panel]) -> tuple[ActionSpec, ...]:
    """Return the actions that show and hide panels."""
    return tuple(
        ActionSpec(
            panel.action,
            panel.title,
            "panels",
            panel.keys,
            panel.icon,
            panel.tip,
            checkable=True,
            needs="network",
        )
        for panel in panels
    )


MENUS: tuple[tuple[str, str], ...] = (
    ("file", _("&File")),
    ("edit", _("&Edit")),
    ("layer", _("&Layer")),
    ("view", _("&View")),
    ("panels", _("&Panels")),
    ("tools", _("&Tools")),
    ("help", _("&Help")),
)

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("new", _("&New"), "file", ("Ctrl+N",), "new", tool_bar=True),
    ActionSpec("open", _("&Open…"), "file", ("Ctrl+O",), "open", tool_bar=True),
    ActionSpec("recent", _("Open &recent"), "file", submenu=True),
    ActionSpec("gallery", _("&Gallery"), "file", (), "gallery", tool_bar=True, submenu=True),
    ActionSpec("browse_gallery", _("&Browse the gallery…"), "file", ("Ctrl+Shift+O",), "gallery"),
    _line("file"),
    ActionSpec("save", _("&Save"), "file", ("Ctrl+S",), "save", tool_bar=True),
    ActionSpec("save_as", _("Save &as…"), "file", ("Ctrl+Shift+S",), "save-as"),
    ActionSpec("export", _("&Export report…"), "file", ("Ctrl+E",), "export", needs="rows"),
    ActionSpec("export_network", _("Export ne&twork…"), "file", (), "export", needs="rows"),
    ActionSpec(
        "compare_folder",
        _("Export a table of a &folder…"),
        "file",
        (),
        "export",
        _("All networks in a folder as one table, a row each"),
    ),
    ActionSpec("save_chart", _("Save &charts…"), "file", (), "chart", needs="rows"),
    ActionSpec("save_diagram", _("Save &diagram…"), "file", (), "diagram", needs="rows"),
    _line("file"),
    ActionSpec(
        "print_preview",
        _("Print pre&view…"),
        "file",
        (),
        "preview",
        _("The report page by page, as it would be printed"),
        needs="rows",
    ),
    ActionSpec("print", _("&Print…"), "file", ("Ctrl+P",), "print", needs="rows"),
    _line("file"),
    ActionSpec("quit", _("&Quit"), "file", ("Ctrl+Q",)),
    ActionSpec("undo", _("&Undo"), "edit", ("Ctrl+Z",), "undo", tool_bar=True),
    ActionSpec("redo", _("&Redo"), "edit", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", tool_bar=True),
    _line("edit"),
    ActionSpec("cut", _("Cu&t rows"), "edit", ("Ctrl+X",), "cut", needs="selection"),
    ActionSpec("copy", _("&Copy"), "edit", ("Ctrl+C",), "copy", needs="selection"),
    ActionSpec("paste", _("&Paste"), "edit", ("Ctrl+V",), "paste", needs="network"),
    ActionSpec(
        "fill_down",
        _("Fill do&wn"),
        "edit",
        ("Ctrl+Shift+D",),
        tip=_("Fill the selected cells with the topmost of their column; names count on"),
        needs="selection",
    ),
    ActionSpec(
        "fill_series",
        _("Fill &series"),
        "edit",
        ("Ctrl+Shift+E",),
        tip=_("Count on from the first selected cell, or the first two: conv1, conv2, conv3"),
        needs="selection",
    ),
    ActionSpec("copy_chart", _("Copy c&harts as an image"), "edit", (), "chart", needs="rows"),
    ActionSpec("copy_diagram", _("Copy diagram as an i&mage"), "edit", (), "diagram", needs="rows"),
    _line("edit"),
    ActionSpec("select_all", _("Select &all"), "edit", ("Ctrl+A",), needs="rows"),
    ActionSpec("go_to_row", _("&Go to row…"), "edit", ("Ctrl+G",), needs="rows"),
    ActionSpec("find", _("&Find…"), "edit", ("Ctrl+F",), "search", needs="rows"),
    ActionSpec("find_next", _("Find ne&xt"), "edit", ("F3",), needs="rows"),
    ActionSpec("find_previous", _("Find pre&vious"), "edit", ("Shift+F3",), needs="rows"),
    ActionSpec("replace", _("R&eplace…"), "edit", ("Ctrl+H",), needs="rows"),
    ActionSpec(
        "filter_rows",
        _("F&ilter rows…"),
        "edit",
        ("Ctrl+Shift+F",),
        "filter",
        _("Shows only rows with a text, of a kind, of a block or with a problem"),
        needs="rows",
    ),
    ActionSpec("next_problem", _("Next pro&blem"), "edit", ("F8",), "problem", needs="rows"),
    ActionSpec("previous_problem", _("Previous prob&lem"), "edit", ("Shift+F8",), needs="rows"),
    ActionSpec(
        "fix_problem",
        _("Fix this pr&oblem…"),
        "edit",
        ("Ctrl+.",),
        "fix",
        _("What mends the problem of the current row, with what it changes"),
        needs="rows",
    ),
    _line("edit"),
    ActionSpec(
        "meaning",
        _("Pa&d and round as"),
        "edit",
        tip=_("The framework whose padding and rounding rows follow that name none"),
        submenu=True,
        needs="rows",
    ),
    ActionSpec("name_network", _("&Name of the network…"), "edit", needs="network"),
    ActionSpec(
        "add",
        _("&Add layer"),
        "layer",
        ("Ctrl+L",),
        "add",
        tool_bar=True,
        submenu=True,
        needs="network",
    ),
    ActionSpec("duplicate", _("D&uplicate"), "layer", ("Ctrl+D",), "duplicate", needs="selection"),
    ActionSpec("rename", _("&Rename"), "layer", ("Shift+F2",), needs="selection"),
    ActionSpec("delete", _("&Delete rows"), "layer", ("Ctrl+Del",), "delete", needs="selection"),
    _line("layer"),
    ActionSpec("move_up", _("Mo&ve up"), "layer", ("Alt+Up",), "move-up", needs="selection"),
    ActionSpec(
        "move_down", _("Move d&own"), "layer", ("Alt+Down",), "move-down", needs="selection"
    ),
    _line("layer"),
    ActionSpec(
        "group_block",
        _("&Group into a block…"),
        "layer",
        ("Ctrl+Shift+B",),
        "blocks",
        _("Puts the selected rows into a block of their own"),
        needs="selection",
    ),
    ActionSpec(
        "ungroup_block",
        _("Dissolve &block"),
        "layer",
        ("Ctrl+Shift+U",),
        tip=_("The rows of the innermost block then lie in the one around it"),
        needs="selection",
    ),
    ActionSpec(
        "repeat_block",
        _("Re&peat…"),
        "layer",
        ("Ctrl+Shift+R",),
        tip=_("Copies of the selected rows, one after another, each taking the one before"),
        needs="selection",
    ),
    ActionSpec(
        "make_residual",
        _("Make re&sidual"),
        "layer",
        ("Ctrl+R",),
        tip=_("Adds what goes into the selected rows to what they give, projected where needed"),
        needs="selection",
    ),
    ActionSpec(
        "insert_gallery",
        _("&Insert from the gallery…"),
        "layer",
        ("Ctrl+Shift+L",),
        "gallery",
        _("An architecture or a block of one, below the selected rows"),
        needs="network",
    ),
    _line("layer"),
    ActionSpec(
        "collapse_block",
        _("&Collapse block"),
        "layer",
        ("Alt+Left",),
        tip=_("One row with the subtotal for the block of the current row, then for that around"),
        needs="selection",
    ),
    ActionSpec("expand_block", _("&Expand block"), "layer", ("Alt+Right",), needs="selection"),
    ActionSpec(
        "collapse_blocks",
        _("Co&llapse all blocks"),
        "layer",
        ("Alt+Shift+Left",),
        needs="rows",
    ),
    ActionSpec(
        "expand_blocks", _("E&xpand all blocks"), "layer", ("Alt+Shift+Right",), needs="rows"
    ),
    ActionSpec(
        "by_block",
        _("Group by &block"),
        "view",
        ("Ctrl+B",),
        "blocks",
        _("Subtotals for every block of the network"),
        tool_bar=True,
        checkable=True,
        needs="rows",
    ),
    ActionSpec(
        "columns",
        _("&Columns"),
        "view",
        (),
        "columns",
        tool_bar=True,
        submenu=True,
        needs="network",
    ),
    ActionSpec(
        "logarithmic", _("&Logarithmic chart"), "view", (), "log", checkable=True, needs="network"
    ),
    ActionSpec(
        "chart_table",
        _("Charts as a table"),
        "view",
        ("Ctrl+Shift+T",),
        tip=_("The exact figures of the charts, row by row, to read, hear or copy"),
        needs="rows",
    ),
    _line("view"),
    *panel_actions(PANELS),
    ActionSpec("zoom_in", _("&Zoom in"), "view", ("Ctrl++", "Ctrl+=")),
    ActionSpec("zoom_out", _("Zoom &out"), "view", ("Ctrl+-",)),
    ActionSpec("zoom_reset", _("&Normal size"), "view", ("Ctrl+0",)),
    ActionSpec(
        "text_size",
        _("Te&xt size"),
        "view",
        tip=_("The size of all texts, from 80 to 250 % of the system's"),
        submenu=True,
    ),
    ActionSpec("text_larger", _("Larger text"), "view", ("Ctrl+Shift++", "Ctrl+Shift+=")),
    ActionSpec("text_smaller", _("Smaller text"), "view", ("Ctrl+Shift+-", "Ctrl+_")),
    ActionSpec(
        "present",
        _("Present in f&ull screen"),
        "view",
        ("F11",),
        tip=_("The table and one chart in large texts; Esc leaves"),
        checkable=True,
    ),
    ActionSpec("theme", _("&Theme"), "view", submenu=True),
    ActionSpec("language", _("Lan&guage"), "view", submenu=True),
    ActionSpec(
        "practise",
        _("&Practise…"),
        "tools",
        ("Ctrl+Shift+P",),
        "practise",
        _("Blank cells of a table to fill in, from any network"),
    ),
    ActionSpec(
        "save_worksheet",
        _("Save &worksheet and answer key…"),
        "tools",
        tip=_("An exercise on paper: of the one that is open, else of one that you choose"),
    ),
    _line("tools"),
    ActionSpec(
        "compare",
        _("&Compare with"),
        "tools",
        icon="compare",
        tip=_("Another network beside the open one, with the difference of every count"),
        submenu=True,
        needs="rows",
    ),
    ActionSpec("next_difference", _("&Next difference"), "tools", ("F7",), needs="rows"),
    ActionSpec(
        "previous_difference", _("P&revious difference"), "tools", ("Shift+F7",), needs="rows"
    ),
    _line("tools"),
    ActionSpec(
        "hint",
        _("&Hint"),
        "tools",
        ("F4",),
        tip=_("The formula of the current question, then the numbers in it"),
        needs="practice",
    ),
    ActionSpec(
        "show_answer",
        _("&Show the working"),
        "tools",
        ("Shift+F4",),
        tip=_("How the current question is worked out; its answer then stays as it is"),
        needs="practice",
    ),
    ActionSpec(
        "finish_practice",
        _("&Finish and show the score"),
        "tools",
        ("Ctrl+Return",),
        needs="practice",
    ),
    ActionSpec("leave_practice", _("&Leave practising"), "tools", ("Ctrl+W",), needs="practice"),
    ActionSpec(
        "message",
        _("Go to the me&ssage"),
        "view",
        ("F6",),
        tip=_("Gives the keyboard to the message above the table"),
    ),
    ActionSpec("manual", _("&Manual"), "help", ("F1",)),
    ActionSpec(
        "find_command",
        _("&Find a command…"),
        "help",
        ("Ctrl+Shift+A",),
        tip=_("Any entry of the menus, by typing some of its name"),
    ),
    ActionSpec("shortcuts", _("&Keyboard shortcuts"), "help", ("Ctrl+F1",)),
    ActionSpec("about", _("&About cnnparam"), "help"),
)


TAKEN = frozenset(keys for spec in ACTIONS for keys in spec.keys)
"""The keys of all actions, as they are written here."""
