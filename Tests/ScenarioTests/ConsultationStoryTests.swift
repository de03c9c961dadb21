import Foundation
import Testing

/// A topic of the sample street from its first word to its delivered result, through one meeting, from the keyboard alone
/// (issue 5, line 1). Three sittings: the planning, the meeting four days later, the end when its days have hung.
@Suite struct ConsultationStoryTests {
    /// Keys by tmux's names, other words as they are typed; then what the screen shows.
    private typealias Line = (keys: String, shows: String)

    /// The topic is screened, its proposals are worked out, and the meeting is planned and announced.
    private static func planning(_ roll: String) -> [Line] {
        [
            ("g 2", "议题筛选 8"), ("Down 1 1 同类呼声多 C-s", "筛选建议 上会"), ("2 上会议定 C-s", "决定 上会"),
            ("Enter", "筛选建议  上会"), ("Space", "清单 2/4"), ("Down Space", "清单 3/4"), ("Down Space", "清单 4/4"),
            ("5 csy Enter 12-20 C-s", "程守义 12-20前"), ("3", "2/6 研究方案"), ("Home Space", "清单 1/4"),
            ("Down Space", "清单 2/4"), ("Down Space", "清单 3/4"), ("Down Space", "清单 4/4"), ("3", "3/6 会前准备"),
            (": 议事会议 Enter", "还没有会议"), ("2 1", "新建会议"),
            ("居民议事会第3次 Enter 11-25 Enter 1400 Enter 60 Enter 一楼议事厅 Enter 程守义 Enter 王敏 C-s", "议程 0/60 分"),
            ("2 Tab 通报前次落实 Enter 10 C-s", "议程 10/60 分"), ("2 T0002 Enter", "3号楼门前夜间停车占道 T0002"),
            ("Enter 30 Enter 郑刚 C-s", "议程 40/60 分"), ("2 Tab 增设路灯 Enter 10 C-s", "议程 50/60 分"),
            ("Tab Tab 4", "写路径"), ("\(roll) Enter", "[名册 13]"), ("8", "已公告"),
        ]
    }

    /// People sign in, an item is noted, one is voted by show of hands, one by roll call, and what follows is set.
    private static let meeting: [Line] = [
        (": 会场 Enter", "到场0"), ("9 1", "号码=签到"), ("01 Enter", "到场1"), ("2 Enter", "到场2"),
        ("3 Enter", "到场3"), ("4 Enter", "到场4"), ("wgy Enter", "到场5"), ("6 Enter", "到场6 法定6 [够 余0人]"),
        ("7 Enter", "到场7"), ("8 Enter", "到场8"), ("12 Enter", "+12 槐安物业"), ("Escape 9 1", "进行中"),
        ("6 1", "剩 10:00"), ("5 5 两件办结 C-s", "结论 已通报: 两件办结"), ("6 1", "> 2 3号楼门前夜"),
        ("3 12 Enter", "登记发言 12"), ("1", "发言 12 槐安物业 郑刚"), ("3 3? Enter", "提问"), ("1", "发言 03 周秀兰"),
        ("1", "发言 12 槐安物业"), ("1", "12 槐安物业 1"),
        ("8 东侧划12个夜间车位 C-s", "动议 2-1 东侧划12个夜间车位"), ("4 1 1", "表决1 进行中"),
        ("7 Enter 1 Enter 0 Enter", "表决 2-1  7赞 1反 0弃"), ("2", "已记录 结束表决"), ("4 1", "表决1 通过 7赞 1反 0弃"),
        ("5 1 东侧划12个夜间车位,18点到7点 C-s", "落实事项  2 3号楼"),
        ("csy Enter 12-10 Enter 划线并公布 C-s", "落实 程守义 12-10 划线并公布"), ("6 1", "> 3 增设路灯"),
        ("8 装两盏灯 C-s", "动议 3-1 装两盏灯"), ("4 2 1", ">01 方秀兰"), ("1 1 1 2 1 3 1", ">08 朱永强"),
        ("1", "已点完"),
    ]
    private static let closing: [Line] = [
        ("2", "已记录 结束表决"), ("4 1", "表决1 通过 6赞 1反 1弃"), ("5 1 C-s", "落实事项  3 增设路灯"),
        ("Tab Tab Tab Tab 物业当场装好 C-s", "落实 物业当场装好"), ("9 3", "闭会"),
        ("9 1", "居民议事会第3次 会议纪要"), ("2", "第1稿 未签; 3 签字"), ("3 C-s", "第1稿 已签; 8 公示"),
        ("8", "公示到 11-30"), ("4 何德福 Enter 车位太少 C-s", "异议 0/1"),
    ]

