"""A transformer over words and what the taggers say of them, and how it learns a language by guessing hidden words."""

import math
import time

import torch
import torch.nn as nn
import torch.nn.functional as F

from sequences import COLUMNS, CUE, ENTITY, POS, QUOTE, SHAPE, SUFFIX, WORD, show_progress
from windows import WINDOW

INPUTS = (WORD, SUFFIX, SHAPE, POS, ENTITY, QUOTE, CUE)


def rotate(x, cos, sin):
    a, b = x.chunk(2, -1)
    return torch.cat([a * cos - b * sin, b * cos + a * sin], -1)


class Block(nn.Module):
    def __init__(self, width, dropout):
        super().__init__()
        self.heads = width // 64
        self.before = nn.LayerNorm(width)
        self.between = nn.LayerNorm(width)
        self.qkv = nn.Linear(width, 3 * width, bias=False)
        self.join = nn.Linear(width, width, bias=False)
        self.up = nn.Linear(width, 4 * width, bias=False)
        self.down = nn.Linear(4 * width, width, bias=False)
        self.dropout = dropout

    def forward(self, x, cos, sin, mask):
        batch, length, width = x.shape
        q, k, v = self.qkv(self.before(x)).view(batch, length, 3, self.heads, 64).permute(2, 0, 3, 1, 4)
        attended = F.scaled_dot_product_attention(rotate(q, cos, sin), rotate(k, cos, sin), v, attn_mask=mask)
        attended = attended.transpose(1, 2).reshape(batch, length, width)
        x = x + F.dropout(self.join(attended), self.dropout, self.training)
        return x + F.dropout(self.down(F.gelu(self.up(self.between(x)))), self.dropout, self.training)


class Encoder(nn.Module):
    def __init__(self, sizes, layers, width):
        super().__init__()
        self.tables = nn.ModuleList(nn.Embedding(size, width) for size in sizes)
        for table in self.tables:
            nn.init.normal_(table.weight, std=0.02)
        self.enter = nn.LayerNorm(width)
        self.blocks = nn.ModuleList(Block(width, 0.0) for _ in range(layers))
        self.leave = nn.LayerNorm(width)
        self.guess = nn.Linear(width, width)
        self.guess_norm = nn.LayerNorm(width)
        self.guess_bias = nn.Parameter(torch.zeros(sizes[0]))
        for name, weight in self.blocks.named_parameters():
            if weight.dim() == 2:
                scale = 1 / math.sqrt(2 * layers) if "join" in name or "down" in name else 1
                nn.init.normal_(weight, std=0.02 * scale)
        angles = torch.arange(WINDOW)[:, None] * 10000 ** (-torch.arange(0, 64, 2) / 64)[None]
        self.register_buffer("cos", angles.cos())
        self.register_buffer("sin", angles.sin())
        self.dropout = 0.0

    def forward(self, x, there=None):
        h = sum(table(x[:, :, column]) for table, column in zip(self.tables, INPUTS))
        h = F.dropout(self.enter(h), self.dropout, self.training)
        length = x.shape[1]
        cos, sin = self.cos[:length].to(h.dtype), self.sin[:length].to(h.dtype)
        mask = None if there is None else there[:, None, None, :]
        if torch.is_autocast_enabled():
            h, cos, sin = h.bfloat16(), cos.bfloat16(), sin.bfloat16()
        for block in self.blocks:
            h = block(h, cos, sin, mask)
        return self.leave(h)

    def guess_words(self, h):
        h = self.guess_norm(F.gelu(self.guess(h)))
        return F.linear(h, self.tables[0].weight, self.guess_bias)


def orthogonalise(matrices):
    """Newton and Schulz's iteration towards the nearest orthogonal matrices, all of one shape at once."""
    x = matrices.bfloat16()
    turned = x.shape[-2] > x.shape[-1]
    if turned:
        x = x.mT
    x = x / (x.norm(dim=(-2, -1), keepdim=True) + 1e-7)
    for _ in range(5):
        product = x @ x.mT
        x = 3.4445 * x + (-4.775 * product + 2.0315 * product @ product) @ x
    return (x.mT if turned else x).float()


