import Testing

/// Two sessions edit one file at the same time (issue 4, §5).
@Suite struct TwoEditorsTests {
    /// Opens somebody's file in the form, the caret in the telephone's field.
    private static func edit(_ terminal: inout Tmux) throws {
        try terminal.press("i")
        try terminal.wait(for: "档案号 E00001")
        try terminal.press("e")
        try terminal.wait(for: "修改老人")
        try terminal.press("Tab", "Tab", "Tab", "Tab")
        try terminal.wait(for: ">+ 电话")
    }

    @Test func differentFieldsStayAndTheSameFieldAsks() throws {
        let desk = try DeskFolder()
        var staff = try Tmux.start()
        var supervisor = try Tmux.start()
        try staff.open(desk, at: "08:20", by: "S0005", showing: "李国强")
        try supervisor.open(desk, at: "08:20", by: "S0002", showing: "督办")
        try supervisor.press("g", "1")
        try supervisor.wait(for: "未查 37")
        try Self.edit(&staff)
        try Self.edit(&supervisor)
        // Different fields: both stay.
        try staff.type("13900000001")
        try staff.press("C-s")
        try staff.wait(for: "档案号")
        try supervisor.press("NPage", "NPage", "NPage")
        try supervisor.wait(for: ">+ 早看时间")
        try supervisor.type("0745")
        try supervisor.press("C-s")
        try supervisor.wait("form is gone") { !$0.contains { $0.contains("修改老人") } }
        // The same field: the later one is asked, and nothing is overwritten unseen.
        try Self.edit(&staff)
        try Self.edit(&supervisor)
        try staff.type("13911111111")
        try supervisor.type("13922222222")
        try staff.press("C-s")
        try staff.wait("form is gone") { !$0.contains { $0.contains("修改老人") } }
        try supervisor.wait(for: "也改了这一项")
        try supervisor.press("C-s")
        try supervisor.wait(for: "2 已存的 139****1111")
        try supervisor.wait(for: "1 我写的 13922222222")
        try supervisor.press("2", "Enter")
        try supervisor.wait(for: "保留已存的")
        let file = try desk.lines().filter { $0.contains("elder.amended") }
        #expect(file.count == 3)
        #expect(file.last?.contains("[\"13900000001\",\"13911111111\"]") == true)
        #expect(!file.contains { $0.contains("13922222222") })
        #expect(try desk.verify().status == 0)
    }
}
