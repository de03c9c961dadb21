import StreetModel

extension Words {
    var notRegistered: String { self("这扇窗里没有在册老人", "Nobody registered lives behind this window") }
    var nobodyHere: String { self("这一面没有在册老人", "Nobody registered lives on this side") }
    var onlyOneSide: String { self("只有这一面有在册老人", "Registered people live on this side only") }
    var tabSide: String { self("Tab 换面", "Tab side") }
    var otherSide: String { self("换一面看", "other side") }
    var colonNote: String { self(": 略去无老人的层", ": floors left out") }
    var emptyWindowNote: String { self("_ 不在册", "_ not registered") }

    /// The header's left part on another day.
    func pastFacadeTitles(_ building: Building?, code: String, _ face: Face, _ slot: Slot) -> [String] {
        let name = "\(self("楼图", "Facade")) \(history)"
        let when = "\(slot.day.shortText) \(half(slot.half))"
        let side = self("\(self.face(face))面", "\(self.face(face)) side")
        let label = building?.label ?? code
        let courtyard = building?.courtyard ?? ""
        return [
            "\(name)  \(joined([courtyard, label]))  \(side)  \(when)", "\(name) \(joined([courtyard, label])) \(when)",
            "\(name) \(label) \(when)", "\(label) \(when)", name,
        ]
    }

    /// The header's left part, from the longest to the shortest wording.
    func facadeTitles(_ building: Building?, code: String, _ face: Face) -> [String] {
        let name = self("楼图", "Facade")
        let short = self("\(self.face(face))面", "\(self.face(face)) side")
        guard let building else { return ["\(name)  \(code)  \(short)", "\(name) \(short)", name] }
        let size = self(
            "\(building.entrances)单元 \(building.floors)层x\(building.flatsPerFloor)户",
            "\(building.entrances > 1 ? "\(building.entrances) entr. " : "")\(building.floors) fl. x \(building.flatsPerFloor)"
        )
        let brief = self(
            "\(building.entrances > 1 ? "\(building.entrances)单元" : "")\(building.floors)层",
            "\(building.entrances > 1 ? "\(building.entrances) entr. " : "")\(building.floors) fl.")
        let place = building.courtyard.isEmpty ? building.label : "\(building.courtyard) \(building.label)"
        return [
            "\(name)  \(place)  \(size)  \(short) \(standpoint(face))", "\(name)  \(place)  \(size)  \(short)",
            "\(name) \(joined([building.courtyard, building.label])) \(short) \(brief)",
            "\(name) \(building.label) \(short) \(brief)", "\(name) \(building.label) \(short)",
            "\(building.label) \(short)", name,
        ]
    }

    /// Where one stands to see a side like this.
    private func standpoint(_ face: Face) -> String {
        switch face {
        case .south: self("从院里看", "from the yard")
        case .north: self("从楼北看, 左右对调", "from the north, mirrored")
        case .east: self("从楼东看", "from the east")
        case .west: self("从楼西看, 左右对调", "from the west, mirrored")
        }
    }

    /// The figures of this side, from the longest to the shortest wording.
    func facadeFigures(_ coverage: Coverage) -> [String] {
        let checked = "\(coverage.checked)/\(coverage.due)"
        let others = coverage.noAgreement + coverage.notConsented
        return [
            self(
                "本面 已查 \(checked)  未查 \(coverage.unseen)  异常 \(coverage.abnormal)  看不清 \(coverage.unclear)  免查 \(coverage.excused)\(others > 0 ? "  无约定 \(coverage.noAgreement)  未同意 \(coverage.notConsented)" : "")",
                "This side: checked \(checked)  unseen \(coverage.unseen)  abnormal \(coverage.abnormal)  unclear \(coverage.unclear)  excused \(coverage.excused)\(others > 0 ? "  no agr. \(coverage.noAgreement)" : "")"
            ),
            self(
                "本面 已查 \(checked) 未查 \(coverage.unseen) 异常 \(coverage.abnormal) 看不清 \(coverage.unclear) 免查 \(coverage.excused)",
                "Side: checked \(checked) unseen \(coverage.unseen) abnormal \(coverage.abnormal) unclear \(coverage.unclear) excused \(coverage.excused)"
            ),
            self(
                "已查\(checked) 异常\(coverage.abnormal) 未查\(coverage.unseen) 看不清\(coverage.unclear)",
                "Side: checked \(checked) unseen \(coverage.unseen) abn. \(coverage.abnormal) uncl. \(coverage.unclear)"
            ),
            self(
                "已查\(checked) 异常\(coverage.abnormal) 未查\(coverage.unseen) 看不清\(coverage.unclear)",
                "\(checked) abn.\(coverage.abnormal) unseen \(coverage.unseen) uncl.\(coverage.unclear)"),
            self("已查\(checked)", checked),
        ]
    }

