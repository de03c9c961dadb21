import StreetModel

/// The words of the papers that a held meeting leaves.
extension Words {
    var minutesDraft: String { self("(未定稿)", "(not fixed)") }
    var telephonesMasked: String {
        self("(电话已隐去: 只有会议所属地方的人看全文)", "(telephones masked: only people of the meeting's place see them)")
    }
    var publicCopyWord: String { self("(公开稿: 姓名电话已隐去)", "(public copy: names and telephones masked)") }
    var changeHeading: String { self("增删", "Change") }
    var lineHeading: String { self("内容", "Line") }
    var noChanges: String { self("两稿没有不同", "The two versions are the same") }

    func versionWord(_ number: Int) -> String { self("第\(number)稿", "Version \(number)") }
    func versionPair(_ from: Int, _ to: Int) -> String {
        self("第\(from)稿与第\(to)稿的不同", "versions \(from) and \(to) compared")
    }

    /// "第1稿 2026-11-21 16:00 李敏".
    func versionLine(_ version: MinutesVersion, _ office: Office) -> String {
        let day = office.offset.day(of: version.at).text
        let time = office.offset.timeOfDay(of: version.at).text
        return "\(versionWord(version.number)) \(day) \(time) \(office.staffName(version.by))"
    }

    /// "主持人 程守义".
    func signed(_ role: String, _ signer: String) -> String {
        [signerRole(role), signer].joined(separator: " ").trimmed
    }

    /// A role that the program knows by its key, or what somebody wrote.
    func signerRole(_ role: String) -> String {
        switch role {
        case "chair": self("主持人", "Chair")
        case "recorder": self("记录人", "Recorder")
        default: role
        }
    }

    func signatureList(_ signed: [String]) -> String {
        signed.isEmpty
            ? self("签字: (未签)", "Signed: nobody yet") : self("签字: ", "Signed: ") + signed.joined(separator: "; ")
    }

    func resultTitle(_ title: String) -> String { self("\(title) 结果公示", "Result: \(title)") }

    func resultHeld(_ day: Day?, _ present: Int, of members: Int) -> String {
        self(
            "开会日期: \(day?.text ?? "")  到场 \(present)/\(members)",
            "Held on \(day?.text ?? ""), \(present)/\(members) present")
    }

    var resultHeader: [String] {
        [
            numberHeading, itemHeading, self("结论", "Outcome"), self("内容", "What"), self("负责人", "Owner"),
            self("期限", "By"), self("落实措施", "Follow-up"),
        ]
    }

    /// "形成协商意见": an outcome by what the form of meeting gives.
    func effect(_ outcome: ItemConcluded.Outcome, _ effect: MeetingForm.Effect) -> String {
        switch (outcome, effect) {
        case (.agreed, .opinion): self("形成协商意见", "opinion reached")
        case (.agreed, .resolution): self("形成决议", "resolved")
        case (.rejected, _), (.postponed, _), (.referred, _), (.noted, _), (.withdrawn, _), (.notReached, _):
            self.outcome(outcome)
        }
    }

    func resultHangs(_ from: Day, _ through: Day, _ count: DayCount) -> String {
        let unit = count.calendar == nil ? self("天", " days") : self("个工作日", " working days")
        return self(
            "公示时间: \(from.text) 至 \(through.text) (\(count.days)\(unit))",
            "This hangs from \(from.text) to \(through.text) (\(count.days)\(unit))")
    }

    func resultObjections(_ through: Day, _ place: String) -> String {
        self(
            "对结果有异议的, 请在 \(through.text) 前到\(place)提出, 社区登记并答复。",
            "Whoever objects says so at \(place) by \(through.text), and is answered.")
    }

    func objectionsTitle(_ title: String) -> String { self("\(title) 异议与答复", "Objections: \(title)") }

    func objectionCounts(_ notice: PublicNotice) -> String {
        let answered = notice.objections - notice.unanswered
        return self(
            "异议 \(notice.objections) 条, 已答复 \(answered)/\(notice.objections)",
            "\(answered)/\(notice.objections) answered")
    }

    var objectionsHeader: [String] {
        [itemHeading, self("日期", "Day"), self("提出人", "From"), self("异议", "Objection"), self("答复", "Answer")]
    }

    package func noSuchSection(_ keys: [String]) -> String {
        self("没有这一部分; 有: ", "No such part; there are: ") + keys.joined(separator: " ")
    }

    package func noSuchVersion(_ number: Int) -> String {
        self("没有第\(number)稿; 请核对", "There is no version \(number); please check it")
    }
}
