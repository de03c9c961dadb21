import StreetModel

/// Until when and by which numbers a checkpoint's matters were parted, as the one line of late.json: those that may be
/// late by then stand in matters.json with the complaints that count for their levels in chains.json, the others in
/// waiting.json. Whoever asks only what is late reads no more (``CommunityState/Reading``).
struct LateState: Equatable {
    /// How many days after the book's last day the parting holds.
    private static let days = 2

    /// The first moment at which a matter that waits may be late.
    var until: Moment
    /// What the office's numbers hash to: by others, others may be late.
    var profile: Digest

    /// How the matters of a book are parted now.
    init(_ book: CommunityBook, _ office: Office) {
        until =
            book.lastDay.map { office.offset.moment($0 + LateState.days, TimeOfDay(seconds: 0)) } ?? Moment(seconds: 0)
        profile = LateState.digest(of: office.profile)
    }

    /// Reads the file; nil where it is not there, or says something else.
    init?(_ files: [String: [UInt8]]) {
        var until: Moment?, profile: Digest?
        do throws(JSONFault) {
            try StateFile.read("late.json", in: files) { (reader) throws(JSONFault) in
                try reader.members { (key, reader) throws(JSONFault) in
                    switch key {
                    case "until": until = Moment(milliseconds: Int64(try reader.integer()))
                    case "profile": profile = Digest(hex: try reader.string())
                    default: throw reader.unknown(key)
                    }
                }
            }
        } catch {
            return nil
        }
        guard let until, let profile else { return nil }
        (self.until, self.profile) = (until, profile)
    }

    var file: (name: String, bytes: [UInt8]) {
        var file = StateFile("late.json")
        file.line {
            $0.member("until", Int(until.milliseconds))
            $0.member("profile", profile.hex)
        }
        return file.finished
    }

    static func digest(of profile: Profile) -> Digest {
        var json = JSONWriter(reserving: 4096)
        StoredProfile.write(profile, to: &json)
        return json.bytes.withUnsafeBytes { Digest(of: $0) }
    }

    /// Whether a matter stands in matters.json: it may be late by then, or a person or an urge asks for it.
    func holds(_ matter: Matter, urged: Set<String>, _ office: Office) -> Bool {
        if matter.kind.isAboutPerson || urged.contains(matter.id) { return true }
        return office.firstLimit(of: matter).map { $0 < until } ?? false
    }

    /// The complaints on which the levels of some matters rest: their chains as far as the profile's number of them.
    static func chains(of matters: [Matter], in book: CommunityBook, _ profile: Profile) -> ComplaintShelf {
        var found = ComplaintShelf()
        let enough = profile.repeatsToRaise
        if enough == 0 { return found }
        for fact in matters.compactMap({ ComplaintFact($0) }) where found[fact.matter] == nil {
            let chain = book.complaints.chain(of: fact, within: profile.repeatDays, upTo: enough)
            if chain.count >= enough { for member in chain { found[member.matter] = member } }
        }
        return found
    }
}
