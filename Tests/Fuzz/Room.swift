import Glibc

/// A part of the program that is fed bytes which nobody chose.
enum Room: String, CaseIterable {
    /// Lines of a journal.
    case line
    /// Files of a checkpoint.
    case checkpoint
    /// Files of an import.
    case table
    /// Bytes of a terminal.
    case input
    /// desk.json.
    case desk
    /// Keys at the workbench.
    case keys
}

/// Writes a line to standard error.
func complain(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
}

/// Stops at something that does not hold: libFuzzer keeps the input.
func hold(_ isTrue: Bool, _ what: @autoclosure () -> String) {
    if isTrue { return }
    complain("does not hold: \(what())")
    abort()
}

extension [UInt8] {
    /// The same bytes with one bit of one of them turned, which the bytes themselves choose.
    func withOneBitTurned(before end: Int) -> [UInt8] {
        guard end > 0 else { return self }
        let mix = reduce(into: UInt64(14_695_981_039_346_656_037)) { $0 = ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
        var other = self
        other[Int((mix >> 8) % UInt64(end))] ^= 1 << UInt8(mix & 7)
        return other
    }
}
