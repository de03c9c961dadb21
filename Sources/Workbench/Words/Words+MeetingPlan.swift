package import StreetModel
import TextUI

extension Words {
    /// 议事, the first word of every screen of it.
    var consultation: String { self("议事", "Consultation") }
    var meetingsTitle: String { self("会议", "meetings") }
    var noMeetings: String { self("还没有会议; 按 2 新建", "No meetings yet; 2 plans one") }
    var noItemsYet: String { self("议程是空的; 按 2 加一项", "The agenda is empty; 2 adds an item") }
    var noRollYet: String { self("还没有名册; 按 3 沿用上次的, 或按 2 加人", "No roll yet; 3 takes over the last one, 2 adds people") }
    package var noRollBefore: String {
        self("这里还没有开过有名册的会; 请按 2 加人", "No meeting here has a roll yet; add people with 2")
    }
    var nothingAbove: String { self("上面没有可以归入的议程", "There is no item above to stand under") }

    func noPlaceThere(up: Bool) -> String {
        up ? self("已经在最前", "It is the first already") : self("已经在最后", "It is the last already")
    }

    var rollPathTitle: String { self("名册文件: 序号,姓名,身份,单位,电话", "The roll's file: 序号,姓名,身份,单位,电话") }
    var rollPathHint: String { self("写路径  Enter 读入  Esc 取消", "A path  Enter reads it  Esc") }

    /// The first thing to mend in a file of a roll, and how many more.
    func rollNotRead(_ problems: [ImportProblem]) -> String {
        guard let first = problems.first else { return "" }
        if problems.count == 1 { return problem(first) }
        return self("\(problem(first)) (共 \(problems.count) 处)", "\(problem(first)) (\(problems.count) in all)")
    }

    /// Where a meeting stands.
    package func stage(_ stage: MeetingStage) -> String {
        switch stage {
        case .preparing: self("筹备", "planned")
        case .published: self("已公告", "published")
        case .signingIn: self("签到", "signing in")
        case .running: self("进行中", "running")
        case .adjourned: self("休会", "adjourned")
        case .closed: self("闭会", "closed")
        case .failed: self("流会", "no quorum")
        case .cancelled: self("取消", "cancelled")
        case .publicised: self("已公示", "made public")
        case .archived: self("归档", "archived")
        }
    }

    /// "要开 2  已开 5".
    func meetingCounts(_ meetings: [Meeting]) -> String {
        let over = meetings.count { $0.state.stage.isOver }
        return self("要开 \(meetings.count - over)  已结束 \(over)", "to come \(meetings.count - over)  over \(over)")
    }

    /// "> - 11-25 周三 14:00 居民议事会第3次   槐安里社区  筹备    公告最迟 11-22".
    func meetingRow(
        _ meeting: Meeting, _ view: MeetingPlanView, _ mark: MeetingMark, isSelected: Bool, _ context: ScreenContext
    ) -> String {
        let (plan, columns) = (meeting.state.plan, context.size.columns)
        // A day of another year has its year in the place of its weekday; on the narrowest screens the title needs it.
        let isNarrow = columns < 45
        let day =
            plan.day.map { day in
                let text = day.shortText(on: context.today)
                return text == day.text || isNarrow ? text : "\(text) \(weekday(day))"
            } ?? ""
        let time = (plan.start?.text ?? "").padded(to: 5)
        let date = day.padded(to: isNarrow ? max(5, day.columns) : 10)
        let head = "\(isSelected ? ">" : " ")\(mark.glyph) \(date) \(time) "
        let stage = self.stage(meeting.state.stage)
        let place = context.me.community == nil ? consultationPlace(meeting.place, context.office) : ""
        let next = meetingNext(meeting.state, view, on: context.today)
        guard context.isWide else {
            let room = max(8, columns - head.columns - stage.columns - 1)
            return head + plan.title.shortened(to: room).padded(to: room) + " " + stage
        }
        let tail = [place, stage.padded(to: 10), next].filter { !$0.isEmpty }.joined(separator: " ")
        let room = max(12, columns - head.columns - tail.columns - 1)
        return head + plan.title.shortened(to: room).padded(to: room) + " " + tail
    }

