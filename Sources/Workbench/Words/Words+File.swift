import StreetModel

extension Words {
    var fileTitle: String { self("档案", "File") }
    var copyInPanel: String { self("号码在处置里复制 (4, 再按 y)", "Copy numbers in the panel (4, then y)") }
    var contactsHeading: String { self("联系人", "Contacts") }
    var noContacts: String { self("没有联系人", "no contacts") }
    var papersHeading: String { self("登记", "Register") }
    var noAbsence: String { self("外出报备 无", "Absences: none") }
    var assistedLine: String { self("有人代动: 单看信号不算动静", "Assisted: the signal alone is no sign of life") }
    var looksHeading: String { self("今天和昨天的查看", "Looks of today and yesterday") }
    var noLooks: String { self("没有", "none") }
    var enterPanelFour: String { self("4 处置", "4 panel") }
    var unclearTwice: String { self("连续两次看不清: 今天要电话探访", "Unclear twice in a row: telephone visit due today") }

    func linesAbove(_ count: Int) -> String { self("^ 上面 \(count) 行", "^ \(counted(count, "line")) above") }
    func linesBelow(_ count: Int) -> String { self("v 还有 \(count) 行", "v \(count) more lines") }
    func fileNumber(_ id: String) -> String { self("档案号 \(id)", "No. \(id)") }
    func daysHeading(_ days: Int) -> String { self("\(days) 天", counted(days, "day")) }

    func unclearOften(_ count: Int, days: Int) -> String {
        self(
            "\(days) 天内 \(count) 次看不清: 建议换窗户或信号",
            "Unclear \(count) times in \(days) days: propose another window or signal")
    }

    func untouchedLine(_ halves: Int) -> String {
        self("连续 \(halves) 个半天无人动过", "Untouched for \(halves) half days in a row")
    }

    func identityLine(_ elder: Elder) -> String {
        let isShown = reader.shows(.identity, of: elder)
        let masked = isShown ? elder.identity : Masking.identity(elder.identity)
        let number = elder.identity.isEmpty ? self("没有", "none") : masked
        return self("身份证 \(number)", "Identity \(number)")
    }

    /// Living situation; health only as a sign while nobody has to be reached (DOMAIN §7).
    func livingLine(_ elder: Elder) -> String {
        let living = elder.living.isEmpty ? self("未填", "unknown") : elder.living
        return self("居住 \(living)  健康 \(health(elder))", "Lives \(living)  Health \(health(elder))")
    }

    func riskLine(_ risk: Risk, _ care: Profile.Care) -> String {
        self(
            "\(self.risk(risk))  \(care.lifeHours) 小时内须有动静  \(care.reviewDays) 天复核",
            "\(self.risk(risk))  sign of life within \(care.lifeHours) h, review \(care.reviewDays) days")
    }

    func contactLine(_ contact: Contact, number: Int, of elder: Elder) -> String {
        let telephone = contact.telephone.isEmpty ? noNumber : telephone(contact.telephone, of: elder)
        let who = [contact.relation, relative(contact.name, of: elder)].filter { !$0.isEmpty }.joined(separator: " ")
        let verified = contact.verifiedOn.map { self(" 核实 \($0.shortText)", " verified \($0.shortText)") } ?? ""
        return "\(number) \(who) \(telephone)\(verified)"
    }

    func keyPlaceLine(_ elder: Elder) -> String {
        let holder = elder.keyHolder.isEmpty ? self("无", "none") : relative(elder.keyHolder, of: elder)
        let place = elder.keyPlace.isEmpty ? "" : reader.shows(.keyPlace, of: elder) ? " \(elder.keyPlace)" : " *"
        return self("钥匙 \(holder)\(place)", "Key \(holder)\(place)")
    }

    func volunteerLine(_ elder: Elder) -> String {
        let volunteer = elder.volunteer.isEmpty ? self("无", "none") : relative(elder.volunteer, of: elder)
        return self("结对志愿者 \(volunteer)", "Volunteer \(volunteer)")
    }

    func consentLine(_ elder: Elder) -> String {
        if let withdrawn = elder.consentWithdrawnOn {
            return self("\(withdrawn.text) 撤回同意", "Consent withdrawn \(withdrawn.text)")
        }
        guard let day = elder.consentedOn else { return self("没有签同意书", "No consent") }
        return self("同意书 \(day.text)", "Consent \(day.text)")
    }

    func registeredLine(_ record: ElderRecord, _ office: Office) -> String {
        let day = office.offset.day(of: record.registeredAt).text
        let time = office.offset.timeOfDay(of: record.registeredAt).text
        return self("登记于 \(day) \(time)", "Registered \(day) \(time)")
    }

