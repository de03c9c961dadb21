import StreetModel

extension Words {
    var noSuchFile: String { self("没有这份档案", "There is no such file") }
    var nobodyLeftToCall: String { self("名单上的都打过了: 110, 两人进门", "Everybody was called: 110, two people enter") }
    var noOtherAlerts: String { self("没有别的待处置的事", "Nothing else is waiting") }
    var noNumberHere: String { self("这一级没有电话号码, 用上下键换一级", "This rung has no number: choose another with up, down") }
    var numberIsMasked: String {
        self(
            "号码没有显示全, 不能复制; 要看全: i 到档案, 再按 *",
            "The number is partly hidden and not copied; to see it: i for the file, then *")
    }
    var showsNumber: String { self("i * 显示", "i * shows") }
    var copyNumber: String { self("复制号码", "copy the number") }
    var chooseACall: String { self("请用上下键选一级电话; 敲门按 6", "Choose a call with up, down; for the door press 6") }
    var callNow: String { self("现在打给", "Call now") }
    var mayCall: String { self("可以打给", "To call") }
    var doNotWait: String {
        self("冒烟 煤气味 呼救 倒地: 不等, 按 8", "Smoke, gas, a cry for help, a fall seen: do not wait, press 8")
    }

    func rowsAbove(_ count: Int) -> String { self("^ 上面 \(count) 级", "^ \(count) above") }
    func rowsBelow(_ count: Int) -> String { self("v 还有 \(count) 级", "v \(count) more") }

    func furtherLooks(_ panel: Panel) -> String {
        switch panel.cause {
        case .matter where panel.result != nil: stepsHint
        case .matter where panel.isMasked:
            self(
                "1 2 3 = 再看一眼, 不停表; 号码只显示一部分: i 到档案, * 写明理由显示",
                "1 2 3 = a further look; numbers are partly hidden: i for the file, * shows")
        case .waiting: waitingHint
        case .none: self("1 2 3 = 记一次查看; 没有异常, 号码只显示一部分", "1 2 3 log a look; no anomaly: numbers are partly hidden")
        case .matter, .limit:
            self(
                "1 2 3 = 再看一眼 (已开/仍未开/看不清), 不停表   只有 7 能停表",
                "1 2 3 = a further look (open, still shut, unclear), no clock stops; only 7 stops")
        }
    }

    /// Why the panel is open.
    func cause(_ panel: Panel) -> String {
        switch panel.cause {
        case .matter: breach(panel.matter.notice.kind)
        case .limit: breach(.limit)
        case .waiting: "\(breach(panel.matter.notice.kind)) \(waitsFor(panel))"
        case .none: title(.contact).capitalizedFirst
        }
    }

    /// "女87 红".
    func personShort(_ elder: Elder, on day: Day) -> String {
        "\(sex(elder.sex))\(age(elder, on: day)) \(risk(elder.risk))"
    }

    /// "槐安67号院3号楼 3单元501".
    func addressShort(_ elder: Elder, _ office: Office) -> String {
        let building = office.building(elder.building)
        let place = self(
            "\(building?.courtyard ?? "")\(building?.label ?? "")",
            "\(building?.courtyard ?? "") \(building?.label ?? "")")
        if !reader.shows(.dwelling, of: elder) { return place }
        let door =
            elder.entrance > 0
            ? self("\(elder.entrance)单元\(elder.door)", "\(elder.entrance)-\(elder.door)") : elder.door
        return "\(place) \(door)"
    }

    /// "应于 08:49  迟 1:12", or what is left until then.
    func due(_ moment: Moment, late: Int, _ office: Office) -> String {
        let time = office.offset.timeOfDay(of: moment).text
        return self("应于 \(time)  \(countdown(-late))", "due \(time)  \(countdown(-late))")
    }

    func nobodyReads(_ duty: Contact?) -> String {
        let who = duty.map { "\($0.name) \($0.telephone)" } ?? self("(值班表没有)", "(nobody on the rota)")
        return self("无人在看, 请打社区值班 \(who)", "Nobody reads this: call community duty \(who)")
    }

    // What 7, 8 and 9 ask.

