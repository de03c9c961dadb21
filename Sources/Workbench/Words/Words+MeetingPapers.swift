package import StreetModel

extension Words {
    package func paper(_ paper: MeetingPaper) -> String {
        switch paper {
        case .notice: self("公告", "Notice")
        case .agenda: self("议程", "Agenda")
        case .signin: self("签到表", "Sign-in sheet")
        case .ballot: self("表决票", "Ballot papers")
        case .calendar: self("日历文件", "Calendar file")
        }
    }

    /// "1.2", "补1": late items have a series of their own.
    package func itemNumber(_ number: String) -> String {
        number.hasPrefix("L") ? self("补\(number.dropFirst())", number) : number
    }

    package func standing(_ standing: Member.Standing) -> String {
        switch standing {
        case .voter: self("成员", "member")
        case .attendant: self("列席", "attendant")
        case .observer: self("旁听", "observer")
        }
    }

    /// "14:10", and the day where it is another than the meeting's.
    package func clockTime(_ moment: Moment, in view: MeetingPlanView, _ offset: UTCOffset) -> String {
        let time = offset.timeOfDay(of: moment).text
        guard let begins = view.begins, offset.day(of: begins) != offset.day(of: moment) else { return time }
        return self("次日\(time)", "\(time) +1")
    }

    /// "时间: 2026-11-25 周三 14:00-15:30".
    func meetingWhen(_ view: MeetingPlanView, _ office: Office) -> String {
        guard let begins = view.begins, let ends = view.ends else { return "" }
        let day = office.offset.day(of: begins)
        let hours = "\(office.offset.timeOfDay(of: begins).text)-\(clockTime(ends, in: view, office.offset))"
        return self("时间: \(day.text) \(weekday(day)) \(hours)", "Time: \(weekday(day)) \(day.text), \(hours)")
    }

    func meetingRoom(_ room: String) -> String { self("地点: \(room)", "Place: \(room)") }
    func meetingChair(_ chair: String) -> String { self("主持人: \(chair)", "Chair: \(chair)") }
    var noticeOpening: String { self("现将会议议程公告如下:", "The agenda of the meeting:") }
    var numberHeading: String { self("序号", "No.") }
    var itemHeading: String { self("议题", "Item") }

    /// "公告时间: 2026-11-21 至 2026-11-25 (3 天)".
    func noticeHangs(_ notice: NoticeView, _ meeting: Day?) -> String {
        guard let meeting else { return "" }
        let from = notice.hungOn?.text ?? "____-__-__"
        let unit = notice.inWorkingDays ? self("个工作日", " working days") : self(" 天", " days")
        return self(
            "公告时间: \(from) 至 \(meeting.text) (应挂满 \(notice.days)\(unit))",
            "This notice hangs from \(from) to \(meeting.text) (\(notice.days)\(unit) at least)")
    }

    func effectSentence(_ form: MeetingForm) -> String {
        switch form.effect {
        case .opinion: self("本会形成协商意见。", "The meeting gives an opinion.")
        case .resolution: self("本会可以作出决议。", "The meeting can pass resolutions.")
        }
    }

    func sourceSentence(_ form: MeetingForm) -> String {
        form.source.isEmpty ? "" : self("依据: \(form.source) (\(form.date))", "By: \(form.source) (\(form.date))")
    }

    func signature(_ place: String, _ office: Office, at now: Moment) -> String {
        "\(consultationPlace(place, office))  \(office.offset.day(of: now).text)"
    }

    var agendaHeader: [String] {
        [numberHeading, itemHeading, self("主讲人", "Presenter"), self("分钟", "Minutes"), self("时间", "Time")]
    }

    /// "议程 3 项 共 45 分; 会议 90 分, 余 45 分".
    package func agendaTotals(_ view: MeetingPlanView) -> String {
        let count = view.rows.count
        let rest =
            view.minutesOver > 0
            ? self("超 \(view.minutesOver) 分", "\(view.minutesOver) min over")
            : self("余 \(-view.minutesOver) 分", "\(-view.minutesOver) min left")
        return self(
            "议程 \(count) 项 \(view.agendaMinutes)/\(view.minutes) 分 \(rest)",
            "\(counted(count, "item")), \(view.agendaMinutes)/\(view.minutes) min, \(rest)")
    }

    var signInHeader: [String] {
        [
            numberHeading, memberHeading("name"), memberHeading("standing"), memberHeading("unit"),
            self("签名", "Signature"),
        ]
    }

    private func memberHeading(_ key: String) -> String {
        language == .chinese ? memberField(key) : memberField(key).capitalizedFirst
    }

    var signInFoot: String { self("本人签名; 代签无效。", "Signed by oneself; nobody signs for another.") }

    /// "成员 10  列席 2  旁听 1".
    package func rollCount(_ roll: [Member]) -> String {
        Member.Standing.allCases.compactMap { standing in
            let count = roll.count { $0.standing == standing }
            return count == 0 && standing != .voter ? nil : "\(self.standing(standing)) \(count)"
        }.joined(separator: "  ")
    }

    func ballotPaper(_ title: String) -> String { self("表决票  \(title)", "Ballot paper  \(title)") }
    var ballotHeader: [String] {
        [numberHeading, self("事项", "Matter"), self("赞成", "For"), self("反对", "Against"), self("弃权", "Abstain")]
    }
    var ballotRule: String {
        self("每行只在一格打 √; 不打或打两格的作废。", "One tick in each row; none or two make the row void.")
    }
    func ballotCount(_ voters: Int) -> String {
        self("共 \(voters) 张, 每人一张, 不编号", "\(voters) papers, one each, without numbers")
    }
    var hangBySentence: String { self("公告最迟今天张贴:", "Last day to hang the notice:") }
    var objectionsEnd: String { self("异议最后一天:", "Last day for objections:") }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
