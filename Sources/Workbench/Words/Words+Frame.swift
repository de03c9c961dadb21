package import StreetModel
import TextUI

extension Words {
    var menuHint: String { self("数字选择  Enter 确定  Esc 返回", "digit chooses  Enter confirms  Esc back") }
    var paletteHint: String { self("输入名称  上下选  Enter 执行  Esc 返回", "type a name  Enter runs  Esc back") }
    var nextPage: String { self("下一页", "next page") }
    var chooseByDigit: String { self("请按菜单里的数字", "Choose a digit of the menu") }
    var pressSlashFirst: String { self("先按 / 再输入", "Press / first, then type") }
    var foundNothing: String { self("没有找到", "Nothing found") }
    var fieldHasKeys: String { self("正在输入, 先按 Enter 或 Esc", "You are typing: Enter or Esc first") }
    var nothingToUndo: String { self("没有可以撤销的", "Nothing to undo") }
    var nothingToRedo: String { self("没有可以恢复的", "Nothing to redo") }
    var leave: String { self("退出", "Leave") }
    var stay: String { self("留下", "Stay") }
    var leaveWithAnomaly: String { self("你报的异常还没人确认平安, 仍要退出?", "Your anomaly is still open. Leave?") }
    var cancelAgain: String { self("已取消; 再按一次 Ctrl-C 退出", "Cancelled; Ctrl-C again leaves") }
    var noGrid: String { self("你的负责范围里还没有网格", "There is no grid in what you answer for") }

    /// Behind the reason why the newest act stays: what the next `u` takes back.
    func undoBefore(_ name: String) -> String { self("; 再按 u 撤销 \(name)", "; u again undoes \(name)") }

    func foundNobody(_ text: String) -> String {
        self("没有找到 \(text)  (改字, 或 Esc 撤)", "Nobody found: \(text)  (change it, or Esc)")
    }

    func mouse(isOn: Bool) -> String {
        isOn ? self("鼠标已开 (Shift 拖动可选文字)", "Mouse on (Shift-drag selects text)") : self("鼠标已关", "Mouse off")
    }

    /// What Space does where the hints say so; nil where they do not.
    func next(_ context: KeyContext) -> String? {
        switch context {
        case .round: self("下一位", "next")
        case .facade: self("下一窗", "next")
        case .lateEntry: leftBlank
        default: nil
        }
    }

    /// What `0` is called: a sheet of late entry ends with it.
    func more(_ context: KeyContext) -> String { context == .lateEntry ? endSheet : title(.more) }

    /// "空格 下一位": the one key that is a word.
    func spaceKey(_ title: String, isWide: Bool) -> String {
        self("空格\(isWide ? " " : "")\(title)", "Space \(title)")
    }

    func tooSmall(_ size: Size) -> String {
        self("窗口太小, 请放大到 \(size.columns)x\(size.rows)", "Please enlarge to \(size.columns)x\(size.rows)")
    }

