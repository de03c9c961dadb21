import Foundation
import Testing

/// An import from inside the workbench: looked at, refused where the desk changed meanwhile, and written at a yes.
@Suite struct ImportScreenScenarioTests {
    @Test func lookedAtOvertakenAndWritten() throws {
        let desk = try DeskFolder()
        let folder = "\(desk.root)/files"
        try FileManager.default.copyItem(atPath: Program.sample, toPath: folder)
        var text = try String(contentsOfFile: "\(folder)/elders.csv", encoding: .utf8)
        text = text.replacing("独居,A,糖尿病", with: "独居,B,糖尿病")
        try text.write(toFile: "\(folder)/elders.csv", atomically: true, encoding: .utf8)
        let before = try desk.lines().count

        var terminal = try Tmux.start()
        try terminal.open(desk, at: "10:12", by: "S0005", showing: "已查")
        try terminal.press("g", "7")
        try terminal.wait(for: "台账")
        try terminal.press("0", "5")
        try terminal.wait(for: "导入哪个目录")
        try terminal.type(folder)
        try terminal.press("Enter")
        try terminal.wait(for: "更改 E00001 李**: 风险等级 红 → 黄")
        #expect(try desk.lines().count == before)

        // A colleague changes the same person between the look and the yes.
        #expect(try desk.run("elder", "amend", "E00001", "telephone=19900000990", by: "S0005").status == 0)
        try terminal.press("1", "4")
        try terminal.wait(for: "什么都没有写入")
        let overtaken = try desk.lines().count
        try terminal.press("1", "4")
        try terminal.wait(for: "已导入: 新增 0 更改")
        #expect(try desk.lines().count > overtaken)
        #expect(try desk.verify().status == 0)
    }
}
