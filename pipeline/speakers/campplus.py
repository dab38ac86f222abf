"""The CAM++ speaker embedding network, for weights of 3D-Speaker's `campplus_cn_en_common`.

Source: Wang et al., "CAM++: A Fast and Efficient Network for Speaker Verification Using
Context-Aware Masking", Interspeech 2023. Module names follow the published weights, so that
`load_state_dict` checks every one of them.
"""

from collections import OrderedDict

import torch
from torch import Tensor, nn
from torch.nn import functional

MEL_BINS = 80
"""Filter bank energies per frame."""

EMBEDDING_SIZE = 192
"""Length of an embedding."""

SUBSAMPLING = 2
"""Filter bank frames per frame of features."""

_CONTEXT_FRAMES = 100
_GROWTH = 32
_BOTTLENECK = 128
_BLOCKS = ((12, 1), (24, 2), (16, 2))
"""Layers and dilation of each dense block."""


def _norm_relu(channels: int) -> nn.Sequential:
    return nn.Sequential(OrderedDict(batchnorm=nn.BatchNorm1d(channels), relu=nn.ReLU()))


class _ResidualBlock(nn.Module):
    """Two convolutions over (mel, time); only the mel axis is ever strided."""

    def __init__(self, channels: int, stride: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(channels, channels, 3, (stride, 1), 1, bias=False)
        self.bn1 = nn.BatchNorm2d(channels)
        self.conv2 = nn.Conv2d(channels, channels, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(channels)
        self.shortcut = nn.Sequential()
        if stride != 1:
            self.shortcut = nn.Sequential(
                nn.Conv2d(channels, channels, 1, (stride, 1), bias=False),
                nn.BatchNorm2d(channels),
            )

    def forward(self, x: Tensor) -> Tensor:
        out = functional.relu(self.bn1(self.conv1(x)))
        return functional.relu(self.bn2(self.conv2(out)) + self.shortcut(x))


class _Head(nn.Module):
    """The convolutional front: (batch, mel, time) to (batch, 320, time)."""

    def __init__(self, channels: int = 32) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(1, channels, 3, 1, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(channels)
        self.layer1 = nn.Sequential(_ResidualBlock(channels, 2), _ResidualBlock(channels, 1))
        self.layer2 = nn.Sequential(_ResidualBlock(channels, 2), _ResidualBlock(channels, 1))
        self.conv2 = nn.Conv2d(channels, channels, 3, (2, 1), 1, bias=False)
        self.bn2 = nn.BatchNorm2d(channels)
        self.channels = channels * (MEL_BINS // 8)

    def forward(self, x: Tensor) -> Tensor:
        out = functional.relu(self.bn1(self.conv1(x.unsqueeze(1))))
        out = self.layer2(self.layer1(out))
        out = functional.relu(self.bn2(self.conv2(out)))
        return out.flatten(1, 2)


class _ContextMask(nn.Module):
    """A convolution whose channels are weighted by what is heard around, near and far."""

    def __init__(self, dilation: int) -> None:
        super().__init__()
        self.linear_local = nn.Conv1d(
            _BOTTLENECK, _GROWTH, 3, padding=dilation, dilation=dilation, bias=False
        )
        self.linear1 = nn.Conv1d(_BOTTLENECK, _BOTTLENECK // 2, 1)
        self.linear2 = nn.Conv1d(_BOTTLENECK // 2, _GROWTH, 1)

    def forward(self, x: Tensor) -> Tensor:
        near = functional.avg_pool1d(x, _CONTEXT_FRAMES, _CONTEXT_FRAMES, ceil_mode=True)
        context = x.mean(-1, keepdim=True) + near
        mask = torch.sigmoid(self.linear2(functional.relu(self.linear1(context))))
        mask = mask.repeat_interleave(_CONTEXT_FRAMES, dim=-1)[..., : x.shape[-1]]
        return self.linear_local(x) * mask


class _DenseLayer(nn.Module):
    """One layer of a dense block: its output is appended to its input's channels."""

    def __init__(self, channels: int, dilation: int) -> None:
        super().__init__()
        self.nonlinear1 = _norm_relu(channels)
        self.linear1 = nn.Conv1d(channels, _BOTTLENECK, 1, bias=False)
        self.nonlinear2 = _norm_relu(_BOTTLENECK)
        self.cam_layer = _ContextMask(dilation)

    def forward(self, x: Tensor) -> Tensor:
        out = self.cam_layer(self.nonlinear2(self.linear1(self.nonlinear1(x))))
        return torch.cat((x, out), dim=1)


class _Transit(nn.Module):
    """Halves the channels between blocks."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.nonlinear = _norm_relu(channels)
        self.linear = nn.Conv1d(channels, channels // 2, 1, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        return self.linear(self.nonlinear(x))


class _Tdnn(nn.Module):
    """The first layer over time; it halves the frame rate."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.linear = nn.Conv1d(channels, 128, 5, stride=SUBSAMPLING, padding=2, bias=False)
        self.nonlinear = _norm_relu(128)

    def forward(self, x: Tensor) -> Tensor:
        return self.nonlinear(self.linear(x))


class _Dense(nn.Module):
    """From pooled statistics to the embedding."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.linear = nn.Conv1d(channels, EMBEDDING_SIZE, 1, bias=False)
        self.nonlinear = nn.Sequential(
            OrderedDict(batchnorm=nn.BatchNorm1d(EMBEDDING_SIZE, affine=False))
        )

    def forward(self, x: Tensor) -> Tensor:
        return self.nonlinear(self.linear(x.unsqueeze(-1)).squeeze(-1))


class CamPlusPlus(nn.Module):
    """Features per frame (`forward`) and their pooling into embeddings (`pool`)."""

    def __init__(self) -> None:
        super().__init__()
        self.head = _Head()
        layers: OrderedDict[str, nn.Module] = OrderedDict(tdnn=_Tdnn(self.head.channels))
        channels = 128
        for index, (depth, dilation) in enumerate(_BLOCKS, 1):
            layers[f"block{index}"] = nn.Sequential(
                OrderedDict(
                    (f"tdnnd{n + 1}", _DenseLayer(channels + n * _GROWTH, dilation))
                    for n in range(depth)
                )
            )
            channels += depth * _GROWTH
            layers[f"transit{index}"] = _Transit(channels)
            channels //= 2
        layers["out_nonlinear"] = _norm_relu(channels)
        layers["dense"] = _Dense(channels * 2)
        self.xvector = nn.ModuleDict(layers)

    def forward(self, fbank: Tensor) -> Tensor:
        """Compute features.

        Args:
            fbank: shape (batch, frames, MEL_BINS), mean-normalised log energies every 10 ms.

        Returns:
            Shape (batch, 512, ceil(frames / SUBSAMPLING)).
        """
        x = self.head(fbank.transpose(1, 2))
        for name, layer in self.xvector.items():
            if name != "dense":
                x = layer(x)
        return x

    def pool(self, features: Tensor) -> Tensor:
        """Pool features into embeddings.

        Args:
            features: shape (batch, 512, frames), at least two frames.

        Returns:
            Shape (batch, EMBEDDING_SIZE), not normalised.
        """
        stats = torch.cat((features.mean(-1), features.std(-1)), dim=1)
        return self.xvector["dense"](stats)
