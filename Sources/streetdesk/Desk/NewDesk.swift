import Exchange
import Glibc
import Storage
import StreetModel
import Workbench

/// Makes a new desk beside its place and renames it last: refused or killed, there is none.
struct NewDesk {
    let path: String
    let name: String
    let code: String
    let words: Words
    /// The instant at which a rehearsal's clock begins; empty for now. Nil makes a real desk.
    var rehearsalAt: String?
    /// The staff number of the one who uses a real desk alone.
    var owner: String?
    var importing: [String] = []

    /// Makes it; what does not go is said.
    func make() throws(Stop) {
        let profile = try readProfile()
        let rules = try DataFolder.consultation(words)
        let settings = try settings()
        let now = settings.time(at: DeskClock.realTime)
        let plan = try Importer(words).plan(
            importing, on: ImportGround(street: code, now: now, offset: settings.offset, profile: profile))
        do {
            try write(profile, rules, plan, settings, now)
        } catch let fault as AppendFault {
            throw Stop.complaining(words.appendFault(fault, emptyOffice(settings)), fault.stop)
        } catch let fault as StorageFault {
            throw Stop.complaining(words.fault(fault), fault.isAboutPlace ? .refused : .unsound)
        } catch {
            throw .refused
        }
        Console.write(words.made(path))
        if !importing.isEmpty { Console.write(words.imported(plan)) }
    }

    private func write(
        _ profile: Profile, _ rules: ConsultationRules, _ plan: ImportPlan, _ settings: DeskSettings, _ now: Moment
    ) throws {
        makeParents()
        let draft = try DeskDraft.begin(at: path, settings)
        var clerk = Clerk(draft.desk)
        var office = draft.desk.emptyOffice
        try clerk.openStreet(into: &office)
        try clerk.setUp(
            [.profileAdopted(profile), .consultation(.rulesAdopted(rules))], in: code, after: 0, by: "setup",
            at: now, into: &office)
        for part in plan.parts {
            Console.progress(words.writing(part.book))
            if part.book != code { try draft.desk.addBook(part.book) }
            try clerk.open([part.book], into: &office)
            try clerk.setUp(
                part.events, in: part.book, after: office.lastNumber(of: part.book), by: "setup", at: now,
                into: &office)
        }
        Console.progress("")
        try clerk.checkpointAll(of: office)
        clerk.close()
        _ = try draft.publish()
    }

    /// The office of sentences about a desk that is not there yet.
    private func emptyOffice(_ settings: DeskSettings) -> Office {
        Office(code: code, name: name, offset: settings.offset)
    }

    /// The folders above the desk, as for a first start in a home that has no data folder yet; none inside another
    /// desk. What cannot be made is said by the call that needs it.
    private func makeParents() {
        for (index, character) in zip(path.indices, path) where character == "/" && index != path.startIndex {
            let parent = String(path[..<index])
            if access(parent + "/desk.json", F_OK) == 0 { return }
            mkdir(parent, 0o700)
        }
    }

    private func settings() throws(Stop) -> DeskSettings {
        let offset = UTCOffset.china
        var ahead: Int64 = 0
        if let rehearsalAt, !rehearsalAt.isEmpty {
            guard let instant = offset.moment(from: rehearsalAt) else {
                throw Stop.complaining(words.notAMoment(rehearsalAt), .wrongUsage)
            }
            ahead = instant.milliseconds - DeskClock.realTime.milliseconds
        }
        return DeskSettings(
            name: name, code: code, offset: offset, isRehearsal: rehearsalAt != nil, clockOffset: Int(ahead),
            owner: owner)
    }

    private func readProfile() throws(Stop) -> Profile {
        guard let folder = DataFolder.find(), let bytes = DataFolder.bytes(folder + "/profile.json") else {
            throw Stop.complaining(words.noProfile, .refused)
        }
        do {
            return try StoredProfile.read(bytes)
        } catch {
            throw Stop.complaining(words.badProfile(folder + "/profile.json"), .refused)
        }
    }
}