    func handoverLine(_ elder: Elder) -> String {
        let until = elder.handoverUntil.map { self(" (至 \($0.shortText))", " (until \($0.shortText))") } ?? ""
        let note = reader.shows(.notes, of: elder) ? elder.handoverNote : self("有 *", "yes *")
        return self("交接 \(note)\(until)", "Handover: \(note)\(until)")
    }

    func absenceDates(_ absence: Absence, of elder: Elder) -> String {
        let dates = "\(absence.from.shortText) - \(absence.through.shortText)"
        let told = absence.toldBy == elder.name ? name(elder) : relative(absence.toldBy, of: elder)
        let rest = [reader.shows(.notes, of: elder) ? absence.place : "", told].filter { !$0.isEmpty }.joined(
            separator: " ")
        return "\(self.absence(absence.reason)) \(dates) \(rest)"
    }

    func stripLabel(_ half: Half) -> String {
        switch half {
        case .morning: self("早 ", "AM ")
        case .evening: self("晚 ", "PM ")
        }
    }

    /// "! 异常 08:44 起 王敏": an open matter, since when, opened by whom.
    func matterLine(_ matter: Matter, _ context: ScreenContext) -> String {
        let time = moment(matter.opening.start, now: context.now, offset: context.office.offset)
        let by = context.office.staffName(matter.openedBy)
        let progress = matter.progress
        let stage = progress.withdrawal == nil ? self.stage(progress.stage) : step(.withdrawn)
        // Until it is handled the clocks below it say how far it is.
        let waits = progress.stage >= .handled || progress.withdrawal != nil ? "\(stage)  " : ""
        return self(
            "! \(breach(matter.notice.kind)) \(time) 起  \(waits)\(by)",
            "! \(breach(matter.notice.kind)) since \(time)  \(waits)\(by)")
    }

    var pastHeading: String { self("以前的异常", "Earlier matters") }

    /// "11-18 08:44 异常 虚惊 晚起  响应准时": a matter that has ended.
    func pastLine(_ matter: Matter, _ context: ScreenContext) -> String {
        let progress = matter.progress
        let time = moment(matter.opening.start, now: context.now, offset: context.office.offset)
        let handled = progress.handling?.stepped
        let outcome = handled?.outcome.map { self.outcome($0) } ?? ""
        let cause = handled?.cause.map { self.cause($0) } ?? ""
        let withdrawn = progress.withdrawal.map { "\(step(.withdrawn)) \($0.stepped.text)" } ?? ""
        let response = progress.response.map { step in
            step.late == 0
                ? self(" 响应准时", " response in time")
                : self(" 响应迟 \(clock(step.late))", " response late \(clock(step.late))")
        }
        return [time, kind(matter.kind), outcome, cause, withdrawn, response ?? ""].filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    /// False alarms propose another agreement, never fewer looks (DOMAIN §4).
    func newAgreement(_ count: Int, days: Int) -> String {
        self(
            "\(days) 天内 \(count) 次虚惊: 建议改约定的时间、窗户或信号",
            "\(count) false alarms in \(days) days: propose another time, window or signal")
    }

    func clockLine(_ clock: MatterClock, at now: Moment) -> String {
        let time = countdown(clock.remaining(at: now))
        return "\(self.clock(clock.kind)) \(time)"
    }

    /// Who was tried, and what came of it.
    func attemptLine(_ attempt: Attempt, of elder: Elder) -> String {
        let attempt = shown(attempt, of: elder)
        return switch attempt.result {
        case .noAnswer where attempt.channel == .telephone: "\(attempt.whom) \(result(attempt))"
        case .noAnswer, .spokenTo, .seen, .relativeWithHer, .hearsay, .foundInNeed, .emergencyCalled, .doorOpened,
            .noted:
            result(attempt)
        }
    }

    /// "08:44 早巡 异常 未开 王敏": one look.
    func lookLine(_ look: Look, of elder: Elder, _ context: ScreenContext) -> String {
        let time = moment(look.observed, now: context.now, offset: context.office.offset)
        let half = look.half.map { self.half($0) } ?? self("时段外", "outside")
        let by = look.by.isEmpty ? "" : context.office.staffName(look.by)
        let seen = look.seen.map { self.seen($0) } ?? ""
        let void = look.isTakenBack ? self("已撤销", "taken back") : ""
        let note = reader.shows(.notes, of: elder) || look.note.isEmpty ? look.note : "*"
        return [look.isTakenBack ? "x" : "", time, half, outcome(look.outcome), seen, note, by, void]
            .filter { !$0.isEmpty }.joined(separator: " ")
    }
}
