import StreetModel

extension Words {
    /// The clock line from the longest to the shortest wording: side by side, and for narrow terminals.
    func panelClocks(_ clocks: PanelClocks, _ panel: Panel, _ office: Office) -> (long: [String], short: [String]) {
        let stopped = panel.cause == .none ? ["", "", ""] : verdicts(panel)
        let first = clocks.response.map { self("响应 \(left($0))", "Response \(left($0))") } ?? stopped[0]
        let second = clocks.handling.map { self("办理 \(leftHours($0))", "Handling \(leftHours($0))") } ?? stopped[1]
        let third = clocks.feedback.map { self("回访 \(countdown($0))", "Return visit \(countdown($0))") } ?? stopped[2]
        let person = personState(panel)
        let all = [first, second, third, person].filter { !$0.isEmpty }
        let running = [third, second, first].first { !$0.isEmpty } ?? ""
        let tight =
            clocks.response.map { self("响应\(left($0))", "Resp. \(left($0))") }
            ?? clocks.handling.map { self("办理\(leftHours($0))", "Handling \(leftHours($0))") }
            ?? clocks.feedback.map { self("回访\(countdown($0))", "Visit \(countdown($0))") } ?? ""
        let short = [tight, personShortState(panel)].filter { !$0.isEmpty }
        return (
            [
                all.joined(separator: "   "), all.joined(separator: "  "),
                [running, person].joined(separator: "  "), [first, person].joined(separator: "  "),
            ],
            [short.joined(separator: "  "), short.joined(separator: " "), tight]
        )
    }

    /// The clocks that were stopped, with how long each ran and its frozen verdict: "响应 8:00 准时".
    private func verdicts(_ panel: Panel) -> [String] {
        let progress = panel.matter.progress
        let start = panel.matter.opening.start.cut
        let verdict = { (name: String, step: TakenStep?, from: Moment?) -> String in
            guard let step, let from else { return "" }
            let took = self.clock(step.happened.seconds(since: from))
            let late =
                step.late == 0 ? self("准时", "in time") : self("迟 \(clock(step.late))", "late \(clock(step.late))")
            return "\(name) \(took) \(late)"
        }
        return [
            verdict(self("响应", "Response"), progress.response, progress.responseStart ?? start),
            verdict(self("办结", "Handled"), progress.handling, progress.handlingStart ?? start),
            verdict(self("回访", "Visited"), progress.confirmation, progress.handling?.happened),
        ]
    }

    /// "首次处置 2:00  确认平安 8:00": how soon somebody acted, and how soon the person was known to be safe.
    func panelFigures(_ panel: Panel) -> String {
        guard panel.cause != .none else { return "" }
        let first = panel.matter.firstAction.map { self("首次处置 \(clock($0))", "First action \(clock($0))") } ?? ""
        let safe = panel.matter.confirmedSafe.map { self("确认平安 \(clock($0))", "safe after \(clock($0))") } ?? ""
        return [first, safe].filter { !$0.isEmpty }.joined(separator: "  ")
    }

    /// "剩 08:48": a response clock shows both digits of its minutes, so that the row never jumps.
    private func left(_ seconds: Int) -> String {
        guard seconds >= 0, seconds < 3600 else { return countdown(seconds) }
        let text = "\(padded(seconds / 60, 2)):\(padded(seconds % 60, 2))"
        return self("剩 \(text)", text)
    }

    /// "剩 23:53" in hours and minutes.
    private func leftHours(_ seconds: Int) -> String {
        guard seconds >= 0 else { return countdown(seconds) }
        let text = "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2))"
        return self("剩 \(text)", text)
    }

    /// Nothing to be handled; where a look is late, that it is.
    private func nothingOpen(_ panel: Panel) -> String {
        guard let unseen = panel.unseen else { return self("没有待处置的事", "Nothing is open") }
        return "\(breach(unseen.kind)) \(countdown(-unseen.late))"
    }

    /// Whether anybody has seen, spoken to or found the person.
    private func personState(_ panel: Panel) -> String {
        guard panel.cause != .none else { return nothingOpen(panel) }
        if panel.cause == .waiting && panel.result == nil { return waitsFor(panel) }
        guard let result = panel.result else { return self("本人 未确认平安", "not confirmed") }
        return result.attempt.result == .foundInNeed
            ? self("本人 找到 需要帮助", "found, needs help") : self("本人 已确认平安", "confirmed safe")
    }

