import Campaigns
import Foundation
import Glibc
import StreetMaker
import Testing

/// Every Unicode scalar through the real program onto a terminal: nothing is sent but what is on the list of
/// ``TerminalBytes`` (issue 6, line 5).
@Suite struct OutputGateTests {
    private static let scalars = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init)

    @Test func theListItselfIsNarrow() {
        for sound in [
            "王 e\u{301}", "\u{1B}[?1049h\u{1B}[22;0;0t\u{1B}[1;24r\u{1B}(B\u{1B}[m\u{1B}[4l", "\u{1B}[1;38;5;28m",
            "\u{1B}[39;49m", "\u{1B}]52;c;546L\u{7}", "\r\n\u{8}",
        ] {
            #expect(TerminalBytes.stray(in: sound.utf8) == nil, "\(sound.debugDescription)")
        }
        for stray in [
            "\u{1B}]0;title\u{7}", "\u{1B}[?1003h", "\u{1B}c", "\u{1B}[21t", "\u{1B}[6n", "\u{1B}P1$r\u{1B}\\",
            "\u{9B}m",
            "\u{202E}", "\u{200B}", "\u{E000}", "\t", "\u{0}", "\u{7F}", "\u{1B}(0", "\u{1B}[>4;2m",
            "\u{1B}]52;c;?\u{7}",
            "\u{1B}]8;;http://a\u{7}", "\u{1B}[?47h", "\u{1B}[5i",
        ] {
            #expect(TerminalBytes.stray(in: stray.utf8) != nil, "\(stray.debugDescription)")
        }
        #expect(TerminalBytes.stray(in: [0x61, 0xFF]) != nil)
    }

    /// What a command says of words that it was given, line by line.
    @Test func everyScalarInACommandsAnswer() throws {
        let desk = try DeskFolder(.few)
        let file = "\(desk.root)/lines"
        var lines = String.UnicodeScalarView()
        var count = 0
        for scalar in Self.scalars where scalar != "\n" && scalar != " " {
            if count % 1000 == 0 { lines.append(contentsOf: (count == 0 ? "E" : "x normal\nE").unicodeScalars) }
            lines.append(scalar)
            count += 1
        }
        try (String(lines) + "x normal\n").write(toFile: file, atomically: false, encoding: .utf8)
        let input = open(file, O_RDONLY | O_CLOEXEC)
        defer { close(input) }
        let terminal = try PseudoTerminal(columns: 80, rows: 24)
        try terminal.start(
            [Program.path, "check", "--batch", "--desk", desk.path, "--as", "S0007", "--at", "2026-11-21T08:20"],
            reading: input)
        #expect(terminal.end() == 1)
        let stray = TerminalBytes.stray(in: terminal.received)
        #expect(stray == nil, "\(stray ?? "")")
        #expect(!terminal.received.contains(0x1B), "what a command says of a line has no sequences at all")
        let answers = String(decoding: terminal.received, as: UTF8.self).split(separator: "\r\n")
        #expect(answers.count >= count / 1000 && answers.allSatisfy { !$0.isEmpty })
        #expect(answers.contains { $0.contains("李国强") } == false && answers.contains { $0.contains("王") })
        Campaign.tell("output gate", "\(count) scalars through a command's answers")
    }

    /// What somebody pastes into a field of the workbench, frame by frame, with a letter before and behind each.
    @Test func everyScalarInAFrame() throws {
        let desk = try DeskFolder(.few)
        let terminal = try PseudoTerminal(columns: 200, rows: 14)
        try terminal.start([
            Program.path, "--desk", desk.path, "--as", "S0007", "--at", "2026-11-21T08:20", "--lang", "zh",
        ])
        try terminal.wait(for: "李国强")
        terminal.type("/")
        try terminal.wait(for: "查找")
        var dice = Dice(seed: Campaign.seed)
        // A frame for so many as the field has room for: all that is special, and of the rest some or under torture all.
        let room = 28
        var frames = 0
        for start in stride(from: 0, to: Self.scalars.count, by: room) {
            let block = Self.scalars[start..<min(start + room, Self.scalars.count)]
            let first = Self.scalars[start].value
            let isSpecial = first < 0x300 || (0x1FF0..<0x2070).contains(first) || (0xE0000..<0xE0080).contains(first)
            guard isSpecial || Campaign.isTorture || dice.below(150) == 0 else { continue }
            var text = String.UnicodeScalarView()
            text.append(contentsOf: block)
            // Every cell of the mark differs from the last one's, so that all of it is sent.
            let mark = frames.isMultiple(of: 2) ? "qjxz" : "QJXZ"
            frames += 1
            terminal.type("\u{15}\u{1B}[200~\(String(text))\(mark)\u{1B}[201~")
            try terminal.wait(for: mark)
        }
        kill(terminal.process, SIGTERM)
        #expect(terminal.end() == 128 + SIGTERM)
        let stray = TerminalBytes.stray(in: terminal.received)
        #expect(stray == nil, "\(stray ?? "")")
        #expect(frames > 150)
        Campaign.tell("output gate", "\(frames * room) scalars through \(frames) frames of the workbench")
    }
}