    func reachedBy(_ whom: String) -> String { self("联系上了  \(whom)", "Reached  \(whom)") }
    func spokenToChoice(_ stops: Bool) -> String { self("本人接了电话", "elder on the telephone") + stopping(stops) }
    func seenChoice(_ stops: Bool) -> String { self("见到本人", "seen in person") + stopping(stops) }
    /// A relative who is there, or has spoken to the person within so many minutes (DOMAIN §4).
    func relativeChoice(_ stops: Bool, minutes: Int) -> String {
        self("亲属在场, 或\(minutes)分内通过话", "relative, now or \(minutes) min") + stopping(stops)
    }
    var hearsayChoice: String { self("只是听说 (不停表)", "hearsay (stops nothing)") }
    func foundChoice(_ stops: Bool) -> String { self("找到了 需要帮助", "found, needs help") + stopping(stops) }
    private func stopping(_ stops: Bool) -> String { stops ? self(" (停表)", " (stops)") : "" }

    var relativeName: String { self("哪位亲属? 写姓名", "Which relative? The name") }
    var relativeNameHint: String { self("姓名必填  Enter 记录  Esc 取消", "A name is needed  Enter saves  Esc cancels") }
    var hearsayWhere: String { self("听说本人在哪里, 和谁在一起?", "Said to be where, with whom?") }
    var hearsayWhereHint: String { self("必填  Enter 下一步: 电话  Esc 取消", "Needed  Enter: then the number  Esc cancels") }
    var hearsayNeedsPlace: String { self("请写出在哪里, 或和谁在一起", "Say where, or with whom") }
    var numberNeedsDigits: String {
        self("电话至少三位数字; 不知道就留空", "A number has three digits or more; leave it empty if unknown")
    }
    var noteTitle: String { self("备注", "Note") }
    var noteHint: String { self("Enter 记录  Esc 取消", "Enter saves  Esc cancels") }
    var noteIsEmpty: String { self("备注是空的; 不记按 Esc", "The note is empty; Esc leaves") }

    /// What an answer lacks; nil where it will do.
    func missing(in answer: String, _ prompt: Prompt) -> String? {
        let text = answer.trimmed
        switch prompt.answer {
        case .attempt(let attempt, .whom) where text.isEmpty:
            return attempt.result == .hearsay ? hearsayNeedsPlace : relativeNameHint
        case .attempt(_, .telephone) where !text.isEmpty && text.count(where: \.isNumber) < 3:
            return numberNeedsDigits
        case .attempt(_, .note) where text.isEmpty: return noteIsEmpty
        case .attempt(_, .names) where !Office.mayOpenDoor(text): return doorNeedsNames
        case .step(_, isNeeded: true) where text.isEmpty: return wordsAreNeeded
        case .sheetReason where text.isEmpty, .copyReason where text.isEmpty, .reveal where text.isEmpty:
            return wordsAreNeeded
        case .importPath where text.isEmpty, .rollPath where text.isEmpty: return importPathMissing
        case .attempt, .step, .urge, .reveal, .visit, .sheetTime, .sheetReason, .copyReason, .roundDay, .importPath,
            .rollPath:
            return nil
        }
    }

    var wordsAreNeeded: String { self("请写明理由; 不做按 Esc", "Say why; Esc leaves it") }
    var doorOpened: String { self("入户 (两人或民警)", "door opened (two people, police)") }
    var doorNames: String { self("谁进的门? 两个人的姓名, 或民警", "Who opened it? Two names, or the police") }
    var doorNamesHint: String { self("姓名用空格分开  Enter 记录  Esc 取消", "Names apart by a blank  Enter saves  Esc cancels") }
    var doorNeedsNames: String {
        self("入户要写两个人的姓名, 或写民警", "Opening a door takes two names, or the police")
    }
    var emergencyTitle: String { self("已打报警急救电话? 记下打了哪个", "Emergency number called? Log which") }
    var emergencyNo: String { self("没有打, 返回", "not called, back") }
    func called(_ number: String) -> String { self("打了 \(number)", "called \(number)") }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// Without blanks at its ends.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
