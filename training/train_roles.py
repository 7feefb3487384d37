"""Trains the neural role tagger: two bidirectional LSTM layers under a linear chain.

    python3 training/train_roles.py --data .cache/training --out .cache/training/roles

Reads the sequences that `npm run train` writes (src/train/sequences.ts says what is in them) and leaves
`OUT.json` and `OUT.f32`, the weights as 32-bit floats, for src/train/pack-neural.ts. Stops and resumes at any
epoch: the state after each is kept in `OUT.checkpoint`. Deterministic for a seed and one thread.

The chain's loss is that of Lample et al. (NAACL 2016). Beside it the first layer learns to tell each token's
dependency relation and the distance to its head, where the corpus has them. What is kept is the running
average of the weights (Polyak and Juditsky, 1992); where silver is mixed in at first, the mean of that average
after the last epoch with silver and after the last epoch of all (Wortsman et al., ICML 2022), which knows as much
of the gold and more of other news.
"""

import argparse
import json
import os
import sys
import time

import numpy as np
import torch
import torch.nn as nn

TAGS = 7
WORD, SUFFIX, SHAPE, POS, ENTITY, QUOTE, CUE, TAG, RELATION, HEAD = range(10)
COLUMNS = 10
HEAD_STEPS = 12
FORBIDDEN = -1e4
VECTOR_SCALE = 0.3
VECTOR_WIDTH = 100


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
    parser.add_argument("--silver-share", type=float, default=1.0, help="silver tokens a gold token and epoch")
    parser.add_argument("--silver-epochs", type=int, default=999, help="epochs that mix silver in; the rest is gold")
    parser.add_argument("--start", default=None, help="weights to go on from: PREFIX.json and PREFIX.f32")
    parser.add_argument("--extra", default=None, help="more gold sequences")
    parser.add_argument("--extra-times", type=int, default=1, help="how often each of them is seen in an epoch")
    return parser.parse_args()


def read_sequences(path):
    tokens = np.fromfile(path + ".bin", dtype=np.int32).reshape(-1, COLUMNS)
    lengths = np.fromfile(path + ".len", dtype=np.int32).reshape(-1, 3)[:, 2]
    bounds = np.concatenate([[0], np.cumsum(lengths)])
    return [tokens[bounds[i] : bounds[i + 1]] for i in range(len(lengths)) if lengths[i] > 0]


def read_vectors(path):
    vectors = torch.from_numpy(np.fromfile(path, dtype=np.float32).reshape(-1, VECTOR_WIDTH).copy())
    known = vectors.abs().sum(1) > 0
    vectors *= VECTOR_SCALE / vectors[known].std()
    vectors[~known] = 0.1 * torch.randn(int((~known).sum()), vectors.shape[1])
    return vectors