    /// The keys of a binding, "1 z".
    func keys(of binding: Binding) -> String {
        let letters = binding.letters.map(String.init)
        let keys = binding.keys.map { key in
            switch key {
            case .control(let letter): "Ctrl-\(letter.uppercased())"
            case .function(let number): "F\(number)"
            case .enter: "Enter"
            case .escape: "Esc"
            case .tab: "Tab"
            default: ""
            }
        }
        if binding.path == Binding.palette { return ": \(typed(binding.command))" }
        guard binding.path.isEmpty else { return binding.path }
        if binding.command == .next { return self("空格", "Space") }
        return ([binding.digit.map(String.init) ?? ""] + letters + keys).filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// What finds a command in the palette: its title, or as much of it as needs no input method.
    private func typed(_ command: Command) -> String {
        command == .pin ? "PIN" : title(command)
    }

    /// The row that stands on every screen while something has to be seen.
    func band(_ alert: Alert, more: Int, hasTab: Bool, office: Office, now: Moment, columns: Int) -> String {
        let tabPanel = hasTab ? self.tabPanel : ""
        let notice = alert.notice
        let elder = office.elder(notice.elder)?.elder
        let building = elder.flatMap { office.buildingShort($0.building) } ?? ""
        let place = office.grid(notice.grid)?.name ?? placeShort(notice.grid, office)
        let whom = elder.map { "\(name($0)) \(building)\(door($0))" } ?? place
        let clock =
            alert.remaining.map { self("响应", "response ") + countdown($0) }
            ?? countdown(-now.seconds(since: notice.since))
        let bare = alert.remaining.map { countdown($0) } ?? clock
        if let urge = alert.urge {
            return band(
                urge, whom: whom, name: elder.map { self.name($0) } ?? whom, clock: clock, more: more, tabPanel, office,
                columns)
        }
        let others = more > 0 ? self("另\(more)", "+\(more)") : ""
        let kind = breach(notice.kind)
        // Where a response clock runs, that says what it is; any other breach is named as long as there is room.
        let named = alert.remaining == nil ? kind : ""
        let readings = readers(of: alert, office, now)
        // The number alone comes last: with it there is still a clock in 40 columns.
        let (reads, call) =
            readings.count > 1 ? (Array(readings.dropLast()), readings[readings.count - 1]) : (readings, "")
        let shapes = { (short: String, read: String) in
            [
                ["!", kind, whom, clock, read, others, tabPanel], ["!", short, whom, clock, read, others, tabPanel],
                ["!", short, whom, clock, read, others],
                ["!", short, whom, clock, read], ["!", short, elder.map { self.name($0) } ?? whom, clock, read],
                ["!", short, elder.map { self.name($0) } ?? whom, bare, read],
            ]
        }
        var wordings = reads.flatMap { shapes(named, $0) }
        if !named.isEmpty {
            // The call that nobody has answered goes before the name of the breach, "unread" alone does not.
            if reads.count == 1 { wordings += [["!", named, whom, clock, tabPanel], ["!", named, whom, clock]] }
            wordings += reads.flatMap { shapes("", $0) }
        }
        if !call.isEmpty { wordings += shapes("", call) }
        for short in [named, ""] {
            wordings += [["!", short, whom, clock, others, tabPanel], ["!", short, whom, clock]]
        }
        let texts = wordings.map { $0.filter { !$0.isEmpty }.joined(separator: " ") }
        if let fitting = texts.first(where: { $0.columns <= columns }) { return fitting }
        // A long name gives way: the door, the clock and the call that nobody has answered stay.
        let way = elder.map { "\(building)\(door($0))" } ?? ""
        let ends = [[way, clock, call], [way, bare, call], [bare, call], [way, clock], [way, bare], [bare]]
        for end in ends.map({ $0.filter { !$0.isEmpty }.joined(separator: " ") }) {
            let room = columns - end.columns - 3
            guard room >= 6 else { continue }
            return "! \(shortened(elder.map { self.name($0) } ?? place, to: room)) \(end)"
        }
        return texts[texts.count - 1].truncated(to: columns)
    }

    /// A name as far as there is room, with a sign that it goes on.
    func shortened(_ name: String, to columns: Int) -> String {
        name.columns <= columns ? name : name.truncated(to: columns - 2) + ".."
    }

    /// "! 催办 刘强: 请立即上门  王淑珍 3#3-501 迟 4:12": an urge with its words, for as long as it is not read.
    private func band(
        _ sent: SentUrge, whom: String, name: String, clock: String, more: Int, _ tab: String, _ office: Office,
        _ columns: Int
    ) -> String {
        let by = office.staffName(sent.by)
        let text = sent.urge.text
        let bare = self("催办 \(by)", "Urged by \(by)")
        let urge = text.isEmpty ? bare : self("\(bare): \(text)", "\(bare): \(text)")
        let others = more > 0 ? self("另\(more)", "+\(more)") : ""
        let wordings = [
            [urge, whom, clock, others, tab], [urge, whom, clock, others], [urge, whom, clock], [urge, name, clock],
            [urge, name],
        ]
        let texts = wordings.map { "! " + $0.filter { !$0.isEmpty }.joined(separator: "  ") }
        if let fitting = texts.first(where: { $0.columns <= columns }) { return fitting }
        // Who urges and about whom stay; the words give way.
        let room = columns - name.columns - 4
        return "! \(urge.truncated(to: max(8, room)))  \(name)".truncated(to: columns)
    }

    /// The columns of the clock in a band's text; nil where there was no room for it.
    func clockInBand(_ text: String, _ alert: Alert, at now: Moment) -> Range<Int>? {
        let clock = clock(alert.remaining ?? now.seconds(since: alert.notice.since))
        guard let place = text.firstRange(of: clock) else { return nil }
        let start = String(text[..<place.lowerBound]).columns
        return start..<start + clock.columns
    }

    /// What stands below the band's thing where no screen shows it.
    func alertRead(_ alert: Alert, _ office: Office) -> String {
        let what = office.matter(of: alert.notice).map { subject($0, office) } ?? ""
        return "\(breach(alert.notice.kind)) \(what)"
    }

    private var tabPanel: String { self("Tab 处置", "Tab panel") }

    /// Who has read it, in the wordings there are room for; nobody for too long is never left out.
    func readers(of alert: Alert, _ office: Office, _ now: Moment) -> [String] {
        if let reader = alert.readers.last {
            return [self("\(office.staffName(reader.by))已读", "read by \(office.staffName(reader.by))")]
        }
        let isUnreadLong = now.seconds(since: alert.notice.since) > office.profile.unreadSeconds
        guard isUnreadLong, let duty = dutyOfficer(alert.notice, office, now) else { return [self("未读", "unread")] }
        return [
            self(
                "无人在看,请打社区值班 \(duty.name) \(duty.telephone)",
                "nobody reads: call duty \(duty.name) \(duty.telephone)"),
            self("请打\(duty.name) \(duty.telephone)", "call \(duty.name) \(duty.telephone)"),
            // Without a name it might be taken for the person's own.
            self("值班\(duty.telephone)", "duty \(duty.telephone)"),
        ]
    }

    private func dutyOfficer(
        _ notice: Notice, _ office: Office, _ now: Moment
    ) -> (name: String, telephone: String)? {
        office.onDuty(String(notice.grid.prefix(12)), at: now).map { ($0.person.name, $0.person.telephone) }
    }

    /// The name of what is late or wrong.
    package func breach(_ kind: BreachKind) -> String {
        switch kind {
        case .anomaly: self("异常", "Anomaly")
        case .whereabouts: self("核实去向", "Whereabouts")
        case .limit: self("超时无动静", "No sign of life")
        case .missed: self("红档漏查", "Red missed")
        case .unseen: self("红档待查", "Red unseen")
        case .notBegun: self("未开巡", "Round not begun")
        case .run: self("连续漏查", "Missed in a row")
        case .complaint: self("诉求", "Complaint")
        case .finding: self("巡查发现", "Finding")
        case .resolution: self("议定事项", "Resolution")
        case .task: self("任务", "Task")
        case .unread: self("催办未读", "Urge unread")
        }
    }
}
