extension NameMatcher {
    /// Places in a word, 0 to 63, as bits.
    struct Places: Sendable {
        private(set) var bits: UInt64 = 0

        var isEmpty: Bool { bits == 0 }

        func contains(_ place: Int) -> Bool { bits >> UInt64(place) & 1 == 1 }

        mutating func insert(_ place: Int) { bits |= 1 << UInt64(place) }

        mutating func formUnion(_ other: Places) { bits |= other.bits }
    }

    /// The way through a name: up to which places of the word it matches so far. All of them are followed at once, so
    /// that no name takes longer than its length.
    struct Walk {
        private let end: Int
        private var places = Places()
        /// Where the Latin word that is being read may be left: anywhere after its first letter.
        private var exits = Places()
        private var isInWord = false
        /// True once the name's first sign was read.
        var isBegun = false

        init(_ count: Int) { end = count }

        /// True once the whole word is matched.
        var isThrough: Bool { places.contains(end) }

        /// True where nothing that was begun can still be matched.
        var isLost: Bool { isBegun && places.isEmpty && exits.isEmpty }

        /// A syllable or a Latin word begins: the word may begin here.
        mutating func begin(mayBegin: Bool) {
            if mayBegin || !isBegun { places.insert(0) }
            isBegun = true
        }

        mutating func enterWord(mayBegin: Bool) {
            guard !isInWord else { return }
            begin(mayBegin: mayBegin)
            exits = Places()
            isInWord = true
        }

        mutating func leaveWord() {
            guard isInWord else { return }
            places = exits
            exits = Places()
            isInWord = false
        }

        /// Takes the next sign of the name: for each place matched so far `take` adds those that it leads to.
        mutating func step(_ take: (Int, inout Places) -> Void) {
            var next = Places()
            var bits = places.bits
            while bits != 0 {
                let place = bits.trailingZeroBitCount
                bits &= bits - 1
                if place < end { take(place, &next) }
            }
            places = next
            if isInWord { exits.formUnion(next) }
        }
    }
}
