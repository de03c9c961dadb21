import StreetModel
import TextUI

extension Words {
    var lateEntry: String { self("补录", "Late entry") }
    var paperSheet: String { self("纸表", "paper") }
    var sheetIsThrough: String { self("纸表到底了, 按 0 核对", "end of the sheet: 0 for the sums") }
    var goOnWithSheet: String { self("继续补录", "go on") }
    var endSheet: String { self("结束", "end") }
    var leftBlank: String { self("没看", "blank") }
    var sheetAndDay: String { self("纸表 日期 顺序", "Paper, day, order") }
    var history: String { self("历史", "PAST") }
    var roundDayTitle: String { self("看哪一天的巡查", "The round of which day") }
    var roundDayHint: String {
        self("今天 昨天 周五 -3 11-18  Enter 去  Esc 撤", "today, Fri, -3, 11-18  Enter goes  Esc")
    }
    var roundDayRefused: String { self("请写近 30 天里的一天, 如 昨天 或 11-18", "A day of the last thirty: yesterday, 11-18") }
    var blankOnSheet: String { self("结束时逐项核对, 未填的仍算未查", "The sums stand at the end; blank stays unseen") }

    /// "第12/37人".
    func sheetPlace(_ number: Int, of count: Int) -> String { self("第\(number)/\(count)人", "\(number) of \(count)") }

    /// "约07:50": the time noted for a building.
    func about(_ time: TimeOfDay) -> String { self("约\(time.text)", "~\(time.text)") }

    /// "3号楼 约 07:50 (4 改)".
    func sheetTime(_ building: String, _ time: TimeOfDay?) -> String {
        guard let time else { return self("\(building) 时间还没填 (4 填)", "\(building): no time yet (4)") }
        return self("\(building) 约 \(time.text) (4 改)", "\(building) about \(time.text) (4 changes)")
    }

    func sheetTimeTitle(_ building: String, usual: TimeOfDay?) -> String {
        let empty = usual.map { self(" (空着 = \($0.text))", " (empty = \($0.text))") } ?? ""
        return self("\(building) 纸上记的时间\(empty)", "\(building): the time on the paper\(empty)")
    }

    var sheetTimeHint: String { self("如 0750  Enter 用  Esc 取消", "such as 0750  Enter uses  Esc cancels") }
    var sheetReasonTitle: String { self("为什么现在才补录", "Why it is entered only now") }
    var sheetReasonHint: String { self("Enter 用  Esc 取消", "Enter uses  Esc cancels") }

    func sheetTimeRefused(_ half: Half, _ profile: Profile) -> String {
        let window = profile.window(of: half)
        return self(
            "时间要像 0750, 在\(self.half(half)) \(window.from.text)-\(window.missedAt.text) 之间, 不晚于现在",
            "A time like 0750, \(self.half(half)) \(window.from.text)-\(window.missedAt.text), not ahead of now")
    }

    func roundNotBegun(_ half: Half) -> String {
        self("\(self.half(half))还没开始, 没有可补录的", "\(self.half(half)) has not begun")
    }

    /// "12 何德福 看不清 约07:50 (u 撤销)".
    func sheetMark(number: Int, _ elder: Elder, _ outcome: Outcome, _ time: TimeOfDay) -> String {
        "\(number) \(name(elder)) \(self.outcome(outcome)) \(about(time)) \(self("(u 撤销)", "(u undo)"))"
    }

    func unmarked(number: Int, _ name: String) -> String { self("已撤销 \(number) \(name)", "Undone: \(number) \(name)") }

    func excusedOnSheet(_ elder: Elder) -> String { self("\(name(elder)) 免查, 不用补", "\(name(elder)) is excused") }

    /// "免查 外出".
    func excusedRow(_ absence: Absence) -> String {
        self("免查 \(self.absence(absence.reason))", "excused, \(self.absence(absence.reason))")
    }

    /// "已由周强 08:02": who looked before; older days know only that somebody did.
    func seenBy(_ record: ElderRecord, _ view: SlotView, _ context: ScreenContext) -> String {
        seen(record, view, context) { look, when in
            let name = context.office.staffName(look.by)
            switch look.outcome {
            case .normal, .abnormal: return self("已由\(name) \(when)", "by \(name) \(when)")
            case .unclear, .early: return "\(outcome(look.outcome)) \(name) \(when)"
            }
        }
    }

    /// "已看 08:02": the same without who, where there is no room for a name.
    func seenAt(_ record: ElderRecord, _ view: SlotView, _ context: ScreenContext) -> String {
        seen(record, view, context) { look, when in
            switch look.outcome {
            case .normal, .abnormal: return self("已看 \(when)", "seen \(when)")
            case .unclear, .early: return "\(outcome(look.outcome)) \(when)"
            }
        }
    }

    /// The look that decided a slot, told with its time.
    private func seen(
        _ record: ElderRecord, _ view: SlotView, _ context: ScreenContext, told: (Look, String) -> String
    ) -> String {
        let offset = context.office.offset
        guard let look = record.looks.deciding(view.slot, offset: offset) else { return self("已看过", "seen before") }
        let time = offset.timeOfDay(of: look.observed)
        return told(look, look.isApproximate ? about(time) : time.text)
    }

    /// Why a key on a row that somebody has looked at does nothing.
    func seenBefore(_ record: ElderRecord, _ view: SlotView, _ context: ScreenContext) -> String {
        let seen = seenBy(record, view, context)
        return self("\(name(record.elder)) \(seen), 不用补", "\(name(record.elder)): \(seen), nothing to enter")
    }

    /// What `2` does here, and that the clock would be late at once.
    func abnormalOnSheet(_ late: Int?) -> String {
        guard let late else {
            return self("2 异常: 响应从所填时间起算, 立即打开处置", "2: the clock runs from that time, opens at once")
        }
        return self("2 异常: 立即打开处置, 响应已迟 \(ago(late))", "2 opens at once, response late by \(ago(late))")
    }

    func bornLate(elder: String, _ late: Int, _ office: Office) -> String {
        let name = name(ofElder: elder, office)
        return self(
            "已记录 \(name) 异常, 从所填时间算响应已迟 \(ago(late)), 现在就处置",
            "Saved \(name) abnormal; its response is late by \(ago(late)) already: act now")
    }

    /// "正常20 看不清1 已有9 没填5".
    func sheetSums(normal: Int, unclear: Int, seen: Int, open: Int) -> String {
        self(
            "正常\(normal) 看不清\(unclear) 已有\(seen) 没填\(open)",
            "normal \(normal) unclear \(unclear) seen \(seen) blank \(open)")
    }

    func saveSheet(_ count: Int) -> String { self("保存这 \(count) 人", "save these \(count)") }
    func sheetSaved(_ count: Int) -> String {
        self("补录已保存 \(count) 人 (u 逐条撤销)", "Late entry saved: \(count) (u undoes one by one)")
    }
}
