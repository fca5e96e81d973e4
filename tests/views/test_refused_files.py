"""What the window says of a file that is never opened."""

import pickle
from pathlib import Path

from cnnparam_gui.files import gallery, pickle_head
from tests.gui.driver import Dialogs, Driver


def test_a_pickle_is_refused_with_code_that_makes_another_file(
    vgg: Driver, dialogs: Dialogs, tmp_path: Path
) -> None:
    path = tmp_path / "model.pth"
    path.write_bytes(pickle.dumps({}))
    vgg.open(path)
    (warning,) = dialogs.warnings
    reason, _, advice = warning.partition("\n\n")
    assert "can run any code" in reason
    assert advice == pickle_head.ADVICE
    assert vgg.document.network == gallery.load("vgg16")
