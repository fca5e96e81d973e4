"""The config in a legacy `.h5` file of Keras."""

import mmap
from pathlib import Path

from cnnparam_gui.files import hdf5
from cnnparam_gui.files.opening import check_file
from cnnparam_gui.files.problems import FileProblem

_ATTRIBUTE = "model_config"


def model_config(path: Path) -> bytes:
    """Return the JSON that the file holds of its model; its weights are not touched.

    Raises:
        FileProblem: Where the file is broken or holds weights only.
    """
    try:
        check_file(path)
        with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            text = hdf5.text_attribute(data, _ATTRIBUTE)
    except (OSError, ValueError) as error:  # an empty file cannot be mapped
        raise FileProblem(f"It cannot be read: {error}", path) from None
    except FileProblem as problem:
        raise problem.at(path) from None
    if text is None:
        raise FileProblem(
            "It is an HDF5 file that holds weights and no architecture: save the whole "
            "model with model.save(), or its config with model.to_json()",
            path,
        )
    return text
