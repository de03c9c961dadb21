import StreetModel

/// What a find looks in: of each matter the person, text, ticket, telephone and place, in small letters.
struct MatterTexts: Hashable, Sendable {
    private let bytes: [UInt8]
    /// Where the text of each matter begins; one more than there are matters.
    private let starts: [Int]

    init(_ matters: [MatterSummary], _ context: ScreenContext) {
        var bytes: [UInt8] = []
        var starts = [0]
        starts.reserveCapacity(matters.count + 1)
        var names: [String: String] = [:]
        for summary in matters {
            if let matter = context.office.matter(summary.id, in: summary.book) {
                let place = names[summary.place] ?? context.words.place(summary.place, context.office).lowercased()
                names[summary.place] = place
                let elder = context.office.elder(matter.elder, in: summary.book)
                let report = matter.opening.report
                for part in [
                    elder?.name, elder?.telephone, elder.map { context.words.door($0) }, report?.text, report?.category,
                    report?.ticket, report?.caller, report?.telephone, matter.id,
                ] {
                    guard let part, !part.isEmpty else { continue }
                    bytes += part.lowercased().utf8
                    bytes.append(0)
                }
                bytes += place.utf8
            }
            starts.append(bytes.count)
        }
        self.bytes = bytes
        self.starts = starts
    }

    /// True where every word of a text stands in that of a matter.
    func contains(_ text: String, at index: Int) -> Bool {
        // What was opened since has no text yet.
        guard index + 1 < starts.count else { return false }
        let part = starts[index]..<starts[index + 1]
        return text.split(separator: " ").allSatisfy { contains(Array($0.utf8), in: part) }
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
