"""The commands, one file each: its `NAME`, and `add_to`, which declares its arguments."""

from cnnparam_gui.cli.commands import bridge, check, listing, report

COMMANDS = (report, check, bridge, listing)
"""Every command in the order of the help."""
