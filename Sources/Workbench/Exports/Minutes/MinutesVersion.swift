package import StreetModel

/// A numbered version of a meeting's minutes, fixed as it stood, with who signed it.
package struct MinutesVersion: Hashable, Sendable {
    /// A line that went or came between two versions.
    package struct Change: Hashable, Sendable {
        package var isNew: Bool
        package var line: String
    }

    package var number: Int
    package var at: Moment
    package var by: String
    package var lines: [String]
    package var signatures: [MinutesMarked]

    /// All versions of a meeting's minutes, in their order.
    package static func all(of meeting: Meeting) -> [MinutesVersion] {
        meeting.state.minutes.filter { $0.body.mark == .versioned }.map { fixed in
            MinutesVersion(
                number: fixed.body.version, at: fixed.at, by: fixed.by, lines: fixed.body.lines,
                signatures: meeting.state.minutes.map(\.body).filter {
                    $0.mark == .signed && $0.version == fixed.body.version
                })
        }
    }

    /// What this version says otherwise than an earlier one: in the order of the lines, what went before what came.
    package func changes(since earlier: [String]) -> [Change] {
        let difference = lines.difference(from: earlier)
        let gone = difference.removals.map { step -> (Int, Change) in
            if case .remove(let offset, let line, _) = step { return (offset, Change(isNew: false, line: line)) }
            return (0, Change(isNew: false, line: ""))
        }
        let come = difference.insertions.map { step -> (Int, Change) in
            if case .insert(let offset, let line, _) = step { return (offset, Change(isNew: true, line: line)) }
            return (0, Change(isNew: true, line: ""))
        }
        return (gone + come).sorted { ($0.0, $0.1.isNew ? 1 : 0) < ($1.0, $1.1.isNew ? 1 : 0) }.map(\.1)
    }
}
