import StreetModel

/// What a find looks in, as far as who looks may see it: of each matter the person, text, ticket, telephone and place,
/// in small letters; and the names of the person and the caller, which are found by their readings too.
struct MatterTexts: Hashable, Sendable {
    private let bytes: [UInt8]
    /// Where the text of each matter begins; one more than there are matters.
    private let starts: [Int]
    private let elders: [String]
    private let callers: [String]

    init(_ matters: [MatterSummary], _ context: ScreenContext) {
        var bytes: [UInt8] = []
        var starts = [0]
        starts.reserveCapacity(matters.count + 1)
        var elders: [String] = []
        var callers: [String] = []
        var names: [String: String] = [:]
        for summary in matters {
            var people = ("", "")
            if let matter = context.office.matter(summary.id, in: summary.book) {
                let place = names[summary.place] ?? context.words.place(summary.place, context.office).lowercased()
                names[summary.place] = place
                let elder = context.office.elder(matter.elder, in: summary.book)
                let words = context.words
                let report = matter.opening.report.map { words.shown($0, of: matter, context.office, at: context.now) }
                let name = elder.map { words.name($0) }
                for part in [
                    name, elder.map { words.telephone($0.telephone, of: $0) }, elder.map { words.door($0) },
                    report?.text, report?.category,
                    report?.ticket, report?.caller, report?.telephone, matter.id,
                ] {
                    guard let part, !part.isEmpty else { continue }
                    bytes += part.lowercased().utf8
                    bytes.append(0)
                }
                bytes += place.utf8
                people = (name ?? "", report?.caller ?? "")
            }
            elders.append(people.0)
            callers.append(people.1)
            starts.append(bytes.count)
        }
        self.bytes = bytes
        self.starts = starts
        self.elders = elders
        self.callers = callers
    }

    /// True where every word stands in the text of a matter, or is how one of its people is read.
    func contains(_ words: [FindWord], at index: Int) -> Bool {
        // What was opened since has no text yet.
        guard index + 1 < starts.count else { return false }
        let part = starts[index]..<starts[index + 1]
        return words.allSatisfy { word in
            if contains(Array(word.text.utf8), in: part) { return true }
            guard let names = word.names else { return false }
            return names.matches(elders[index]) || names.matches(callers[index])
        }
    }

    private func contains(_ word: [UInt8], in part: Range<Int>) -> Bool {
        guard let first = word.first, part.count >= word.count else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            var index = part.lowerBound
            let end = part.upperBound - word.count
            while index <= end {
                if bytes[index] == first {
                    var length = 1
                    while length < word.count, bytes[index + length] == word[length] { length += 1 }
                    if length == word.count { return true }
                }
                index += 1
            }
            return false
        }
    }
}