class Muon:
    """Steps matrices along their orthogonalised momentum (Jordan et al. 2024), with the size of one of Adam's steps."""

    def __init__(self, weights, decay=0.1):
        self.groups = {}
        for weight in weights:
            self.groups.setdefault(tuple(weight.shape), []).append(weight)
        self.momentum = {shape: torch.zeros(len(group), *shape, device=group[0].device) for shape, group in self.groups.items()}
        self.decay = decay

    @torch.no_grad()
    def step(self, rate):
        for shape, group in self.groups.items():
            gradient = torch.stack([weight.grad for weight in group])
            momentum = self.momentum[shape]
            momentum.lerp_(gradient, 0.05)
            update = orthogonalise(gradient.lerp(momentum, 0.95)) * (0.2 * math.sqrt(max(shape)))
            torch._foreach_mul_(group, 1 - rate * self.decay)
            torch._foreach_add_(group, list(update.unbind(0)), alpha=-rate)


def autocast(device):
    return torch.autocast(device, dtype=torch.bfloat16, enabled=device == "cuda")


def compile_blocks(encoder, device):
    """On a GPU, and anew: blocks that were compiled before had another dropout."""
    if device == "cuda":
        torch.compiler.reset()
        for block in encoder.blocks:
            block.compile()


def pretrain(encoder, stream, masks, arguments):
    """Hides words and has them guessed; unknown words and separators are not asked for."""
    device = arguments.device
    compile_blocks(encoder, device)
    matrices = [weight for weight in encoder.blocks.parameters() if weight.dim() == 2]
    known = {id(weight) for weight in matrices}
    others = [weight for weight in encoder.parameters() if id(weight) not in known]
    muon = Muon(matrices)
    adam = torch.optim.AdamW(others, lr=arguments.rate, betas=(0.9, 0.98), weight_decay=0.0, fused=device == "cuda")
    words = masks[0]
    hidden_row = torch.tensor(masks, device=device)
    columns = torch.tensor([column for column in INPUTS if column != QUOTE], device=device)
    windows = arguments.windows
    spans = len(stream.tokens) // WINDOW - 1
    generator = torch.Generator().manual_seed(arguments.seed)
    order, at, offset = None, spans, 0
    hidden = int(arguments.hidden_share * windows * WINDOW)
    started = time.time()
    encoder.train()
    for step in range(arguments.steps):
        if order is None or at + windows > spans:
            order, at = torch.randperm(spans, generator=generator), 0
            offset = int(torch.randint(WINDOW, (1,), generator=generator))
        begins = (order[at : at + windows] * WINDOW + offset).to(device, non_blocking=True)
        at += windows
        x = stream.tokens[begins[:, None] + torch.arange(WINDOW, device=device)[None]].long()
        target = x[:, :, WORD].flatten().clone()
        allowed = (target > 0) & (target < words - 1)
        chosen = (torch.rand(target.shape, device=device) * allowed).topk(hidden).indices
        covered = chosen[: int(0.88 * hidden)]
        flat = x.view(-1, COLUMNS)
        flat[covered[:, None], columns[None]] = hidden_row[None]
        rate = arguments.rate * min(1, (step + 1) / 200) * max(0.02, 1 - step / arguments.steps)
        adam.param_groups[0]["lr"] = rate
        with autocast(device):
            h = encoder(x)
            guesses = encoder.guess_words(h.flatten(0, 1)[chosen])
        loss = F.cross_entropy(guesses.float(), target[chosen])
        loss.backward()
        nn.utils.clip_grad_norm_(others, 1.0)
        muon.step(rate)
        adam.step()
        encoder.zero_grad(set_to_none=True)
        if step % 50 == 49:
            show_progress(step + 1, arguments.steps, f"guessing words, loss {loss.item():.3f}", started)


def strip(encoder, sizes, arguments):
    """The same weights in a model that is not compiled."""
    plain = Encoder(sizes, arguments.layers, arguments.width)
    plain.load_state_dict({name.replace("_orig_mod.", ""): value for name, value in encoder.state_dict().items()})
    return plain
