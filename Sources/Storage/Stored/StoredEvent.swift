import StreetModel

/// The stored form of every kind of event: its version, and its body as JSON.
///
/// A body's keys stand in a fixed order, empty texts and what is false are left out, and a person's own values stand
/// under `private` (DESIGN §3). Another form needs a higher version; lines of the old one stay readable.
enum StoredEvent {
    /// The highest version of a kind that this program reads.
    static func newest(of kind: String) -> Int {
        switch kind {
        case "check.recorded", "matter.stepped", "notice.read", "attempt.recorded", "grid.registered", "grid.amended",
            "elder.registered", "elder.amended":
            2
        case "matter.opened", "absence.reported": 3
        case "profile.adopted", "entry.takenBack", "entry.restored": 4
        default: 1
        }
    }

    /// The version in which an event is written: 1 where a body has only the keys of the first program, so that lines
    /// that it could have written it can read.
    static func version(of event: Event) -> Int {
        switch event {
        case .profileAdopted(let profile): StoredProfile.version(of: profile)
        case .checkRecorded(let check): StoredCheck.version(of: check)
        case .urged, .gridCovered: 1
        case .matterOpened(let opening): StoredMatter.version(of: opening)
        case .matterStepped(let step): StoredMatter.version(of: step)
        case .noticeRead(let reading): StoredNotice.version(of: reading.notice)
        case .attemptRecorded(let attempt): attempt.result == .doorOpened ? 2 : 1
        case .takenBack(let act), .restored(let act):
            !act.subject.isEmpty ? 4 : act.reason.isEmpty ? act.matter.isEmpty && act.grid.isEmpty ? 1 : 2 : 3
        case .absenceReported(let absence): StoredAbsence.version(of: absence)
        case .registered(let record): StoredRecord.version(of: record)
        case .amended(let amendment): StoredAmendment.version(of: amendment)
        case .elder, .place, .desk, .consultation: 1
        }
    }

    static func write(_ event: Event, to json: inout JSONWriter, offset: UTCOffset) {
        json.beginObject()
        switch event {
        case .profileAdopted(let profile): StoredProfile.write(profile, to: &json)
        case .registered(let record): StoredRecord.write(record, to: &json)
        case .amended(let amendment): StoredAmendment.write(amendment, to: &json)
        case .checkRecorded(let check): StoredCheck.write(check, to: &json, offset: offset)
        case .absenceReported(let absence): StoredAbsence.write(absence, to: &json)
        case .matterOpened(let opening): StoredMatter.write(opening, to: &json, offset: offset)
        case .matterStepped(let step): StoredMatter.write(step, to: &json, offset: offset)
        case .attemptRecorded(let attempt): StoredAttempt.write(attempt, to: &json)
        case .noticeRead(let reading): StoredNotice.write(reading.notice, to: &json, offset: offset)
        case .urged(let urge): StoredUrge.write(urge, to: &json, offset: offset)
        case .gridCovered(let standIn): StoredStandIn.write(standIn, to: &json)
        case .elder(let event): StoredElderEvent.write(event, to: &json, offset: offset)
        case .place(let event): StoredPlaceEvent.write(event, to: &json)
        case .desk(let event): StoredDeskEvent.write(event, to: &json)
        case .consultation(let event): StoredConsultation.write(event, to: &json)
        case .takenBack(let act), .restored(let act): StoredTakenBack.write(act, to: &json)
        }
        json.endObject()
    }

    /// Reads a body; nil where the kind is unknown.
    static func read(kind: String, _ reader: inout JSONReader) throws(JSONFault) -> Event? {
        switch kind {
        case "check.recorded": return .checkRecorded(try StoredCheck.read(&reader))
        case "profile.adopted": return .profileAdopted(try StoredProfile.read(&reader))
        case "absence.reported": return .absenceReported(try StoredAbsence.read(&reader))
        case "matter.opened": return .matterOpened(try StoredMatter.readOpening(&reader))
        case "matter.stepped": return .matterStepped(try StoredMatter.readStep(&reader))
        case "attempt.recorded": return .attemptRecorded(try StoredAttempt.read(&reader))
        case "notice.read": return .noticeRead(NoticeRead(notice: try StoredNotice.read(&reader)))
        case "urge.sent": return .urged(try StoredUrge.read(&reader))
        case "grid.covered": return .gridCovered(try StoredStandIn.read(&reader))
        case "entry.takenBack": return .takenBack(try StoredTakenBack.read(&reader))
        case "entry.restored": return .restored(try StoredTakenBack.read(&reader))
        default:
            if let event = try StoredElderEvent.read(kind, &reader) { return .elder(event) }
            if let event = try StoredPlaceEvent.read(kind, &reader) { return .place(event) }
            if let event = try StoredDeskEvent.read(kind, &reader) { return .desk(event) }
            if let event = try StoredConsultation.read(kind, &reader) { return .consultation(event) }
            return try readRegister(kind, &reader)
        }
    }

    /// Kinds of registers are made of the register's name and what happened.
    private static func readRegister(_ kind: String, _ reader: inout JSONReader) throws(JSONFault) -> Event? {
        for register in RegisterKind.allCases where kind.hasPrefix(register.rawValue) {
            switch kind.utf8.dropFirst(register.rawValue.utf8.count) {
            case let rest where rest.elementsEqual(".registered".utf8):
                return .registered(try StoredRecord.read(register, &reader))
            case let rest where rest.elementsEqual(".amended".utf8):
                return .amended(try StoredAmendment.read(register, &reader))
            default: continue
            }
        }
        return nil
    }
}
