import Campaigns
import Terminal
import Testing
import TextUI

/// However a read cuts what a terminal sends, it arrives whole; and nothing that comes between keeps the next key away.
struct InputSplitTests {
    private static let paste = (start: "\u{1B}[200~", end: "\u{1B}[201~")

    /// Everything that reaches the keyboard in a day, beside the table of ``InputDecoderTests``.
    static let more: [(String, [Input])] = [
        // Han of two, three and four bytes, and other scripts' letters.
        ("\u{A7}é里\u{9FFF}𠮷\u{2EBE0}\u{10FFFD}", "\u{A7}é里\u{9FFF}𠮷\u{2EBE0}\u{10FFFD}".map { .text($0) }),
        (
            "\(paste.start)王淑珍\u{1B}[A\u{1B}\r\n𠮷\tq\u{7F}\(paste.end)1",
            [.paste("王淑珍\u{1B}[A\u{1B}\n𠮷\tq\u{7F}"), .text("1")]
        ),
        ("\(paste.start)\u{1B}[201\u{1B}[20\(paste.end)x", [.paste("\u{1B}[201\u{1B}[20"), .text("x")]),
        ("\(paste.start)a\(paste.end)\(paste.start)b\(paste.end)", [.paste("a"), .paste("b")]),
        // Every button with every modifier: only the left one and the wheel count.
        (
            (0..<128).map { "\u{1B}[<\($0);3;2M" }.joined(),
            (0..<128).compactMap { report($0).map { .mouse($0, row: 1, column: 2) } }
        ),
        (
            (0..<96).map { "\u{1B}[M\(character(32 + $0))#\"" }.joined(),
            (0..<96).compactMap { report($0).map { .mouse($0, row: 1, column: 2) } }
        ),
        ("\u{1B}[<0;2000;1000M\u{1B}[<0;1;1m1", [.mouse(.press, row: 999, column: 1999), .text("1")]),
        // Every key with every modifier that xterm tells, and what rxvt and the consoles send for it.
        ((1...8).map { "\u{1B}[1;\($0)A" }.joined(), Array(repeating: .key(.up), count: 8)),
        ((2...16).map { "\u{1B}[5;\($0)~" }.joined(), Array(repeating: .key(.pageUp), count: 15)),
        ("\u{1B}[3^\u{1B}[3$\u{1B}[3@\u{1B}[7^\u{1B}[8$", [.delete, .delete, .delete, .home, .end].map { .key($0) }),
        ("\u{1B}Oa\u{1B}Ob\u{1B}[a\u{1B}[b", [.up, .down, .up, .down].map { .key($0) }),
        ((1...4).map { "\u{1B}[[\(character(64 + $0))" }.joined(), (1...4).map { .key(.function($0)) }),
        (
            [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24].map { "\u{1B}[\($0)~" }.joined(),
            (1...12).map { .key(.function($0)) }
        ),
        (
            "abcdefghijklmnopqrstuvwxyz".map { control($0) }.joined(),
            "abcdefghijklmnopqrstuvwxyz".map { letter in
                switch letter {
                case "h": .key(.backspace)
                case "i": .key(.tab)
                case "j", "m": .key(.enter)
                default: .key(.control(letter))
                }
            }
        ),
    ]

    private static func character(_ value: Int) -> Character { Character(Unicode.Scalar(UInt8(value))) }

    private static func control(_ letter: Character) -> String {
        String(character(Int(letter.asciiValue ?? 0) & 0x1F))
    }

    /// What a button's number means: two bits of button, three of modifiers, one of movement, one of the wheel.
    private static func report(_ button: Int) -> MouseAction? {
        switch (button >> 5, button & 3) {
        case (0, 0): .press
        case (2, 0): .wheelUp
        case (2, 1): .wheelDown
        default: nil
        }
    }

