package import StreetModel

extension Words {
    /// The heading of a form.
    func title(_ purpose: FormPurpose, _ context: ScreenContext) -> String {
        switch purpose {
        case .open(let kind, _):
            switch kind {
            case .finding: return self("上报发现", "Report a finding")
            case .complaint: return self("登记诉求", "Take a complaint")
            case .task: return self("新任务", "New task")
            case .resolution: return self("登记议定事项", "Enter a resolution")
            case .anomaly, .whereabouts: return self.kind(kind)
            }
        case .step(let step, let id):
            let subject = context.office.matter(id).map { self.subject($0, context.office) } ?? id
            return "\(self.step(step))  \(subject)"
        case .absence(let elder, _):
            let name = self.name(ofElder: elder, context.office)
            return self("外出报备  \(name)", "Absence  \(name)")
        case .duty(let day, let shift, let place):
            let unit = place == context.office.code ? context.office.name : self.place(place, context.office)
            return "\(dutyTitle)  \(unit) \(day.shortText) \(weekday(day)) \(self.shift(shift))"
        case .edit(let kind, let id, _):
            let isElder = kind == .elder
            let name = isElder ? self.name(ofElder: id, context.office) : context.office.record(kind, id)?.name ?? ""
            return self(
                "修改\(register(kind))  \(name.isEmpty ? id : name)",
                "Edit \(register(kind))  \(name.isEmpty ? id : name)")
        case .register(let kind, _): return self("登记\(register(kind))", "New \(register(kind))")
        case .file(let act, let elder):
            return "\(title(act))  \(name(ofElder: elder, context.office))"
        case .clearance: return clearanceName
        case .lift: return liftTitle
        case .sheet: return roundSheet
        case .split(let community, let buildings) where buildings.isEmpty:
            return "\(newGrid)  \(place(community, context.office))"
        case .split(let grid, let buildings):
            return self(
                "拆分 \(place(grid, context.office)): \(buildings.count) 栋楼设新网格",
                "Split \(place(grid, context.office)): \(counted(buildings.count, "building"))")
        case .topic(let form): return title(form, context)
        case .plan(let act, let id): return title(act, id, context.office)
        case .minutes(let act, let id): return title(act, id, context.office)
        case .assign(let grid, _):
            return self("派人  \(place(grid, context.office))", "Assign  \(place(grid, context.office))")
        case .meeting(let part, let id): return title(part, id, context)
        }
    }

    /// The label of a field.
    package func field(_ name: FormField.Name) -> String {
        switch name {
        case .place: self("地点", "Place")
        case .category: self("类别", "Class")
        case .status: self("去向", "What")
        case .happenedOn: self("日期", "On")
        case .entrance: self("单元", "Entrance")
        case .floor: self("楼层", "Floor")
        case .door: self("房号", "Door")
        case .side: self("朝向", "Side")
        case .morningBy: self("早看约定", "AM by")
        case .eveningBy: self("晚看约定", "PM by")
        case .risk: self("风险等级", "Risk")
        case .note: self("交接说明", "Note")
        case .respondent: self("谁回答", "Who")
        case .firstAnswer: self("第 1 问", "Question 1")
        case .secondAnswer: self("第 2 问", "Question 2")
        case .thirdAnswer: self("第 3 问", "Question 3")
        case .text: self("内容", "What")
        case .owner: self("责任人", "Owner")
        case .ticket: self("工单号", "Ticket")
        case .channel: self("渠道", "Channel")
        case .caller: self("反映人", "Caller")
        case .telephone: self("电话", "Telephone")
        case .by: self("期限", "By")
        case .calledAt: self("来电时间", "Called at")
        case .outcome: self("结果", "Outcome")
        case .cause: self("原因", "Cause")
        case .done: self("说明", "Words")
        case .solved: self("解决了吗", "Solved?")
        case .satisfied: self("满意吗", "Satisfied?")
        case .reason: self("理由", "Reason")
        case .department: self("部门", "Department")
        case .staff: self("交给", "To whom")
        case .until: self("挂到", "Until")
        case .master: self("并入", "Into")
        case .from: self("从", "From")
        case .through: self("到", "Through")
        case .whereTo: self("去哪里", "Where")
        case .toldBy: self("谁说的", "Told by")
        case .person: self("值班员", "On duty")
        case .officer: self("带班领导", "Officer")
        case .gridName: self("网格名称", "Grid name")
        case .worker: self("网格员", "Worker")
        case .insteadOf: self("身份", "As")
        case .officerTelephone: self("带班电话", "Their tel.")
        case .format: self("格式", "Format")
        case .fileName: self("文件名", "File")
        case .mover: self("提出人", "Moved by")
        case .options: self("选项", "Options")
        case .measure: self("措施", "Measure")
        case .base: self("基数", "Counted of")
        case .register(let kind, let key): registerField(key, of: kind)
        case .question(_, let name): self(name)
        case .verdict: self("意见", "Verdict")
        case .households: self("涉及户数", "Households")
        case .asked: self("回访几户", "Asked")
        case .pleased: self("其中满意", "Satisfied")
        case .nextReview: self("下次回访", "Next look")
        case .toStep: self("退到", "Back to")
        case .plan(let key): meetingField(key)
        case .minutes(let key): minutesField(key)
        }
    }

