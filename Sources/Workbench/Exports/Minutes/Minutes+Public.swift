import StreetModel

extension Minutes {
    /// A line of the public copy: nobody on the roll and no proposer is named in full, and no telephone number stands.
    func masked(_ line: String) -> String {
        var line = line
        for name in names { line = line.replacing(name, with: Masking.name(name)) }
        return withoutTelephones(line)
    }

    /// The longer first: a name may be the beginning of another.
    private var names: [String] {
        let roll = meeting.state.roll.map(\.name)
        let proposers = meeting.state.items.values.compactMap { office.topic($0.placing.topic) }
            .flatMap { office.proposals(of: $0).map(\.proposal.proposer) }
        let officers = [meeting.state.plan.chair, meeting.state.plan.recorder]
        return Set(roll + proposers + officers).filter { $0.count > 1 }.sorted { ($1.count, $0) < ($0.count, $1) }
    }

    /// Seven to eleven digits in a row are a telephone number, or as good as one; so many as an identity number has are
    /// one. Between those lie the codes of communities, which are in the ids of topics.
    func withoutTelephones(_ line: String) -> String {
        var shown = ""
        var digits = ""
        func flush() {
            switch digits.count {
            case 7...11: shown += Masking.telephone(digits)
            case 15...: shown += Masking.identity(digits)
            default: shown += digits
            }
            digits = ""
        }
        for character in line {
            if character.isASCII && character.isNumber {
                digits.append(character)
            } else {
                flush()
                shown.append(character)
            }
        }
        flush()
        return shown
    }
}
