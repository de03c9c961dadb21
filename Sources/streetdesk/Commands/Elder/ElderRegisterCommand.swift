internal import ArgumentParser
import StreetModel
import Workbench

/// Opens a file.
struct ElderRegisterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "register", abstract: "建档 · opens a file")

    @Argument(
        help: """
            字段=值, 如 姓名=王淑珍 楼栋编码=990101001001001003 单元=3 楼层=5 房号=501 约定开窗帘时间=07:30 \
            · FIELD=VALUE, such as name=王淑珍 building=990101001001001003 entrance=3 floor=5 door=501 morningBy=07:30
            """)
    var fields: [String]
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        var counter = try Counter(options)
        var elder = Elder(id: "")
        try counter.set(fields, in: &elder)
        let entries = try counter.record(.registered(.elder(elder)), at: counter.clock.now)
        Console.write(CheckLine.answer(entries, counter.words))
        for entry in entries {
            if case .registered(.elder(let elder)) = entry.event { Console.write(elder.id) }
        }
        counter.clerk.checkpoint(of: counter.office, isIdle: false)
    }
}

/// Changes fields of a file; what somebody else changed since it was read is told as a conflict.
struct ElderAmendCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "amend", abstract: "修改档案 · changes a file")

    @Argument(help: "档案号 · the file") var elder: String
    @Argument(
        help: """
            字段=值, 如 电话=13900000011 风险等级=A riskReason=住院刚回 \
            · FIELD=VALUE, such as telephone=13900000011 risk=red riskReason=…
            """)
    var fields: [String]
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        var counter = try Counter(options)
        let known = try counter.file(elder)
        var changed = known
        try counter.set(fields, in: &changed)
        // Whoever changes the risk has looked at it, as on the screen.
        if changed.risk != known.risk, changed.reviewedOn == known.reviewedOn {
            changed.reviewedOn = counter.office.offset.day(of: counter.clock.now)
        }
        let amendment = Amendment(register: .elder, id: elder, changes: known.changes(to: changed))
        let entries = try counter.record(.amended(amendment), at: counter.clock.now)
        Console.write(CheckLine.answer(entries, counter.words))
        counter.clerk.checkpoint(of: counter.office, isIdle: false)
    }
}

/// Somebody moves: within the community a change of the file, to another one a move between two books.
struct ElderMoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "move", abstract: "搬迁 · moves somebody")

    @Argument(help: "档案号 · the file") var elder: String
    @Argument(
        help: """
            字段=值, 如 楼栋编码=990101001002001001 单元=1 楼层=2 房号=201 约定开窗帘时间=08:00 朝向=北 \
            · FIELD=VALUE, such as building=990101001002001001 entrance=1 floor=2 door=201 morningBy=08:00 face=north
            """)
    var fields: [String]
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        var counter = try Counter(options)
        let known = try counter.file(elder)
        var changed = known
        try counter.set(fields, in: &changed)
        let entries = try counter.record(counter.office.move(of: known, to: changed), at: counter.clock.now)
        Console.write(CheckLine.answer(entries, counter.words))
        counter.clerk.checkpoint(of: counter.office, isIdle: false)
    }
}
