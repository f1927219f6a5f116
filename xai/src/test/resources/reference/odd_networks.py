"""Writes the networks that a lab might bring by mistake: python3 odd_networks.py (PyTorch 1.13)."""
import torch


class Mean(torch.nn.Module):
    """The mean colour, then one linear layer: any size, eight classes."""

    def __init__(self):
        super().__init__()
        self.linear = torch.nn.Linear(3, 8)

    def forward(self, x):
        return self.linear(x.mean([2, 3]))


class Fixed(torch.nn.Module):
    """Takes inputs of 8 x 8 only."""

    def __init__(self):
        super().__init__()
        self.linear = torch.nn.Linear(3 * 8 * 8, 8)

    def forward(self, x):
        return self.linear(x.flatten(1))


torch.manual_seed(0)
net = Mean().eval()
torch.save(net.state_dict(), "parameters-alone.pt")
with torch.no_grad():
    net.linear.weight[3, 1] = float("nan")
torch.jit.script(net).save("nan-weights.pt")
torch.jit.script(Fixed().eval()).save("other-size.pt")
