import Campaigns
import Terminal
import Testing
import TextUI

/// Bytes to inputs, whole and cut anywhere.
struct InputDecoderTests {
    /// What a terminal sends, and what it means.
    static let table: [(String, [Input])] = [
        ("a1 ?", [.text("a"), .text("1"), .text(" "), .text("?")]),
        ("李𠮷é", [.text("李"), .text("𠮷"), .text("é")]),
        ("\r\n\t\u{7F}\u{8}", [.key(.enter), .key(.enter), .key(.tab), .key(.backspace), .key(.backspace)]),
        ("\u{1}\u{3}\u{10}\u{12}\u{1A}\u{0}\u{1C}", "acprz".map { .key(.control($0)) }),
        ("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", [.key(.up), .key(.down), .key(.right), .key(.left)]),
        ("\u{1B}OA\u{1B}OB\u{1B}OC\u{1B}OD", [.key(.up), .key(.down), .key(.right), .key(.left)]),
        ("\u{1B}[H\u{1B}OH\u{1B}[1~\u{1B}[7~", [Input](repeating: .key(.home), count: 4)),
        ("\u{1B}[F\u{1B}OF\u{1B}[4~\u{1B}[8~", [Input](repeating: .key(.end), count: 4)),
        ("\u{1B}[3~\u{1B}[5~\u{1B}[6~\u{1B}[2~", [.key(.delete), .key(.pageUp), .key(.pageDown)]),
        ("\u{1B}[1;5A\u{1B}[3;2~\u{1B}[Z", [.key(.up), .key(.delete), .key(.backTab)]),
        ("\u{1B}OP\u{1B}OQ\u{1B}OR\u{1B}OS", [1, 2, 3, 4].map { .key(.function($0)) }),
        ("\u{1B}[[A\u{1B}[[E\u{1B}[1;2P\u{1B}[11~\u{1B}[15~", [1, 5, 1, 1, 5].map { .key(.function($0)) }),
        ("\u{1B}[17~\u{1B}[21~\u{1B}[23~\u{1B}[24~", [6, 10, 11, 12].map { .key(.function($0)) }),
        ("\u{1B}Op\u{1B}Oy\u{1B}OM", [.text("0"), .text("9"), .key(.enter)]),
        ("\u{1B}[5$x\u{1B}[a", [.key(.pageUp), .text("x"), .key(.up)]),
        (
            "\u{1B}[<0;12;5M\u{1B}[<0;12;5m\u{1B}[<64;1;1M\u{1B}[<65;1;1M\u{1B}[<35;3;3M\u{1B}[<2;3;3M",
            [
                .mouse(.press, row: 4, column: 11), .mouse(.wheelUp, row: 0, column: 0),
                .mouse(.wheelDown, row: 0, column: 0),
            ]
        ),
        (
            "\u{1B}[M ,%\u{1B}[M#,%\u{1B}[M`!!",
            [.mouse(.press, row: 4, column: 11), .mouse(.wheelUp, row: 0, column: 0)]
        ),
        ("\u{1B}[200~王\r\n1\u{1B}[A\u{1B}[201~2", [.paste("王\n1\u{1B}[A"), .text("2")]),
        ("\u{1B}[200~\u{1B}[201~", [.paste("")]),
        ("\u{1B}[201~x", [.text("x")]),
        (
            "\u{1B}x\u{1B}李\u{1B}\r\u{1B}\u{1B}[A",
            [
                .key(.escape), .text("x"), .key(.escape), .text("李"), .key(.escape), .key(.enter), .key(.escape),
                .key(.up),
            ]
        ),
        // Unknown sequences and answers of the terminal are swallowed whole.
        (
            "\u{1B}[?1;2cx\u{1B}[12;40Rx\u{1B}[Ix\u{1B}[?2026;2$yx\u{1B}[>0;276;0cx",
            [Input](repeating: .text("x"), count: 5)
        ),
        (
            "\u{1B}]11;rgb:0/0/0\u{7}x\u{1B}]11;?\u{1B}\\x\u{1B}P>|q1\u{1B}\\x\u{1B}Ozx",
            [Input](repeating: .text("x"), count: 4)
        ),
        ("\u{1B}[<1:1;2;3Mx\u{1B}[<;;Mx\u{1B}[99999999999999999999Ax", [.text("x"), .text("x"), .text("x")]),
        // A sequence that breaks off gives way to what broke it.
        (
            "\u{1B}[1\u{1B}[A\u{1B}[\rx\u{1B}]2;t\u{1B}[Bx",
            [.key(.up), .key(.enter), .text("x"), .key(.down), .text("x")]
        ),
    ]

