import Terminal
import TextUI

/// Bytes of a terminal: they mean the same however they are cut, and nothing that a screen would obey comes out as text.
struct InputRoom: Sendable {
    static let own = InputRoom()

    /// The first two bytes say where the others are cut.
    func take(_ bytes: [UInt8]) {
        var dice = bytes.prefix(2).reduce(UInt64(1)) { $0 << 8 | UInt64($1) }
        let rest = Array(bytes.dropFirst(2))
        var whole = InputDecoder()
        let inputs = whole.decode(rest) + whole.flush()
        var cut = InputDecoder()
        var parts: [Input] = []
        var place = 0
        while place < rest.count {
            dice = dice &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let end = min(rest.count, place + 1 + Int((dice >> 33) % 7))
            parts += cut.decode(rest[place..<end])
            place = end
        }
        parts += cut.flush()
        hold(parts == inputs, "the same bytes in other pieces are other keys")
        hold(inputs.count <= 3 * rest.count + 3, "there are more keys than bytes")
        for input in inputs {
            switch input {
            case .text(let character):
                hold(
                    character.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) },
                    "a control is typed")
            case .mouse(_, let row, let column): hold(row >= 0 && column >= 0, "a click beside the screen")
            case .key, .paste, .resize: break
            }
        }
        hold(whole.patience == nil && whole.decode([0x61]) == [.text("a")], "something is still open after silence")
    }
}
