import Foundation
import Testing

/// Topics without a screen: the sample's are there, one goes from its first word to its end, and what is refused says why.
@Suite struct TopicCommandTests {
    /// What a desk answers, as one line: its exit status, and what it says.
    private func answer(
        _ desk: borrowing DeskFolder, _ words: [String], by staff: String = "S0005", lang: String = "zh"
    ) throws -> String {
        let answer = try Program.run(
            words + ["--desk", desk.path, "--lang", lang, "--at", "\(DeskFolder.day)T08:41", "--as", staff])
        return "\(answer.status) \((answer.output + answer.errors).split(separator: "\n").joined(separator: " / "))"
    }

    @Test func theSampleHasTopicsOnce() throws {
        let desk = try DeskFolder()
        let list = try desk.run("topic", "list", at: "08:41", by: "S0005").output
        #expect(list.contains("4号楼加装电梯费用分摊"))
        let rows = try JSONShape.objects(try desk.run("topic", "list", "--json", at: "08:41", by: "S0005").output)
        #expect(rows.count == 8)
        #expect(rows.allSatisfy { $0["step"] as? String == "screening" })
        let again = try desk.run("import", "\(Program.sample)/topics.csv", at: "08:41", by: "S0002")
        #expect(again.status == 0)
        #expect(again.output.contains("议题: 新增 0  更改 0  不变 8"))
    }

    @Test func fromTheFirstWordToTheEnd() throws {
        let desk = try DeskFolder()
        let n = try desk.lines().count
        let saved = { (count: Int) in "0 saved \(DeskFolder.community) \(n + count)" }
        let id = "T\(DeskFolder.community)-\(n + 1)"
        let steps: [([String], String)] = [
            (["raise", "充电桩安在哪", "--proposer", "赵宝林"], "1 期望结果: 没有填; 请补上"),
            (["raise", "充电桩安在哪", "--wish", "定两处", "--proposer", "赵宝林", "--households", "40"], "\(saved(1)) \(id)"),
            (["join", id, "何德福", "--telephone", "八三"], "1 联系电话: 不是电话号码; 请核对"),
            (["join", id, "何德福", "--telephone", "19900000451"], saved(2)),
            (["screen", id, "上会", "--ground", " "], "1 请写明情况或理由"),
            (["screen", id, "上会", "--ground", "呼声高"], saved(3)),
            (["screen", id, "onAgenda", "--ground", "同意", "--decided"], saved(4)),
            (["move", id, "delivery"], "1"), (["assign", id, "S0005", "--by-date", "2026-11-28"], saved(5)),
            (["check", id, "heard"], saved(6)),
            (["close", id], "1 还有 2 位提议人没有答复; 请先答复"),
            (["answer", id, "no"], "1 请写明情况或理由"), (["answer", id, "partly", "--reason", "先装一处"], saved(7)),
            (["close", id, "--reason", "已装好"], saved(8)), (["close", id], "1 议题 \(id) 已经结束; 要改请先重新打开"),
        ]
        for (words, expected) in steps {
            let said = try answer(desk, ["topic"] + words)
            if expected == "1" {
                #expect(said.hasPrefix("1 ") && said.contains("请按顺序"), "\(words)")
            } else {
                #expect(said == expected, "\(words)")
            }
        }
        #expect(try answer(desk, ["topic", "show", id], by: "S0007").contains("何**"))
    }

    /// The number that the screens show is taken by the commands; one that two communities have is refused with both.
    @Test func theShortNumber() throws {
        let desk = try DeskFolder()
        let saved = try answer(desk, ["topic", "raise", "充电桩安在哪", "--wish", "定两处", "--proposer", "赵宝林"])
        let number = try #require(saved.split(separator: "-").last)
        let short = "T-\(number)"
        #expect(try answer(desk, ["topic", "show", short]).contains("充电桩安在哪"))
        #expect(try answer(desk, ["topic", "assign", short, "S0005"]).hasPrefix("0 saved "))
        #expect(try answer(desk, ["topic", "show", "T-99999"]) == "1 没有议题 T-99999; 请核对")
    }

