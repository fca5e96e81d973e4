"""Caffe layers that join, cut and rearrange what they take, and the boxes of SSD."""

from cnnparam_gui.core.shapes import Shape, elements
from cnnparam_gui.files.caffe.call import Call
from cnnparam_gui.files.caffe.text import Message
from cnnparam_gui.files.traced import weight


def concat(call: Call) -> str:
    """Join blobs along an axis; one alone needs no row."""
    axis = call.axis("concat_param.axis", old="concat_dim")
    if len(call.sources) == 1:
        return call.sources[0]
    return call.unknown(call.shape) if axis is None else call.add("Concat", {"axis": axis})


def cut(call: Call) -> list[str]:
    """Cut an axis at the points that are given, or into equal parts, one a blob.

    Samples that are cut apart from one another have the shape that all have.
    """
    axis = call.axis("slice_param.axis", old="slice_dim")
    tops = call.tops
    if axis is None:
        return [call.sources[0]] * len(tops)
    points = call.message.message("slice_param").sizes("slice_point")
    if not points:
        if len(tops) == 1:
            return [call.sources[0]]
        values = [{"parts": len(tops), "part": at, "axis": axis} for at in range(len(tops))]
        return [call.add("Split", of, name=top) for of, top in zip(values, tops, strict=True)]
    if len(points) != len(tops) - 1:
        raise call.problem(f"has {len(points)} slice points for {len(tops)} blobs")
    ends = zip((0, *points), (*points, None), strict=True)
    return [
        call.add("Slice", {"axis": axis, "start": start, "stop": stop}, name=top)
        for top, (start, stop) in zip(tops, ends, strict=True)
    ]


def crop(call: Call) -> str:
    """Cut the first blob to the size of the second, from an axis on."""
    axis = call.axis("crop_param.axis", 2)
    shapes = call.rows.shapes(call.sources[:2])
    if axis is None or shapes is None or len(shapes) != 2 or len(shapes[0]) != len(shapes[1]):
        return call.unknown()
    whole, wanted = shapes
    offsets = call.message.message("crop_param").sizes("offset", 0) or [0]
    count = len(whole) - axis
    if len(offsets) not in {1, count} or count < 1:
        raise call.problem(f"has {len(offsets)} offsets for {count} axes")
    given = [0] * axis + (offsets * count if len(offsets) == 1 else offsets)
    sizes = (*whole[:axis], *wanted[axis:])
    after = [w - s - o for w, s, o in zip(whole, sizes, given, strict=True)]
    if min(after) < 0:
        raise call.problem("cuts more than what it takes has")
    values = {"before": tuple(given), "after": tuple(after)}
    return call.add("Crop", values, inputs=call.sources[:1])


def flatten(call: Call) -> str:
    """Make one axis of several."""
    start = call.axis("flatten_param.axis")
    end = call.axis("flatten_param.end_axis", -1)
    if start is None or (end is None and call.shape is not None):
        return call.unknown()
    return call.add("Flatten", {"start_axis": start, "end_axis": -1 if end is None else end})


def reshape(call: Call) -> str:
    """Give the values another shape, of which 0 is kept and -1 is what is left."""
    parameters, shape = call.message.message("reshape_param"), call.shape
    dims = parameters.message("shape").integers("dim")
    if shape is None or not dims:
        return call.unknown()
    before = (1, *shape)
    axis, count = parameters.integer("axis", 0), parameters.integer("num_axes", -1)
    start = axis if axis >= 0 else len(before) + 1 + axis
    end = len(before) if count < 0 else start + count
    if not 0 <= start <= end <= len(before):
        raise call.problem(f"reshapes axes that its input of {len(before)} does not have")
    kept = [
        before[start + at] if not dim and start + at < end else dim for at, dim in enumerate(dims)
    ]
    batch, *sizes = (*before[:start], *kept, *before[end:])
    whole = elements(shape)
    if not sizes or len(sizes) > 8 or 0 in sizes:
        return call.unknown()
    # The first size is the batch: 1 where it is kept, any number where the rest is a sample.
    if batch not in {1, -1} and elements(sizes) != whole and -1 not in sizes:
        return call.unknown()
    return call.add("Reshape", {"shape": tuple(sizes)})


def permute(call: Call) -> str:
    """Put the axes in another order, with the batch in front."""
    parameters = call.message.message("permute_param")
    order = parameters.sizes("order", 0)
    if len(order) < 2 or order[0] or sorted(order) != list(range(len(order))):
        return call.unknown()
    return call.add("Permute", {"order": tuple(axis - 1 for axis in order[1:])})


def tile(call: Call) -> str:
    """Repeat the values along an axis."""
    parameters, shape = call.message.message("tile_param"), call.shape
    axis, times = call.axis("tile_param.axis"), parameters.needed_size("tiles")
    if axis is None or shape is None or axis >= len(shape):
        return call.unknown()
    return call.add(
        "Tile", {"repeats": tuple(times if at == axis else 1 for at in range(len(shape)))}
    )


