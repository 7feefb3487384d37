"""Trains the teacher: a transformer that learns English from unlabelled news and then the roles from gold.

    python3 training/train_teacher.py --data .cache/training --out .cache/training/teacher

Reads the sequences that `npm run train` writes (src/train/sequences.ts says what is in them) and leaves what the
network that is shipped learns from: `silver.tag` in the data folder, a byte for each token of `news` (the tag, or 255
where the paragraph is left out), and `vec.bin`, the teacher's word vectors in 100 dimensions. Made for one GPU, where
it takes seven minutes (NVIDIA H100); on a processor it would take days. Each stage leaves its result in `OUT.*.pt` and
is not done again. Repeatable for a seed but for the order in which a GPU adds numbers up.

First the encoder guesses hidden words (Devlin et al., NAACL 2019; whole words as units, 10 layers of 512, rotary
positions of Su et al. 2021, matrices stepped along their orthogonalised momentum as by Jordan et al. 2024). Then
several copies of it learn the roles from different beginnings, under a linear chain, with whole paragraphs before
each as context. The mean of their scores labels the news.
"""

import argparse
import copy
import json
import math
import os
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from chain import TAGS, Chain
from encoder import Encoder, autocast, compile_blocks, pretrain, strip
from sequences import HEAD, HEAD_STEPS, LEFT_OUT, RELATION, TAG, VECTOR_WIDTH, WORD, RunScores, runs_of
from windows import WINDOW, Stream


def parse_arguments():
    parser = argparse.ArgumentParser(description="Train the teacher and label news with it.")
    parser.add_argument("--data", required=True, help="folder of sequences")
    parser.add_argument("--out", required=True, help="where the states go, without an ending")
    parser.add_argument("--layers", type=int, default=10)
    parser.add_argument("--width", type=int, default=512)
    parser.add_argument("--steps", type=int, default=3700, help="steps of guessing hidden words")
    parser.add_argument("--windows", type=int, default=128, help="windows of 512 tokens a step of guessing")
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--hidden-share", type=float, default=0.2, help="share of the words that are hidden")
    parser.add_argument("--copies", type=int, default=2, help="copies that learn the roles")
    parser.add_argument("--epochs", type=int, default=5, help="passes over the gold")
    parser.add_argument("--tune-rate", type=float, default=3e-4)
    parser.add_argument("--tune-windows", type=int, default=32)
    parser.add_argument("--dropout", type=float, default=0.15)
    parser.add_argument("--least", type=float, default=0.35, help="probability of a token's tag under which its paragraph is left out")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--limit", type=int, default=0, help="read only so many tokens of news, for a trial")
    return parser.parse_args()


class Teacher(nn.Module):
    def __init__(self, encoder, relations, dropout):
        super().__init__()
        self.encoder = encoder
        encoder.dropout = dropout
        for block in encoder.blocks:
            block.dropout = dropout
        width = encoder.leave.normalized_shape[0]
        self.out = nn.Linear(width, TAGS)
        self.rel = nn.Linear(width, relations)
        self.head = nn.Linear(width, HEAD_STEPS)
        self.chain = Chain()
        self.rate = dropout

    def forward(self, x, there):
        h = F.dropout(self.encoder(x, there).float(), self.rate, self.training)
        return self.out(h), h


def rates_of(teacher, arguments):
    """Lower layers move less."""
    depth = len(teacher.encoder.blocks)
    groups = {}
    for name, weight in teacher.named_parameters():
        share = 1.0
        if name.startswith("encoder.tables") or name.startswith("encoder.enter"):
            share = 0.9 ** (depth + 1)
        elif name.startswith("encoder.blocks"):
            share = 0.9 ** (depth - int(name.split(".")[2]))
        elif not name.startswith("encoder"):
            share = 10.0
        groups.setdefault(share, []).append(weight)
    return [{"params": weights, "lr": share * arguments.tune_rate, "share": share} for share, weights in groups.items()]


