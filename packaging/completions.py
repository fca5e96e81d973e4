"""Writes what shells complete after `cnnparam`, from its parser.

python packaging/completions.py bash|zsh|fish
"""

import sys
from collections.abc import Callable, Mapping

from command_line import Command, Option, commands


def bash() -> str:
    """Return the completion for bash."""
    known = list(commands())
    cases = "\n".join(f"    {one.name})\n{_bash_command(one)}\n      ;;" for one in known)
    names = " ".join(one.name for one in known)
    return f"""# Completion of cnnparam for bash; made from its help.
_cnnparam() {{
  local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}} words=
  compopt -o filenames
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "{names} --help --version" -- "$word"))
    return
  fi
  case ${{COMP_WORDS[1]}} in
{cases}
  esac
  case $word in
    -*) COMPREPLY=($(compgen -W "$words" -- "$word")) ;;
    *) mapfile -t COMPREPLY < <(compgen -f -W "$words" -- "$word") ;;
  esac
}}
complete -F _cnnparam cnnparam
"""


def _bash_command(command: Command) -> str:
    flags, names = _words(command)
    lines = [f'      words="{" ".join([*flags, *names])}"']
    lines += [
        f'      [ "$before" = {option.flags[-1]} ] && words="{" ".join(option.values)}"'
        for option in command.options
        if option.flags and option.values
    ]
    return "\n".join(lines)


def _words(command: Command) -> tuple[list[str], list[str]]:
    flags = [flag for one in command.options for flag in one.flags]
    return flags, [value for one in command.options if not one.flags for value in one.values]


def zsh() -> str:
    """Return the completion for zsh."""
    known = list(commands())
    names = " ".join(_quoted(f"{one.name}:{one.text}") for one in known)
    cases = "\n".join(
        f"    {one.name})\n      _arguments {' '.join(map(_zsh_option, one.options))}\n      ;;"
        for one in known
    )
    return f"""#compdef cnnparam
# Completion of cnnparam for zsh; made from its help.
_cnnparam() {{
  local -a names=({names})
  if (( CURRENT == 2 )); then
    _describe command names
    return
  fi
  local name=$words[2]
  shift words
  (( CURRENT-- ))
  case $name in
{cases}
  esac
}}
_cnnparam "$@"
"""


def _zsh_option(option: Option) -> str:
    names = f"_alternative 'names:name:({' '.join(option.values)})' 'files:file:_files'"
    action = f"{{{names}}}" if option.values else "_files"
    if not option.flags:
        return _quoted(f"*:{option.metavar}:{action}")
    text = option.text.replace("[", "(").replace("]", ")").replace(":", " -")
    if option.values:
        action = f"({' '.join(option.values)})"
    value = f":{option.metavar}:{action}" if option.metavar else ""
    return " ".join(_quoted(f"*{flag}[{text}]{value}") for flag in option.flags)


def fish() -> str:
    """Return the completion for fish."""
    lines = ["# Completion of cnnparam for fish; made from its help."]
    start = "complete -c cnnparam"
    for command in commands():
        here = f"{start} -n '__fish_seen_subcommand_from {command.name}'"
        text = _fish_quoted(command.text)
        lines.append(f"{start} -n __fish_use_subcommand -f -a {command.name} -d {text}")
        lines += [f"{here} {_fish_option(option)}" for option in command.options if option.flags]
        _, names = _words(command)
        lines += [f"{here} -a {_fish_quoted(' '.join(names))}"] if names else []
    return "\n".join(lines) + "\n"


def _fish_option(option: Option) -> str:
    words = [f"-l {flag[2:]}" if flag[:2] == "--" else f"-s {flag[1:]}" for flag in option.flags]
    if option.values:
        words.append(f"-x -a {_fish_quoted(' '.join(option.values))}")
    elif option.metavar:
        words.append("-r")
    return " ".join([*words, f"-d {_fish_quoted(option.text)}"])


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def _fish_quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


SHELLS: Mapping[str, Callable[[], str]] = {"bash": bash, "zsh": zsh, "fish": fish}
"""What writes the completion, by shell."""

if __name__ == "__main__":
    print(SHELLS[sys.argv[1]](), end="")
