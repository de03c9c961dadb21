#!/usr/bin/env python3
"""Writes Sources/TextUI/CellWidth+Table.swift from the wcwidth of this machine's C library (Debian 12: glibc 2.36).

Run it at the top of the repository, on Debian 12:  python3 data/width/make-width-table.py
"""
import ctypes

LC_ALL = 6
TARGET = "Sources/TextUI/CellWidth+Table.swift"
libc = ctypes.CDLL(None)
libc.setlocale.restype = ctypes.c_char_p
if not libc.setlocale(LC_ALL, b"C.UTF-8"):
    raise SystemExit("the locale C.UTF-8 is missing")

runs, last = [], None
for code in range(0x110000):
    width = libc.wcwidth(code)
    kind = 3 if width < 0 else width
    if kind != last:
        runs.append(code << 2 | kind)
        last = kind

words = [f"0x{run:X}," for run in runs]
lines = ["        " + " ".join(words[at:at + 11]) for at in range(0, len(words), 11)]
with open(TARGET, "w") as out:
    out.write("""// Written by data/width/make-width-table.py from glibc's wcwidth; not to be edited by hand.
// swift-format-ignore-file

extension CellWidth {
    /// Where a run of scalars of equal width begins: the first scalar times 4, plus its width (3: not printable). Sorted.
    static let runs: [UInt32] = [
""" + "\n".join(lines) + """
    ]
}
""")