def make_batches(sequences, indices, batch_tokens, random):
    """Groups sequences of like length; the order of the groups is random."""
    lengths = np.array([len(sequences[i]) for i in indices])
    noise = 1 + 0.15 * random.rand(len(indices)) if random is not None else 1
    order = np.asarray(indices)[np.argsort(-lengths * noise, kind="stable")]
    batches = []
    at = 0
    while at < len(order):
        size = max(1, batch_tokens // len(sequences[order[at]]))
        group = sorted(order[at : at + size], key=lambda i: -len(sequences[i]))
        batches.append(group)
        at += size
    if random is not None:
        random.shuffle(batches)
    return batches


def to_tensor(sequences, group):
    lengths = [len(sequences[i]) for i in group]
    tokens = np.zeros((lengths[0], len(group), COLUMNS), np.int64)
    for column, i in enumerate(group):
        tokens[: lengths[column], column] = sequences[i]
    return torch.from_numpy(tokens), lengths


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
        self.l1 = nn.LSTM(width + 74, hidden, 1, bidirectional=True)
        self.l2 = nn.LSTM(2 * hidden, second, 1, bidirectional=True)
        self.out = nn.Linear(2 * (hidden + second), TAGS)
        self.rel = nn.Linear(2 * hidden, relations)
        self.head = nn.Linear(2 * hidden, HEAD_STEPS)
        self.trans = nn.Parameter(torch.zeros(TAGS, TAGS))
        self.start = nn.Parameter(torch.zeros(TAGS))
        initialise(self.l1, hidden)
        initialise(self.l2, second)
        self.register_buffer("mask", forbidden_transitions())
        self.register_buffer("start_mask", forbidden_starts())

    def drop(self, x, rate):
        """Drops the same units at every step of a sequence (Gal and Ghahramani, NIPS 2016)."""
        if not self.training or rate == 0:
            return x
        keep = torch.bernoulli(torch.full((1, x.shape[1], x.shape[2]), 1 - rate)) / (1 - rate)
        return x * keep

    def forward(self, x, lengths):
        word, suffix = x[:, :, WORD], x[:, :, SUFFIX]
        if self.training:
            word = word.masked_fill(torch.rand(word.shape) < self.arguments.word_dropout, 0)
            suffix = suffix.masked_fill(torch.rand(word.shape) < self.arguments.word_dropout, 0)
        parts = [self.word(word), self.suf(suffix), self.shape(x[:, :, SHAPE]), self.pos(x[:, :, POS])]
        parts += [self.ent(x[:, :, ENTITY]), self.quote(x[:, :, QUOTE]), self.cue(x[:, :, CUE])]
        rate = self.arguments.dropout
        first = self.drop(self.recur(self.l1, self.drop(torch.cat(parts, 2), 0.6 * rate), lengths), rate)
        second = self.drop(self.recur(self.l2, first, lengths), rate)
        return self.out(torch.cat([first, second], 2)), first

    def recur(self, layer, x, lengths):
        packed = nn.utils.rnn.pack_padded_sequence(x, lengths)
        return nn.utils.rnn.pad_packed_sequence(layer(packed)[0])[0]

    def chain_loss(self, scores, tags, mask):
        """Negative log likelihood of the gold tags, summed over sequences."""
        transitions = self.trans + self.mask
        starts = self.start + self.start_mask
        total = starts + scores[0]
        for i in range(1, scores.shape[0]):
            step = torch.logsumexp(total[:, :, None] + transitions[None], 1) + scores[i]
            total = torch.where(mask[i][:, None], step, total)
        gold = scores.gather(2, tags[:, :, None])[:, :, 0]
        moves = transitions[tags[:-1], tags[1:]]
        score = starts[tags[0]] + gold[0] + ((gold[1:] + moves) * mask[1:]).sum(0)
        return (torch.logsumexp(total, 1) - score).sum()

    def decode(self, scores, lengths):
        transitions = (self.trans + self.mask).numpy()
        starts = (self.start + self.start_mask).numpy()
        scores = scores.numpy()
        decoded = []
        for column, length in enumerate(lengths):
            best = starts + scores[0, column]
            back = []
            for i in range(1, length):
                candidates = best[:, None] + transitions
                back.append(candidates.argmax(0))
                best = candidates.max(0) + scores[i, column]
            tags = [int(best.argmax())]
            for step in reversed(back):
                tags.append(int(step[tags[-1]]))
            decoded.append(tags[::-1])
        return decoded


def initialise(layer, hidden):
    for name, weight in layer.named_parameters():
        if weight.dim() == 1:
            weight.data.zero_()
            weight.data[hidden : 2 * hidden] = 1
        elif "hh" in name:
            for gate in range(4):
                nn.init.orthogonal_(weight.data[gate * hidden : (gate + 1) * hidden])


def forbidden_transitions():
    mask = torch.zeros(TAGS, TAGS)
    for before in range(TAGS):
        for tag in range(2, TAGS, 2):
            if before not in (tag, tag - 1):
                mask[before, tag] = FORBIDDEN
    return mask


def forbidden_starts():
    mask = torch.zeros(TAGS)
    mask[2::2] = FORBIDDEN
    return mask


def runs_of(tags):
    runs = set()
    i = 0
    while i < len(tags):
        end = i + 1
        if tags[i] > 0:
            inside = tags[i] + tags[i] % 2
            while end < len(tags) and tags[end] == inside:
                end += 1
            runs.add(((tags[i] - 1) >> 1, i, end))
        i = end
    return runs


def evaluate(model, sequences):
    """Exact F1 of source, cue and content runs, in per cent."""
    model.eval()
    counts = np.zeros((3, 3))
    with torch.no_grad():
        for group in make_batches(sequences, range(len(sequences)), model.arguments.batch, None):
            x, lengths = to_tensor(sequences, group)
            scores, _ = model(x, lengths)
            for column, tags in enumerate(model.decode(scores, lengths)):
                found = runs_of(tags)
                gold = runs_of(list(sequences[group[column]][:, TAG]))
                for run in found:
                    counts[run[0], 1] += 1
                    counts[run[0], 0] += run in gold
                for run in gold:
                    counts[run[0], 2] += 1
    model.train()
    return [round(200 * right / max(1, found + gold), 1) for right, found, gold in counts]


class Average:
    """The running average of all weights but the word vectors, which are averaged only where they moved."""

    def __init__(self, model):
        self.weights = {name: value.clone() for name, value in model.state_dict().items() if name != "word.weight"}

    def update(self, model, step):
        decay = min(0.998, (1 + step) / (10 + step))
        for name, value in model.state_dict().items():
            if name in self.weights and value.dtype.is_floating_point:
                self.weights[name].mul_(decay).add_(value, alpha=1 - decay)


def show_progress(done, total, note, started):
    """A bar on a terminal; a line now and then elsewhere."""
    line = f"[{'#' * (24 * done // total):.<24}] {done}/{total} steps  {note}  {time.time() - started:.0f} s"
    if sys.stderr.isatty():
        sys.stderr.write("\r\033[K" + line)
    elif done % 100 == 0:
        sys.stderr.write(line + "\n")
    sys.stderr.flush()


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
            array = value.numpy().astype(np.float32)
            numbers.write(array.tobytes())
            manifest[name] = [offset, list(array.shape)]
            offset += array.size
    with open(path + ".json", "w") as file:
        json.dump(manifest, file)


def main():
    arguments = parse_arguments()
    torch.manual_seed(arguments.seed)
    random = np.random.RandomState(arguments.seed)
    torch.set_num_threads(1)
    train = read_sequences(os.path.join(arguments.data, "train"))
    held = {name: read_sequences(os.path.join(arguments.data, name)) for name in ("held", "dev")}
    silver = read_sequences(arguments.silver) if arguments.silver else []
    if arguments.extra:
        train = train + arguments.extra_times * read_sequences(arguments.extra)
    with open(os.path.join(arguments.data, "vocab.json")) as file:
        vocabulary = json.load(file)
    suffixes = len(vocabulary["suffixes"]) + 1
    if arguments.start is None:
        vectors = read_vectors(os.path.join(arguments.data, "vec.bin"))
    else:
        vectors = torch.zeros(len(vocabulary["words"]) + 1, VECTOR_WIDTH)
    relations = 1 + max(int(sequence[:, RELATION].max()) for sequence in train)
    model = RoleTagger(vectors, suffixes, relations, arguments)
    if arguments.start is not None:
        read_weights(arguments.start, model)
    model.train()
    words = list(model.word.parameters())
    others = [weight for name, weight in model.named_parameters() if not name.startswith("word")]
    sparse = torch.optim.SparseAdam(words, lr=arguments.rate * arguments.vector_rate, betas=(0.9, 0.98))
    dense = torch.optim.Adam(others, lr=arguments.rate, betas=(0.9, 0.98))
    average = Average(model)
    side_loss = nn.CrossEntropyLoss(ignore_index=0, reduction="sum")
    gold_tokens = sum(len(sequence) for sequence in train)
    sequences = train + silver
    per_epoch = gold_tokens / arguments.batch
    total = int(1.08 * per_epoch * (arguments.epochs + (arguments.silver_share * min(arguments.epochs, arguments.silver_epochs) if silver else 0)))
    checkpoint = arguments.out + ".checkpoint"
    epoch = step = 0
    with_silver = None
    if os.path.exists(checkpoint):
        state = torch.load(checkpoint)
        model.load_state_dict(state["model"])
        sparse.load_state_dict(state["sparse"])
        dense.load_state_dict(state["dense"])
        average.weights = state["average"]
        torch.set_rng_state(state["random"])
        random.set_state(state["numpy"])
        with_silver = state["with_silver"]
        epoch, step = state["epoch"], state["step"]
    started = time.time()
    while epoch < arguments.epochs:
        indices = list(range(len(train)))
        if silver and epoch < arguments.silver_epochs:
            room = arguments.silver_share * gold_tokens
            for i in random.permutation(len(silver)):
                if room <= 0:
                    break
                indices.append(len(train) + i)
                room -= len(silver[i])
        loss_sum = tokens = 0
        for group in make_batches(sequences, indices, arguments.batch, random):
            rate = min(1, (step + 1) / 200) * max(0.05, 1 - 0.95 * step / total)
            sparse.param_groups[0]["lr"] = arguments.rate * arguments.vector_rate * rate
            dense.param_groups[0]["lr"] = arguments.rate * rate
            x, lengths = to_tensor(sequences, group)
            mask = torch.arange(x.shape[0])[:, None] < torch.tensor(lengths)[None]
            count = sum(lengths)
            scores, first = model(x, lengths)
            loss = model.chain_loss(scores, x[:, :, TAG], mask) / count
            side = side_loss(model.rel(first).flatten(0, 1), x[:, :, RELATION].flatten())
            side = side + side_loss(model.head(first).flatten(0, 1), x[:, :, HEAD].flatten())
            share = arguments.side_tasks * (1 - 0.5 * min(1, step / total))
            sparse.zero_grad()
            dense.zero_grad()
            (loss + share * side / count).backward()
            nn.utils.clip_grad_norm_(others, 1.0)
            sparse.step()
            dense.step()
            step += 1
            with torch.no_grad():
                average.update(model, step)
            loss_sum += loss.item() * count
            tokens += count
            show_progress(min(step, total), total, f"loss {loss_sum / tokens:.4f}", started)
        epoch += 1
        current = {name: value.clone() for name, value in model.state_dict().items()}
        averaged = {**current, **average.weights}
        if silver and epoch == arguments.silver_epochs:
            with_silver = averaged
        if with_silver is not None and epoch == arguments.epochs:
            averaged = {name: (value + with_silver[name]) / 2 for name, value in averaged.items()}
        model.load_state_dict(averaged)
        scores = {name: evaluate(model, part) for name, part in held.items() if part}
        write_weights(arguments.out, model.state_dict())
        model.load_state_dict(current)
        state = {"model": current, "sparse": sparse.state_dict(), "dense": dense.state_dict()}
        state.update(average=average.weights, with_silver=with_silver, random=torch.get_rng_state(), numpy=random.get_state(), epoch=epoch, step=step)
        torch.save(state, checkpoint + ".part")
        os.replace(checkpoint + ".part", checkpoint)
        print(f"epoch {epoch}  loss {loss_sum / tokens:.4f}  {scores}  {time.time() - started:.0f} s", flush=True)


main()
