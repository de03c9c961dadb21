package import StreetModel

extension Words {
    package var round: String { self("巡查", "Round") }
    package var rehearsal: String { self("演练", "REHEARSAL") }
    /// In the header while nothing can be written; why stands above the keys.
    var readOnlySign: String { self("只读", "READ ONLY") }
    package var nobodyDue: String { self("这里没有应查的人", "Nobody is due here") }
    package var allSeen: String { self("都看过了", "Everybody has been looked at") }
    package var onlyUnfinished: String { self("没有未查的了, 这里是看不清和未到点的", "Only unclear and early ones are left") }
    package var chooseSomeone: String { self("请先选中一户", "Choose somebody first") }
    package var noUseHere: String { self("这个键在这里没有作用 (? 帮助)", "This key does nothing here (? help)") }
    package var justChanged: String { self("画面刚变,请再按一次", "The screen has just changed, press again") }
    var enterGoesOn: String { self("Enter 继续", "Enter goes on") }
    var heldBack: String {
        self("屏幕刚换过, 这个键没有起作用: 请先按 Enter", "The screen has changed, so that key did nothing: press Enter first")
    }
    var reordered: String { self("已重新排序", "Put in order anew") }
    package var noAlerts: String { self("没有待处置的事", "Nothing is waiting") }
    package var moreStill: String { self("语言 鼠标 帮助", "Language, mouse, help") }
    package var enterPanel: String { self("Enter 处置", "Enter: panel") }

    package func copied(_ text: String) -> String { self("已复制 \(text)", "Copied \(text)") }

    package func windowOpened(_ half: Half) -> String {
        self("\(self.half(half))开始了, 请先按 Enter", "\(self.half(half)) round has begun, press Enter first")
    }

    package func otherSlotShown(_ slot: Slot) -> String {
        self(
            "这里显示的是\(slot.day.shortText)\(half(slot.half)), 现在不能记 (0 3 换早晚)",
            "This is \(half(slot.half)) \(slot.day.shortText): not open for looks (0 3 other half)")
    }

    package func partFirst(_ count: Int) -> String { self("先看 \(count)", "First \(count)") }
    package func partLater(_ count: Int) -> String { self("未到点再看 \(count)", "Again later \(count)") }

    package func partAlong(_ courtyard: String, _ building: String, isWide: Bool) -> String {
        self("沿路 \(courtyard) \(building)", "Way \(courtyard) \(building)")
    }

    package func filtered(_ shown: Int, _ all: Int, _ text: String) -> String {
        self("筛选中 \(shown)/\(all)  \(text)", "Narrowed \(shown)/\(all)  \(text)")
    }

    /// The header's figures, from the longest to the shortest wording.
    package func figures(_ coverage: Coverage) -> [String] {
        let checked = "\(coverage.checked)/\(coverage.due)"
        return [
            self(
                "已查 \(checked)  正常 \(coverage.normal)  异常 \(coverage.abnormal)   未查 \(coverage.unseen)  看不清 \(coverage.unclear)  免查 \(coverage.excused)  无约定 \(coverage.noAgreement)  未同意 \(coverage.notConsented)  准时 \(coverage.onTime)/\(coverage.due)",
                "Checked \(checked)  normal \(coverage.normal)  abnormal \(coverage.abnormal)  unseen \(coverage.unseen)  unclear \(coverage.unclear)  excused \(coverage.excused)  no agreement \(coverage.noAgreement)  no consent \(coverage.notConsented)  on time \(coverage.onTime)/\(coverage.due)"
            ),
            self(
                "已查 \(checked)  正常 \(coverage.normal)  异常 \(coverage.abnormal)   未查 \(coverage.unseen)  看不清 \(coverage.unclear)  免查 \(coverage.excused)  无约定 \(coverage.noAgreement)",
                "Checked \(checked)  normal \(coverage.normal)  abnormal \(coverage.abnormal)  unseen \(coverage.unseen)  unclear \(coverage.unclear)  excused \(coverage.excused)  no agr. \(coverage.noAgreement)"
            ),
            self(
                "已查 \(checked) 正常 \(coverage.normal) 异常 \(coverage.abnormal) 未查 \(coverage.unseen) 看不清 \(coverage.unclear) 免查 \(coverage.excused)",
                "Checked \(checked) normal \(coverage.normal) abn. \(coverage.abnormal) unseen \(coverage.unseen) unclear \(coverage.unclear)"
            ),
            self(
                "已查\(checked) 异常\(coverage.abnormal) 未查\(coverage.unseen) 看不清\(coverage.unclear)",
                "\(checked) abn.\(coverage.abnormal) unseen \(coverage.unseen) uncl.\(coverage.unclear)"),
            self("已查\(checked)", checked),
        ]
    }

    /// "剩 32 分": what is left of the window, or how long it is over.
    func timeLeft(in slot: Slot, _ context: ScreenContext) -> String {
        let office = context.office
        let seconds = office.windowEnd(slot).seconds(since: context.now)
        if context.now < office.windowStart(slot) {
            let wait = office.windowStart(slot).seconds(since: context.now)
            return self("\(ago(wait))后开始", "begins in \(ago(wait))")
        }
        if seconds < 0 { return self("已过 \(ago(-seconds))", "over for \(ago(-seconds))") }
        return self("剩 \((seconds + 59) / 60) 分", "\((seconds + 59) / 60) min left")
    }

    /// What stands at the end of a person's row.
    func rowStatus(_ view: SlotView, _ record: ElderRecord, _ context: ScreenContext) -> String {
        let office = context.office
        if case .excused(let absence) = view.duty {
            return self(
                "\(self.absence(absence.reason))至\(absence.through.shortText)",
                "\(self.absence(absence.reason)) to \(absence.through.shortText)")
        }
        let look = record.looks.deciding(view.slot, offset: office.offset)
        let moment = view.time.map { office.offset.timeOfDay(of: $0) }
        let time = moment.map { look?.isApproximate == true ? about($0) : $0.text } ?? ""
        switch view.outcome {
        case .normal, .abnormal:
            let sign = look?.seen.map { self.seen($0) } ?? (view.outcome.map { outcome($0) } ?? "")
            return "\(sign) \(time)\(isLate(view) ? self(" 迟", " late") : "")"
        case .unclear:
            let again = record.looks.unclearInARow(upTo: view.slot, offset: office.offset) > 1
            return self("看不清 \(time)\(again ? " 打电话" : "")", "unclear \(time)\(again ? " call" : "")")
        case .early:
            return self(
                "早看\(look?.seen.map { seen($0) } ?? "")\(time)",
                "early \(time)")
        case nil: return unseen(view.state)
        }
    }

    private func isLate(_ view: SlotView) -> Bool { view.state == .done && !view.isOnTime }

    private func unseen(_ state: SlotState) -> String {
        switch state {
        case .notYet: self("未到点", "not yet")
        case .open: self("到点", "due")
        case .closing: self("快到时限", "closing")
        case .overdue: self("逾期未查", "overdue")
        case .missed: self("漏查", "missed")
        case .done, .excused: ""
        }
    }

    func alreadyLogged(_ elder: Elder, _ outcome: Outcome, at time: Moment, _ context: ScreenContext) -> String {
        let time = context.office.offset.timeOfDay(of: time).text
        return self(
            "已记 \(self.outcome(outcome)) \(time) \(name(elder))",
            "\(name(elder)) is logged: \(self.outcome(outcome)) \(time)")
    }
}
