extension Mutant {
    /// Faults at the doors: files that come in and go out, keys, and the gate to the terminal.
    static let surface: [Mutant] = [
        Mutant(
            "the gate lets a control character through", in: "Sources/TextUI/Glyphs.swift",
            "return (value >= 0x20 && value < 0x7F)", becomes: "return (value >= 0x1B && value < 0x7F)",
            caughtBy: "GlyphTests"),
        Mutant(
            "a paste is typed", in: "Sources/Terminal/InputDecoder+Sequence.swift",
            "numbers.first == 200 {", becomes: "numbers.first == 2000 {", caughtBy: "InputDecoderTests"),
        Mutant(
            "a doubled quote ends the cell", in: "Sources/Exchange/CSV/CSVScanner.swift",
            "} else if place + 1 < bytes.count, bytes[place + 1] == 0x22 {",
            becomes: "} else if place + 1 == bytes.count, bytes[place] == 0x22 {", caughtBy: "ImportReaderTests"),
        Mutant(
            "a cell may be a formula", in: "Sources/Exchange/Export/CSVWriter.swift",
            "if CSVGuard.needsGuard(text) { text = \"'\" + text }", becomes: "if text.isEmpty { text = \"\" }",
            caughtBy: "ExportTests"),
        Mutant(
            "a wide character is cut in half", in: "Sources/TextUI/Canvas+Write.swift",
            "guard at + glyph.columns <= end else { break }", becomes: "guard at < end else { break }",
            caughtBy: "CanvasTests"),
    ]
}
