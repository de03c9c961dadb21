import Foundation
import Testing

/// The report as a file: three forms, two languages, nobody's name in it, and what it rests on at its foot.
@Suite struct ReportCommandTests {
    /// Looks and an anomaly of one morning.
    private func morning() throws -> DeskFolder {
        let desk = try DeskFolder()
        _ = try desk.run("check", "E00001", "normal", at: "08:05")
        _ = try desk.run("check", "E00023", "abnormal", "--note", "王淑珍家窗帘没开", at: "08:44")
        _ = try desk.run(
            "matter", "open", "complaint", "--place", "990101001001001003", "--text", "=cmd", "--caller", "李国强",
            "--telephone", "13800000010", "--ticket", "T1", at: "08:50")
        return desk
    }

    @Test func aDayInThreeForms() throws {
        let desk = try morning()
        let page = try desk.run("report", "day", at: "09:00", by: "S0002")
        #expect(page.status == 0 && page.errors.isEmpty)
        #expect(page.lines.first == "# 槐安街道 日报告 2026-11-21 周六")
        #expect(page.lines.contains("截至 2026-11-21 09:00:00; 范围: 槐安街道; 编制: 董玉梅 (S0002)"))
        #expect(page.lines.contains("演练数据, 不是实情"))
        #expect(page.lines.contains("| 2026-11-21 早巡 | 83 | 78 | 3 | 1 | 1 | 2/78 | 2/78 | 1 | 1 | 0 | 76 |"))
        #expect(page.lines.contains("| 08:44:00 | 槐安第1网格 | 槐安67号院3号楼 | 王\\*\\* | — | — | — | — | — |"))
        #expect(page.lines.contains { $0.hasPrefix("| 异常 | 响应 | 1:00 | 槐安第1网格 | 槐安67号院3号楼 | 王\\*\\* | 王敏 |") })
        let values = try desk.run("report", "day", "--format", "csv", at: "09:00", by: "S0002").output
        #expect(values.contains("2026-11-21 早巡,83,78,3,1,1,2/78,2/78,1,1,0,76\r\n"))
        #expect(values.contains("08:44:00,槐安第1网格,槐安67号院3号楼,王**,—,—,—,—,—\r\n"))
        let html = try desk.run("report", "day", "--format", "html", at: "09:00", by: "S0002", lang: "en").output
        #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
        #expect(html.contains("<h1>槐安街道 Day 2026-11-21 Sat</h1>"))
        #expect(html.contains("<td>2026-11-21 Morning</td><td>83</td><td>78</td>"))
        for text in [page.output, values, html] {
            // A hash at the foot may hold the digits of any door.
            let told = text.replacing(/[0-9a-f]{64}|([0-9a-f]{4}-){7}[0-9a-f]{4}/, with: "")
            #expect(told.utf8.count < text.utf8.count)
            for own in ["王淑珍", "李国强", "13800000010", "=cmd", "窗帘没开", "-501", "单元501"] {
                #expect(!told.contains(own), "\(own)")
            }
        }
    }

    @Test func itsFootIsTheLastLineOfEachBook() throws {
        let desk = try morning()
        let last = try #require(try desk.lines().last)
        let sum = try #require(last.split(separator: "\"").dropLast().last)
        let report = try desk.run("report", "day", at: "09:00", by: "S0002").lines
        let closings = report.filter { $0.contains(" 校验和 ") }
        let count = try desk.lines().count
        #expect(closings.count == 2 && closings[1].contains("末行 \(count) 校验和 \(sum)"))
        #expect(report.last?.hasPrefix("编制 \\_") == true)
        // A report writes nothing: the next one rests on the same line.
        #expect(try desk.run("report", "day", at: "09:00", by: "S0002").lines == report)
    }

    @Test func aWorkerReportsTheOwnGrid() throws {
        let desk = try morning()
        let report = try desk.run("report", "week", at: "09:00", by: "S0009").output
        #expect(report.contains("范围: 槐安第2网格") && !report.contains("槐安第1网格"))
        #expect(report.contains("| 地点 | 11-16 | 11-17 | 11-18 | 11-19 | 11-20 | 11-21 |"))
        let month = try desk.run("report", "month", "--date", "2026-10-30", at: "09:00", by: "S0009").output
        #expect(month.contains("# 槐安街道 月汇报 2026-10\n"))
        #expect(month.contains("更早的巡查只留在册子里"))
    }

    @Test func itIsWrittenToANewFile() throws {
        let desk = try morning()
        let file = "\(desk.root)/日报.csv"
        let written = try desk.run(
            "report", "day", "--format", "csv", "--bom", "--out", file, at: "09:00", by: "S0002")
        #expect(written == .init(status: 0, output: "", errors: ""))
        let bytes = try #require(FileManager.default.contents(atPath: file))
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        let again = try desk.run("report", "day", "--out", file, at: "09:00", by: "S0002")
        #expect(again == .init(status: 1, output: "", errors: "\(file) 已经有了, 不覆盖; 请换个文件名\n"))
        #expect(FileManager.default.contents(atPath: file) == bytes)
        let nowhere = try desk.run("report", "day", "--out", "\(desk.root)/no/x.md", at: "09:00", by: "S0002")
        #expect(nowhere.status == 1 && nowhere.complaints.count == 1)
        let ahead = try desk.run("report", "day", "--date", "2026-11-22", at: "09:00", by: "S0002")
        #expect(ahead == .init(status: 1, output: "", errors: "这段时间还没有开始; 请换个日期\n"))
        for words in [["year"], ["day", "--format", "pdf"], ["day", "--date", "2026-02-30"]] {
            #expect(try Program.run(["report"] + words).status == 2)
        }
    }
}