    /// What is next for a meeting that is not held yet: "公告最迟 11-22", "清单迟 2"; empty for the others.
    func meetingNext(_ state: MeetingState, _ view: MeetingPlanView, on today: Day) -> String {
        if state.stage != .preparing && state.stage != .published { return "" }
        if state.stage == .preparing, !view.notice.isInTime { return self("公告已迟", "notice late") }
        if view.linesLate > 0 { return self("清单迟 \(view.linesLate)", "\(view.linesLate) late") }
        guard state.stage == .preparing, let hangBy = view.notice.hangBy else {
            return self("清单 \(view.linesDone)/\(view.lines.count)", "\(view.linesDone)/\(view.lines.count) done")
        }
        return self("公告最迟 \(hangBy.shortText(on: today))", "notice by \(hangBy.shortText(on: today))")
    }

    /// The facts of a plan in one line, the longest wording first.
    func planFacts(_ meeting: Meeting, _ view: MeetingPlanView, _ office: Office, on today: Day) -> [String] {
        let plan = meeting.state.plan
        let date = plan.day?.shortText(on: today) ?? ""
        let day = plan.day.map { "\(date) \(weekday($0))" } ?? ""
        let from = plan.start?.text ?? ""
        let to = view.ends.map { clockTime($0, in: view, office.offset) } ?? ""
        let stage = self.stage(meeting.state.stage)
        let rest =
            view.minutesOver > 0
            ? self("超 \(view.minutesOver) 分", "\(view.minutesOver) min over")
            : self("余 \(-view.minutesOver) 分", "\(-view.minutesOver) min left")
        let minutes = self(
            "议程 \(view.agendaMinutes)/\(view.minutes) 分", "agenda \(view.agendaMinutes)/\(view.minutes) min")
        let form = name(ofForm: plan.form, office)
        return [
            "\(day) \(from)-\(to) \(plan.room)  \(form)  \(stage)  \(minutes) \(rest)",
            "\(day) \(from)-\(to)  \(stage)  \(minutes) \(rest)", "\(day) \(from)-\(to) \(stage) \(rest)",
            "\(date) \(from)-\(to) \(stage) \(rest)",
        ]
    }

    /// The name of a pane with its count.
    func planPane(_ pane: PlanScreen.Pane, _ meeting: Meeting, _ view: MeetingPlanView) -> String {
        switch pane {
        case .agenda: self("议程 \(view.rows.count)", "Agenda \(view.rows.count)")
        case .checklist: self("清单 \(view.linesDone)/\(view.lines.count)", "List \(view.linesDone)/\(view.lines.count)")
        case .roll: self("名册 \(told(meeting))", "Roll \(told(meeting))")
        case .notice: self("公告", "Notice")
        }
    }

    /// "10", or once somebody was told of it "3/10".
    private func told(_ meeting: Meeting) -> String {
        let roll = meeting.state.roll
        let told = roll.count { member in
            meeting.state.attendance[member.number].map { $0.isInvited || $0.isExcused } ?? false
        }
        return told == 0 ? String(roll.count) : "\(told)/\(roll.count)"
    }

    /// `+` was told of the meeting, `.` is excused, `-` neither yet.
    func toldMark(_ known: Attendance?) -> String {
        guard let known else { return "-" }
        if known.isExcused { return "." }
        return known.isInvited || known.signedInAt != nil ? "+" : "-"
    }

    /// "40分".
    func minutesShort(_ minutes: Int) -> String { self("\(minutes)分", "\(minutes)m") }

    /// "11-22前".
    func byDay(_ day: Day, on today: Day) -> String {
        self("\(day.shortText(on: today))前", "by \(day.shortText(on: today))")
    }