    func fault(_ fault: FormFault, _ field: FormField) -> String {
        switch fault {
        case .missing: self("请填\(self.field(field.name))", "Please fill in: \(self.field(field.name))")
        case .notATelephone: self("不像电话号码; 只写数字、空格和 - +", "No telephone number: digits, blanks, - and +")
        case .notATime: self("看不懂这个时间; \(timeHint(field.name))", "No time; \(timeHint(field.name))")
        case .notADay: self("看不懂这个日期; \(dayHint)", "No date; \(dayHint)")
        case .notFound: self("没有找到; 换个字试试", "Nothing found; try another word")
        case .answersElsewhere(let who):
            self("\(who) 不负责这里; 请换一位", "\(who) does not answer for this place; take another")
        case .codeTaken(let holder): self("这个编码已经是\(holder)的了; 请换一个", "\(holder) has this code; take another")
        case .notACode(let prefix, let digits):
            self("应是 \(prefix) 加 \(digits) 位数字", "it should be \(prefix) and \(digits) digits")
        case .outsideWindow(let from, let to):
            self("应在 \(from.text) 到 \(to.text) 之间", "it should lie within \(from.text) and \(to.text)")
        case .field(let fault): self.field(fault)
        }
    }

    /// "周一 2026-11-30  9天后".
    func typedDay(_ day: Day, today: Day) -> String {
        let distance = day - today
        let away =
            switch distance {
            case 0: self("今天", "today")
            case 1: self("明天", "tomorrow")
            case -1: self("昨天", "yesterday")
            case 2...: self("\(distance)天后", "in \(distance) days")
            default: self("\(-distance)天前", "\(-distance) days ago")
            }
        let year = day < today || day.civil.year == today.civil.year ? "" : "  \(self("不是今年", "not this year"))"
        return "\(weekday(day)) \(day.text)  \(away)\(year)"
    }

    var dayHint: String {
        self("写 今天 周五 +3 0630 或 2026-06-30", "today, fri, +3, 0630 or 2026-06-30")
    }

    /// "1 已解决  2 部分解决": what the digits choose.
    func options(_ choice: FormChoice) -> [String] {
        var options = choice.shown.map { "\($0.digit) \(choice.options[$0.index].title)" }
        if choice.hasPages { options.append("9 \(nextPage)") }
        return options
    }

    var finderHint: String { self("输入名称或编号查找, 上下选, Enter 用", "type a name or number, Enter takes it") }

    func saveRow(isReady: Bool) -> String {
        isReady ? self("保存 (Enter)", "Save (Enter)") : self("保存 (还有没填的)", "Save (not complete yet)")
    }

    var draftKept: String { self("没有保存; 写的留着, 再打开就在", "Not saved; the draft is kept for next time") }
    var draftBack: String { self("接着上次没写完的 (Ctrl-X 丢弃)", "The draft you left (Ctrl-X throws it away)") }
    var draftsTitle: String { self("没保存的草稿", "Drafts not saved") }
    var draftsHint: String { self("Enter 继续  x 丢弃  Esc 以后再说", "Enter goes on  x throws away  Esc later") }
    var draftThrownAway: String { self("草稿已丢弃", "The draft is thrown away") }

    func throwAwayAgain(_ key: String) -> String {
        self("写的会丢掉; 再按一次 \(key) 丢弃", "What was written is lost: \(key) again throws it away")
    }
    var yes: String { self("是", "yes") }
    var no: String { self("否", "no") }
    var mergedHint: String { self("并入后这件不再单独计时, 记录都留着", "Merged, it no longer runs by itself; nothing is deleted") }
    var parkedHint: String { self("挂账期间不计时, 到期自动恢复", "Parked, its clock stands still until that day ends") }
    var excludedHint: String { self("剔除后不计入三率, 事项照常办", "Outside the rates; it still has to be handled") }
    var confirmedHint: String { self("没解决: 自动退回重办, 重新计时", "Not solved: it goes back, the clock starts anew") }

    /// "槐安67号院3号楼", "槐安里社区第1网格": a building, a grid or a community by its code.
    package func place(_ code: String, _ office: Office) -> String {
        if let building = office.building(code) { return joined([building.courtyard, building.label]) }
        let community = office.street.communities[String(code.prefix(12))]?.name ?? String(code.prefix(12))
        guard let grid = office.grid(code) else { return community }
        return joined([community, grid.name])
    }
}
