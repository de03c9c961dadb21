import StreetModel
import TextUI

/// The roll of a meeting as a list with marks, or in a roll call with each one's voice.
struct MeetingRollPane {
    let live: LiveMeeting
    /// The member whose voice is asked for; nil while no roll is called.
    let calling: Int?
    private var words: Words { live.words }

    /// The columns of names: eight at least; on a wide screen as many as the longest of them has.
    ///
    /// Never by who is there: nothing moves while people come and go.
    private func nameColumns(_ width: Int) -> Int {
        isRoomy(width) ? max(8, min(16, live.state.roll.map(\.name.columns).max() ?? 0)) : 8
    }

    private func isRoomy(_ width: Int) -> Bool { width >= 76 }

    /// The columns of a cell: number, name and a word.
    private func cellColumns(_ width: Int) -> Int {
        nameColumns(width) + (words.language == .chinese ? 12 : isRoomy(width) ? 15 : 14)
    }

    /// The members side by side, numbered downwards in each column; in a roll call one below the other.
    func lines(width: Int) -> [MeetingLine] {
        if calling != nil { return voices }
        let cells = live.state.roll.map { cell($0, width) }
        let cellColumns = cellColumns(width)
        let height = height(width)
        return (0..<height).map { row in
            let texts = stride(from: row, to: cells.count, by: height).map { cells[$0] }
            return MeetingLine(texts.map { $0.padded(to: cellColumns) }.joined())
        }
    }

    private func height(_ width: Int) -> Int {
        let columns = max(1, width / cellColumns(width))
        return (live.state.roll.count + columns - 1) / columns
    }

    /// The line that a member stands in while no roll is called.
    func line(of member: Int, width: Int) -> Int {
        let place = live.state.roll.firstIndex { $0.number == member } ?? 0
        return place % max(1, height(width))
    }

    /// "点名表决 1赞 1反 0弃".
    var callHead: String {
        guard let open = live.openBallot, let item = live.state.items[open.item],
            let motion = item.motions.first(where: { $0.key == open.motion })
        else { return words.kind(.rollCall) }
        let sum = live.meeting.sum(open.ballot, of: motion, on: item.key, live.rules)
        return "\(words.kind(.rollCall)) \(words.votes(sum))"
    }

    /// The line of whoever is called, so that it stays in view.
    var calledLine: Int {
        guard let calling, let open = live.openBallot else { return 0 }
        return live.voters(on: open.item).firstIndex(of: calling) ?? 0
    }

    /// "+07 于学文  14:02".
    private func cell(_ member: Member, _ width: Int) -> String {
        let known = live.state.attendance[member.number]
        let isRecused = live.there.recused.contains(member.number)
        let note = words.rollNote(known, isRecused: isRecused, time: live.time)
        let standing = member.standing == .voter ? "" : words.standing(member.standing)
        let columns = nameColumns(width)
        let name = member.name.shortened(to: columns).padded(to: columns)
        let text = [name, note.isEmpty ? standing : note].filter { !$0.isEmpty }.joined(separator: " ")
        return "\(mark(known))\(padded(member.number, 2)) \(text)".shortened(to: cellColumns(width) - 1)
    }

    /// "+" there, "=" somebody votes for them, "x" left, "." excused, "-" not come.
    private func mark(_ known: Attendance?) -> String {
        guard let known else { return "-" }
        if known.isHere { return "+" }
        if known.proxyHolder > 0 { return "=" }
        if known.leftAt != nil { return "x" }
        return known.isExcused ? "." : "-"
    }

    private var voices: [MeetingLine] {
        guard let open = live.openBallot else { return [] }
        return live.voters(on: open.item).map { number in
            let voice = open.ballot.voices[number]
            let name = "\(padded(number, 2)) \((live.member(number)?.name ?? "").shortened(to: 12).padded(to: 8))"
            let mark = number == calling ? ">" : voice == nil ? "-" : "+"
            let tone: Style.Tone =
                switch voice {
                case .yes: .good
                case .no: .warning
                case .abstain: .quiet
                case nil: .plain
                }
            let holder = live.there.proxies.first { $0.member == number }.map { " \(words.heldBy($0.holder))" } ?? ""
            return MeetingLine(
                "\(mark)\(name)\(holder) \(voice.map { words.voice($0) } ?? "")", Style(tone),
                isSelected: number == calling)
        }
    }
}
