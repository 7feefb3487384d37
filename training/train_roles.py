"""Trains the neural role tagger: two bidirectional LSTM layers under a linear chain.

    python3 training/train_roles.py --data .cache/training --out .cache/training/roles

Reads the sequences that `npm run train` writes (src/train/sequences.ts says what is in them), works on a GPU if there
is one, and leaves `OUT.json` and `OUT.f32`, the weights as 32-bit floats, for src/train/pack-neural.ts. Stops and
resumes at any epoch: the state after each is kept in `OUT.checkpoint`. Deterministic for a seed on one thread of a
processor.

The chain's loss is that of Lample et al. (NAACL 2016). Beside it the first layer learns to tell each token's
dependency relation and the distance to its head, where the corpus has them. What is kept is the running
average of the weights (Polyak and Juditsky, 1992); where silver is mixed in at first, the mean of that average
after the last epoch with silver and after the last epoch of all (Wortsman et al., ICML 2022), which knows as much
of the gold and more of other news. A network that goes on from another may keep a share of that one likewise.
"""

import argparse
import json
import os
import time

import numpy as np
import torch
import torch.nn as nn

from chain import TAGS, Chain
from sequences import COLUMNS, CUE, ENTITY, HEAD, HEAD_STEPS, LEFT_OUT, POS, QUOTE, RELATION, SHAPE, SUFFIX, TAG, VECTOR_WIDTH, WORD, RunScores, read_tokens, runs_of, show_progress

VECTOR_SCALE = 0.3


def parse_arguments():
    parser = argparse.ArgumentParser(description="Train the neural role tagger.")
    parser.add_argument("--data", required=True, help="folder of sequences and vectors")
    parser.add_argument("--out", required=True, help="where the weights go, without an ending")
    parser.add_argument("--hidden", type=int, default=96, help="units of one direction of the first layer")
    parser.add_argument("--second", type=int, default=64, help="units of one direction of the second layer")
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rate", type=float, default=2e-3, help="Adam's step at the start")
    parser.add_argument("--vector-rate", type=float, default=0.3, help="the word vectors' share of it")
    parser.add_argument("--dropout", type=float, default=0.4)
    parser.add_argument("--word-dropout", type=float, default=0.08)
    parser.add_argument("--side-tasks", type=float, default=0.09, help="their share of the loss")
    parser.add_argument("--batch", type=int, default=2400, help="tokens a step")
    parser.add_argument("--silver", default=None, help="sequences labelled by an earlier model, to mix in")
    parser.add_argument("--silver-tags", default=None, help="the tags of these, where they are in a file of their own")
    parser.add_argument("--silver-dropout", type=float, default=0.1, help="dropout while silver is mixed in")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--silver-share", type=float, default=1.0, help="silver tokens a gold token and epoch")
    parser.add_argument("--silver-epochs", type=int, default=999, help="epochs that mix silver in; the rest is gold")
    parser.add_argument("--start", default=None, help="weights to go on from: PREFIX.json and PREFIX.f32")
    parser.add_argument("--start-share", type=float, default=0.0, help="share of the weights begun with in those that it ends with")
    parser.add_argument("--extra", default=None, help="more gold sequences")
    return parser.parse_args()


class Sequences:
    """Sequences of one or more files: their tokens, one after the other, and where each begins."""

    def __init__(self, device):
        self.device = device
        self.tokens = torch.zeros(0, COLUMNS, dtype=torch.int32, device=device)
        self.starts = np.zeros(0, np.int64)
        self.lengths = np.zeros(0, np.int64)

    def add(self, path, tags=None):
        """Reads a file, with tags from another where it has none itself. Returns the numbers of its sequences."""
        tokens, lengths = read_tokens(path)
        lengths = lengths[:, 2].astype(np.int64)
        starts = np.cumsum(lengths) - lengths
        if tags is not None:
            given = np.fromfile(tags, dtype=np.uint8)
            tokens[: len(given), TAG] = given
            kept = (starts + lengths <= len(given)) & (given[np.minimum(starts, len(given) - 1)] != LEFT_OUT)
            starts, lengths = starts[kept], lengths[kept]
        first = len(self.starts)
        self.starts = np.concatenate([self.starts, starts + len(self.tokens)])
        self.lengths = np.concatenate([self.lengths, lengths])
        read = torch.from_numpy(tokens.astype(np.int32)).to(self.device)
        self.tokens = torch.cat([self.tokens, read])
        return np.arange(first, len(self.starts))

    def gather(self, group):
        """The tokens of sequences, longest first, which of them are there, and the lengths."""
        lengths = torch.from_numpy(self.lengths[group])
        starts = torch.from_numpy(self.starts[group]).to(self.device)
        at = torch.arange(int(lengths[0]), device=self.device)
        there = at[None] < lengths.to(self.device)[:, None]
        return self.tokens[(starts[:, None] + at[None]) * there].long(), there, lengths


