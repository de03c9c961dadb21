import Campaigns
import Glibc
import StreetMaker
import StreetModel

/// 20,000 tasks of Taskwarrior's in a folder of their own, as many of them late as of the matters.
struct TaskList {
    private let folder: String
    private static let count = 20_000
    /// How many of a hundred are late.
    private static let late = 14

    /// Imports them where they are not there yet; nil where there is no Taskwarrior.
    init?(_ ground: Ground) throws(BenchFault) {
        guard access("/usr/bin/task", X_OK) == 0 else { return nil }
        folder = "\(ground.folder)/tasks-20000"
        if access("\(folder)/pending.data", F_OK) == 0 { return }
        Report.note("making \(folder): \(TaskList.count) tasks; kept for the next time")
        mkdir(folder, 0o700)
        let file = "\(folder)/import.json"
        guard let stream = fopen(file, "w") else { throw .system("write \(file)", errno) }
        let bytes = Array(TaskList.tasks.utf8)
        let written = fwrite(bytes, 1, bytes.count, stream)
        guard fclose(stream) == 0, written == bytes.count else { throw .system("write \(file)", errno) }
        _ = try Spawn.time(program + ["import", file])
    }

    /// The tasks that are late, as Taskwarrior lists them.
    var overdue: [String] { program + ["+OVERDUE"] }
    /// The same as JSON.
    var overdueExport: [String] { program + ["+OVERDUE", "export"] }

    private var program: [String] {
        [
            "task", "rc:/dev/null", "rc.data.location=\(folder)", "rc.gc=off", "rc.verbose=nothing",
            "rc.confirmation=off",
        ]
    }

    /// Late are those of last year; those of 2037 are not late on any day on which this is measured.
    private static var tasks: String {
        var dice = Dice(seed: 7)
        let texts = ["单元门禁损坏，夜间无法关门", "楼道堆放杂物，挡住消防通道", "院内路灯不亮已有三天", "电动车在楼下充电"]
        let lines = (0..<count).map { number in
            let year = dice.below(100) < late ? "2025" : "2037"
            let due = "\(year)\(padded(1 + dice.below(12), 2))\(padded(1 + dice.below(28), 2))T100000Z"
            let uuid = "00000000-0000-4000-8000-\(padded(number, 12))"
            return "{\"uuid\":\"\(uuid)\",\"status\":\"pending\",\"entry\":\"20250101T000000Z\",\"due\":\"\(due)\","
                + "\"project\":\"grid\(number % 87)\",\"description\":\"\(texts[number % texts.count])\"}"
        }
        return "[\n" + lines.joined(separator: ",\n") + "\n]\n"
    }
}
