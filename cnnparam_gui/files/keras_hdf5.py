"""The config in a legacy `.h5` file of Keras, read through h5py, which is an optional extra."""

from pathlib import Path

from cnnparam_gui.files.opening import check_file
from cnnparam_gui.files.problems import FileProblem

_ATTRIBUTE = "model_config"
MAX_CONFIG = 64 * 2**20


def model_config(path: Path) -> bytes:
    """Return the JSON that the file holds of its model.

    Raises:
        FileProblem: Where h5py is missing, or the file is broken or holds weights only.
    """
    try:
        import h5py
    except ImportError:
        raise FileProblem(
            "It is an HDF5 file, which takes h5py to read: install the extra with pip install "
            "'cnnparam-gui[h5]', or save the model as .keras or .json",
            path,
        ) from None
    check_file(path)
    try:
        with h5py.File(path, "r", locking=False) as file:
            if _ATTRIBUTE not in file.attrs:
                raise FileProblem(
                    "It is an HDF5 file that holds weights and no architecture: save the whole "
                    "model with model.save(), or its config with model.to_json()",
                    path,
                )
            attribute = file.attrs.get_id(_ATTRIBUTE)
            if attribute.get_storage_size() > MAX_CONFIG:
                raise FileProblem("Its model_config is too large to be an architecture", path)
            text = file.attrs[_ATTRIBUTE]
    except FileProblem:
        raise
    except Exception:  # noqa: BLE001  # HDF5's library fails in every way on a broken file
        raise FileProblem("Its HDF5 is broken: was it copied in full?", path) from None
    if isinstance(text, bytes):
        return text
    if isinstance(text, str):
        return text.encode("utf-8", "surrogatepass")
    raise FileProblem("Its model_config is no text", path)
