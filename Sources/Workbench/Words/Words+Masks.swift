package import StreetModel

/// What of a person's own values is seen: whoever reads decides which are masked (``Reader``), this says how (DOMAIN §7).
extension Words {
    /// "王淑珍", or "王**" where the reader may not see it; under the lock nothing of it.
    package func name(_ elder: Elder) -> String {
        if reader.isLocked { return hidden }
        return reader.shows(.name, of: elder) ? elder.name : Masking.name(elder.name)
    }

    /// The name of somebody by the file's number; the number itself where no open book has it.
    package func name(ofElder id: String, _ office: Office) -> String {
        office.elder(id).map { name($0.elder) } ?? id
    }

    /// What stands for a name under the lock.
    var hidden: String { "***" }

    /// "87", or "85-89".
    func age(_ elder: Elder, on day: Day) -> String {
        guard let age = elder.age(on: day) else { return "" }
        if reader.shows(.age, of: elder) { return String(age) }
        let first = age / 5 * 5
        return "\(first)-\(first + 4)"
    }

    /// The name of a contact, key holder or volunteer of somebody; what several people are called together is hidden
    /// whole.
    func relative(_ name: String, of elder: Elder) -> String {
        reader.shows(.relatives, of: elder) ? name : Masking.name(name)
    }

    /// A telephone number of somebody or of who belongs to them.
    func telephone(_ number: String, of elder: Elder) -> String {
        reader.shows(.telephone, of: elder) ? number : Masking.telephone(number)
    }

    /// "赵宝林 19900000301": the resident who keeps an eye on a building, masked for who sees nobody there by name.
    func head(of building: Building) -> String {
        if reader.isLocked { return hidden }
        if reader.isOwn(building.grid) { return "\(building.head) \(building.headTelephone)" }
        return "\(Masking.name(building.head)) \(Masking.telephone(building.headTelephone))"
    }

    /// What somebody typed of a place's meeting: whole in the own place, else without the numbers of people.
    package func shown(_ text: String, in place: String, _ office: Office) -> String {
        shows(in: place) ? text : Masking.numbers(in: text, of: office.code)
    }

    /// What a matter reports, with its caller masked for whom neither the place nor the matter is, and once it is over:
    /// then nobody has to be called back.
    package func shown(_ report: MatterReport, of matter: Matter, _ office: Office, at now: Moment) -> MatterReport {
        let isOwn = reader.isOwn(matter.opening.grid) || office.owner(of: matter, at: now) == reader.staff
        if matter.isOpen && isOwn && !reader.isLocked { return report }
        var report = report
        report.caller = Masking.name(report.caller)
        report.telephone = Masking.telephone(report.telephone)
        return report
    }

    /// What the file says of health; masked only that it says something.
    func health(_ elder: Elder) -> String {
        if elder.health.isEmpty { return self("无", "none") }
        return reader.shows(.health, of: elder) ? elder.health : self("有 *", "yes *")
    }

    /// A rung of somebody's ladder as the reader may see it; the office's own numbers are everybody's.
    func shown(_ rung: LadderRung, of elder: Elder) -> LadderRung {
        var rung = rung
        rung.attempts = rung.attempts.map { shown($0, of: elder) }
        if rung.isOfOffice { return rung }
        rung.name = rung.kind == .elderByTelephone ? name(elder) : relative(rung.name, of: elder)
        rung.telephone = telephone(rung.telephone, of: elder)
        return rung
    }

    /// An attempt to reach somebody as the reader may see it.
    func shown(_ attempt: Attempt, of elder: Elder?) -> Attempt {
        var attempt = attempt
        guard let elder else { return attempt }
        if attempt.whom == elder.name {
            attempt.whom = name(elder)
        } else {
            attempt.whom = relative(attempt.whom, of: elder)
        }
        attempt.telephone = telephone(attempt.telephone, of: elder)
        if !reader.shows(.notes, of: elder) && !attempt.note.isEmpty { attempt.note = "*" }
        return attempt
    }

    private func shown(_ logged: Matter.LoggedAttempt, of elder: Elder) -> Matter.LoggedAttempt {
        var logged = logged
        logged.attempt = shown(logged.attempt, of: elder)
        return logged
    }
}
