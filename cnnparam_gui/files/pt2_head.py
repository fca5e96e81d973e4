"""How an archive of torch.export is told from others, without what reading it takes."""

from cnnparam_gui.files.peek import Peek

SUFFIX = ".pt2"
OLD_MEMBER = "serialized_exported_program.json"
"""Where PyTorch up to 2.6 wrote the graph."""


def is_graph(member: str) -> bool:
    """Return whether a member of an archive holds the graph of a program."""
    folder, _, name = member.rpartition("/")
    return member == OLD_MEMBER or (
        name.endswith(".json") and folder.rpartition("/")[2] == "models"
    )


def weights_of(graph: str) -> str:
    """Return the member that says where the weights of a graph are stored, since PyTorch 2.8."""
    root, _, name = graph.rpartition("models/")
    return f"{root}data/weights/{name.removesuffix('.json')}_weights_config.json"


def recognises(peek: Peek) -> bool:
    """Return whether a file is a zip archive with such a graph, or is called one."""
    members = peek.members
    if any(map(is_graph, members)):
        return True
    return peek.suffix == SUFFIX and peek.start.startswith(b"PK\3\4")