    /// Cut at every byte, at every two, and into single bytes.
    @Test(arguments: InputDecoderTests.table + more)
    func cutTwice(text: String, inputs: [Input]) {
        let bytes = Array(text.utf8)
        // Long ones are cut twice near each other: it is in one key that two cuts can meet.
        let reach = bytes.count > 200 ? 24 : bytes.count
        for first in 0...bytes.count {
            for second in first...min(bytes.count, first + reach) {
                var decoder = InputDecoder()
                var decoded = decoder.decode(bytes[..<first])
                decoded += decoder.decode(bytes[first..<second])
                decoded += decoder.decode(bytes[second...])
                if decoded != inputs || decoder.patience != nil {
                    Issue.record("cut at \(first) and \(second): \(decoded)")
                    return
                }
            }
        }
        var single = InputDecoder()
        let singly = bytes.flatMap { single.decode(CollectionOfOne($0)) }
        #expect(singly == inputs)
    }

    /// 48 KB of a spreadsheet, cut around both of its marks and anywhere else.
    @Test func aLongPaste() {
        var random = Dice(seed: Campaign.seed)
        let rows = (0..<1200).map { "E\($0)\t王淑珍𠮷\t槐安67号院3号楼\t\u{1B}\r\n" }.joined()
        #expect(rows.utf8.count > 48 * 1024)
        let bytes = Array((Self.paste.start + rows + Self.paste.end + "好").utf8)
        let inputs: [Input] = [.paste(rows.split(separator: "\r\n").map { $0 + "\n" }.joined()), .text("好")]
        let edges = Array(0..<10) + Array(bytes.count - 12...bytes.count)
        for cut in edges + (0..<40).map({ _ in Int(random.next() % UInt64(bytes.count)) }) {
            var decoder = InputDecoder()
            let parts = decoder.decode(bytes[..<cut]) + decoder.decode(bytes[cut...])
            #expect(parts == inputs, "seed \(Campaign.seed): cut at \(cut)")
        }
        var decoder = InputDecoder()
        var parts: [Input] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            let piece = rest.prefix(1 + Int(random.next() % 4096))
            parts += decoder.decode(piece)
            rest = rest.dropFirst(piece.count)
        }
        #expect(parts == inputs, "seed \(Campaign.seed)")
    }

    /// A paste whose end was lost is text all the same, and the next key is a key.
    @Test(arguments: [0, 1, 3, 4, 5])
    func anUnfinishedPaste(cut: Int) {
        var decoder = InputDecoder()
        let ending = String(Self.paste.end.prefix(cut))
        let before = decoder.decode((Self.paste.start + "王淑珍" + ending).utf8)
        #expect(before.isEmpty)
        let settled = decoder.flush()
        #expect(settled == [.paste("王淑珍" + ending)])
        let next = decoder.decode("1".utf8)
        #expect(next == [.text("1")])
    }

    /// Whatever noise comes between: soon the keys are keys again, even where nobody pauses. Only a paste waits for its end.
    @Test func noiseNeverKeepsKeysAway() {
        var random = Dice(seed: Campaign.seed)
        let likely = Array("\u{1B}\u{1B}\u{1B}[[]OP_^<;M~0123$".utf8) + [0xE6, 0x9D, 0x8E, 0x07, 0x9B, 0xF0, 0xC2]
        let rounds = Campaign.of(test: 5000, torture: 500_000)
        for _ in 0..<rounds {
            var decoder = InputDecoder()
            let noise = (0..<Int(random.next() % 40)).map { _ in
                random.next() % 5 == 0
                    ? UInt8(truncatingIfNeeded: random.next()) : likely[Int(random.next() % UInt64(likely.count))]
            }
            _ = decoder.decode(noise)
            if case .seconds(2) = decoder.patience { _ = decoder.flush() }
            // A terminal's answer has no end of its own, but no answer is as long as this.
            _ = decoder.decode([UInt8](repeating: UInt8(ascii: "x"), count: 5000))
            let next = decoder.decode("\u{1B}[A李1".utf8)
            if next != [.key(.up), .text("李"), .text("1")] {
                Issue.record("seed \(Campaign.seed): after \(noise): \(next)")
                return
            }
        }
        Campaign.tell("noise between keys", "\(rounds) kinds, none keeps the next key away")
    }
}
