"""Darknet files typed for the tests: published networks by their sizes, no text of them."""


def net(size: int) -> str:
    """Returns the section of a colour image."""
    return f"[net]\nbatch=1\nheight={size}\nwidth={size}\nchannels=3\n\n"


def conv(
    filters: int, size: int = 3, stride: int = 1, norm: int = 1, activation: str = "leaky"
) -> str:
    """Returns a convolution."""
    return (
        f"[convolutional]\nbatch_normalize={norm}\nfilters={filters}\nsize={size}\n"
        f"stride={stride}\npad=1\nactivation={activation}\n\n"
    )


def plain(filters: int) -> str:
    """Returns a convolution of single positions with neither norm nor activation."""
    return conv(filters, 1, norm=0, activation="linear")


def pool(stride: int = 2) -> str:
    """Returns a pooling of pairs."""
    return f"[maxpool]\nsize=2\nstride={stride}\n\n"


def darknet19(size: int) -> str:
    """Returns Darknet-19."""
    return _backbone(size) + plain(1000) + "[avgpool]\n\n[softmax]\ngroups=1\n"


def _backbone(size: int) -> str:
    text = net(size)
    for stage, count in enumerate((1, 1, 3, 3, 5, 5)):
        text += pool() if stage else ""
        for number in range(count):
            channels = 32 * 2**stage
            text += conv(channels // 2, 1) if number % 2 else conv(channels)
    return text


def _stem() -> str:
    text = "".join(conv(filters) + pool() for filters in (16, 32, 64, 128, 256))
    return net(416) + text + conv(512) + pool(1) + conv(1024)


def yolov2_tiny_voc() -> str:
    """Returns YOLOv2-tiny for the 20 classes of VOC."""
    return _stem() + conv(1024) + plain(125) + "[region]\nclasses=20\nnum=5\n"


def yolov3_tiny() -> str:
    """Returns YOLOv3-tiny for the 80 classes of COCO."""
    head = "[yolo]\nmask = 0,1,2\nclasses=80\nnum=6\n\n"
    text = _stem() + conv(256, 1) + conv(512) + plain(255) + head
    text += "[route]\nlayers = -4\n\n" + conv(128, 1) + "[upsample]\nstride=2\n\n"
    return text + "[route]\nlayers = -1, 8\n\n" + conv(256) + plain(255) + head


def yolov3() -> str:
    """Returns YOLOv3 for the 80 classes of COCO."""
    text = net(416) + conv(32)
    for stage, count in enumerate((1, 2, 8, 8, 4)):
        half = 32 * 2**stage
        text += conv(2 * half, stride=2)
        block = conv(half, 1) + conv(2 * half) + "[shortcut]\nfrom=-3\nactivation=linear\n\n"
        text += block * count
    for filters, below in ((512, ""), (256, "61"), (128, "36")):
        if below:
            text += "[route]\nlayers = -4\n\n" + conv(filters, 1)
            text += f"[upsample]\nstride=2\n\n[route]\nlayers = -1, {below}\n\n"
        text += (conv(filters, 1) + conv(2 * filters)) * 3 + plain(255)
        text += "[yolo]\nmask = 0,1,2\nclasses=80\nnum=9\n\n"
    return text


def yolov2(size: int, classes: int) -> str:
    """Returns YOLOv2, with a reorganised route from the middle."""
    text = _backbone(size) + conv(1024) * 2 + "[route]\nlayers=-9\n\n" + conv(64, 1)
    text += "[reorg]\nstride=2\n\n[route]\nlayers=-1,-4\n\n" + conv(1024)
    return text + plain(5 * (5 + classes)) + f"[region]\nclasses={classes}\nnum=5\n"


def yolov1() -> str:
    """Returns the first YOLO, which ends in local filters and one fully connected layer."""
    text = net(448) + conv(64, 7, 2) + pool() + conv(192) + pool()
    text += conv(128, 1) + conv(256) + conv(256, 1) + conv(512) + pool()
    text += (conv(256, 1) + conv(512)) * 4 + conv(512, 1) + conv(1024) + pool()
    text += (conv(512, 1) + conv(1024)) * 2 + conv(1024) + conv(1024, stride=2)
    text += conv(1024) * 2
    text += "[local]\nsize=3\nstride=1\npad=1\nfilters=256\nactivation=leaky\n\n"
    text += "[dropout]\nprobability=.5\n\n[connected]\noutput=1715\nactivation=linear\n\n"
    return text + "[detection]\nclasses=20\nside=7\nnum=3\n"


def yolov4_tiny() -> str:
    """Returns YOLOv4-tiny, whose stages split their channels in two."""
    head = "[yolo]\nmask = 0,1,2\nclasses=80\nnum=6\n\n"
    text = net(416) + conv(32, stride=2) + conv(64, stride=2)
    for filters in (64, 128, 256):
        half = filters // 2
        text += conv(filters) + "[route]\nlayers=-1\ngroups=2\ngroup_id=1\n\n"
        text += conv(half) + conv(half) + "[route]\nlayers = -1,-2\n\n" + conv(filters, 1)
        text += "[route]\nlayers = -6,-1\n\n" + pool()
    text += conv(512) + conv(256, 1) + conv(512) + plain(255) + head
    text += "[route]\nlayers = -4\n\n" + conv(128, 1) + "[upsample]\nstride=2\n\n"
    return text + "[route]\nlayers = -1, 23\n\n" + conv(256) + plain(255) + head
