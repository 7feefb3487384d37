"""The linear chain over role tags (Lample et al., NAACL 2016), whole batches of equal length at once."""

import torch
import torch.nn as nn

TAGS = 7
FORBIDDEN = -1e4


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


class Chain(nn.Module):
    """Takes scores of shape sequences by tokens by tags, and which of the tokens are there: padding comes last."""

    def __init__(self):
        super().__init__()
        self.trans = nn.Parameter(torch.zeros(TAGS, TAGS))
        self.start = nn.Parameter(torch.zeros(TAGS))
        self.register_buffer("mask", forbidden_transitions())
        self.register_buffer("start_mask", forbidden_starts())
        self.register_buffer("stay", FORBIDDEN * (1 - torch.eye(TAGS)))

    def begin(self, scores):
        return self.start + self.start_mask + scores[:, 0]

    def steps(self, scores, there):
        """From tag to tag for every token after the first; padding stays where it is."""
        moves = (self.trans + self.mask) + scores[:, 1:, None, :]
        return torch.where(there[:, 1:, None, None], moves, self.stay)

    def log_partition(self, scores, there):
        """Joins neighbouring steps in pairs, so that the depth grows with the logarithm of the length."""
        steps = self.steps(scores, there)
        begin = self.begin(scores)
        if steps.shape[1] == 0:
            return torch.logsumexp(begin, 1)
        while steps.shape[1] > 1:
            even = steps.shape[1] // 2 * 2
            joined = torch.logsumexp(steps[:, 0:even:2, :, :, None] + steps[:, 1:even:2, None, :, :], 3)
            steps = torch.cat([joined, steps[:, even:]], 1)
        return torch.logsumexp(begin[:, :, None] + steps[:, 0], (1, 2))

    def loss(self, scores, tags, there):
        """Negative log likelihood of the gold tags, summed over sequences."""
        moves = (self.trans + self.mask)[tags[:, :-1], tags[:, 1:]]
        gold = scores.gather(2, tags[:, :, None])[:, :, 0]
        path = gold[:, 0] + ((gold[:, 1:] + moves) * there[:, 1:]).sum(1) + (self.start + self.start_mask)[tags[:, 0]]
        return (self.log_partition(scores, there) - path).sum()

    def marginals(self, scores, there):
        """The probability of each tag of each token: the slope of the partition's logarithm."""
        with torch.enable_grad():
            scores = scores.detach().requires_grad_()
            return torch.autograd.grad(self.log_partition(scores, there).sum(), scores)[0]

    @torch.no_grad()
    def decode(self, scores, there):
        """The best tags; of padding, whatever came last."""
        steps = self.steps(scores, there)
        best = self.begin(scores)
        back = []
        for i in range(steps.shape[1]):
            best, before = (best[:, :, None] + steps[:, i]).max(1)
            back.append(before)
        tags = [best.argmax(1)]
        for before in reversed(back):
            tags.append(before.gather(1, tags[-1][:, None])[:, 0])
        return torch.stack(tags[::-1], 1)

    @torch.no_grad()
    def mean_of(self, chains):
        mean = Chain().to(self.trans.device)
        mean.trans.copy_(sum(chain.trans for chain in chains) / len(chains))
        mean.start.copy_(sum(chain.start for chain in chains) / len(chains))
        return mean
