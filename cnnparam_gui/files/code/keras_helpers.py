"""Layers that Keras lacks, as written code brings them along: our own text throughout."""

HELPERS: dict[str, str] = {
    "ClassToken": '''\
class ClassToken(layers.Layer):
    """One learned token before the others."""

    def build(self, shape):
        self.token = self.add_weight(shape=(1, 1, shape[-1]), initializer="zeros")

    def call(self, x):
        token = ops.broadcast_to(self.token, (ops.shape(x)[0], 1, x.shape[-1]))
        return ops.concatenate([token, x], axis=1)

    def compute_output_shape(self, shape):
        return (shape[0], shape[1] + 1, shape[2])
''',
    "LocalResponseNorm": '''\
class LocalResponseNorm(layers.Layer):
    """Division by what neighbouring channels give, as in AlexNet."""

    def __init__(self, neighbours, **options):
        super().__init__(**options)
        self.neighbours = neighbours

    def call(self, x):
        before = self.neighbours // 2
        sides = [(0, 0)] * (len(x.shape) - 1) + [(before, self.neighbours - 1 - before)]
        squares = ops.pad(ops.square(x), sides)
        channels = x.shape[-1]
        total = sum(squares[..., k : k + channels] for k in range(self.neighbours))
        return x / ops.power(1 + 1e-4 * total / self.neighbours, 0.75)
''',
    "PositionEmbedding": '''\
class PositionEmbedding(layers.Layer):
    """A learned vector added to every token."""

    def build(self, shape):
        self.table = self.add_weight(shape=(1, *shape[1:]), initializer="zeros")

    def call(self, x):
        return x + self.table
''',
    "Scale": '''\
class Scale(layers.Layer):
    """One learned factor for every channel."""

    def __init__(self, axis=-1, **options):
        super().__init__(**options)
        self.axis = axis

    def build(self, shape):
        sizes = [1] * len(shape)
        sizes[self.axis] = shape[self.axis]
        self.factor = self.add_weight(shape=sizes, initializer="ones")

    def call(self, x):
        return x * self.factor
''',
}
"""The text of each helper by the name that it is called by."""
