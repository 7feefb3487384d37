"""Reads the sequences that src/train/sequences.ts writes, and what the trainers share."""

import sys
import time

import numpy as np

WORD, SUFFIX, SHAPE, POS, ENTITY, QUOTE, CUE, TAG, RELATION, HEAD = range(10)
COLUMNS = 10
HEAD_STEPS = 12
VECTOR_WIDTH = 100
# Stands for the tag of every token of a paragraph that is left out.
LEFT_OUT = 255


def read_tokens(path):
    """All tokens, a row of columns each, and for each sequence its document, its first token there and its length."""
    tokens = np.fromfile(path + ".bin", dtype=np.uint16).reshape(-1, COLUMNS)
    lengths = np.fromfile(path + ".len", dtype=np.int32).reshape(-1, 3)
    return tokens, lengths[lengths[:, 2] > 0]


def runs_of(tags):
    """Role, first token and end of every run of tags."""
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


class RunScores:
    """Exact F1 of source, cue and content runs."""

    def __init__(self):
        self.counts = np.zeros((3, 3))

    def add(self, found, gold):
        for run in found:
            self.counts[run[0], 1] += 1
            self.counts[run[0], 0] += run in gold
        for run in gold:
            self.counts[run[0], 2] += 1

    def per_cent(self):
        return [round(float(200 * right / max(1, found + gold)), 1) for right, found, gold in self.counts]


def show_progress(done, total, note, started):
    """A bar on a terminal; a line now and then elsewhere."""
    line = f"[{'#' * (24 * done // total):.<24}] {done}/{total} steps  {note}  {time.time() - started:.0f} s"
    if sys.stderr.isatty():
        sys.stderr.write("\r\033[K" + line)
    elif done % 100 == 0:
        sys.stderr.write(line + "\n")
    sys.stderr.flush()