    /// What there is to know of the notice, a sentence each; a warning where its days cannot be met.
    func noticeLines(
        _ meeting: Meeting, _ view: MeetingPlanView, _ office: Office
    ) -> [(text: String, isWarning: Bool)] {
        let notice = view.notice
        let unit = notice.inWorkingDays ? self("个工作日", " working days") : self(" 天", " days")
        var lines: [(text: String, isWarning: Bool)] = []
        if let hung = notice.hungOn {
            lines.append((self("公告于 \(hung.text) 张贴", "The notice hangs since \(hung.text)"), false))
        } else {
            lines.append((self("公告还没有张贴", "The notice is not hung yet"), false))
        }
        lines.append((self("应挂满 \(notice.days)\(unit)", "It has to hang \(notice.days)\(unit)"), false))
        if let hangBy = notice.hangBy {
            lines.append((self("最迟 \(hangBy.text) 张贴", "To be hung by \(hangBy.text)"), !notice.isInTime))
        }
        if !notice.isInTime {
            let earliest = notice.earliestMeeting.text
            lines.append(
                (self("按今天算, 最早 \(earliest) 开会", "The meeting can be held on \(earliest) at the earliest"), true))
        }
        if !notice.reason.isEmpty { lines.append((self("理由: \(notice.reason)", "Reason: \(notice.reason)"), false)) }
        if let form = office.street.rules.meeting(meeting.state.plan.form) {
            lines.append(("\(self(form.name)): \(effectSentence(form))", false))
            lines.append((sourceSentence(form), false))
        }
        if meeting.state.stage == .cancelled, let step = meeting.state.entered(.cancelled) {
            lines.append((self("已取消: \(step.body.reason)", "Cancelled: \(step.body.reason)"), true))
        }
        return lines.filter { !$0.text.isEmpty }
    }

    /// The heading of a form about a meeting.
    func title(_ act: PlanFormAct, _ id: String, _ office: Office) -> String {
        let meeting = office.meeting(id)?.state
        let title = meeting?.plan.title ?? ""
        switch act {
        case .plan: return self("新建会议", "Plan a meeting")
        case .amend: return self("会议信息  \(title)", "The meeting  \(title)")
        case .item(""): return self("加议程  \(title)", "New item  \(title)")
        case .item: return self("改议程  \(title)", "Item  \(title)")
        case .member(0): return self("名册加人  \(title)", "One more on the roll  \(title)")
        case .member: return self("改名册  \(title)", "Roll  \(title)")
        case .line(let key):
            let lines = meeting.flatMap { office.street.rules.meeting($0.plan.form)?.checklist } ?? []
            let line = lines.first { $0.key == key }.map { self($0.name) } ?? key
            return self("会前清单  \(line)", "Checklist  \(line)")
        case .publish: return self("公告时间不够, 仍要公告  \(title)", "Publish with a short notice  \(title)")
        case .cancel: return self("取消会议  \(title)", "Call off  \(title)")
        }
    }

    /// The label of a field of such a form.
    func meetingField(_ key: String) -> String {
        switch key {
        case "place": self("在哪里开", "Held by")
        case "topic": self("议题", "Topic")
        case "presenter": self("主讲人", "Presenter")
        case "owners": self("须业主表决", "Owners vote")
        case "owner": self("责任人", "Owner")
        case "note": self("说明", "Words")
        case "reason": self("理由", "Reason")
        case "minutes": self("分钟", "Minutes")
        case "title": self("名称", "Title")
        default:
            capitalized(planField(key) == key ? memberField(key) : planField(key))
        }
    }

    private func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    /// What is good to know while such a form is filled.
    func hints(_ act: PlanFormAct, _ id: String, _ office: Office, at now: Moment) -> [String] {
        switch act {
        case .plan, .amend: [self("时长是分钟; 紧急的会公告天数较短", "Minutes in all; an urgent meeting has a short notice")]
        case .item: [self("选了议题可以不写名称", "With a topic the title may stay empty")]
        case .publish:
            office.meeting(id).map { meeting in
                let view = MeetingPlanView(meeting, office, at: now)
                return noticeLines(meeting, view, office).filter(\.isWarning).map(\.text)
            } ?? []
        case .member, .line, .cancel: []
        }
    }
}