    /// The objection is answered, the result handled, everybody answered, the topic closed and looked at again.
    private static let end: [Line] = [
        (": 议事会议 Enter", "居民议事会第3次"), ("Enter", "异议 0/1"), ("Tab Tab 1 另有备用地块 C-s", "异议 1/1"),
        ("5", "已归档"), ("g 3", "划线并公布"), ("/ 划线 Enter Enter", "来自会议 居民议事会第3次"),
        ("2 1 6 已划好 C-s", "待回访"), ("Escape Escape g 2", "会前准备 1"), ("/ 停车 Enter Enter", "清单 1/3"),
        ("Down Space", "清单 2/3"), ("Down Space", "清单 3/3"), ("3", "议事协商 清单 2/2"), ("3", "议题路演 清单 2/3"),
        ("Home Down Space", "清单 3/3"), ("3", "成果落实 清单 2/4"), ("4 1 已划好12个车位 Enter 上门 C-s", "清单 3/4"),
        ("Q 20 Enter 18 C-s", "清单 4/4"), ("9 C-s", "已落实  程守义  答复 1/1"),
    ]

    private static func play(_ lines: [Line], _ terminal: inout Tmux) throws {
        for line in lines {
            for key in line.keys.split(separator: " ").map(String.init) {
                let isName =
                    key.hasPrefix("C-") || ["Enter", "Escape", "Tab", "Down", "Up", "Space", "Home"].contains(key)
                if isName { try terminal.press(key) } else { try terminal.type(key) }
            }
            try terminal.wait(for: line.shows)
        }
    }

    private static func sitting(
        _ desk: borrowing DeskFolder, _ instant: String, _ terminal: inout Tmux, _ lines: [Line]
    ) throws {
        try begin(desk, instant, &terminal)
        try play(lines, &terminal)
        try leave(&terminal)
    }

    private static func begin(_ desk: borrowing DeskFolder, _ instant: String, _ terminal: inout Tmux) throws {
        try terminal.command([Program.path, "--desk", desk.path, "--as", "S0005", "--at", instant, "--lang", "zh"])
        try terminal.wait(for: "演练 程守义")
    }

    /// Presses a digit until what it opens is there: right behind the last voice of a roll call digits are no acts yet, so
    /// that a bounced one does nothing.
    private static func insist(_ key: String, shows: String, _ terminal: inout Tmux) throws {
        for _ in 0..<200 {
            try terminal.press(key)
            if try terminal.screen().contains(where: { $0.contains(shows) }) { return }
        }
        try terminal.wait(for: shows)
    }

    private static func leave(_ terminal: inout Tmux) throws {
        try terminal.press("C-c", "C-c")
        try terminal.wait(for: Tmux.prompt)
    }

    @Test func fromTheFirstWordToTheDeliveredResult() throws {
        let desk = try DeskFolder()
        var terminal = try Tmux.start()
        let roll = "\(Program.sample)/../sample-roll.csv"
        try Self.sitting(desk, "2026-11-21T08:30", &terminal, Self.planning(roll))
        try Self.begin(desk, "2026-11-25T13:50", &terminal)
        try Self.play(Self.meeting, &terminal)
        try Self.insist("4", shows: "表决 3-1  6赞 1反 1弃", &terminal)
        try Self.play(Self.closing, &terminal)
        try Self.leave(&terminal)
        try Self.sitting(desk, "2026-12-01T09:00", &terminal, Self.end)
        #expect(try desk.verify().status == 0)
        try Self.papers(of: desk)
    }

    /// Minutes, public copy, ballots, follow-ups and the ledger say what was typed.
    private static func papers(of desk: borrowing DeskFolder) throws {
        func run(_ words: [String]) throws -> String {
            let options = ["--desk", desk.path, "--as", "S0005", "--at", "2026-12-01T12:00", "--lang", "zh"]
            let answer = try Program.run(words + options)
            #expect(answer.status == 0, "\(words): \(answer.errors)")
            return answer.output
        }
        let listed = try run(["meeting", "list", "--json"])
        let id = try #require(try JSONShape.objects(listed).first?["id"] as? String)
        let minutes = try run(["meeting", "minutes", id])
        for part in [
            "应到 11 人, 法定 6 人, 签到 8 人", "汇报: 郑刚", "赞成 7, 反对 1, 弃权 0, 未投 0, 缺席 3; 须 5/8",
            "赞成 6, 反对 1, 弃权 1", "反对: 04 何德福", "弃权: 06 徐国栋", "划线并公布", "物业当场装好", "程守义",
        ] {
            #expect(minutes.contains(part), "\(part)")
        }
        let open = try run(["meeting", "minutes", id, "--public"])
        for name in ["方秀兰", "朱永强", "周秀兰", "19900000"] { #expect(!open.contains(name), "\(name)") }
        #expect(open.contains("赞成 7, 反对 1, 弃权 0") && open.contains("东侧划12个夜间车位"))
        let ledger = try run(["consultation", "ledger", "--from", "2026-11-21", "--to", "2026-12-31"])
        let row = try #require(ledger.split(separator: "\n").first { $0.contains("槐安社区") })
        #expect(row.contains("18/20") && row.contains("8/11") && row.contains("1/1"), "\(row)")
        #expect(try !run(["overdue", "--json"]).contains("resolution"))
    }
}
