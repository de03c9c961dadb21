/// Numbers that look like chance and are the same for the same seed (SplitMix64).
package struct Dice: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// The same seed gives the same numbers.
    package init(seed: UInt64) {
        state = seed
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    /// A whole number from 0 up to but not including the count.
    package mutating func below(_ count: Int) -> Int {
        Int(next() % UInt64(max(count, 1)))
    }

    /// True so many times in a thousand.
    package mutating func happens(_ perMille: Int) -> Bool { below(1000) < perMille }

    /// One of the words, of which there is at least one.
    package mutating func pick(_ words: [String]) -> String { words[below(words.count)] }
}
