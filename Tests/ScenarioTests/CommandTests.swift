import Foundation
import Testing

/// The commands where all goes well.
@Suite struct CommandTests {
    @Test func aDeskIsMade() throws {
        let desk = try DeskFolder(.nothing)
        let made = try Program.run(DeskFolder.making(desk.path))
        #expect(made.status == 0)
        #expect(made.lines.first == "已建好 \(desk.path)")
        #expect(made.lines.contains("老人: 新增 83  更改 0  不变 0"))
        #expect(made.lines.contains("巡查记录: 新增 4586  更改 0  不变 0"))
        #expect(try desk.verify().status == 0)
        let modes = try Shell.run(["find", desk.path, "-printf", "%y%m\n"]).lines
        #expect(Set(modes) == ["d700", "f600"])
        let again = try Program.run(DeskFolder.making(desk.path))
        #expect(again.status == 1 && again.errors.contains("已经存在; 请换个名字"))
    }

    @Test func importingAgainChangesNothing() throws {
        let desk = try DeskFolder()
        let before = try desk.contents()
        let again = try desk.run("import", Program.sample, at: "07:30", by: "S0001")
        #expect(again.status == 0)
        #expect(again.lines.contains("老人: 新增 0  更改 0  不变 83"))
        #expect(again.lines.contains("巡查记录: 新增 0  更改 0  不变 4586"))
        #expect(try desk.contents() == before)
    }

    @Test func theRoundInOrder() throws {
        let desk = try DeskFolder()
        let rows = try desk.run("round", at: "07:05").lines.dropFirst(2)
        #expect(rows.count == 39)
        #expect(rows.first?.hasPrefix("E00063   1#3-601    吕忠义") == true)
        let absent = rows.filter { $0.contains("免查") }.map { $0.prefix(6) }
        #expect(absent == ["E00030", "E00055"])
    }

    @Test func theRoundAsJSON() throws {
        let desk = try DeskFolder()
        _ = try desk.run("check", "E00001", "normal", at: "08:05:07")
        let text = try desk.run("round", DeskFolder.grid, "--json", at: "08:44").output
        let keys = [
            "elder", "name", "building", "entrance", "floor", "door", "risk", "agreed", "part", "state", "outcome",
            "onTime", "time",
        ]
        #expect(Set(JSONShape.keys(text)) == [keys])
        let people = try JSONShape.objects(text)
        #expect(people.count == 39)
        #expect(people.first?["elder"] as? String == "E00023")
        #expect(people.first?["part"] as? String == "first")
        #expect(people.first?["outcome"] is NSNull)
        let looked = try #require(people.first { $0["elder"] as? String == "E00001" })
        #expect(looked["state"] as? String == "done" && looked["onTime"] as? Bool == true)
        #expect(looked["time"] as? String == "2026-11-21T08:05:07+08:00")
        #expect(looked["risk"] as? String == "red" && looked["floor"] as? Int == 4)
        let evening = try desk.run("round", "--slot", "evening", "--json", at: "08:44").output
        #expect(try JSONShape.objects(evening).allSatisfy { $0["state"] as? String != "done" })
    }

    @Test func whatIsLateAsJSON() throws {
        let desk = try DeskFolder()
        _ = try desk.run("check", "E00023", "abnormal", at: "08:44")
        let text = try desk.run("overdue", "--json", at: "08:59:01", by: "S0002").output
        let keys = ["kind", "elder", "matter", "place", "clock", "since", "late", "owner"]
        #expect(Set(JSONShape.keys(text)) == [keys])
        let anomaly = try #require(try JSONShape.objects(text).first { $0["kind"] as? String == "anomaly" })
        #expect(anomaly["elder"] as? String == "E00023" && anomaly["clock"] as? String == "response")
        #expect(anomaly["since"] as? String == "2026-11-21T08:59:00+08:00" && anomaly["late"] as? Int == 1)
        #expect(anomaly["place"] as? String == DeskFolder.grid && anomaly["owner"] as? String == "S0007")
        #expect((anomaly["matter"] as? String)?.isEmpty == false)
    }

    @Test func aLookIsLogged() throws {
        let desk = try DeskFolder()
        let last = try desk.lines().count
        let saved = try desk.run("check", "E00063", "normal", "--note", "灯亮着", at: "09:05")
        #expect(saved == .init(status: 0, output: "saved \(DeskFolder.community) \(last + 1)\n", errors: ""))
        let line = try #require(try desk.lines().last)
        #expect(
            line.hasPrefix(
                #"{"n":\#(last + 1),"at":"2026-11-21T09:05:00.000+08:00","by":"S0007","kind":"check.recorded""#))
        #expect(line.contains(#""private":{"note":"灯亮着"}"#))
        let early = try desk.run("check", "E00003", "abnormal", at: "08:05")
        #expect(early == .init(status: 0, output: "early\n", errors: ""))
        let alarm = try desk.run("check", "E00003", "abnormal", "--alarm", at: "08:06")
        #expect(alarm.output == "saved \(DeskFolder.community) \(last + 3)\n")
        let seen = try desk.run("check", "E00064", "normal", "--seen", "person", "--observed", "07:20", at: "08:06")
        #expect(seen.status == 0)
        #expect(try desk.lines().last?.contains(#""observed":"2026-11-21T07:20:00.000+08:00""#) == true)
        #expect(try desk.verify().status == 0)
    }

    @Test func aFrameWithoutATerminal() throws {
        let desk = try DeskFolder()
        let before = try desk.contents()
        let frame = try desk.run("screen", "--keys", "Space 1", at: "08:44").lines
        #expect(frame.count >= 20 && frame[0].hasPrefix("巡查") && frame[0].hasSuffix("08:44:00"))
        #expect(frame.contains { $0.hasPrefix("已记录") })
        let picture = try desk.run("screen", "--size", "45x20", "--svg", at: "08:44").output
        #expect(picture.hasPrefix("<svg") && picture.contains("王淑珍"))
        #expect(try desk.contents() == before)
    }

    @Test func verifyTellsOfEachBook() throws {
        let desk = try DeskFolder()
        let report = try desk.verify()
        #expect(report.status == 0 && report.lines.count == 2)
        #expect(report.lines.allSatisfy { $0.contains("完好") })
    }
}