def interp(call: Call) -> str:
    """Make maps of another size, by interpolation."""
    parameters, shape = call.message.message("interp_param"), call.shape
    sizes = (parameters.size("height", 0, 0), parameters.size("width", 0, 0))
    if all(sizes):
        return call.add("Upsample", {"size": sizes, "mode": "linear"}, inputs=call.sources[:1])
    if shape is None or len(shape) != 3:
        return call.unknown()
    shrink, zoom = parameters.size("shrink_factor", 1), parameters.size("zoom_factor", 1)
    smaller = [(size - 1) // shrink + 1 for size in shape[1:]]
    larger = tuple(size + (size - 1) * (zoom - 1) for size in smaller)
    return call.add("Upsample", {"size": larger, "mode": "linear"}, inputs=call.sources[:1])


def unpooling(call: Call) -> str:
    """Put values back where a pooling took them, as SegNet does; without places, repeat them."""
    parameters = call.message.message("upsample_param")
    scale = parameters.size("scale", 2)
    if len(call.sources) == 1:
        return call.add("Upsample", {"factor": (float(scale),)})
    values: dict[str, tuple[int, ...]] = {"kernel": (scale, scale)}
    size = (parameters.size("upsample_h", 0, 0), parameters.size("upsample_w", 0, 0))
    if all(size):
        values["output_size"] = size
    return call.add("MaxUnpool2d", values, inputs=call.sources[:1])


def shuffle(call: Call) -> str:
    """Mix the channels of groups."""
    groups = call.message.message("shuffle_channel_param").size("group", 1)
    return call.add("ChannelShuffle", {"groups": groups})


def scaled(call: Call, parameters: Message) -> str:
    """Multiply one blob with another that has fewer axes, such as a factor a channel."""
    shapes = call.rows.shapes(call.sources)
    if shapes is None or len(shapes) != 2 or parameters.integer("axis", 1) != 0:
        return call.unknown(call.shape)
    factor = _lined_up(call, call.sources[1], shapes[1], len(shapes[0]))
    return call.add("Multiply", inputs=(call.sources[0], factor))


def axpy(call: Call) -> str:
    """Multiply the second blob with a factor a channel and add the third, as SENet does."""
    shapes = call.rows.shapes(call.sources)
    if shapes is None or len(shapes) != 3:
        return call.unknown(shapes[-1] if shapes else None)
    factor = _lined_up(call, call.sources[0], shapes[0], len(shapes[1]))
    product = call.add("Multiply", inputs=(call.sources[1], factor), name=f"{call.name}_product")
    return call.add("Add", inputs=(product, call.sources[2]))


def _lined_up(call: Call, row: str, shape: Shape, axes: int) -> str:
    """Return a row with axes of size 1 behind it, as many as another one has."""
    if len(shape) >= axes:
        return row
    values = {"shape": (*shape, *(1,) * (axes - len(shape)))}
    return call.add("Reshape", values, inputs=(row,), name=f"{call.name}_factor")


def normalize(call: Call) -> str:
    """Divide by the length of what every position has, with a factor a channel (SSD)."""
    parameters, shape = call.message.message("norm_param"), call.shape
    shared = parameters.flag("channel_shared", True)
    if not parameters.flag("across_spatial", True) and not shared:
        values = {"channels_first": True, "scale": True}
        return call.own(call.add("L2Norm", call.weights(1) | values))
    if shape is None:
        return call.unknown()
    return call.own(call.unknown(shape, [weight("weight", 1 if shared else shape[0])]))


def prior_box(call: Call) -> str:
    """Declare the boxes of every position and their variances: 2 x 4 values a box (SSD)."""
    parameters, shape = call.message.message("prior_box_param"), call.shape
    if shape is None or len(shape) != 3:
        return call.unknown()
    ratios = [1.0]
    for ratio in parameters.decimals("aspect_ratio")[:100]:
        both = (ratio, 1 / ratio) if parameters.flag("flip", True) and ratio else (ratio,)
        if all(abs(ratio - other) >= 1e-6 for other in ratios):
            ratios += both
    boxes = len(ratios) * len(parameters.decimals("min_size"))
    boxes += len(parameters.decimals("max_size"))
    return call.unknown((2, shape[1] * shape[2] * boxes * 4)) if boxes else call.unknown()


def region_pooling(call: Call) -> str:
    """Declare the maps of one region."""
    parameters, shape = call.message.message("roi_pooling_param"), call.shape
    sizes = (parameters.size("pooled_h", 0, 0), parameters.size("pooled_w", 0, 0))
    if shape is None or len(shape) != 3 or not all(sizes):
        return call.unknown()
    return call.unknown((shape[0], *sizes))
