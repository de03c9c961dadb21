#!/usr/bin/env python3
"""Writes data/pinyin/readings.txt from the readings of characters that pypinyin carries (MIT, LICENSE-pypinyin.txt).

Run it at the top of the repository:  pip install pypinyin==0.55.0 && python3 data/pinyin/make-pinyin-table.py

A line is a syllable without tone, the characters whose usual reading it is, and those that it is another reading of,
with tabs between. A syllable with ü is written with v (lv), and its characters stand again under the two other ways
to type it, lu and lyu.
"""
import unicodedata

import pypinyin
from pypinyin.pinyin_dict import pinyin_dict

TARGET = "data/pinyin/readings.txt"
# Characters of names that pypinyin does not have.
ADDED = {ord("𠮷"): "jí"}
TONES = {"\u0300", "\u0301", "\u0304", "\u030c"}


def plain(reading):
    """lǜ → lv; nothing where it is no syllable of letters (the interjections ḿ and ê̄)."""
    parts = [part for part in unicodedata.normalize("NFD", reading) if part not in TONES]
    syllable = unicodedata.normalize("NFC", "".join(parts)).replace("ü", "v")
    return syllable if syllable.isascii() and syllable.isalpha() and len(syllable) <= 6 else None


usual, others = {}, {}
for code, readings in (pinyin_dict | ADDED).items():
    seen = []
    for syllable in map(plain, readings.split(",")):
        if syllable and syllable not in seen:
            seen.append(syllable)
    spellings = [way for syllable in seen if "v" in syllable for way in (syllable.replace("v", "u"), syllable.replace("v", "yu"))]
    for place, syllable in enumerate(seen + [way for way in spellings if way not in seen]):
        (usual if place == 0 else others).setdefault(syllable, []).append(chr(code))

with open(TARGET, "w", encoding="utf-8") as out:
    out.write(f"# Written by data/pinyin/make-pinyin-table.py from pypinyin {pypinyin.__version__}; not to be edited by hand.\n")
    for syllable in sorted(usual.keys() | others.keys()):
        columns = [syllable] + ["".join(sorted(table.get(syllable, []))) for table in (usual, others)]
        out.write("\t".join(columns).rstrip("\t") + "\n")
