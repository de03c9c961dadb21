import Foundation
import Testing

/// `verify` names each fault by file and line with the line masked, and `--mend` repairs what may be repaired, through the
/// real binary (issue 6).
@Suite struct VerifyCommandTests {
    private func flip(_ path: String, at place: (Data) -> Int) throws {
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        bytes[place(bytes)] ^= 1
        try bytes.write(to: URL(fileURLWithPath: path))
    }

    private func verify(_ desk: borrowing DeskFolder, _ more: String...) throws -> Shell.Answer {
        try Program.run(["verify", "--desk", desk.path, "--lang", "zh"] + more)
    }

    /// A line with somebody in it, one in the middle: it is shown without them, and nothing mends it.
    @Test func aLineInTheMiddle() throws {
        let planted = try PlantedDesk.made()
        let journal = planted.desk.journal
        let lines = try planted.desk.lines()
        let index = try #require(lines.firstIndex { $0.contains(PlantedDesk.name) })
        let start = lines[..<index].reduce(0) { $0 + $1.utf8.count + 1 }
        let name = try #require(lines[index].range(of: PlantedDesk.name))
        let inside = lines[index].utf8.distance(from: lines[index].startIndex, to: name.lowerBound)
        try flip(journal) { _ in start + inside }
        let before = try planted.desk.contents()
        for more in [[], ["--mend"]] {
            let told = try Program.run(["verify", "--desk", planted.desk.path, "--lang", "zh"] + more)
            #expect(told.status == 3)
            let place = told.lines.firstIndex {
                $0.hasPrefix("\(journal) 第 \(index + 1) 行损坏: 校验和不符, 被改动过; 请不要改动")
            }
            let at = try #require(place)
            #expect(told.lines[at + 1].hasPrefix("  原行 (已遮盖) {\"n\":\(index + 1),\"at\":\"\(DeskFolder.day)T"))
            #expect(told.lines[at + 1].columns <= 160 && told.lines[at + 1].hasSuffix("..."))
            #expect(told.lines[at + 2] == "\(DeskFolder.community) 有 1 处问题, 在旧的内容里, 今天照常记录; 请找管理员与备份核对")
            #expect(planted.singing(told.output + told.errors, named: false) == [])
        }
        #expect(try planted.desk.contents() == before)
    }

    /// The end of a book, checkpoints and a mark: each is named, mended, told, and sound afterwards.
    @Test func whatMayBeMended() throws {
        let desk = try DeskFolder()
        #expect(try desk.run("check", "E00001", "normal").status == 0)
        // Where a checkpoint stands for the bad line nothing may be cut off.
        let street = "\(desk.path)/street"
        try flip("\(street)/journal/\(DeskFolder.day).jsonl") { $0.count - 100 }
        let kept = try desk.contents()
        let known = try verify(desk, "--mend")
        #expect(known.status == 3 && known.output.contains("990101001 有 1 处问题, 在旧的内容里, 今天照常记录; 请找管理员与备份核对\n"))
        #expect(try desk.contents() == kept)
        try FileManager.default.removeItem(atPath: "\(street)/checkpoint")
        try FileManager.default.createDirectory(atPath: "\(street)/checkpoint", withIntermediateDirectories: false)
        let book = "\(desk.path)/\(DeskFolder.community)"
        let checkpoints = try FileManager.default.contentsOfDirectory(atPath: "\(book)/checkpoint")
        let checkpoint = try #require(checkpoints.compactMap { Int($0) }.max())
        try flip("\(book)/checkpoint/\(checkpoint)/elders.json") { $0.count / 2 }
        let count = try desk.lines().count
        let torn = Data(#"{"n":\#(count + 1),"at":"2026"#.utf8)
        try (Data(contentsOf: URL(fileURLWithPath: desk.journal)) + torn).write(to: URL(fileURLWithPath: desk.journal))
        try Data().write(to: URL(fileURLWithPath: "\(book)/POISONED"))
        let found = try verify(desk)
        #expect(found.status == 3)
        #expect(found.output.contains("\(book)/checkpoint/\(checkpoint)/elders.json 损坏: 快照文件被改动过; 快照可以重做"))
        #expect(found.output.contains("990101001 有 1 处问题, 都能修复: 请运行 streetdesk verify --mend\n"))
        #expect(found.output.contains("\(DeskFolder.community) 有 2 处问题, 都能修复"))
        let mended = try verify(desk, "--mend")
        #expect(mended.status == 0, "\(mended.output)")
        #expect(mended.lines.contains { $0.hasPrefix("990101001 已修复: 末尾不完好的 ") && $0.contains("/street/quarantine/") })
        #expect(mended.lines.contains("\(DeskFolder.community) 已修复: 完好的行抄到新文件, 写盘失败的记号已取下; 各人重新打开后可以再写"))
        #expect(
            mended.lines.contains {
                $0.hasPrefix("\(DeskFolder.community) 快照 \(checkpoint) 不完好, 移到 \(book)/quarantine/")
            })
        #expect(mended.lines.contains { $0.hasPrefix("\(DeskFolder.community) 已重做快照, 到第 \(count) 号") })
        #expect(mended.lines.contains { $0.hasPrefix("\(DeskFolder.community) 已修复: 没写完的 \(torn.count) 字节移到 ") })
        let again = try verify(desk, "--mend")
        #expect(again.status == 0 && again.lines.count == 2 && again.lines.allSatisfy { $0.contains(" 完好: ") })
    }