    /// "3单元".
    func entrance(_ number: Int) -> String { self("\(number)单元", "Entr.\(number)") }

    /// "12层03" in a building with one entrance, else "3单元 501"; the door as it stands outside the picture.
    func facadePlace(_ elder: Elder, _ window: FacadePlan.Window?, of plan: FacadePlan, _ building: Building?) -> String
    {
        if !reader.shows(.dwelling, of: elder) { return "" }
        guard let window, let building else { return door(elder) }
        if plan.entrances > 1 {
            return self("\(window.entrance)单元 \(elder.door)", "Entr.\(window.entrance) \(elder.door)")
        }
        let floor = building.label(ofFloor: window.floor)
        return self("\(floor)层\(padded(window.flat, 2))", "Fl.\(floor) no.\(padded(window.flat, 2))")
    }

    /// What stands for a person's slot; why somebody registered is not due.
    func facadeStatus(_ view: SlotView, _ record: ElderRecord, _ context: ScreenContext) -> String {
        switch view.duty {
        case .noAgreement: self("无约定", "no agreement")
        case .notConsented: self("未同意", "no consent")
        case .due, .excused, .notListed: rowStatus(view, record, context)
        }
    }

    /// "约定 07:30 前 南卧室窗帘开"; shorter where columns are few.
    func facadeAgreement(_ agreement: SlotAgreement, isShort: Bool) -> String {
        agreement.by == nil || isShort ? self.agreement(agreement) : self("约定 ", "") + self.agreement(agreement)
    }

    /// "响应剩 1:12".
    func facadeClock(_ clock: MatterClock, at now: Moment) -> String {
        let remaining = countdown(clock.remaining(at: now))
        switch clock.kind {
        case .handling: return self("办理\(remaining)", "handling \(remaining)")
        case .feedback: return self("回访\(remaining)", "feedback \(remaining)")
        case .response, .slot, .life, .read: return self("响应\(remaining)", "response \(remaining)")
        }
    }

    /// "末次动静 昨18:32".
    func lastSignShort(_ record: ElderRecord, _ context: ScreenContext) -> String {
        let sign = context.office.lastSign(of: record)
        let when = moment(sign, now: context.now, offset: context.office.offset)
        return self("末次动静 \(when)", "last sign \(when)")
    }

    /// "北面另有 2 人 未查 1": what is left on a side that is not shown.
    func otherSide(_ face: Face, count: Int, unseen: Int, isShort: Bool) -> String {
        isShort
            ? self("\(self.face(face))面 \(count) 人 未查\(unseen)", "\(self.face(face)): \(count), unseen \(unseen)")
            : self(
                "\(self.face(face))面另有 \(count) 人 未查 \(unseen)",
                "\(self.face(face)) side: \(count) more, unseen \(unseen)")
    }

    /// "北面未查1": the same where rows are short, of a side that has somebody unseen.
    func unseenSide(_ face: Face, _ unseen: Int) -> String {
        self("\(self.face(face))面未查\(unseen)", "\(self.face(face)) \(unseen) unseen")
    }

    func sideDone(_ next: Face) -> String {
        self("这一面没有未查的了, \(face(next))面还有 (Tab 换面)", "This side is done; the \(face(next)) side is not (Tab)")
    }

    /// Two people and more behind one window.
    func severalHere(_ count: Int) -> String { self("同户 \(count) 人 Enter 选", "\(count) here, Enter") }
    func whoOfFlat(_ count: Int) -> String { self("这户有 \(count) 人, 看谁?", "\(count) people live here: who?") }

    /// Before the people who have no window in the picture.
    func outside(_ count: Int) -> String { self("图外 \(count) 人:", "Not in it \(count):") }

    /// What the marks mean, with the brackets that they have.
    func facadeLegend(hasBrackets: Bool, hasClosing: Bool, hasUndue: Bool) -> [String] {
        let mark = { (mark: String) in hasBrackets ? "[\(mark)]" : mark }
        let closing = "\(mark("~")) \(self("快到时限", "closing"))"
        let undue = "\(hasBrackets ? "[ ]" : "o") \(self("不用查", "not due"))"
        return [
            "\(mark("+")) \(self("已查", "seen"))", "\(mark("!")) \(self("异常", "abnormal"))",
            "\(mark("-")) \(self("未查", "unseen"))", "\(mark("?")) \(self("看不清", "unclear"))",
            "\(mark(".")) \(self("免查", "excused"))", "\(hasBrackets ? " _ " : "_") \(self("不在册", "not reg."))",
        ] + (hasClosing ? [closing] : []) + (hasUndue ? [undue] : [])
    }

    /// What the keys do, beyond the hint row.
    var facadeKeys: [String] {
        [
            self("方向键 跳到有老人的窗", "Arrows jump between people"),
            self("空格 下一扇未查的窗", "Space: next unseen window"),
            self("Tab 换面, 左右自动对调", "Tab: other side"),
        ]
    }
}
