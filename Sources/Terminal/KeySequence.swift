import TextUI

/// Which key sends what. Shift, Alt and Ctrl on a key make no other key of it.
enum KeySequence {
    /// The key of ESC [ numbers last, nil for one that is not used.
    static func key(last: UInt8, numbers: [Int]) -> Key? {
        switch last {
        case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "@"): numbered(numbers.first ?? 0)
        case UInt8(ascii: "Z"): .backTab
        case UInt8(ascii: "a")...UInt8(ascii: "d"): lettered(last - 0x20)
        case UInt8(ascii: "R") where numbers.first != 1 || numbers.count != 2: nil
        default: lettered(last)
        }
    }

    /// The input of ESC O byte: cursor and function keys, and the number pad.
    static func application(_ byte: UInt8) -> Input? {
        switch byte {
        case UInt8(ascii: "M"): .key(.enter)
        case UInt8(ascii: "I"): .key(.tab)
        case UInt8(ascii: "X"): .text("=")
        case UInt8(ascii: "j")...UInt8(ascii: "y"): .text(Character(Unicode.Scalar(byte - 0x40)))
        case UInt8(ascii: "a")...UInt8(ascii: "d"): lettered(byte - 0x20).map(Input.key)
        default: lettered(byte).map(Input.key)
        }
    }

    private static func lettered(_ last: UInt8) -> Key? {
        switch last {
        case UInt8(ascii: "A"): .up
        case UInt8(ascii: "B"): .down
        case UInt8(ascii: "C"): .right
        case UInt8(ascii: "D"): .left
        case UInt8(ascii: "H"): .home
        case UInt8(ascii: "F"): .end
        case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(last) - 0x4F)
        default: nil
        }
    }

    private static func numbered(_ number: Int) -> Key? {
        switch number {
        case 1, 7: .home
        case 3: .delete
        case 4, 8: .end
        case 5: .pageUp
        case 6: .pageDown
        case 11...15: .function(number - 10)
        case 17...21: .function(number - 11)
        case 23, 24: .function(number - 12)
        default: nil
        }
    }
}