def scores_of(teachers, stream, rows, device):
    """The mean of the teachers' scores of windows, as if they were one."""
    x, there, asked, at = stream.gather(rows)
    with torch.no_grad(), autocast(device):
        scores = sum(teacher(x, there)[0].float() for teacher in teachers) / len(teachers)
    scores[~asked | (x[:, :, WORD] == teachers[0].separator)] = CERTAINLY_NONE.to(device)
    return scores, there, asked, at


CERTAINLY_NONE = torch.tensor([0.0] + [-1e4] * (TAGS - 1))


def decode(teachers, stream, device, batch=256, with_doubt=False):
    """The best tag of every token of the stream, and how probable it is."""
    tags = torch.zeros(len(stream.tokens), dtype=torch.uint8, device=device)
    sure = torch.ones(len(stream.tokens), device=device)
    chain = teachers[0].chain.mean_of([teacher.chain for teacher in teachers])
    windows = stream.windows()
    order = np.argsort(windows[:, 2] - windows[:, 0], kind="stable")
    for i in range(0, len(order), batch):
        scores, there, asked, at = scores_of(teachers, stream, windows[order[i : i + batch]], device)
        best = chain.decode(scores, there)
        tags[at[asked]] = best[asked].to(torch.uint8)
        if with_doubt:
            probable = chain.marginals(scores, there).gather(2, best[:, :, None])[:, :, 0]
            sure[at[asked]] = probable[asked]
    return tags, sure


def evaluate(teachers, stream, device):
    for teacher in teachers:
        teacher.eval()
    tags, _ = decode(teachers, stream, device)
    found, gold = (runs_of(part.tolist()) for part in (tags, stream.tokens[:, TAG]))
    for teacher in teachers:
        teacher.train()
    scores = RunScores()
    scores.add(found, gold)
    return scores.per_cent()


def batches_of(parts, size, random):
    """The windows of all streams in random order, with their stream. Every batch is full, as what is compiled is so for one shape."""
    batches = []
    for stream, windows in parts:
        order = np.resize(random.permutation(len(windows)), (math.ceil(len(windows) / size), size))
        batches += [(stream, windows[chosen]) for chosen in order]
    random.shuffle(batches)
    return batches


def tune(encoder, train, held, relations, separator, seed, arguments):
    """A copy of the encoder learns the roles; what is kept is the running average of its weights."""
    device = arguments.device
    torch.manual_seed(seed)
    random = np.random.RandomState(seed)
    teacher = Teacher(copy.deepcopy(encoder), relations, arguments.dropout).to(device)
    teacher.separator = separator
    adam = torch.optim.AdamW(rates_of(teacher, arguments), betas=(0.9, 0.98), weight_decay=0.01, fused=device == "cuda")
    average = copy.deepcopy(teacher)
    compile_blocks(teacher.encoder, device)
    parts = [(stream, stream.windows()) for stream in train]
    passes = [batches_of(parts, arguments.tune_windows, random) for _ in range(arguments.epochs)]
    total = sum(map(len, passes))
    step, started = 0, time.time()
    teacher.train()
    for epoch, batches in enumerate(passes):
        for stream, rows in batches:
            x, there, asked, _ = stream.gather(rows, WINDOW)
            gold = torch.where(asked, x[:, :, TAG], 0)
            inputs = x.clone()
            dropped = (torch.rand(gold.shape, device=device) < 0.04) & (x[:, :, WORD] != separator)
            inputs[:, :, WORD] = torch.where(dropped, 0, inputs[:, :, WORD])
            with autocast(device):
                scores, h = teacher(inputs, there)
            scores = torch.where((asked & (x[:, :, WORD] != separator))[:, :, None], scores.float(), CERTAINLY_NONE.to(device))
            count = asked.sum()
            loss = teacher.chain.loss(scores, gold, there) / count
            target = torch.where(asked, x[:, :, RELATION], 0).flatten()
            heads = torch.where(asked, x[:, :, HEAD], 0).flatten()
            side = F.cross_entropy(teacher.rel(h).flatten(0, 1), target, ignore_index=0, reduction="sum")
            side = side + F.cross_entropy(teacher.head(h).flatten(0, 1), heads, ignore_index=0, reduction="sum")
            (loss + 0.06 * side / count).backward()
            nn.utils.clip_grad_norm_(teacher.parameters(), 1.0)
            fall = min(1, (step + 1) / 100) * max(0.02, 1 - step / total)
            for group in adam.param_groups:
                group["lr"] = arguments.tune_rate * group["share"] * fall
            adam.step()
            teacher.zero_grad(set_to_none=True)
            step += 1
            with torch.no_grad():
                decay = min(0.995, step / (step + 10))
                torch._foreach_lerp_(list(average.parameters()), list(teacher.parameters()), 1 - decay)
        if epoch == arguments.epochs - 1 or epoch % 3 == 0:
            print(f"copy {seed}, pass {epoch + 1}: loss {loss.item():.4f}  dev {evaluate([average], held, device)}  {time.time() - started:.0f} s", flush=True)
    average.eval()
    return average


