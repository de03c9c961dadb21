import StreetModel

extension Words {
    /// "2", "补1": the number of an item on the agenda; its title stands for it before there is one.
    func agendaNumber(_ item: AgendaItem) -> String {
        guard let first = item.frozenNumber.first else { return item.placing.title }
        return first == "L" ? self("补\(item.frozenNumber.dropFirst())", item.frozenNumber) : item.frozenNumber
    }

    /// The community of a meeting or topic, or the street.
    func consultationPlace(_ place: String, _ office: Office) -> String {
        place == office.code ? office.name : office.street.communities[place]?.name ?? place
    }

    func minutesTitle(_ title: String) -> String { self("\(title) 会议纪要", "Minutes: \(title)") }
    func minutesForm(_ form: String) -> String { self("会议形式: \(form)", "Form: \(form)") }

    /// "时间: 2026-11-25 14:02-15:32 (计划 14:00-15:30)".
    func minutesTime(_ day: Day?, _ times: MeetingTimes, _ offset: UTCOffset) -> String {
        func clock(_ moment: Moment?) -> String { moment.map { offset.timeOfDay(of: $0).text } ?? "__:__" }
        let held = "\(clock(times.startedAt))-\(clock(times.endedAt))"
        let planned = "\(clock(times.plannedStart))-\(clock(times.plannedEnd))"
        return self(
            "时间: \(day?.text ?? "") \(held) (计划 \(planned))", "Time: \(day?.text ?? "") \(held) (planned \(planned))")
    }

    func minutesRoom(_ place: String, _ room: String) -> String {
        self("地点: \(place) \(room)", "Place: \(place) \(room)").trimmed
    }

    func minutesChair(_ chair: String, _ recorder: String) -> String {
        if chair.isEmpty && recorder.isEmpty { return "" }
        return self("主持: \(chair)  记录: \(recorder)", "Chair: \(chair)  Recorder: \(recorder)")
    }

    var minutesAttendance: String { self("到会情况", "Attendance") }

    func minutesRoll(members: Int, needed: Int, came: Int, proxies: Int, excused: Int) -> String {
        self(
            "应到 \(members) 人, 法定 \(needed) 人, 签到 \(came) 人, 委托 \(proxies) 人, 请假 \(excused) 人",
            "\(members) members, quorum \(needed), \(came) signed in, \(proxies) by proxy, \(excused) excused")
    }

    func minutesPresent(_ names: [String]) -> String { list(self("签到", "Signed in"), names) }
    func minutesExcused(_ names: [String]) -> String { list(self("请假", "Excused"), names) }
    func minutesAttendants(_ names: [String]) -> String { list(self("列席", "Attending"), names) }
    func minutesRecused(_ names: [String]) -> String { list(self("回避", "Stood back"), names) }
    func minutesSpeakers(_ names: [String]) -> String { list(self("发言", "Spoke"), names) }

    func minutesProxies(_ pairs: [(String, String)]) -> String {
        list(self("委托", "Proxies"), pairs.map { self("\($0.0) 委托 \($0.1)", "\($0.0) by \($0.1)") })
    }

    func minutesObservers(_ count: Int) -> String { count == 0 ? "" : self("旁听: \(count) 人", "Listening: \(count)") }

    private func list(_ heading: String, _ items: [String]) -> String {
        items.isEmpty ? "" : "\(heading): " + items.joined(separator: "; ")
    }

    /// "14:00-14:02 法定人数不足".
    func minutesQuorumLost(_ loss: QuorumLoss, _ offset: UTCOffset) -> String {
        let through = loss.through.map { offset.timeOfDay(of: $0).text } ?? ""
        let time = "\(offset.timeOfDay(of: loss.from).text)-\(through)"
        return self("\(time) 法定人数不足", "\(time) without a quorum")
    }

    func minutesEnd(_ body: MeetingStepped, _ time: TimeOfDay) -> String {
        let quorum = body.hasQuorum ? self("达到法定人数", "with its quorum") : self("未达法定人数", "without its quorum")
        let reason = body.reason.isEmpty ? "" : self("; \(body.reason)", "; \(body.reason)")
        return self(
            "\(time.text) 到场 \(body.present)/\(body.members), \(quorum)\(reason)",
            "\(time.text), \(body.present)/\(body.members) present, \(quorum)\(reason)")
    }
}
