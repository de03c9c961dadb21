/// Hexadecimal digits in ASCII, written in lower case.
enum Hexadecimal {
    static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }

    /// What a digit stands for; nil where it is none. Capital letters count only where asked for.
    static func value(of digit: UInt8, capitals: Bool) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): capitals ? digit - UInt8(ascii: "A") + 10 : nil
        default: nil
        }
    }
}
