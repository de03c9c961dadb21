import StreetModel

extension Words {
    // What is typed into the one line of a meeting.

    var inputPrompt: String { self("输入 >", "Type >") }
    var inputIdle: String { self("3 登记发言  7 到离", "3 speakers  7 come and go") }

    /// What an entry takes, the shortest last.
    func entryHelp(_ purpose: MeetingEntry.Purpose) -> [String] {
        switch purpose {
        case .attendance:
            [
                self(
                    "号码=签到  07 离  07 返  07 委托 03  07 回避", "07 in  07 l leaves  07 r back  07 p 03 proxy  07 h recused"),
                self("号码=签到  07 离  07 返", "07 in  07 l  07 r"), self("号码 签到", "07 in"),
            ]
        case .speakers:
            [
                self("号码=发言  03? 提问  03! 程序问题  03- 撤下", "03 speech  03? question  03! order  03- off"),
                self("03 发言 03? 问 03! 程序", "03 speech 03? 03! 03-"), self("号码 登记", "03"),
            ]
        case .counts: []
        }
    }

    /// The keys while something is typed.
    func entryHint(_ purpose: MeetingEntry.Purpose) -> String {
        switch purpose {
        case .attendance:
            self(
                "离2 返3 委托4 回避5  Enter 记录  空 Enter 或 Esc 回到按键",
                "2 leaves 3 back 4 proxy 5 recused  Enter saves  Esc keys")
        case .speakers: self("?2 提问  !3 程序问题  Enter 登记  Esc 回到按键", "? question  ! order  Enter saves  Esc keys")
        case .counts: self("Tab 换项  Enter 下一项, 末项计票  Esc 回到按键", "Tab next  Enter next, last counts  Esc keys")
        }
    }

    /// Why nobody is meant by what was typed.
    func typed(_ fault: TypedMember.Fault) -> String {
        switch fault {
        case .empty: return self("请输入号码或姓名首字母", "Type a number or initials")
        case .nobody(let text): return self("名册里没有 \(text)", "Nobody on the roll is \(text)")
        case .several(let members):
            let names = members.prefix(4).map { label($0) }.joined(separator: self("、", ", "))
            return self("有几位: \(names); 请输号码", "Several: \(names); type the number")
        }
    }

    var attendanceGrammar: String {
        self("看不懂; 写 07 离, 07 返, 07 委托 03, 07 回避, 07 收回, 07 请假", "Write 07 l, 07 r, 07 p 03, 07 h, 07 s, 07 e")
    }
    var speechGrammar: String { self("看不懂; 写 03, 03?, 03!, 03-", "Write 03, 03?, 03! or 03-") }
    var numbersOnly: String { self("只写数字", "Numbers only") }
    func doesNotWait(_ member: Member) -> String {
        self("\(label(member)) 没有在等发言", "\(label(member)) does not wait to speak")
    }

    // The rows that always stand.

    /// "应到10 到场6 法定6": the roll, who is there, how many the law asks for.
    func quorumCounts(_ there: MeetingAttendance, isWide: Bool) -> String {
        isWide
            ? self(
                "应到\(there.members) 到场\(there.present) 法定\(there.needed)",
                "roll \(there.members) present \(there.present) quorum \(there.needed)")
            : self("到场\(there.present) 法定\(there.needed)", "here \(there.present) quorum \(there.needed)")
    }

    /// "[够 余0人]", "[缺 2 人]": the quorum light in words.
    func quorumLight(_ there: MeetingAttendance, isWide: Bool) -> String {
        guard there.hasQuorum else { return self("[缺 \(there.missing) 人]", "[\(there.missing) missing]") }
        return isWide
            ? self("[够 余\(there.spare)人]", "[ok, \(there.spare) spare]")
            : self("[够 余\(there.spare)]", "[ok +\(there.spare)]")
    }

    /// The whole of it, as it is copied.
    func quorumLine(_ live: LiveMeeting) -> String {
        let need = live.needs.first ?? ""
        let title = live.state.plan.title
        return "\(title) \(quorumCounts(live.there, isWide: true)) \(quorumLight(live.there, isWide: true)) \(need)"
    }

    var noQuorum: String { self("法定人数不足", "no quorum") }
    var strawHasNoEffect: String { self("摸底, 没有效力", "straw poll, no effect") }
    var nextBallot: String { self("下一表决: ", "next ballot: ") }

    /// "剩 18:53", "超 2:10": what a clock of a meeting has left, in words.
    func clockLeft(_ seconds: Int) -> String {
        seconds >= 0
            ? self("剩 \(clock(seconds))", "\(clock(seconds)) left")
            : self("超 \(clock(seconds))", "\(clock(seconds)) over")
    }

    var isPaused: String { self("暂停", "paused") }
    var itemClockLabel: String { self("议题计时", "Item") }
    var speechLabel: String { self("发言", "Speaker") }

    /// What a member's coming or going means for the quorum, behind the toast: "到场 6 仍够".
    func quorumNote(_ there: MeetingAttendance) -> String {
        there.hasQuorum
            ? self(
                "到场 \(there.present) 够 (余 \(there.spare))", "\(there.present) present, quorum (\(there.spare) spare)")
            : self("到场 \(there.present) 还缺 \(there.missing)", "\(there.present) present, \(there.missing) missing")
    }
}
