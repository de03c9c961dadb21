package import TextUI

/// Turns the bytes of a terminal into inputs; may be fed in pieces cut anywhere, with the same result.
///
/// Knows UTF-8, the CSI and SS3 forms of the keys, mouse reports (SGR and X10) and bracketed paste. Bytes that are no UTF-8
/// are left out, unknown sequences swallowed whole. An ESC alone is told from the beginning of a sequence by silence:
/// whoever reads calls `flush` when nothing came for `patience`.
package struct InputDecoder: Sendable {
    /// Where in a key, a character or a report the bytes so far have come.
    enum State: Hashable, Sendable {
        case ground
        case character(length: Int)
        case escape
        case sequence
        case linuxFunction
        case application
        case report
        case answer(UInt8)
        case answerEscape
        case paste
    }

    var state = State.ground
    /// The bytes of what is not yet whole.
    var pending: [UInt8] = []
    var inputs: [Input] = []

    package init() {}

    /// The inputs that these bytes complete.
    package mutating func decode(_ bytes: some Sequence<UInt8>) -> [Input] {
        for byte in bytes { feed(byte) }
        defer { inputs.removeAll() }
        return inputs
    }

    /// How long to wait for more bytes before `flush`; nil when nothing is open that silence could settle.
    package var patience: Duration? {
        switch state {
        case .ground, .character: nil
        case .paste: .seconds(2)
        case .escape, .sequence, .linuxFunction, .application, .report, .answer, .answerEscape: .milliseconds(100)
        }
    }

    /// Settles what silence settles: ESC was the Escape key, and a paste that lost its end is over.
    package mutating func flush() -> [Input] {
        switch state {
        case .ground, .character: return []
        case .escape: inputs = [.key(.escape)]
        case .sequence where pending.isEmpty: inputs = [.key(.escape), .text("[")]
        case .application where pending.isEmpty: inputs = [.key(.escape), .text("O")]
        case .answer(let first) where pending.isEmpty:
            inputs = [.key(.escape), .text(Character(Unicode.Scalar(first)))]
        case .paste: endPaste()
        case .sequence, .linuxFunction, .application, .report, .answer, .answerEscape: break
        }
        reset()
        defer { inputs.removeAll() }
        return inputs
    }

    mutating func reset() {
        state = .ground
        pending.removeAll()
    }

    private mutating func feed(_ byte: UInt8) {
        switch state {
        case .ground: ground(byte)
        case .character(let length): character(byte, length: length)
        case .escape: escape(byte)
        case .sequence: sequence(byte)
        case .linuxFunction: linuxFunction(byte)
        case .application: application(byte)
        case .report: report(byte)
        case .answer: answer(byte)
        case .answerEscape: answerEscape(byte)
        case .paste: paste(byte)
        }
    }

    /// Drops what was open and takes the byte as the first of something new.
    mutating func restart(with byte: UInt8) {
        reset()
        ground(byte)
    }

    private mutating func ground(_ byte: UInt8) {
        switch byte {
        case 0x1B: state = .escape
        case 0x0D, 0x0A: inputs.append(.key(.enter))
        case 0x09: inputs.append(.key(.tab))
        case 0x08, 0x7F: inputs.append(.key(.backspace))
        case 0x01...0x1A: inputs.append(.key(.control(Character(Unicode.Scalar(byte | 0x60)))))
        case 0x20..<0x7F: inputs.append(.text(Character(Unicode.Scalar(byte))))
        case 0xC2...0xDF: begin(byte, length: 2)
        case 0xE0...0xEF: begin(byte, length: 3)
        case 0xF0...0xF4: begin(byte, length: 4)
        default: break
        }
    }

    private mutating func begin(_ byte: UInt8, length: Int) {
        state = .character(length: length)
        pending = [byte]
    }

    /// Goes on with a character of several bytes; one that breaks off is left out, and what broke it counts.
    private mutating func character(_ byte: UInt8, length: Int) {
        guard byte & 0xC0 == 0x80 else { return restart(with: byte) }
        pending.append(byte)
        guard pending.count == length else { return }
        let text = String(validating: pending, as: UTF8.self) ?? ""
        for scalar in text.unicodeScalars where scalar.value >= 0xA0 { inputs.append(.text(Character(scalar))) }
        reset()
    }

    /// A byte after ESC: the beginning of a sequence, or the Escape key and then something else.
    mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "["): state = .sequence
        case UInt8(ascii: "O"): state = .application
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "^"), UInt8(ascii: "_"): state = .answer(byte)
        default:
            inputs.append(.key(.escape))
            restart(with: byte)
        }
    }
}
