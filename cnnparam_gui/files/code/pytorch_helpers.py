"""Modules that PyTorch lacks, as written code brings them along: our own text throughout."""

from collections.abc import Iterable

SCALE = '''\
class Scale(nn.Module):
    """One learned factor for every channel."""

    def __init__(self, channels, axes_behind):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(channels))
        self.axes_behind = axes_behind

    def forward(self, x):
        return x * self.weight.reshape(-1, *(1,) * self.axes_behind)
'''
CLASS_TOKEN = '''\
class ClassToken(nn.Module):
    """One learned token before the others."""

    def __init__(self, features):
        super().__init__()
        self.token = nn.Parameter(torch.zeros(1, 1, features))

    def forward(self, x):
        return torch.cat([self.token.expand(x.size(0), -1, -1), x], dim=1)
'''
POSITION_EMBEDDING = '''\
class PositionEmbedding(nn.Module):
    """A learned vector added to every token."""

    def __init__(self, tokens, features):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(1, tokens, features))

    def forward(self, x):
        return x + self.weight
'''
STOCHASTIC_DEPTH = '''\
class StochasticDepth(nn.Module):
    """Leaves a residual branch out for some samples while training."""

    def __init__(self, p):
        super().__init__()
        self.p = p

    def forward(self, x):
        if not self.training or self.p == 0:
            return x
        if self.p == 1:
            return x * 0
        kept = torch.rand(x.size(0), *(1,) * (x.dim() - 1), device=x.device) >= self.p
        return x * kept / (1 - self.p)
'''
OVER_CHANNELS = '''\
class OverChannels(nn.Module):
    """Normalises the channels of every position."""

    def __init__(self, norm):
        super().__init__()
        self.norm = norm

    def forward(self, x):
        return self.norm(x.movedim(1, -1)).movedim(-1, 1)
'''
WITHOUT = '''\
def without(module, name):
    """Leaves the learned factor or offset of a normalisation out."""
    module.register_parameter(name, None)
    return module
'''
WINDOW_ATTENTION = '''\
class WindowAttention(nn.Module):
    """Attention within windows of height x width x channels, as in Swin."""

    def __init__(self, channels, num_heads, window, shifted=False, bias=True):
        super().__init__()
        self.num_heads = num_heads
        self.window = window
        self.shifted = shifted
        height, width = window
        self.relative_position_bias_table = nn.Parameter(
            torch.zeros((2 * height - 1) * (2 * width - 1), num_heads)
        )
        self.qkv = nn.Linear(channels, 3 * channels, bias=bias)
        self.proj = nn.Linear(channels, channels, bias=bias)

    def position_bias(self):
        height, width = self.window
        device = self.relative_position_bias_table.device
        rows = torch.arange(height, device=device).repeat_interleave(width)
        columns = torch.arange(width, device=device).repeat(height)
        down = rows[:, None] - rows[None, :] + height - 1
        right = columns[:, None] - columns[None, :] + width - 1
        index = down * (2 * width - 1) + right
        return self.relative_position_bias_table[index].permute(2, 0, 1)

    def mask(self, size, shift, device):
        """Keeps windows that joined opposite ends of the map from attending to each other."""
        parts = []
        for length, window, moved in zip(size, self.window, shift):
            place = torch.arange(length, device=device)
            ends = (place >= length - window).int() + (place >= length - moved).int()
            parts.append(ends if moved else torch.zeros_like(ends))
        part = parts[0][:, None] * 3 + parts[1][None, :]
        part = self.windows(part[None, :, :, None]).squeeze(-1)
        other = part[:, None, :] != part[:, :, None]
        return torch.zeros(other.shape, device=device).masked_fill(other, -100.0)[:, None]

    def windows(self, x):
        batch, height, width, channels = x.shape
        h, w = self.window
        x = x.reshape(batch, height // h, h, width // w, w, channels)
        return x.transpose(2, 3).reshape(-1, h * w, channels)

    def forward(self, x):
        batch, height, width, channels = x.shape
        h, w = self.window
        x = F.pad(x, (0, 0, 0, -width % w, 0, -height % h))
        size = x.shape[1:3]
        shift = [
            window // 2 if self.shifted and length > window else 0
            for length, window in zip(size, self.window)
        ]
        x = self.windows(torch.roll(x, (-shift[0], -shift[1]), dims=(1, 2)))
        qkv = self.qkv(x).reshape(*x.shape[:2], 3, self.num_heads, -1).permute(2, 0, 3, 1, 4)
        q, k, v = qkv.unbind(0)
        bias = self.position_bias()[None]
        if any(shift):
            bias = bias + self.mask(size, shift, x.device).repeat(batch, 1, 1, 1)
        x = F.scaled_dot_product_attention(q, k, v, attn_mask=bias.expand(q.size(0), -1, -1, -1))
        x = self.proj(x.transpose(1, 2).flatten(2))
        x = x.reshape(batch, size[0] // h, size[1] // w, h, w, channels).transpose(2, 3)
        x = torch.roll(x.reshape(batch, *size, channels), (shift[0], shift[1]), dims=(1, 2))
        return x[:, :height, :width]
'''

HELPERS: dict[str, str] = {
    "ClassToken": CLASS_TOKEN,
    "OverChannels": OVER_CHANNELS,
    "PositionEmbedding": POSITION_EMBEDDING,
    "Scale": SCALE,
    "StochasticDepth": STOCHASTIC_DEPTH,
    "WindowAttention": WINDOW_ATTENTION,
    "without": WITHOUT,
}
"""The text of each helper by the name that it is called by."""


def helpers(functions: Iterable[str]) -> list[str]:
    """Return the texts of the helpers that are called, in alphabetical order."""
    called = set(functions)
    return [text for name, text in HELPERS.items() if name in called]
