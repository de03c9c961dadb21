import TextUI

/// What begins with ESC: keys, mouse reports, answers of the terminal.
extension InputDecoder {
    /// Parameters longer than this are not kept, only passed over.
    private static let longestSequence = 64

    /// A byte after ESC [.
    mutating func sequence(_ byte: UInt8) {
        switch byte {
        case 0x20..<0x40 where !(byte == UInt8(ascii: "$") && isPlainNumber):
            if pending.count < Self.longestSequence { pending.append(byte) }
        case UInt8(ascii: "[") where pending.isEmpty: state = .linuxFunction
        case UInt8(ascii: "M") where pending.isEmpty: state = .report
        case 0x40..<0x7F, UInt8(ascii: "$"): finishSequence(byte)
        case 0x7F: break
        default: restart(with: byte)
        }
    }

    /// The $ at the end of rxvt's Shift keys is an end; elsewhere it is not.
    private var isPlainNumber: Bool {
        !pending.isEmpty && pending.allSatisfy { (0x30...0x39).contains($0) }
    }

    private mutating func finishSequence(_ last: UInt8) {
        let parameters = pending
        reset()
        if parameters.first == UInt8(ascii: "<") {
            mouse(parameters.dropFirst(), last: last)
            return
        }
        let numbers = Self.numbers(parameters[...])
        if last == UInt8(ascii: "~"), numbers.first == 200 {
            state = .paste
        } else if !numbers.contains(-1), let key = KeySequence.key(last: last, numbers: numbers) {
            inputs.append(.key(key))
        }
    }

    /// Numbers parted by semicolons, 0 where one is left out; what is no number, or too long for one, is -1.
    private static func numbers(_ parameters: ArraySlice<UInt8>) -> [Int] {
        parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { digits in
            digits.isEmpty ? 0 : digits.count > 6 ? -1 : Int(String(decoding: digits, as: UTF8.self)) ?? -1
        }
    }

    /// ESC [ < button ; column ; row M, counted from 1.
    private mutating func mouse(_ parameters: ArraySlice<UInt8>, last: UInt8) {
        let numbers = Self.numbers(parameters)
        guard last == UInt8(ascii: "M"), numbers.count == 3, numbers.allSatisfy({ $0 >= 0 }) else { return }
        mouse(button: numbers[0], row: numbers[2] - 1, column: numbers[1] - 1)
    }

    /// ESC [ M and three bytes, each 32 more than its number.
    mutating func report(_ byte: UInt8) {
        pending.append(byte)
        guard pending.count == 3 else { return }
        let numbers = pending.map { Int($0) - 32 }
        reset()
        mouse(button: numbers[0], row: numbers[2] - 1, column: numbers[1] - 1)
    }

    /// The left button and the wheel count; other buttons, movements and releases do not. Shift, Alt and Ctrl change nothing.
    private mutating func mouse(button: Int, row: Int, column: Int) {
        guard row >= 0, column >= 0 else { return }
        switch button & ~0b11100 {
        case 0: inputs.append(.mouse(.press, row: row, column: column))
        case 64: inputs.append(.mouse(.wheelUp, row: row, column: column))
        case 65: inputs.append(.mouse(.wheelDown, row: row, column: column))
        default: break
        }
    }

    /// The Linux console's F1 to F5: ESC [ [ A to E.
    mutating func linuxFunction(_ byte: UInt8) {
        guard byte >= 0x20 && byte < 0x7F else { return restart(with: byte) }
        reset()
        if (0x41...0x45).contains(byte) { inputs.append(.key(.function(Int(byte) - 0x40))) }
    }

    /// A byte after ESC O.
    mutating func application(_ byte: UInt8) {
        switch byte {
        case 0x30...0x3B: pending.append(byte)
        case 0x20..<0x7F:
            reset()
            if let input = KeySequence.application(byte) { inputs.append(input) }
        default:
            if pending.isEmpty { inputs += [.key(.escape), .text("O")] }
            restart(with: byte)
        }
    }

    /// Longer than anything a terminal tells unasked: its end was lost, and what follows are keys again.
    private static let longestAnswer = 4096

    /// A byte of something that the terminal tells unasked; it ends with BEL or ESC \.
    mutating func answer(_ byte: UInt8) {
        switch byte {
        case 0x07, 0x18, 0x1A: reset()
        case 0x1B: state = .answerEscape
        default: if pending.count < Self.longestAnswer { pending.append(byte) } else { reset() }
        }
    }

    /// After ESC inside of an answer: its end, or the beginning of something else.
    mutating func answerEscape(_ byte: UInt8) {
        reset()
        if byte == UInt8(ascii: "\\") { return }
        escape(byte)
    }
}
