import StreetModel
import Workbench

/// All that the program says when something does not go, hall by hall.
enum Gallery {
    static func halls() throws -> [Hall] {
        [
            Hall(
                "磁盘与工作台 · The disk and the desk", "每个命令和每一屏 · every command and screen", StorageRoom.self, try storage()
            ),
            Hall("核对 · Verify", "`streetdesk verify`", DamageRoom.self, try damage()),
            Hall("封印 · Seals", "`streetdesk verify --seal`", SealRoom.self, try seals()),
            Hall("导入 · Import", "`streetdesk import`, `new --from`, 导入屏", ImportRoom.self, try imports()),
            Hall("填写 · Fields", "表单、命令和导入 · forms, commands and imports", FieldRoom.self, fields()),
            Hall("导出 · Export", "`export`, `report`, `E`", ExportRoom.self, try exports()),
            Hall("命令行 · The command line", "任何命令 · any command", UsageRoom.self, usage()),
            Hall("终端 · The terminal", "`streetdesk`", DisplayRoom.self, displays()),
            Hall(
                "规则: 巡查与事项 · Rules of looks and matters", "屏和命令 · screens and commands", RefusalRoom.self,
                try refusals()),
            Hall(
                "规则: 档案与地方 · Rules of files and places", "屏和命令 · screens and commands", RegisterRoom.self,
                try registers()),
            Hall(
                "规则: 议题与纪要 · Rules of topics and minutes", "屏和命令 · screens and commands", ConsultationRoom.self,
                try consultation()),
            Hall("规则: 会前 · Rules before a meeting", "屏和命令 · screens and commands", PlanningRoom.self, try planning()),
            Hall("规则: 开会 · Rules of a running meeting", "屏和命令 · screens and commands", LiveRoom.self, try live()),
            Hall("规则: 表决 · Rules of ballots", "屏和命令 · screens and commands", BallotRoom.self, try ballots()),
        ]
    }
}