    @Test(arguments: table)
    func wholeAndCutAnywhere(text: String, inputs: [Input]) {
        let bytes = Array(text.utf8)
        var whole = InputDecoder()
        let decoded = whole.decode(bytes)
        #expect(decoded == inputs)
        #expect(whole.patience == nil)
        for cut in bytes.indices {
            var decoder = InputDecoder()
            let parts = decoder.decode(bytes[..<cut]) + decoder.decode(bytes[cut...])
            #expect(parts == inputs, "cut at \(cut)")
        }
        var single = InputDecoder()
        let singly = bytes.flatMap { single.decode(CollectionOfOne($0)) }
        #expect(singly == inputs)
    }

    @Test(
        arguments: [
            ([0x80, 0x61], [.text("a")]), ([0xE6, 0x61], [.text("a")]), ([0xFF, 0xC0, 0xC1, 0xF5, 0x61], [.text("a")]),
            ([0xED, 0xA0, 0x80, 0x61], [.text("a")]), ([0xE0, 0x80, 0x80, 0x61], [.text("a")]),
            ([0xF4, 0x90, 0x80, 0x80, 0x61], [.text("a")]), ([0xE6, 0xE6, 0x9D, 0x8E], [.text("李")]),
            ([0xC2, 0x9B, 0x41], [.text("A")]), ([0xE6, 0x9D, 0x1B, 0x5B, 0x41], [.key(.up)]),
        ] as [([UInt8], [Input])])
    func whatIsNoTextIsLeftOut(bytes: [UInt8], inputs: [Input]) {
        var decoder = InputDecoder()
        let decoded = decoder.decode(bytes)
        #expect(decoded == inputs)
    }

    @Test(
        arguments: [
            ("\u{1B}", [.key(.escape)]), ("\u{1B}[", [.key(.escape), .text("[")]),
            ("\u{1B}O", [.key(.escape), .text("O")]),
            ("\u{1B}]", [.key(.escape), .text("]")]), ("\u{1B}P", [.key(.escape), .text("P")]), ("\u{1B}[1;", []),
            ("\u{1B}[<0;1", []), ("\u{1B}[M!", []), ("\u{1B}]11;r", []), ("\u{1B}[200~王\n1", [.paste("王\n1")]),
        ] as [(String, [Input])])
    func silence(text: String, inputs: [Input]) {
        var decoder = InputDecoder()
        let before = decoder.decode(text.utf8)
        #expect(before.isEmpty)
        #expect(decoder.patience != nil)
        let settled = decoder.flush()
        #expect(settled == inputs)
        let next = decoder.decode("x".utf8)
        #expect(next == [.text("x")])
    }

    @Test func silenceNeverBreaksACharacter() {
        var decoder = InputDecoder()
        let bytes = Array("𠮷".utf8)
        for byte in bytes.dropLast() {
            let inputs = decoder.decode([byte])
            #expect(decoder.patience == nil)
            let settled = decoder.flush()
            #expect(inputs.isEmpty && settled.isEmpty)
        }
        let whole = decoder.decode([bytes[3]])
        #expect(whole == [.text("𠮷")])
    }

    @Test func aPasteIsBounded() {
        var decoder = InputDecoder()
        let long = "\u{1B}[200~" + String(repeating: "a", count: (1 << 20) + 5000) + "\u{1B}[201~x"
        let inputs = decoder.decode(long.utf8)
        #expect(inputs == [.paste(String(repeating: "a", count: 1 << 20)), .text("x")])
    }

    /// Whatever comes, it ends: after silence the next key is read as itself.
    @Test func noiseNeverSticks() {
        var random = Dice(seed: 20_261_121)
        let likely = Array("\u{1B}\u{1B}[[O]P<;M~0123".utf8) + [0xE6, 0x9D, 0x8E, 0x07]
        for _ in 0..<2000 {
            var decoder = InputDecoder()
            let noise = (0..<12).map { _ in
                random.next() % 4 == 0
                    ? UInt8(truncatingIfNeeded: random.next()) : likely[Int(random.next() % UInt64(likely.count))]
            }
            _ = decoder.decode(noise)
            _ = decoder.flush()
            let next = decoder.decode("x".utf8)
            #expect(next.last == .text("x"), "after \(noise)")
        }
    }
}