    private func personShortState(_ panel: Panel) -> String {
        guard panel.cause != .none else { return nothingOpen(panel) }
        if panel.cause == .waiting && panel.result == nil { return waitsFor(panel) }
        guard let result = panel.result else { return self("本人 未确认", "unconfirmed") }
        return result.attempt.result == .foundInNeed ? self("需要帮助", "needs help") : self("本人 已确认", "confirmed")
    }

    /// Who has read it, from the longest to the shortest wording. Of three levels the reader's own goes first.
    func readings(_ levels: ReadingLevels, _ context: ScreenContext) -> [String] {
        let all = ReadingLevels.Level.allCases
        let others = all.filter { $0 != ReadingLevels.level(context.me.role) }
        let long = { (level: ReadingLevels.Level) in
            let time = levels.time(level).map { context.office.offset.timeOfDay(of: $0).text }
            return "\(self.level(level)) "
                + (time.map { self("已读\($0)", "read \($0)") } ?? self("未读", "unread"))
        }
        let short = { (level: ReadingLevels.Level) in
            "\(self.level(level))" + (levels.time(level) == nil ? self("未读", " unread") : self("已读", " read"))
        }
        let mark = { (level: ReadingLevels.Level) in "\(self.level(level))\(levels.time(level) == nil ? "-" : "+")" }
        return [
            context.isWide ? all.map(long).joined(separator: "  ") : "",
            context.isWide ? others.map(long).joined(separator: "  ") : "",
            others.map(short).joined(separator: " "), others.map(mark).joined(separator: " "),
        ].filter { !$0.isEmpty }
    }

    private func level(_ level: ReadingLevels.Level) -> String {
        switch level {
        case .worker: self("网格", "grid")
        case .community: self("社区", "comm.")
        case .street: self("街道", "street")
        }
    }

    /// What gave rise to the panel, from the longest to the shortest wording.
    func panelSeen(_ panel: Panel, _ context: ScreenContext) -> [String] {
        let elder = panel.record.elder
        let office = context.office
        switch panel.matter.opening.origin {
        case _ where panel.cause == .none:
            let agreement = elder.agreement(for: office.roundSlot(at: context.now).half)
            return [
                self("约定 \(self.agreement(agreement))", "Agreed \(self.agreement(agreement))"),
                self.agreement(agreement),
            ]
        case .limit:
            let time = moment(panel.matter.opening.start, now: context.now, offset: office.offset)
            let hours = office.profile.care(for: office.risk(of: panel.record, at: context.now)).lifeHours
            return [
                self("\(time) 起超过 \(hours) 小时没有动静", "No sign of life for \(hours) h since \(time)"),
                self("\(time) 起超时", "over since \(time)"),
            ]
        case .status: return [self("导入时不在家, 没有写日期", "Imported as away, without dates")]
        case .visit:
            let visit = panel.record.visits.last { $0.number < panel.matter.number && !$0.isTakenBack }
            guard let visit else { break }
            let time = moment(visit.body.observed, now: context.now, offset: office.offset)
            let whole = "\(visitKind(visit.body.kind)) \(time) \(noted(visit.body.note, of: panel.record.elder))"
            return [whole, "\(visitKind(visit.body.kind)) \(time)"]
        case .look, .untouched, .hand, .imported, .meeting: break
        }
        guard let look = panel.record.looks.recent.last(where: { $0.number < panel.matter.number && !$0.isTakenBack })
        else { return [self("所见 已不在近两日内", "Seen before yesterday")] }
        let time = moment(look.observed, now: context.now, offset: office.offset)
        let half = look.half ?? office.roundSlot(at: look.observed).half
        let agreement = elder.agreement(for: half)
        let what = signalSeen(look.seen, agreement)
        let by = agreement.by?.text ?? "-"
        let untouched = panel.matter.opening.origin == .untouched ? self(" 连续无人动过", " untouched") : ""
        let room =
            agreement.room.isEmpty ? self("\(face(agreement.face))面", "\(face(agreement.face)) ") : agreement.room
        return [
            self(
                "所见 \(time) \(room)\(what)\(untouched) (约定 \(by))",
                "Seen \(time) \(room) \(what)\(untouched) (agreed \(by))"),
            self("所见 \(time) \(what)\(untouched) (约定 \(by))", "Seen \(time) \(what)\(untouched) (agreed \(by))"),
            self("所见 \(time) \(seen(look))(约\(by))", "Seen \(time) \(seen(look)) (\(by))"),
            self("所见 \(time) \(seen(look))", "Seen \(time) \(seen(look))"),
        ]
    }