def write_vectors(encoder, path, words):
    """The teacher's word vectors along their first principal components, for the network to begin with."""
    table = encoder.tables[0].weight.detach()[: words + 1].float().cpu()
    table = table - table[1:].mean(0)
    _, _, axes = torch.linalg.svd(table[1:], full_matrices=False)
    vectors = table @ axes[:VECTOR_WIDTH].T
    vectors[0] = 0
    vectors.numpy().astype(np.float32).tofile(path)


def main():
    arguments = parse_arguments()
    device = arguments.device
    torch.manual_seed(arguments.seed)
    torch.set_float32_matmul_precision("high")
    path = lambda name: os.path.join(arguments.data, name)
    with open(path("vocab.json")) as file:
        vocabulary = json.load(file)
    words, suffixes = len(vocabulary["words"]), len(vocabulary["suffixes"])
    separator = words + 1
    masks = [words + 2, suffixes + 1, 64, 45, 13, 8]
    sizes = [words + 3, suffixes + 2, 65, 46, 14, 128, 9]
    started = time.time()
    note = lambda text: print(f"{time.time() - started:6.0f} s  {text}", flush=True)
    train, extra, dev = (Stream(path(name), separator, device) for name in ("train", "extra", "dev"))
    news = Stream(path("news"), separator, device, arguments.limit)
    note(f"{news.count} tokens of news, {train.count} + {extra.count} of gold")
    encoder = Encoder(sizes, arguments.layers, arguments.width).to(device)
    kept = arguments.out + ".encoder.pt"
    if os.path.exists(kept):
        encoder.load_state_dict(torch.load(kept, map_location=device))
    else:
        pretrain(encoder, news, masks, arguments)
        encoder = strip(encoder, sizes, arguments).to(device)
        torch.save(encoder.state_dict(), kept)
    write_vectors(encoder, path("vec.bin"), words)
    note("words are guessed")
    relations = 1 + int(train.tokens[:, RELATION].max())
    teachers = []
    for number in range(arguments.copies):
        kept = f"{arguments.out}.copy{number}.pt"
        if os.path.exists(kept):
            teacher = Teacher(copy.deepcopy(encoder), relations, 0.0).to(device).eval()
            teacher.load_state_dict(torch.load(kept, map_location=device))
            teacher.separator = separator
        else:
            teacher = tune(encoder, [train, extra], dev, relations, separator, arguments.seed + number, arguments)
            torch.save(teacher.state_dict(), kept)
        teachers.append(teacher)
    note(f"dev, together: {evaluate(teachers, dev, device)}")
    for teacher in teachers:
        teacher.eval()
    tags, sure = decode(teachers, news, device, batch=1024, with_doubt=True)
    tags, sure = (part.cpu().numpy()[news.place] for part in (tags, sure))
    owner = np.repeat(np.arange(len(news.sizes)), news.sizes)
    least = np.ones(len(news.sizes), np.float32)
    np.minimum.at(least, owner, sure)
    tags[(least < arguments.least)[owner]] = LEFT_OUT
    tags.tofile(path("silver.tag"))
    note(f"news is labelled; left out {100 * (tags == LEFT_OUT).mean():.1f} % of it")


main()
