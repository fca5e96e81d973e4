"""Archives of torch.export: a zip with the graph in JSON, from which nothing else is read.

The weights stay where they are: their shapes are in the graph.
"""

from pathlib import Path

from cnnparam_gui.core.network import Network
from cnnparam_gui.files.archive import open_archive, read_member
from cnnparam_gui.files.problems import FileProblem
from cnnparam_gui.files.pt2.graph import network_of
from cnnparam_gui.files.pt2.program import decode
from cnnparam_gui.files.pt2_head import is_graph, weights_of
from cnnparam_gui.files.request import Request


def read(path: Path, request: Request) -> Network:
    """Return the network of the first program in an archive; raises FileProblem."""
    with open_archive(path) as archive:
        members = sorted(filter(is_graph, archive.namelist()))
        if not members:
            raise FileProblem(
                "Its archive holds no graph (models/*.json), as one of torch.export.save does"
            )
        first = next((name for name in members if name.endswith("/model.json")), members[0])
        if members.count(first) > 1:
            raise FileProblem(f"Its archive holds {first[:60]} twice")
        data = read_member(archive, first)
        table = weights_of(first)
        weights = read_member(archive, table) if table in archive.namelist() else None
    return network_of(decode(data, weights), path.stem, request)
