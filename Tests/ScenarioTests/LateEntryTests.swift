import Testing

/// Late entry from paper in a real terminal: what is saved lies in the book, with the time of the paper.
@Suite struct LateEntryTests {
    @Test func aSheetIsEnteredAndSaved() throws {
        let desk = try DeskFolder()
        let before = try desk.lines().count
        var terminal = try Tmux.start()
        try terminal.markTwoOnPaper(desk)
        #expect(try desk.lines().count == before)
        try terminal.wait(for: "2号楼 纸上记的时间")
        try terminal.press("Escape", "0")
        try terminal.wait(for: "正常1 看不清1 已有0 没填35")
        try terminal.press("1")
        try terminal.wait(for: "补录已保存 2 人")
        let written = try desk.lines().dropFirst(before)
        #expect(written.count == 2)
        for line in written {
            #expect(line.contains("2026-11-21T07:50:00.000+08:00") && line.contains("\"approximate\":true"))
        }
        #expect(try desk.verify().status == 0)
    }

    /// Numbers of the sheet are those of late entry; a sheet is a page by itself.
    @Test func theSheetIsPrinted() throws {
        let desk = try DeskFolder()
        let page = try desk.run("export", "sheet", DeskFolder.grid, "--slot", "morning", "--format", "html").output
        #expect(page.contains("<td>1</td><td>3-601</td><td>吕忠义 绿</td>") && page.contains("1号楼  时间 ____ : ____"))
        #expect(page.contains("A4 portrait") && page.contains("39 人"))
        #expect(try desk.run("export", "sheet", DeskFolder.grids[1], by: "S0007").status == 1)
    }
}