    /// A torn tail is told, and is no damage; `--mend` does what the next write would.
    @Test func aTornTail() throws {
        let desk = try DeskFolder()
        let whole = try Data(contentsOf: URL(fileURLWithPath: desk.journal))
        try (whole + Data("{\"n\":".utf8)).write(to: URL(fileURLWithPath: desk.journal))
        let told = try verify(desk)
        #expect(told.status == 0 && told.output.contains("有 5 字节没有写完"))
        let mended = try verify(desk, "--mend")
        #expect(mended.status == 0 && mended.output.contains("没写完的 5 字节移到 "))
        #expect(try Data(contentsOf: URL(fileURLWithPath: desk.journal)) == whole)
    }

    /// What is gone is damage too: the street's own book, a journal, a renamed day.
    @Test func whatIsGone() throws {
        let desk = try DeskFolder()
        let files = FileManager.default
        try files.moveItem(atPath: "\(desk.path)/street", toPath: "\(desk.root)/street")
        var told = try verify(desk)
        #expect(told.status == 3 && told.output.contains("本子的目录 \(desk.path)/street 不见了"))
        try files.moveItem(atPath: "\(desk.root)/street", toPath: "\(desk.path)/street")
        let journal = "\(desk.path)/\(DeskFolder.community)/journal"
        try files.moveItem(atPath: journal, toPath: "\(desk.root)/journal")
        told = try verify(desk)
        #expect(told.status == 3 && told.output.contains("\(journal) 损坏: 文件变短或不见了"))
        try files.moveItem(atPath: "\(desk.root)/journal", toPath: journal)
        try files.moveItem(atPath: desk.journal, toPath: "\(journal)/2026-11-20.jsonl")
        told = try verify(desk)
        #expect(told.status == 3 && told.output.contains("\(journal)/2026-11-20.jsonl 第 1 行损坏: 行里的日期比文件名晚"))
        try files.moveItem(atPath: "\(journal)/2026-11-20.jsonl", toPath: desk.journal)
        #expect(try verify(desk).status == 0)
    }

    /// desk.json is named, whatever of it was changed.
    @Test func theDeskItself() throws {
        let desk = try DeskFolder()
        try flip("\(desk.path)/desk.json") { $0.count - 30 }
        let told = try verify(desk)
        #expect(told.status == 3 && told.lines.first?.hasPrefix("\(desk.path)/desk.json 被改动过; 只能查看") == true)
        #expect(told.lines[1].contains(#""code":"990101001","utcOffset":"*","rehearsal":true"#))
        // Where the id was changed, from which every chain starts, no line of a book is accused.
        try flip("\(desk.path)/desk.json") { $0.count - 30 }
        #expect(try verify(desk).status == 0)
        try flip("\(desk.path)/desk.json") { _ in 25 }
        let other = try verify(desk)
        #expect(
            other.status == 3 && other.lines.filter { $0.contains("被改动过") }.count == 1 && !other.output.contains("损坏"),
            "\(other.output)")
        #expect(other.lines.filter { $0.contains(" 完好: ") }.count == 2)
    }

    /// A mark that holds nothing still closes the book, and says what is known.
    @Test func aPoisonMarkThatCannotBeRead() throws {
        let desk = try DeskFolder()
        #expect(FileManager.default.createFile(atPath: "\(desk.path)/\(DeskFolder.community)/POISONED", contents: nil))
        let report = try desk.verify()
        #expect(report.status == 3)
        #expect((report.output + report.errors).contains("写盘失败过, 记号读不出来"))
        let look = try desk.run("check", "E00001", "normal")
        #expect(look.status == 3 && look.errors.contains("streetdesk verify --mend") && !look.errors.contains("()"))
    }
}
