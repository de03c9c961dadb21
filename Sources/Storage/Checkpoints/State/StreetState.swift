import StreetModel

/// The street's own book as a checkpoint: communities.json, staff.json, duty.json, lifts.json, profile.json,
/// rules.json, topics.json, meetings.json, book.json.
enum StreetState {
    static func files(_ street: StreetBook, profile: Profile, offset: UTCOffset) -> [(name: String, bytes: [UInt8])] {
        var profileFile = StateFile("profile.json")
        profileFile.line { StoredProfile.write(profile, to: &$0) }
        var rulesFile = StateFile("rules.json")
        if street.rules != .none { rulesFile.line { StoredConsultationRules.write(street.rules, to: &$0) } }
        var book = StateFile("book.json")
        book.line { $0.member("lastNumber", street.lastNumber) }
        return [
            StateFile.register("communities.json", street.communities.values),
            StateFile.register("staff.json", street.staff.values),
            StateFile.register("duty.json", street.duty.values),
            KeptState.file("lifts.json", street.lifts, offset: offset), profileFile.finished, rulesFile.finished,
            book.finished,
        ] + ConsultationState.files(street.consultation, offset: offset)
    }

    static func read(_ files: [String: [UInt8]], code: String) throws(JSONFault) -> (StreetBook, Profile) {
        var street = StreetBook()
        var profile = Profile.none
        street.communities = try StateFile.readRegister("communities.json", in: files)
        street.staff = try StateFile.readRegister("staff.json", in: files)
        street.duty = try StateFile.readRegister("duty.json", in: files)
        street.lifts = try KeptState.read("lifts.json", in: files)
        try StateFile.read("profile.json", in: files) { (reader) throws(JSONFault) in
            profile = try StoredProfile.read(&reader)
        }
        try StateFile.read("rules.json", in: files) { (reader) throws(JSONFault) in
            street.rules = try StoredConsultationRules.read(&reader)
        }
        street.consultation = try ConsultationState.read(files, of: code)
        try StateFile.read("book.json", in: files) { (reader) throws(JSONFault) in
            try reader.members { (key, reader) throws(JSONFault) in
                guard key == "lastNumber" else { throw reader.unknown(key) }
                street.lastNumber = try reader.integer()
            }
        }
        return (street, profile)
    }
}