def read_vectors(path):
    vectors = torch.from_numpy(np.fromfile(path, dtype=np.float32).reshape(-1, VECTOR_WIDTH).copy())
    known = vectors.abs().sum(1) > 0
    vectors *= VECTOR_SCALE / vectors[known].std()
    vectors[~known] = 0.1 * torch.randn(int((~known).sum()), vectors.shape[1])
    return vectors


def make_batches(lengths, indices, batch_tokens, random):
    """Groups sequences of like length; the order of the groups is random."""
    noise = 1 + 0.15 * random.rand(len(indices)) if random is not None else 1
    order = indices[np.argsort(-lengths[indices] * noise, kind="stable")]
    batches = []
    at = 0
    while at < len(order):
        size = max(1, batch_tokens // int(lengths[order[at]]))
        group = order[at : at + size]
        batches.append(group[np.argsort(-lengths[group], kind="stable")])
        at += size
    if random is not None:
        random.shuffle(batches)
    return batches


class RoleTagger(nn.Module):
    def __init__(self, vectors, suffixes, relations, arguments):
        super().__init__()
        self.arguments = arguments
        hidden, second = arguments.hidden, arguments.second
        width = vectors.shape[1]
        self.word = nn.Embedding(vectors.shape[0], width, sparse=True)
        self.word.weight.data.copy_(vectors)
        self.suf = nn.Embedding(suffixes, 20)
        self.shape = nn.Embedding(64, 8)
        self.pos = nn.Embedding(45, 20)
        self.ent = nn.Embedding(13, 8)
        self.quote = nn.Embedding(128, 12)
        self.cue = nn.Embedding(8, 6)
        self.l1 = nn.LSTM(width + 74, hidden, 1, bidirectional=True, batch_first=True)
        self.l2 = nn.LSTM(2 * hidden, second, 1, bidirectional=True, batch_first=True)
        self.out = nn.Linear(2 * (hidden + second), TAGS)
        self.rel = nn.Linear(2 * hidden, relations)
        self.head = nn.Linear(2 * hidden, HEAD_STEPS)
        self.chain = Chain()
        initialise(self.l1, hidden)
        initialise(self.l2, second)
        self.dropout = arguments.dropout

    def drop(self, x, rate):
        """Drops the same units at every step of a sequence (Gal and Ghahramani, NIPS 2016)."""
        if not self.training or rate == 0:
            return x
        return x * (torch.rand(x.shape[0], 1, x.shape[2], device=x.device) >= rate) / (1 - rate)

    def forward(self, x, lengths):
        word, suffix = x[:, :, WORD], x[:, :, SUFFIX]
        if self.training:
            rate = self.arguments.word_dropout * self.dropout / self.arguments.dropout
            word = word.masked_fill(torch.rand(word.shape, device=x.device) < rate, 0)
            suffix = suffix.masked_fill(torch.rand(word.shape, device=x.device) < rate, 0)
        parts = [self.word(word), self.suf(suffix), self.shape(x[:, :, SHAPE]), self.pos(x[:, :, POS])]
        parts += [self.ent(x[:, :, ENTITY]), self.quote(x[:, :, QUOTE]), self.cue(x[:, :, CUE])]
        first = self.drop(self.recur(self.l1, self.drop(torch.cat(parts, 2), 0.6 * self.dropout), lengths), self.dropout)
        second = self.drop(self.recur(self.l2, first, lengths), self.dropout)
        return self.out(torch.cat([first, second], 2)), first

    def recur(self, layer, x, lengths):
        packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True)
        return nn.utils.rnn.pad_packed_sequence(layer(packed)[0], batch_first=True)[0]


