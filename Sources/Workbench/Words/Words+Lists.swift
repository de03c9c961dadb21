import StreetModel

extension Words {
    /// The name of a list, at the head of a page and of a file.
    func list(_ kind: ListKind) -> String {
        switch kind {
        case .elders: self("老人名册", "Elders")
        case .grids: self("网格", "Grids")
        case .buildings: self("楼栋", "Buildings")
        case .staff: self("工作人员", "Staff")
        case .duty: dutyTitle
        case .round: round
        case .matters: matters
        case .overdue: self("逾期", "Overdue")
        case .board: board
        case .complaints: complaintsTitle
        case .clearance: clearanceName
        case .sheet: roundSheet
        case .visits: self("探访", "Visits")
        case .dues: self("待办档案", "Files due")
        case .canvass: self("摸底", "Canvass")
        case .topics: self("议题", "Topics")
        }
    }

    /// Which rows a filter has left.
    func filtered(_ filters: [String], _ rows: Int) -> String {
        self(
            "筛选 \(filters.joined(separator: ", ")): \(rows) 行",
            "Filter \(filters.joined(separator: ", ")): \(counted(rows, "row"))")
    }

    /// A filter names a column that the list does not have.
    package func noSuchColumn(_ columns: [String]) -> String {
        self(
            "--filter 的列名只能是 \(columns.joined(separator: " "))",
            "--filter takes one of \(columns.joined(separator: " "))")
    }

    var terminalItems: String { self("鼠标、重画", "mouse, repaint") }
    var nothingToExport: String { self("这里没有名单可导出", "There is no list here to export") }

    func exportMenu(_ title: String, _ rows: Int) -> String {
        self("导出 \(title), \(rows) 行; 会留下记录", "Export \(title), \(counted(rows, "row")); logged")
    }

    /// The form of a file by its ending.
    func exportForm(_ ending: String) -> String {
        switch ending {
        case "csv": csvFormat
        case "html": self("HTML 网页, 可打印", "HTML, to print")
        case "md": self("Markdown 文本", "Markdown")
        default: self("JSON, 给程序", "JSON, for programs")
        }
    }

    func part(_ part: RoundPart) -> String {
        switch part {
        case .first: self("先看", "first")
        case .along: self("沿路", "along")
        case .later: self("未到点再看", "again later")
        }
    }

    func openOrEnded(_ matter: Matter) -> String { matter.isOpen ? self("未结束", "open") : self("已结束", "ended") }

    /// The heading of a column by its stable name.
    func column(_ key: String) -> String {
        switch language {
        case .chinese: Words.columns[key] ?? key
        case .english: key.map { $0.isUppercase ? " " + $0.lowercased() : String($0) }.joined()
        }
    }

    private static let columns: [String: String] = [
        "elder": "档案号", "name": "姓名", "sex": "性别", "age": "年龄", "risk": "风险", "grid": "网格编码", "gridName": "网格",
        "building": "楼栋编码",
        "place": "地点编码", "placeName": "地点", "door": "门牌", "telephone": "电话", "living": "居住状况",
        "morningBy": "早巡约定", "eveningBy": "晚巡约定", "consentedOn": "同意书日期", "contacts": "联系人数", "status": "状态",
        "agreed": "约定", "part": "次序", "state": "状态", "outcome": "结果", "onTime": "准时", "time": "时间",
        "community": "社区编码", "communityName": "社区", "households": "户数", "worker": "网格员工号", "workerName": "网格员姓名",
        "order": "巡查顺序", "elders": "老人数", "courtyard": "院落", "label": "楼号", "entrance": "单元", "entrances": "单元数",
        "floors": "层数",
        "flatsPerFloor": "每层户数", "builtIn": "建成年份", "lift": "电梯", "head": "楼栋长", "headTelephone": "楼栋长电话",
        "staff": "工号", "role": "角色", "engagement": "类别", "scope": "范围编码", "scopeName": "范围名称", "day": "日期",
        "shift": "班次", "person": "值班员", "officer": "带班领导", "officerTelephone": "带班电话", "registered": "在册",
        "due": "应查", "excused": "免查", "noAgreement": "无约定", "notConsented": "未同意", "checked": "已查",
        "normal": "正常", "abnormal": "异常", "unclear": "看不清", "unseen": "未查", "bunched": "集中录入", "matter": "事项号",
        "kind": "类型", "stage": "进度", "subject": "内容", "category": "类别", "ticket": "工单号", "opened": "发生",
        "clock": "时限", "limit": "截止", "late": "已迟 (秒)", "owner": "承办人工号", "ownerName": "承办人", "ended": "结束",
        "since": "起算", "called": "来电", "channel": "渠道", "responseLate": "响应", "handlingLate": "办结", "solved": "解决",
        "satisfied": "满意", "excluded": "剔除", "month": "月份", "count": "件数", "change": "较上月", "response": "响应率",
        "solution": "解决率", "satisfaction": "满意率", "weekday": "星期", "total": "合计", "times": "次数", "last": "最近",
        "level": "提级", "master": "首件", "field": "项目", "value": "内容", "relation": "关系", "verifiedOn": "核实日期",
        "reason": "原因", "from": "从", "through": "到", "where": "去处", "toldBy": "谁说的", "by": "记录人", "writtenAt": "记录时间",
        "takenBack": "撤销", "what": "事由", "was": "原来", "is": "改为", "observed": "看到的时间", "half": "时段", "seen": "所见",
        "looker": "巡查人", "note": "备注", "visit": "方式", "whom": "对方", "text": "说明", "result": "结果", "quarter": "季度",
        "respondent": "谁答的", "first": "第一问", "second": "第二问", "third": "第三问",
        "topic": "议题号", "title": "题目", "step": "步骤", "urgent": "紧急", "on": "提出日期", "days": "天数", "stepDays": "本步天数",
        "proposers": "提议人", "decision": "决定", "answered": "已答复", "answersAll": "应答复", "answersOverdue": "逾期未答复",
    ]
}
