import StreetModel

/// The words of the screen of a meeting that was held.
extension Words {
    var correctedMark: String { self(" (已更正)", " (corrected)") }
    var notAnswered: String { self("未答复 (1 答复)", "no answer yet (1 answers)") }
    var noMatterHere: String { self("这里没有可打开的事项", "There is no matter to open here") }

    func answered(_ text: String) -> String { self("答复: \(text)", "Answer: \(text)") }

    /// "纪要", "版本 2", "异议 1/2", "落实 3".
    func minutesPane(_ pane: MinutesScreen.Pane, _ meeting: Meeting, _ office: Office) -> String {
        let state = meeting.state
        switch pane {
        case .minutes: return self("纪要", "Text")
        case .versions:
            let count = state.minutes.count { $0.body.mark == .versioned }
            return self("定稿 \(count)", "Fixed \(count)")
        case .objections:
            let notice = office.publicNotice(of: meeting)
            let answered = notice.objections - notice.unanswered
            return self("异议 \(answered)/\(notice.objections)", "Objections \(answered)/\(notice.objections)")
        case .followUps:
            let count = state.items.values.reduce(0) { $0 + $1.followUps.count { !$0.body.owner.isEmpty } }
            return self("落实 \(count)", "Tasks \(count)")
        }
    }

    /// How far the meeting is after its end, from the longest wording to the shortest.
    func afterFacts(_ meeting: Meeting, _ office: Office, on today: Day) -> [String] {
        let next = afterNext(meeting, office, on: today)
        let closing = (meeting.state.entered(.closed) ?? meeting.state.entered(.failed))?.body
        let there = closing.map { self("到场 \($0.present)/\($0.members)", "\($0.present)/\($0.members) present") }
        let day = meeting.state.plan.day?.shortText(on: today) ?? ""
        let parts = [day, there ?? ""].filter { !$0.isEmpty }
        return [(parts + [next]).joined(separator: "  "), next]
    }

    /// What is to be done next: fix, sign, make public, wait, answer, put away.
    private func afterNext(_ meeting: Meeting, _ office: Office, on today: Day) -> String {
        let versions = MinutesVersion.all(of: meeting)
        let notice = office.publicNotice(of: meeting)
        switch meeting.state.stage {
        case .preparing, .published, .signingIn, .running, .adjourned:
            return self("会议还没有结束", "The meeting is not over")
        case .failed, .cancelled: return self("没有开成; 5 归档", "Not held; 5 puts it away")
        case .archived: return self("已归档", "Put away")
        case .closed where meeting.state.unfixedCorrections > 0,
            .publicised where meeting.state.unfixedCorrections > 0:
            return self(
                "有 \(meeting.state.unfixedCorrections) 处更正未定稿; 2 定稿",
                "\(meeting.state.unfixedCorrections) corrections not fixed; 2 fixes them")
        case .closed:
            guard let newest = versions.last else { return self("纪要未定稿; 2 定稿", "Not fixed; 2 fixes it") }
            let version = versionWord(newest.number)
            if newest.signatures.isEmpty { return self("\(version) 未签; 3 签字", "\(version) not signed; 3 signs") }
            if notice.count.days == 0 { return self("\(version) 已签; 5 归档", "\(version) signed; 5 puts it away") }
            return self(
                "\(version) 已签; 8 公示 \(notice.count.days) 天",
                "\(version) signed; 8 hangs it \(notice.count.days) days")
        case .publicised:
            let last = [notice.through, notice.objectionsThrough].compactMap { $0 }.max()
            if let last, today <= last {
                return self(
                    "公示到 \(last.shortText(on: today)), 剩 \(last - today) 天",
                    "hangs until \(last.shortText(on: today)), \(last - today) days left")
            }
            if notice.unanswered > 0 {
                return self("公示期满; 异议 \(notice.unanswered) 条未答复", "over; \(notice.unanswered) objections unanswered")
            }
            return self("公示期满; 5 归档", "over; 5 puts it away")
        }
    }

    func nothingAfter(_ pane: MinutesScreen.Pane) -> String {
        switch pane {
        case .minutes: nothingHere
        case .versions: self("还没有定稿; 按 2 定稿", "No version yet; 2 fixes one")
        case .objections: self("没有异议; 公示期内按 4 登记", "No objections; 4 writes one down while it hangs")
        case .followUps: self("没有落实事项", "Nothing follows")
        }
    }

    /// A paper in the menu.
    func paper(_ paper: MinutesPaper) -> String {
        switch paper {
        case .minutes(nil): self("纪要 (未定稿)", "Minutes (not fixed)")
        case .minutes(let version?): self("纪要 \(versionWord(version))", "Minutes, \(versionWord(version))")
        case .publicCopy: self("公开稿 (已遮名)", "Public copy (masked)")
        case .changes(let from, let to): versionPair(from, to)
        case .result: self("结果公示", "Public notice of the result")
        case .objections: self("异议与答复", "Objections and answers")
        }
    }

    /// The heading of a form about what was written after a meeting.
    func title(_ act: MinutesFormAct, _ id: String, _ office: Office) -> String {
        let title = office.meeting(id)?.state.plan.title ?? ""
        switch act {
        case .correct: return self("更正纪要  \(title)", "Correct the minutes  \(title)")
        case .sign: return self("签字  \(title)", "Sign the minutes  \(title)")
        case .object: return self("登记异议  \(title)", "An objection  \(title)")
        case .answer: return self("答复异议  \(title)", "Answer an objection  \(title)")
        }
    }

    /// The label of a field of such a form.
    func minutesField(_ key: String) -> String {
        if key.hasPrefix("line"), let number = Int(key.dropFirst(4)) { return self("第\(number)行", "Line \(number)") }
        switch key {
        case "role": return self("身份", "As")
        case "signer": return self("签字人", "Signer")
        case "item": return self("哪一项", "Item")
        case "from": return self("提出人", "From")
        case "telephone": return self("电话", "Telephone")
        case "on": return self("哪天", "On")
        default: return self("内容", "Words")
        }
    }

    func hints(_ act: MinutesFormAct, _ id: String, _ office: Office) -> [String] {
        switch act {
        case .correct: return [self("空行不保留; 更正后要再定稿", "Empty lines go; fix a version again afterwards")]
        case .sign: return []
        case .object:
            let last = office.meeting(id).flatMap { office.publicNotice(of: $0).objectionsThrough }
            return last.map { [self("异议到 \($0.text) 为止", "Objections until \($0.text)")] } ?? []
        case .answer(let item, let number):
            let objections = office.meeting(id)?.state.items[item]?.objections ?? []
            return objections.first { $0.number == number }.map { [$0.body.text] } ?? []
        }
    }
}
