import Foundation

/// A meeting of two hours as its recorder writes it, line by line at fixed seconds, on a desk where it is announced.
struct MeetingScript {
    static let staff = "S0005"
    static let day = "2026-11-25"
    /// Before its first line.
    static let before = "\(day)T13:40"

    /// The meeting's id on the desk.
    let meeting: String

    /// Plans and announces the meeting four days before it is held.
    init(on desk: borrowing DeskFolder) throws {
        func run(_ words: [String]) throws -> String {
            let options = ["--desk", desk.path, "--as", Self.staff, "--at", "\(DeskFolder.day)T10:00", "--lang", "zh"]
            let answer = try Program.run(["meeting"] + words + options)
            guard answer.status == 0 else { throw Shell.Trouble.start(["meeting"] + words + [answer.errors]) }
            return answer.output
        }
        let planned = try run([
            "plan", "居民议事会第3次", "--form", "council", "--day", Self.day, "--start", "14:00", "--minutes", "90",
        ])
        meeting = String(planned.split(whereSeparator: \.isWhitespace).last ?? "")
        for (title, minutes) in [("通报前次落实", 10), ("分摊比例方案", 40), ("停梯期间帮扶", 20), ("施工公示安排", 10)] {
            _ = try run(["item", meeting, "--title", title, "--minutes", "\(minutes)"])
        }
        let roll = "\(desk.root)/roll.csv"
        var lines = ["序号,姓名,身份,单位,电话"]
        for number in 1...10 { lines.append("\(number),员\(number),成员,,") }
        lines += ["11,物业,列席,,", "12,居民,旁听,,"]
        try lines.joined(separator: "\n").write(toFile: roll, atomically: true, encoding: .utf8)
        _ = try run(["roll", meeting, roll])
        _ = try run(["publish", meeting])
    }

    /// Time and act of each line: late signs, a proxy, questions, points of order, a lost and a won motion, an amendment
    /// by roll call during which somebody leaves, a recusal, an adjournment, a choice.
    static let acts: [(time: String, act: String)] = [
        ("13:45:00", "open"), ("13:46:02", "signin 1"), ("13:46:10", "signin 2"), ("13:46:30", "signin 3"),
        ("13:47:00", "signin 4"), ("13:48:00", "signin 5"), ("13:49:00", "signin 6"), ("13:50:00", "signin 7"),
        ("13:51:00", "signin 11"), ("13:51:20", "signin 12"), ("13:58:00", "proxy 9 1"), ("14:00:00", "start"),
        ("14:00:05", "item 1"), ("14:03:00", "speak 1"), ("14:03:10", "next"), ("14:05:20", "done"),
        ("14:11:00", "conclude noted 前次落实两件"), ("14:12:00", "item 2"), ("14:12:30", "speak 7"),
        ("14:12:40", "speak 3"), ("14:12:50", "next"), ("14:14:00", "speak 2 question now"), ("14:14:40", "done"),
        ("14:15:00", "speak 5 order"), ("14:15:10", "next"), ("14:15:50", "next"), ("14:16:00", "hold"),
        ("14:16:30", "go"), ("14:17:00", "next"), ("14:18:00", "leave 2"), ("14:20:00", "done"),
        ("14:21:00", "motion 采用方案A"), ("14:22:00", "ballot"), ("14:23:00", "count 3 2 1"),
        ("14:23:10", "close-ballot"), ("14:23:30", "announce"), ("14:25:00", "amend 一二层免摊"),
        ("14:26:00", "ballot rollCall"), ("14:26:05", "vote 1 yes"), ("14:26:10", "vote 3 yes"),
        ("14:26:15", "vote 4 yes"), ("14:26:20", "vote 5 no"), ("14:26:25", "vote 6 yes"), ("14:26:40", "leave 6"),
        ("14:26:50", "vote 9 yes"), ("14:27:00", "close-ballot"), ("14:27:20", "announce"), ("14:30:00", "return 6"),
        ("14:30:10", "signin 2"), ("14:31:00", "recuse 4"), ("14:32:00", "ballot"), ("14:32:30", "count 5 1 1"),
        ("14:32:40", "close-ballot"), ("14:33:00", "announce"), ("14:33:30", "speak 5"), ("14:33:40", "next"),
        ("14:34:00", "conclude agreed 采用方案A"),
        ("14:35:00", "follow S0005 2026-12-10 张贴费用表"),
        ("14:46:00", "adjourn"), ("15:00:00", "resume"), ("15:01:00", "item 3"), ("15:02:00", "more 5"),
        ("15:03:00", "pause"), ("15:04:30", "resume"), ("15:05:00", "speak 11"), ("15:05:05", "next"),
        ("15:08:00", "list close"), ("15:10:00", "extend 15"), ("15:20:00", "conclude postponed 下次再议"),
        ("15:21:00", "item 4"), ("15:22:00", "motion 选监督员 | 甲 | 乙 | 丙"), ("15:23:00", "ballot choice 1"),
        ("15:24:00", "count 5 2 1"), ("15:24:10", "close-ballot"), ("15:24:30", "announce"),
        ("15:25:00", "conclude agreed 选甲"), ("15:26:00", "nofollow 当场办完"), ("15:45:00", "close"),
    ]

    /// The line of an act.
    static func line(_ index: Int) -> String { "\(day)T\(acts[index].time) \(acts[index].act)" }

    /// 41 seconds after an act.
    static func moment(_ index: Int) -> String {
        let parts = acts[index].time.split(separator: ":").compactMap { Int($0) }
        let second = parts[0] * 3600 + parts[1] * 60 + parts[2] + 41
        let time = [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(day)T\(time.joined(separator: ":"))"
    }

    /// The line that asks how the meeting stands then.
    static func look(_ index: Int) -> String { "\(moment(index)) show" }
}
