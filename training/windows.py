"""Articles as windows of one length, cut along paragraphs, for a network that reads more than one at a time."""

import numpy as np
import torch

from sequences import COLUMNS, WORD, read_tokens

WINDOW = 512
CONTEXT = 128
LONGEST = WINDOW - CONTEXT - 2


class Stream:
    """Paragraphs one after the other, a separator before each; `windows` cuts them up along paragraphs."""

    def __init__(self, path, separator, device, limit=0):
        tokens, lengths = read_tokens(path)
        if limit and len(tokens) > limit:
            lengths = lengths[: np.searchsorted(np.cumsum(lengths[:, 2]), limit)]
            tokens = tokens[: lengths[:, 2].sum()]
        sizes = lengths[:, 2].astype(np.int64)
        self.count = int(sizes.sum())
        starts = np.cumsum(sizes + 1) - (sizes + 1)
        self.place = np.repeat(starts + 1 - (np.cumsum(sizes) - sizes), sizes) + np.arange(self.count)
        stream = np.zeros((self.count + len(sizes), COLUMNS), np.uint16)
        stream[:, WORD] = separator
        stream[self.place] = tokens
        self.starts, self.sizes = starts, sizes
        self.first = np.concatenate([[True], lengths[1:, 0] != lengths[:-1, 0]])
        self.tokens = torch.from_numpy(stream.astype(np.int32)).to(device)

    def windows(self):
        """Rows of where a window begins, where what it is asked about begins, and where it ends."""
        rows = []
        context = begin = 0
        end = 0
        for start, size, first in zip(self.starts.tolist(), self.sizes.tolist(), self.first.tolist()):
            stop = start + size + 1
            if first or stop - context > WINDOW:
                if end > begin:
                    rows.append((context, begin, end))
                context = start if first else max(context, start - CONTEXT)
                begin = start
            while stop - begin > LONGEST:
                rows.append((context, begin, begin + LONGEST))
                begin += LONGEST
                context = begin - CONTEXT
            end = stop
        rows.append((context, begin, end))
        return np.array(rows, np.int64)

    def gather(self, rows, width=None):
        """The tokens of windows, which of them are there, and which of them are asked about, padded to a width."""
        device = self.tokens.device
        context, begin, end = (torch.from_numpy(column.copy()).to(device) for column in rows.T)
        width = width or int((rows[:, 2] - rows[:, 0]).max())
        at = context[:, None] + torch.arange(width, device=device)[None]
        there = at < end[:, None]
        asked = there & (at >= begin[:, None])
        return self.tokens[at.clamp(max=len(self.tokens) - 1)].long(), there, asked, at
