import Testing

/// Places and grids by command: split and merged back, everything is where it was (issue 4, line 3).
@Suite struct PlacesCommandTests {
    private static let building = "990101001001001003"

    /// What people and programs read of the desk at one instant; the report without the closing lines of its
    /// books and their seal, which are others with each line that is written.
    private func told(_ desk: borrowing DeskFolder, at time: String) throws -> [String] {
        var told: [String] = []
        let commands = [
            ["board", "--json"], ["places", "--json"], ["overdue", "--json"], ["report", "day"], ["report", "week"],
        ]
        for words in commands + DeskFolder.grids.map({ ["round", $0, "--json"] }) {
            let answer = try desk.run(all: words, at: time, by: "S0002")
            #expect(answer.status == 0)
            told += answer.output.split(separator: "\n").map(String.init).filter { line in
                ![" 校验和 ", "封印", "--seal"].contains(where: line.contains)
            }
        }
        return told
    }

    @Test func aGridIsSplitAndMergedBack() throws {
        let desk = try DeskFolder()
        #expect(try desk.run("check", "E00023", "abnormal", at: "08:44").status == 0)
        let before = try told(desk, at: "09:00")
        let split = try desk.run(
            "grid", "split", DeskFolder.grid, Self.building, "--name", "槐安第5网格", "--worker", "S0008", at: "09:00",
            by: "S0005")
        #expect(split.status == 0)
        #expect(split.output.contains("990101001001005 槐安第5网格 新设 1 栋"))
        #expect(try told(desk, at: "09:00") != before)
        let round = try desk.run("round", "990101001001005", at: "09:00", by: "S0008")
        #expect(round.status == 0 && round.output.contains("王淑珍"))
        let merge = try desk.run(
            "grid", "merge", "990101001001005", "--into", DeskFolder.grid, at: "09:00", by: "S0005")
        #expect(merge.status == 0)
        #expect(try told(desk, at: "09:00") == before)
        for words in [["round", "990101001001005"], ["export", "round", "--grid", "990101001001005"]] {
            let closed = try desk.run(all: words, at: "09:00", by: "S0005")
            #expect(closed.status == 1 && closed.errors.contains("槐安第5网格 已撤销"))
        }
        #expect(try desk.verify().status == 0)
    }

    @Test func whoLooksAfterAGridWithDates() throws {
        let desk = try DeskFolder()
        let grid = DeskFolder.grids[1]
        let assign = try desk.run(
            "grid", "assign", grid, "S0007", "--from", "2026-11-22", "--through", "2026-11-23", "--instead-of", "S0009",
            by: "S0005")
        #expect(assign.status == 0)
        for (time, status) in [
            ("2026-11-21T09:00", Int32(1)), ("2026-11-22T09:00", 0), ("2026-11-23T09:00", 0), ("2026-11-24T09:00", 1),
        ] { #expect(try desk.run("round", grid, at: time).status == status) }
        #expect(try desk.run("grid", "rename", grid, "杨柳网格", by: "S0005").status == 0)
        #expect(try desk.run("places", by: "S0002").output.contains("杨柳网格"))
    }

    @Test(arguments: [
        (["grid", "merge", "990101001001001", "--into", "990101001001001"], "不能并入自己"),
        (["grid", "merge", "990101001001001", "--into", "990101001001099"], "990101001001099"),
        (["grid", "split", "990101001001001", "990101001001002001", "--name", "新"], "990101001001002001 在"),
        (["grid", "split", "990101001001001", "990101001001001999", "--name", "新"], "没有楼栋 990101001001001999"),
        (["grid", "split", "990101001001001", "990101001001001003", "--name", "新", "--worker", "S9999"], "S9999"),
        (["grid", "move", "990101001001001003", "--into", "990101001001001"], "990101001001001003 在"),
        (["grid", "assign", "990101001001001", "S9999"], "S9999"),
        (["grid", "assign", "990101001001001", "S0008", "--from", "2026-11-01"], "日期"),
    ])
    func badInputIsRefusedInWords(_ words: [String], _ said: String) throws {
        let desk = try DeskFolder()
        let before = try desk.contents()
        let answer = try desk.run(all: words, by: "S0005")
        #expect(answer.status == 1)
        #expect(answer.errors.contains(said))
        #expect(try desk.contents() == before)
    }
}

extension DeskFolder {
    fileprivate func run(all words: [String], at time: String = "08:20", by staff: String) throws -> Shell.Answer {
        try Program.run(
            words + [
                "--desk", path, "--lang", "zh", "--as", staff, "--at",
                time.count > 8 ? time : "\(DeskFolder.day)T\(time)",
            ])
    }
}
