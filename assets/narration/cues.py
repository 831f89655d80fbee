#!/usr/bin/env python3
"""Makes the sounds of the program (assets/cues/*.ogg), always the same.

    python assets/narration/cues.py

Soft attacks, fundamentals between 500 and 2,000 Hz, at least 200 ms, never a buzzer.
Voice is at -18 LUFS; `step`, `lesson`, `lamp` and `pop` stay about 16 to 20 dB under it, and the sounds
that are the very thing to listen to (bell, drum, bird, music) about 8 dB under.
"""

import argparse
from pathlib import Path

import numpy as np
from narrate import RATE, ROOT, decode, encode, true_peak, write_whole
from scipy.signal import butter, sosfilt

QUALITY = "3"


def silence(seconds):
    return np.zeros(round(seconds * RATE))


def times(seconds):
    return np.arange(round(seconds * RATE)) / RATE


def soften(x, attack=0.008, release=0.03):
    """No sound starts or ends on an edge."""
    x = x.copy()
    a, r = round(attack * RATE), round(release * RATE)
    x[:a] *= 0.5 - 0.5 * np.cos(np.linspace(0, np.pi, a))
    x[-r:] *= 0.5 + 0.5 * np.cos(np.linspace(0, np.pi, r))
    return x


def struck(frequency, seconds, partials, attack=0.008):
    """A struck thing: partials (ratio, strength, seconds to fall by 60 dB)."""
    t = times(seconds)
    x = sum(s * np.sin(2 * np.pi * frequency * r * t) * np.exp(-6.9 * t / d) for r, s, d in partials if frequency * r < RATE * 0.45)
    return soften(x, attack)


def add(x, y, at):
    start = round(at * RATE)
    end = start + len(y)
    if end > len(x):
        x = np.concatenate([x, np.zeros(end - len(x))])
    x[start:end] += y
    return x


def rustle(seconds, low, high, seed):
    noise = np.random.default_rng(seed).standard_normal(round(seconds * RATE))
    return sosfilt(butter(2, [low, high], "band", fs=RATE, output="sos"), noise)


