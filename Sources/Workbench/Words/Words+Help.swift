import StreetModel

extension Words {
    var helpIntroduction: String { self("先选中, 再按键  Esc 返回", "Choose, then press a key   Esc back") }
    var helpName: String { self("帮助", "Help") }
    var helpDigits: String { self("数字 (开着中文输入法也能用)", "Digits (also with an input method on)") }
    var helpLetters: String { self("字母", "Letters") }
    var helpMoving: String { self("移动", "Moving") }
    var helpMarks: String { self("记号", "Marks") }
    var helpToKnow: String { self("要知道的", "Worth knowing") }

    /// Which screen the help is about.
    func screen(_ context: KeyContext) -> String {
        switch context {
        case .signIn: self("登录", "Sign in")
        case .round: round
        case .visits: visitsTitle
        case .facade: title(.facade)
        case .anomaly: title(.panel)
        case .file: title(.file)
        case .complaints, .complaintList: complaintsTitle
        case .duty: dutyTitle
        case .board: board
        case .boardList: self("督办明细", "Supervision, a list")
        case .dues: self("待办档案", "Files due")
        case .matters: matters
        case .matter: self("事项详情", "Matter")
        case .registers: registersTitle
        case .canvass: canvassTitle
        case .help: title(.help)
        case .imports: importTitle
        case .meetings: self("议事会议", "Meetings")
        case .planAgenda: self("会前准备: 议程", "Preparation: agenda")
        case .planLines: self("会前准备: 清单", "Preparation: checklist")
        case .planNotice: self("会前准备: 公告", "Preparation: notice")
        case .minutes: self("会后: 纪要", "After a meeting")
        case .planRoll: self("会前准备: 名册", "Preparation: roll")
        case .ledger: ledgerTitle
        case .lateEntry: lateEntry
        case .topics: topicsTitle
        case .topic: self("议题", "Topic")
        case .meeting: self("会场", "Live meeting")
        case .rollCall: kind(.rollCall)
        case .bigBoard: title(.bigBoard)
        }
    }

    /// What a binding does on a screen; in the panel the looks are further looks.
    func helpTitle(_ binding: Binding, _ context: KeyContext) -> String {
        let title = title(binding.command)
        guard context == .anomaly else { return title }
        switch binding.command {
        case .normal, .abnormal, .unclear: return self("再看 \(title)", "look: \(title)")
        default: return title
        }
    }

    var helpMovements: [String] {
        [
            self("上下左右 (k j h l)  翻页  Home End", "arrows (k j h l), page up and down, Home, End"),
            self("空格  下一位未查的人; 在长文里下一页", "Space: the next not yet looked at; in a text the next page"),
            self("Enter 打开, 确定   Tab 待处置的事, 换面", "Enter opens, confirms; Tab what is waiting, the other side"),
            self("Esc 返回一步, 不丢东西", "Esc one step back, nothing is lost"),
        ]
    }

    var marks: [String] {
        [
            self("!  异常 或 逾期", "!  abnormal, or overdue"), self("*  紧急", "*  urgent"),
            self("~  快到时限", "~  closing soon"),
            self("+  已查, 已办", "+  done"), self("-  未查", "-  not yet"), self("?  看不清", "?  unclear"),
            self(".  免查, 略过", ".  excused, passed over"), self("x  已撤销", "x  taken back"),
            self(">  选中的行", ">  the selected row"),
        ]
    }

    var helpNotes: [String] {
        [
            self(
                "右上角的秒一直在走; 停了就是连接断了, 屏上的可能是旧的。",
                "The seconds at the top right always run. If they stand still, the connection is lost."),
            self(
                "鼠标开着时, 按住 Shift 拖动可选文字; M 关掉鼠标。",
                "While the mouse is on, Shift-drag selects text; M turns the mouse off."),
            self("记错了按 u 撤销; 异常只能在 60 秒内撤销。", "u takes the last entry back; an anomaly only within 60 seconds."),
            self(
                "处置里 1 2 3 只是再看一眼, 只有 7 能停响应的表。",
                "In the panel 1 2 3 are further looks; only 7 stops the response clock."),
        ]
    }
}
