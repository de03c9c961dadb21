extension Words {
    /// What is wrong with the words of a command line.
    package enum UsageFault: Hashable, Sendable {
        case missingArgument(String), missingValue(String)
        case unknownOption(String, meant: String?)
        case unexpected([String])
        case takesNoValue(String)
        case badValue(String, of: String)
        /// What has to be written instead.
        case expected(String)
        case other
    }

    /// What is wrong, in a line; nil where nothing more is known than that it is.
    package func usageFault(_ fault: UsageFault) -> String? {
        switch fault {
        case .missingArgument(let name) where name.hasPrefix("-"): self("缺少 \(name)", "\(name) is missing")
        case .missingArgument(let name): self("缺少 <\(placeholder(name))>", "<\(placeholder(name))> is missing")
        case .missingValue(let option): self("\(option) 后面要写内容", "\(option) needs a value")
        case .unknownOption(let option, let meant?):
            self("没有 \(option) 这个选项; 是不是 \(meant)", "There is no option \(option); perhaps \(meant)")
        case .unknownOption(let option, nil): self("没有 \(option) 这个选项", "There is no option \(option)")
        case .unexpected(let words):
            self("多出来的: \(words.joined(separator: " "))", "Not expected: \(words.joined(separator: " "))")
        case .takesNoValue(let option): self("\(option) 后面不写内容", "\(option) takes no value")
        case .badValue(let value, let name) where name.hasPrefix("-"):
            self("\(name) 不能写 \(value)", "\(name) cannot be \(value)")
        case .badValue(let value, let name):
            self("<\(placeholder(name))> 不能写 \(value)", "<\(placeholder(name))> cannot be \(value)")
        case .expected(let text): self("请写: \(half(of: text))", "Write: \(half(of: text))")
        case .other: nil
        }
    }

    /// The person's half of a text that stands beside a command's option as "中文 · English"; the whole where it is one.
    package func half(of text: String) -> String {
        let halves = text.split(separator: " · ", maxSplits: 1)
        guard halves.count == 2, let first = halves.first, let second = halves.last else { return text }
        return self(String(first), String(second))
    }

    package func usage(_ line: String) -> String { self("用法: \(line)", "Usage: \(line)") }
    package func moreHelp(_ command: String) -> String { self("详细说明: \(command) --help", "More: \(command) --help") }
    package var argumentsHeading: String { self("要写的:", "Arguments:") }
    package var optionsHeading: String { self("选项:", "Options:") }
    package var commandsHeading: String { self("命令:", "Commands:") }
    package var commandPlace: String { self("<命令>", "<command>") }
    package var showsHelp: String { self("看这份说明", "shows this help") }
    package func commandPlace(in command: String) -> String { "\(command) \(commandPlace)" }

    /// What stands for a value in a line of usage: in English the option's own name.
    package func placeholder(_ name: String) -> String {
        switch language {
        case .chinese: Words.placeholders[name] ?? "内容"
        case .english: name
        }
    }

    private static let placeholders = [
        "act": "做什么", "adopted": "采纳情况", "after": "会议号", "again": "日期", "answers": "回答", "as": "工号", "at": "时刻",
        "building": "楼栋编码", "buildings": "楼栋编码", "backup": "备份", "by": "工号", "by-date": "日期", "caller": "姓名",
        "category": "类别",
        "cause": "原因", "chair": "姓名", "channel": "渠道", "code": "编码", "community": "社区编码", "date": "日期",
        "day": "日期", "desk": "目录", "dwelling": "单元-楼层-房号", "elder": "档案号", "entry": "条目号", "fields": "字段=值",
        "file": "文件", "filter": "列=值", "finding": "结果", "folder": "目录", "form": "形式", "format": "格式",
        "from": "起始", "grid": "网格编码", "ground": "理由", "households": "户数", "instead-of": "工号", "into": "网格编码",
        "item": "议程编号", "keys": "按键", "kind": "类别", "lang": "语言", "liaison": "姓名", "line": "清单项", "link": "编号",
        "asked": "户数", "matter": "事项号", "meeting": "会议号", "next": "日期", "numbers": "序号",
        "section": "哪部分", "signer": "姓名", "role": "身份", "version": "第几稿", "diff": "稿号", "number": "第几条", "due": "日期",
        "measure": "措施",
        "minutes": "分钟", "name": "名称", "note": "备注", "observed": "时刻",
        "on": "日期", "other": "议题号", "out": "文件", "outcome": "结果", "owner": "工号", "paths": "目录或文件",
        "place": "地点", "position": "第几", "presenter": "姓名", "proposal": "编号", "proposer": "姓名", "reason": "理由",
        "recorder": "姓名", "respondent": "谁回答", "result": "结果", "reveal": "项", "room": "会场", "satisfied": "是否",
        "seal": "日期 封印",
        "seen": "所见", "set": "项=答", "size": "列x行", "slot": "时段", "solved": "是否", "span": "周期", "staff": "工号",
        "start": "时刻", "status": "去向", "step": "哪一步", "subject": "编号", "telephone": "电话", "text": "文字",
        "through": "日期", "ticket": "工单号", "title": "名称", "to": "对象", "told-by": "谁说的", "topic": "议题号",
        "under": "议程编号", "unit": "单位", "until": "日期", "verdict": "意见", "way": "方式", "what": "什么", "whom": "谁",
        "wish": "期望", "worker": "工号",
    ]
}
