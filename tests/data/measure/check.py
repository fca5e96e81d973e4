"""Compares `torchvision/all.json.xz` with records of single models, made by other scripts.

Run it with a folder of `MODEL.json` files: `python -m tests.data.measure.check FOLDER`.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from tests.data.measure.packing import unpack

TOTALS = ("params", "trainable", "buffers", "buffer_elems", "macs", "macs_by", "nonleaf_params")


def compact(leaf: dict[str, Any]) -> list[Any]:
    """Returns the record of a leaf as a compact list."""
    inplace = int(bool(leaf.get("attrs", {}).get("inplace", False)))
    parts = [leaf.get(key, 0) for key in ("w", "b", "other", "buf", "macs")]
    return [leaf["name"], leaf["cls"], leaf["call"], leaf["out"][1:], *parts, inplace]


def differences(mine: dict[str, Any], theirs: dict[str, Any]) -> list[str]:
    """Returns what two records of one model disagree about."""
    theirs["leaf_not_called"] = [leaf["name"] for leaf in theirs["leaf_not_called"]]
    keys = ("input", "out", "leaf_not_called", *TOTALS)
    found = [f"{key}: {mine[key]} {theirs[key]}" for key in keys if mine[key] != theirs[key]]
    leaves = [compact(leaf) for leaf in theirs["layers"]]
    if len(leaves) != len(mine["leaves"]):
        found.append(f"{len(mine['leaves'])} and {len(leaves)} leaves")
    pairs = zip(mine["leaves"], leaves, strict=False)
    return found + [f"{ours} {other}" for ours, other in pairs if ours != other]


def main(folder: Path) -> int:
    """Says where the files differ; returns 0 where they agree."""
    made = {record["model"]: record for record in unpack("torchvision/all")}
    failed = 0
    for path in sorted(folder.glob("*.json")):
        if path.stem not in made:
            print(path.stem, "is not torchvision's")
            continue
        found = differences(made[path.stem], json.loads(path.read_text()))
        failed += bool(found)
        print(path.stem, "agrees" if not found else found[:5])
    for record in made.values():
        for claim in record.get("published", []):
            same = claim["params"] == claim["num_params"]
            if not same or round(claim["macs"] / 1e9, 3) != claim["gmac"]:
                print(record["model"], claim)
    return failed


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