def initialise(layer, hidden):
    for name, weight in layer.named_parameters():
        if weight.dim() == 1:
            weight.data.zero_()
            weight.data[hidden : 2 * hidden] = 1
        elif "hh" in name:
            for gate in range(4):
                nn.init.orthogonal_(weight.data[gate * hidden : (gate + 1) * hidden])


def evaluate(model, sequences, indices):
    """Exact F1 of source, cue and content runs, in per cent."""
    model.eval()
    scores = RunScores()
    with torch.no_grad():
        for group in make_batches(sequences.lengths, indices, model.arguments.batch, None):
            x, there, lengths = sequences.gather(group)
            best = model.chain.decode(model(x, lengths)[0], there).cpu().numpy()
            given = x[:, :, TAG].cpu().numpy()
            for row, length in enumerate(lengths.tolist()):
                scores.add(runs_of(best[row, :length].tolist()), runs_of(given[row, :length].tolist()))
    model.train()
    return scores.per_cent()


class Average:
    """The running average of all weights but the word vectors, which move only where their word occurs."""

    def __init__(self, model):
        self.live = {name: value for name, value in model.named_parameters() if name != "word.weight"}
        self.weights = {name: value.detach().clone() for name, value in self.live.items()}

    @torch.no_grad()
    def update(self, step):
        decay = min(0.998, (1 + step) / (10 + step))
        kept = list(self.weights.values())
        torch._foreach_mul_(kept, decay)
        torch._foreach_add_(kept, [value.detach() for value in self.live.values()], alpha=1 - decay)


def read_weights(path, model):
    """Takes over every weight that the file has in the model's shape; the side tasks' are not among them."""
    numbers = np.fromfile(path + ".f32", dtype=np.float32)
    with open(path + ".json") as file:
        manifest = json.load(file)
    state = model.state_dict()
    for name, (offset, shape) in manifest.items():
        size = int(np.prod(shape))
        if list(state[name].shape) != shape:
            continue
        state[name].copy_(torch.from_numpy(numbers[offset : offset + size].reshape(shape).copy()))


def write_weights(path, state):
    manifest = {}
    offset = 0
    with open(path + ".f32", "wb") as numbers:
        for name, value in state.items():
            array = value.cpu().numpy().astype(np.float32)
            numbers.write(array.tobytes())
            manifest[name] = [offset, list(array.shape)]
            offset += array.size
    with open(path + ".json", "w") as file:
        json.dump(manifest, file)