    private func seen(_ look: Look) -> String { look.seen.map { seen($0) } ?? outcome(look.outcome) }

    /// "窗帘未开".
    private func signalSeen(_ seen: Seen?, _ agreement: SlotAgreement) -> String {
        guard let seen else { return "" }
        switch seen {
        case .lit, .dark, .person: return self.seen(seen)
        case .open, .shut, .drawn, .undrawn: return self("窗帘\(self.seen(seen))", "curtain \(self.seen(seen))")
        case .other: return joined([signal(agreement.signal), self("与约定不同", "not as agreed")])
        }
    }

    /// The last sign of life: when, what, how long ago.
    func panelSign(_ record: ElderRecord, _ context: ScreenContext) -> [String] {
        let office = context.office
        let sign = office.lastSign(of: record)
        let time = moment(sign, now: context.now, offset: office.offset)
        let age = ago(context.now.seconds(since: sign))
        let what = signKind(record, at: sign)
        return [
            self("末次动静 \(time) \(what)  \(age)前", "Last sign \(time) \(what)  \(age) ago"),
            self("末次动静 \(time) \(what)", "Last sign \(time) \(what)"),
            self("末次 \(time) \(what)", "Last \(time) \(what)"), self("末次 \(time)", "Last \(time)"),
        ]
    }

    private func signKind(_ record: ElderRecord, at sign: Moment) -> String {
        if let look = record.looks.recent.last(where: { $0.observed == sign && !$0.isTakenBack }) {
            return look.seen.map { seen($0) } ?? ""
        }
        if record.looks.contacts.contains(where: { $0.at == sign }) { return self("联系上", "reached") }
        return sign == record.registeredAt ? self("登记", "registered") : ""
    }

    /// Health, key, absence and the marks of the last two slots.
    func panelHealth(_ panel: Panel, marks: SlotMarkPair, _ context: ScreenContext) -> [String] {
        let elder = panel.record.elder
        let absence = panel.record.absence(on: context.today)
        let isWide = context.isWide
        let health = elder.health.isEmpty || reader.shows(.health, of: elder) ? elder.health : "*"
        let away =
            absence.map { "\(self.absence($0.reason))\(self("至", " to "))\($0.through.shortText)" } ?? self("无", "none")
        let key =
            elder.keyHolder.isEmpty ? self("无", "none") : "\(relative(elder.keyHolder, of: elder))\(keyRelation(elder))"
        return [
            isWide ? self("健康 \(orNone(health))", "Health \(orNone(health))") : health,
            self("钥匙 \(key)", "Key \(key)"),
            isWide ? self("外出报备 \(away)", "Away \(away)") : self("报备 \(away)", "away \(away)"),
            isWide
                ? "\(slotName(marks.before.slot, context)) \(marks.before.mark)  \(slotName(marks.current.slot, context)) \(marks.current.mark)"
                : "",
        ].filter { !$0.isEmpty }
    }

    private func orNone(_ text: String) -> String { text.isEmpty ? self("无", "none") : text }

    /// "(邻居)": what the key holder is to the person, where the contacts say so.
    private func keyRelation(_ elder: Elder) -> String {
        elder.contacts.first { $0.name == elder.keyHolder && !$0.relation.isEmpty }.map { "(\($0.relation))" } ?? ""
    }

    /// "昨晚", "今早".
    private func slotName(_ slot: Slot, _ context: ScreenContext) -> String {
        let isToday = slot.day == context.today
        switch slot.half {
        case .morning: return isToday ? self("今早", "this AM") : self("昨早", "yest. AM")
        case .evening: return isToday ? self("今晚", "this PM") : self("昨晚", "yest. PM")
        }
    }

    /// "08:52 本人已通话 王敏": the result on the person, in place of the next call.
    func reachedLine(_ logged: Matter.LoggedAttempt, _ context: ScreenContext) -> String {
        let time = context.office.offset.timeOfDay(of: logged.at).text
        let by = context.office.staffName(logged.by)
        return self("\(time) \(result(logged.attempt))  记录 \(by)", "\(time) \(result(logged.attempt))  by \(by)")
    }
}
