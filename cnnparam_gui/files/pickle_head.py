"""How pickles are told, which are refused: opening one runs whatever is in it."""

from cnnparam_gui.files.peek import Peek
from cnnparam_gui.files.problems import FileProblem

SUFFIXES = (".pt", ".pth", ".ckpt", ".pkl", ".pickle")

ADVICE = """\
import torch
model = ...  # made as where the file comes from
example = (torch.zeros(1, 3, 224, 224),)
program = torch.export.export(model.eval(), example)
torch.export.save(program, "model.pt2")"""
"""Five lines of Python that make a file which can be opened."""

_PROTOCOLS = range(2, 6)
_TAR_MAGIC = slice(257, 262)
_TAR_NAMES = (b"sys_info", b"pickle", b"storages", b"tensors")
_WAY_OUT = (
    "where it was made, save the model with torch.export.save(torch.export.export(model, (x,)), "
    "'model.pt2') or torch.onnx.export, or its weights with safetensors.torch.save_model, and "
    "open that"
)


def recognises(peek: Peek) -> bool:
    """Return whether a file is a pickle, or an archive of PyTorch with one in it."""
    start = peek.start
    if start[:1] == b"\x80" and len(start) > 1 and start[1] in _PROTOCOLS:
        return True
    if start[_TAR_MAGIC] == b"ustar":  # of PyTorch before 0.1.10
        return start.startswith(_TAR_NAMES)
    if any(name.rpartition("/")[2] == "data.pkl" for name in peek.members):
        return True
    # A broken archive shows no members.
    return start.startswith(b"PK\3\4") and not peek.members and peek.suffix in SUFFIXES


def problem(peek: Peek) -> FileProblem:
    """Return why the file is not opened, and what to open in its place."""
    what = "a file of torch.save, which is a pickle" if _of_torch(peek) else "a pickle"
    if any("/code/" in name for name in peek.members):
        what = "a TorchScript archive, which is a program with pickles"
    return FileProblem(
        f"It is {what}: reading it can run any code that is in it, so it is not opened; {_WAY_OUT}",
        peek.path,
        advice=ADVICE,
    )


def _of_torch(peek: Peek) -> bool:
    return peek.start[:1] != b"\x80" or peek.suffix in (".pt", ".pth", ".ckpt")