def main():
    arguments = parse_arguments()
    device = arguments.device
    torch.manual_seed(arguments.seed)
    random = np.random.RandomState(arguments.seed)
    torch.set_num_threads(1)
    sequences = Sequences(device)
    path = lambda name: os.path.join(arguments.data, name)
    gold = sequences.add(path("train"))
    held = {name: sequences.add(path(name)) for name in ("held", "dev")}
    if arguments.extra:
        gold = np.concatenate([gold, sequences.add(arguments.extra)])
    silver = sequences.add(arguments.silver, arguments.silver_tags) if arguments.silver else gold[:0]
    with open(path("vocab.json")) as file:
        vocabulary = json.load(file)
    suffixes = len(vocabulary["suffixes"]) + 1
    if arguments.start is None:
        vectors = read_vectors(path("vec.bin"))
    else:
        vectors = torch.zeros(len(vocabulary["words"]) + 1, VECTOR_WIDTH)
    relations = 1 + int(sequences.tokens[:, RELATION].max())
    model = RoleTagger(vectors, suffixes, relations, arguments)
    if arguments.start is not None:
        read_weights(arguments.start, model)
    model.to(device).train()
    begun_with = {name: value.clone() for name, value in model.state_dict().items()} if arguments.start_share > 0 else None
    words = list(model.word.parameters())
    others = [weight for name, weight in model.named_parameters() if not name.startswith("word")]
    sparse = torch.optim.SparseAdam(words, lr=arguments.rate * arguments.vector_rate, betas=(0.9, 0.98))
    dense = torch.optim.Adam(others, lr=arguments.rate, betas=(0.9, 0.98))
    average = Average(model)
    side_loss = nn.CrossEntropyLoss(ignore_index=0, reduction="sum")
    gold_tokens = int(sequences.lengths[gold].sum())
    silver_tokens = min(arguments.silver_share * gold_tokens, int(sequences.lengths[silver].sum()))
    silver_epochs = min(arguments.epochs, arguments.silver_epochs) if len(silver) else 0
    total = int(1.08 * (gold_tokens * arguments.epochs + silver_tokens * silver_epochs) / arguments.batch)
    checkpoint = arguments.out + ".checkpoint"
    epoch = step = 0
    with_silver = None
    if os.path.exists(checkpoint):
        state = torch.load(checkpoint, map_location=device, weights_only=False)
        model.load_state_dict(state["model"])
        sparse.load_state_dict(state["sparse"])
        dense.load_state_dict(state["dense"])
        for name, value in state["average"].items():
            average.weights[name].copy_(value)
        torch.set_rng_state(state["random"].cpu())
        random.set_state(state["numpy"])
        with_silver = state["with_silver"]
        epoch, step = state["epoch"], state["step"]
    started = time.time()
    while epoch < arguments.epochs:
        indices = gold
        model.dropout = arguments.dropout
        if epoch < silver_epochs:
            shuffled = random.permutation(silver)
            mixed = shuffled[: np.searchsorted(np.cumsum(sequences.lengths[shuffled]), silver_tokens)]
            indices = np.concatenate([gold, mixed])
            model.dropout = arguments.silver_dropout
        loss_sum = torch.zeros((), device=device)
        tokens = 0
        for group in make_batches(sequences.lengths, indices, arguments.batch, random):
            rate = min(1, (step + 1) / 200) * max(0.05, 1 - 0.95 * step / total)
            sparse.param_groups[0]["lr"] = arguments.rate * arguments.vector_rate * rate
            dense.param_groups[0]["lr"] = arguments.rate * rate
            x, there, lengths = sequences.gather(group)
            count = int(lengths.sum())
            scores, first = model(x, lengths)
            loss = model.chain.loss(scores, x[:, :, TAG], there) / count
            relation = (x[:, :, RELATION] * there).flatten()
            head = (x[:, :, HEAD] * there).flatten()
            side = side_loss(model.rel(first).flatten(0, 1), relation) + side_loss(model.head(first).flatten(0, 1), head)
            share = arguments.side_tasks * (1 - 0.5 * min(1, step / total))
            sparse.zero_grad()
            dense.zero_grad()
            (loss + share * side / count).backward()
            nn.utils.clip_grad_norm_(others, 1.0)
            sparse.step()
            dense.step()
            step += 1
            average.update(step)
            loss_sum += loss.detach() * count
            tokens += count
            if step % 100 == 0 or device == "cpu":
                show_progress(min(step, total), total, f"loss {loss_sum.item() / tokens:.4f}", started)
        epoch += 1
        current = {name: value.clone() for name, value in model.state_dict().items()}
        averaged = {**current, **{name: value.clone() for name, value in average.weights.items()}}
        if epoch == silver_epochs:
            with_silver = averaged
        if epoch == arguments.epochs:
            for other, share in ((with_silver, 0.5), (begun_with, arguments.start_share)):
                if other is not None:
                    averaged = {name: torch.lerp(value, other[name], share) for name, value in averaged.items()}
        model.load_state_dict(averaged)
        scores = {name: evaluate(model, sequences, part) for name, part in held.items() if len(part)}
        write_weights(arguments.out, model.state_dict())
        model.load_state_dict(current)
        state = {"model": current, "sparse": sparse.state_dict(), "dense": dense.state_dict()}
        state.update(average=average.weights, with_silver=with_silver, random=torch.get_rng_state(), numpy=random.get_state(), epoch=epoch, step=step)
        torch.save(state, checkpoint + ".part")
        os.replace(checkpoint + ".part", checkpoint)
        print(f"epoch {epoch}  loss {loss_sum.item() / tokens:.4f}  {scores}  {time.time() - started:.0f} s", flush=True)


main()
