"""Small models of Keras as `model.to_json()` writes them."""

import json


def mnist(sizes: tuple[int | None, int | None] = (28, 28)) -> str:
    """Return the network of Keras's first example, which has 34,826 parameters at 28x28."""

    def conv(name: str, filters: int) -> dict[str, object]:
        config = {"name": name, "filters": filters, "kernel_size": [3, 3], "activation": "relu"}
        return {"class_name": "Conv2D", "config": config}

    def plain(kind: str, **config: object) -> dict[str, object]:
        return {"class_name": kind, "config": config}

    layers = [
        plain("InputLayer", batch_shape=[None, *sizes, 1], name="image"),
        conv("first", 32),
        plain("MaxPooling2D", name="pool", pool_size=[2, 2]),
        conv("second", 64),
        plain("MaxPooling2D", name="pool_again", pool_size=[2, 2]),
        plain("Flatten", name="flat"),
        plain("Dropout", name="drop", rate=0.5),
        plain("Dense", name="classes", units=10, activation="softmax"),
    ]
    config = {"name": "mnist", "layers": layers}
    return json.dumps({"class_name": "Sequential", "config": config, "keras_version": "3.15.1"})