    /// Raised to the street it stands in both books; a worker may not, and the other community's staff not either.
    @Test func raisingToTheStreet() throws {
        let desk = try DeskFolder()
        let lift = ["topic", "lift", "T0001", "--reason", "涉及三个社区"]
        #expect(try answer(desk, lift, by: "S0007") == "1 这一步要由社区工作者来做")
        #expect(try answer(desk, lift).hasPrefix("0 saved 990101001 "))
        let rows = try JSONShape.objects(
            try desk.run("topic", "list", "--ended", "--json", at: "08:41", by: "S0005").output)
        #expect(rows.map { $0["id"] as? String } == ["T0001"])
        #expect((rows.first?["liftedTo"] as? String)?.hasPrefix("T990101001-") == true)
        #expect(try answer(desk, lift).hasPrefix("1 "))
        #expect(try desk.verify().status == 0)
    }

    /// A step that is none is a slip of the hand, and no empty list.
    @Test func anUnknownStep() throws {
        let desk = try DeskFolder()
        let said = try answer(desk, ["topic", "list", "--step", "nonsense"])
        #expect(said.hasPrefix("2 ") && said.contains("screening") && said.contains("delivery"), "\(said)")
    }

    /// A bad file of rules is refused by its key, and nothing changes.
    @Test func adoptingRules() throws {
        let desk = try DeskFolder()
        let file = "\(desk.root)/rules.json"
        let rules = try String(contentsOfFile: "\(Program.sample)/../consultation.json", encoding: .utf8)
        let bad = rules.replacing(#""base": "members""#, with: #""base": "everybody""#)
        try bad.write(toFile: file, atomically: true, encoding: .utf8)
        let before = try desk.contents().filter { $0.key.contains("journal") }
        let refused = try answer(desk, ["consultation", "adopt", file], by: "S0001")
        #expect(refused.hasPrefix("1 ") && refused.contains("base"))
        #expect(try desk.contents().filter { $0.key.contains("journal") } == before)
        let changed = rules.replacing(#""answerDays": 15"#, with: #""answerDays": 40"#)
        try changed.write(toFile: file, atomically: true, encoding: .utf8)
        #expect(try answer(desk, ["consultation", "adopt", file]).hasPrefix("1 "))
        #expect(try answer(desk, ["consultation", "adopt", file], by: "S0001").hasPrefix("0 saved 990101001 "))
        #expect(try answer(desk, ["consultation", "adopt", file], by: "S0001") == "1 已经是这样了")
        let rows = try JSONShape.objects(try desk.run("topic", "list", "--json", at: "08:41", by: "S0005").output)
        #expect(rows.allSatisfy { $0["late"] as? Bool == false })
    }

    /// The whole way at the keyboard: raise, recommend, decide, move on, and each undone.
    @Test func atTheKeyboard() throws {
        let desk = try DeskFolder()
        let raise = "g 2 n 充电桩安在哪 Down 定两处 Down Down 赵宝林 C-s"
        let screen = { (keys: String) in try desk.run("screen", "--keys", keys, at: "08:41", by: "S0005").output }
        #expect(try screen(raise).contains("充电桩安在哪 已提出 08:41"))
        let decided = raise + " 1 1 呼声高 C-s 2 同意 C-s"
        #expect(try screen(decided).contains("充电桩安在哪 决定 上会 08:41"))
        #expect(try screen(decided + " 3").contains("转到研究方案? 清单还差 3 项"))
        let moved = decided + " 3 1"
        #expect(try screen(moved).contains("充电桩安在哪 转到研究方案"))
        #expect(try screen(moved + " u").contains("议题筛选 9"))
        #expect(try screen(moved + " u u u u").contains("议题筛选 8"))
    }
}