def note(name):
    """C5 -> 523 Hz"""
    return 440 * 2 ** (("C C#D D#E F F#G G#A A#B ".index(name[:-1].ljust(2)) // 2 - 9) / 12 + int(name[-1]) - 4)


def marimba(name, seconds=0.9, strength=1.0):
    f = note(name)
    return strength * struck(f, seconds, [(1, 1, 0.9), (2, 0.12, 0.4), (3.93, 0.10, 0.14)], attack=0.006)


def step():
    """A wooden tick."""
    x = struck(820, 0.24, [(1, 1, 0.16), (2.42, 0.25, 0.07), (0.62, 0.4, 0.2)], attack=0.005)
    return add(x, 0.12 * soften(rustle(0.05, 700, 1800, 1), 0.004), 0)


def lesson():
    """Two soft notes, the second higher."""
    return add(marimba("E5", 0.9), marimba("A5", 1.3), 0.26)


def pop():
    """An object set down."""
    t = times(0.24)
    sweep = np.sin(2 * np.pi * np.cumsum(520 + 260 * np.exp(-t * 40)) / RATE) * np.exp(-t * 26)
    return add(soften(sweep, 0.006), 0.10 * soften(rustle(0.08, 500, 1500, 2), 0.006), 0)


def lamp():
    """The switch of a lamp: down, then home."""

    def click(f, seed):
        x = struck(f, 0.09, [(1, 1, 0.06), (1.9, 0.3, 0.03)], attack=0.003)
        return add(x, 0.25 * soften(rustle(0.03, 800, 2000, seed), 0.003, 0.015), 0)

    x = add(silence(0.26), 0.6 * click(1150, 3), 0.01)
    return soften(add(x, click(760, 4), 0.085))


def bell():
    """A warm handbell."""
    slow = [(1, 1, 1.5), (1.003, 0.5, 1.3), (2, 0.35, 0.9), (3.01, 0.14, 0.5), (0.5, 0.2, 1.2)]
    return soften(struck(880, 1.35, slow, attack=0.006), release=0.25)


def drum():
    """Two soft strokes of a wooden drum, the second weaker."""

    def stroke():
        t = times(0.5)
        skin = np.sin(2 * np.pi * np.cumsum(400 + 140 * np.exp(-t * 30)) / RATE) * np.exp(-t * 12)
        shell = struck(640, 0.5, [(1, 0.5, 0.25), (1.59, 0.25, 0.18)], attack=0.006)
        return soften(skin + shell, 0.006) + np.pad(0.12 * soften(rustle(0.06, 500, 1600, 5), 0.004), (0, round(0.5 * RATE) - round(0.06 * RATE)))

    return add(stroke(), 0.6 * stroke(), 0.34)


def bird():
    """A few chirps."""

    def chirp(start, end, seconds):
        t = times(seconds)
        f = start + (end - start) * (0.5 - 0.5 * np.cos(np.pi * t / seconds))
        f = f * (1 + 0.015 * np.sin(2 * np.pi * 24 * t))
        phase = 2 * np.pi * np.cumsum(f) / RATE
        return (np.sin(phase) + 0.08 * np.sin(2 * phase)) * np.sin(np.pi * t / seconds) ** 1.2

    x = silence(0.01)
    for at, start, end, seconds, strength in [
        (0.00, 1300, 1850, 0.16, 0.8), (0.22, 1850, 1400, 0.14, 1.0), (0.42, 1350, 1900, 0.16, 0.8),
        (0.64, 1900, 1350, 0.20, 1.0), (0.98, 1500, 1800, 0.10, 0.6), (1.12, 1500, 1800, 0.10, 0.7), (1.26, 1800, 1300, 0.24, 0.9),
    ]:  # fmt: skip
        x = add(x, strength * chirp(start, end, seconds), at)
    return soften(x)


def music():
    """Twelve seconds that loop: a tune of our own, on wood, over two soft low notes a bar."""
    beat, length = 0.5, 24
    tune = [
        (0, "E5"), (1, "G5"), (2, "A5"), (3, "G5"), (4, "E5"), (5.5, "D5"),
        (6, "C5"), (7, "D5"), (8, "E5"), (9, "G5"), (10, "D5"),
        (12, "E5"), (13, "G5"), (14, "A5"), (15, "C6"), (16, "B5"), (17.5, "A5"),
        (18, "G5"), (19, "E5"), (20, "D5"), (21, "E5"), (22, "C5"),
    ]  # fmt: skip
    low = [(0, "C4"), (2, "G4"), (4, "A3"), (6, "F4"), (8, "C4"), (10, "G4"), (12, "C4"), (14, "F4"), (16, "G4"), (18, "E4"), (20, "G4"), (22, "C4")]
    out = np.zeros(round(length * beat * RATE))

    def lay(y, at):
        # What rings past the end rings over the beginning: the loop has no seam.
        np.add.at(out, (np.arange(len(y)) + round(at * beat * RATE)) % len(out), y)

    for at, name in tune:
        lay(marimba(name, 1.1, 0.9 if at % 2 == 0 else 0.7), at)
    for at, name in low:
        lay(marimba(name, 1.4, 0.3), at)
    return out


def loudness(x):
    """LUFS of the loudest 400 ms for a short sound, of the whole for a long one."""
    import pyloudnorm

    meter = pyloudnorm.Meter(RATE)
    block = round(0.4 * RATE)
    if len(x) > 3 * RATE:
        return meter.integrated_loudness(x)
    x = np.concatenate([x, np.zeros(max(0, block - len(x)) + block)])
    return max(meter.integrated_loudness(x[i : i + block]) for i in range(0, len(x) - block, RATE // 20))


CUES = {step: -35, lesson: -34, pop: -35, lamp: -34, bell: -26, drum: -26, bird: -26, music: -26}


def main():
    ap = argparse.ArgumentParser(description="Makes the sounds of the program.")
    ap.add_argument("--out", type=Path, default=ROOT / "assets" / "cues")
    args = ap.parse_args()
    for make, target in CUES.items():
        x = make()
        x = x * 10 ** ((target - loudness(x)) / 20)
        data = encode(x, QUALITY)
        heard = decode(data)
        write_whole(args.out / f"{make.__name__}.ogg", data)
        print(f"{make.__name__:8} {len(heard) / RATE:5.2f} s  {loudness(heard):6.1f} LUFS  {true_peak(heard):6.1f} dBTP  {len(data):6} bytes")


if __name__ == "__main__":
    main()
