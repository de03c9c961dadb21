import Testing

/// Visits and lifts from the command line, as a whole morning.
@Suite struct VisitCommandTests {
    @Test func visitsAreListedLoggedAndCounted() throws {
        let desk = try DeskFolder()
        let grid = DeskFolder.grids[0]
        let list = try desk.run("round", grid, "--visits", "--json", at: "08:30").output
        #expect(list.contains(#""elder":"E00023""#) && list.contains(#""visit":"telephone""#))
        // A supervisor reads it with masked names, as every other list, and no look's note beside a name.
        let masked = try desk.run("round", grid, "--visits", "--json", at: "08:30", by: "S0002").output
        #expect(list.contains("李国强") && !masked.contains("李国强") && masked.contains("李**"))
        #expect(try desk.run("check", "E00001", "normal", "--note", "请打19900000010", at: "08:30").status == 0)
        let read = try desk.run("screen", "--keys", "g 1 / 李国强 Enter i", at: "08:31", by: "S0002").output
        #expect(read.contains("正常 开 *") && !read.contains("请打199"))
        #expect(try desk.run("screen", "--keys", "/ 李国强 Enter i", at: "08:31").output.contains("请打"))
        #expect(try desk.run("visit", "E00023", "normal", "--kind", "telephone", at: "08:31").status == 0)
        let abnormal = try desk.run("visit", "E00023", "abnormal", "--kind", "door", "--note", "头晕", at: "08:32")
        #expect(abnormal.status == 0)
        #expect(try desk.run("overdue", at: "08:50").output.contains("王淑珍"))
        #expect(try desk.run("visit", "E00023", "perhaps", at: "08:33").status == 2)
        #expect(try desk.run("visit", "E00023", "normal", "--observed", "23:00", at: "08:33").status == 1)
        #expect(try desk.run("visit", "E99999", "normal", at: "08:33").status == 1)
        #expect(try desk.run("screen", "--keys", "6", at: "08:34").output.contains("电话 1/"))
        #expect(try desk.verify().status == 0)
    }

    @Test func aLiftIsSeenByEveryoneAndEnds() throws {
        let desk = try DeskFolder()
        #expect(try desk.run("weather", "--through", "2026-11-23", at: "08:00").status == 1)
        #expect(try desk.run("weather", "--through", "2026-11-23", at: "08:00", by: "S0002").status == 0)
        #expect(try desk.run("screen", at: "07:10").output.contains("全员升一级") == false)
        #expect(try desk.run("screen", at: "08:01").output.contains("升"))
        #expect(try desk.run("weather", "--end", at: "08:02", by: "S0002").status == 0)
        #expect(try desk.run("weather", "--end", at: "08:03", by: "S0002").status == 1)
        #expect(try desk.run("screen", at: "08:04").output.contains("升一级") == false)
        #expect(try desk.verify().status == 0)
    }
}
