"""The commands, one file each: its `NAME`, and `add_to`, which declares its arguments."""

from cnnparam_gui.cli.commands import (
    audit,
    bridge,
    check,
    convert,
    diagnose,
    diff,
    exercise,
    explain,
    listing,
    mark,
    memory,
    report,
    solve,
    what_if,
)

COMMANDS = (
    report,
    memory,
    what_if,
    solve,
    explain,
    diagnose,
    audit,
    diff,
    exercise,
    mark,
    bridge,
    convert,
    check,
    listing,
)
"""Every command in the order of the help."""
