import StreetModel

extension Words {
    /// The person an entry is about.
    func elder(of entry: Entry) -> String {
        switch entry.event {
        case .checkRecorded(let check): check.elder
        case .attemptRecorded(let attempt): attempt.elder
        case .absenceReported(let absence): absence.elder
        case .matterOpened(let opening): opening.elder
        case .takenBack(let act), .restored(let act): act.elder
        case .urged(let urge): urge.notice.elder
        case .elder(let event): event.elder
        case .registered(.elder(let elder)): elder.id
        case .amended(let amendment): amendment.register == .elder ? amendment.id : ""
        case .profileAdopted, .registered, .matterStepped, .noticeRead, .gridCovered, .place, .desk,
            .consultation:
            ""
        }
    }

    /// "王淑珍 早巡 正常": the name of an act in toasts and undo.
    func actName(_ entry: Entry, _ context: ScreenContext) -> String {
        let office = context.office
        let name = office.elder(elder(of: entry)).map { self.name($0.elder) } ?? ""
        switch entry.event {
        case .checkRecorded(let check):
            let half = check.half.map { self.half($0) } ?? self("时段外", "outside windows")
            return "\(name) \(half) \(outcome(check.outcome))"
        case .attemptRecorded(let attempt): return "\(name) \(result(attempt))"
        case .matterOpened(let opening): return openingName(opening, context)
        case .matterStepped(let step): return stepName(step, context)
        case .urged(let urge): return urgeName(urge, context)
        case .gridCovered(let standIn): return standInName(standIn, context)
        case .absenceReported(let absence): return "\(name) \(self.absence(absence.reason))"
        case .registered(.duty(let duty)): return dutyName(duty)
        case .elder(let event): return "\(name) \(registerAct(event))"
        case .place(let event): return registerAct(event, office)
        case .desk(let event): return registerAct(event)
        case .consultation(let event): return consultationAct(event, office)
        case .registered(let record): return registered(record)
        case .amended(let amendment): return amended(amendment, office)
        case .noticeRead, .takenBack, .restored, .profileAdopted: return name
        }
    }

    /// The toast after an act: who, what, when, and how to take it back.
    func recorded(_ entries: [Entry], name: String, _ office: Office) -> String {
        guard let first = entries.first else { return "" }
        let time = office.offset.timeOfDay(of: first.at).text
        let undo = self("(u 撤销)", "(u undo)")
        if case .checkRecorded(let check) = first.event, check.outcome == .early {
            return self(
                "早看未动 \(name) \(time), 稍后再看; 再按 2 报异常 \(undo)",
                "Early: \(name) \(time), look again later; 2 again raises it \(undo)")
        }
        if case .absenceReported(let absence) = first.event, absence.heldThrough != nil {
            return self(
                "已记录 \(name) \(time), 只到今天, 再长待社区批准 \(undo)",
                "Saved \(name) \(time), for today; longer waits for community staff \(undo)")
        }
        for entry in entries {
            if case .matterOpened(let opening) = entry.event {
                switch opening.origin {
                case .untouched:
                    return self(
                        "\(name): 已连续无人动过, 转为异常, Enter 处置 \(undo)",
                        "\(name): nobody has touched it, anomaly, Enter: panel \(undo)")
                case .limit:
                    return self(
                        "已记录 \(name) \(time), 转为核实去向 \(undo)", "Saved \(name) \(time), now a whereabouts matter \(undo)"
                    )
                case .hand, .imported, .meeting:
                    let note = repeatNote(after: opening, entry, office)
                    if note.isEmpty { break }
                    return self("已记录 \(name) \(time), \(note) \(undo)", "Saved \(name) \(time), \(note) \(undo)")
                case .look, .visit, .status:
                    return self(
                        "已记录 \(name) \(time), 响应开始计时, Enter 处置 \(undo)",
                        "Saved \(name) \(time), the clock runs, Enter: panel \(undo)")
                }
            }
            if case .matterStepped(let step) = entry.event, step.step == .responded, entries.count > 1 {
                return self("已记录 \(name) \(time), 响应停表 \(undo)", "Saved \(name) \(time), response stopped \(undo)")
            }
        }
        if case .checkRecorded(let check) = first.event,
            office.book(ofElder: check.elder)?.openMatter(.anomaly, of: check.elder) != nil
        {
            return self(
                "已记录 \(name) \(time), 异常没有结束, 时限照走 \(undo)",
                "Saved \(name) \(time), the anomaly stays open, its clock runs \(undo)")
        }
        return self("已记录 \(name) \(time) \(undo)", "Saved \(name) \(time) \(undo)")
    }

    func takenBack(_ name: String) -> String { self("已撤销 \(name)", "Undone: \(name)") }
    func restored(_ name: String) -> String { self("已恢复 \(name)", "Redone: \(name)") }

    /// What an attempt came to.
    func result(_ attempt: Attempt) -> String {
        switch attempt.result {
        case .noAnswer:
            attempt.channel == .door ? self("敲门 无人应", "knocked, nobody") : self("未接", "no answer")
        case .spokenTo: self("本人已通话", "spoken to")
        case .seen: self("见到本人", "seen")
        case .relativeWithHer: self("亲属\(attempt.whom)在场", "\(attempt.whom) is there")
        case .hearsay: self("只是听说 \(attempt.whom), 不停表", "hearsay \(attempt.whom), no clock stops")
        case .foundInNeed: self("找到 需要帮助", "found, needs help")
        case .emergencyCalled: self("报警急救 \(attempt.whom)", "emergency \(attempt.whom) called")
        case .doorOpened: self("入户 \(attempt.whom)", "door opened: \(attempt.whom)")
        case .noted: self("备注 \(attempt.note)", "note \(attempt.note)")
        }
    }

    var hearsayNumber: String { self("那里的电话号码? 不知道就留空", "The telephone there? Empty if unknown") }
    var hearsayNumberHint: String {
        self("这个号码成为下一级  Enter 记录  Esc 取消", "It becomes the next rung  Enter saves  Esc cancels")
    }
}
