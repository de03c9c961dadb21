import StreetModel
import Testing
import TextUI
import Workbench

/// What is being written is kept, offered again after a crash, and gone when it is saved or thrown away.
struct DraftTests {
    /// What a session has asked to be kept and not to be dropped since.
    private static func kept(_ effects: [Effect]) -> [SessionDraft] {
        effects.reduce(into: []) { kept, effect in
            if case .keepDraft(let draft) = effect { kept = kept.filter { $0.purpose != draft.purpose } + [draft] }
            if case .dropDraft(let purpose) = effect { kept.removeAll { $0.purpose == purpose } }
        }
    }

    /// A session killed with a finding half written, and what was kept of it.
    private static func killed() throws -> SessionDraft {
        var desk = MatterFixture.desk()
        desk.press("n", "2", "很多", "纸箱")
        desk.wait(seconds: 1)
        return try #require(kept(desk.effects).last)
    }

    /// A new session of the same person, who is told what was left.
    private static func restarted(
        with drafts: [SessionDraft], columns: Int = 80, rows: Int = 24, language: Words.Language = .chinese,
        by staff: String = "S0003"
    ) -> TestDesk {
        var desk = MatterFixture.desk(columns: columns, rows: rows, language: language, by: staff)
        desk.take(.draftsFound(drafts, at: desk.now))
        return desk
    }

    private static func form(_ desk: TestDesk) -> Form? {
        if case .form(let form)? = desk.workbench.layer { form } else { nil }
    }

    @Test func atMostOneIsKeptASecondWhateverIsTyped() {
        var desk = MatterFixture.desk()
        desk.press("n", "2", "一二三四五六七八九十")
        desk.wait(seconds: 1)
        #expect(desk.effects.count { if case .keepDraft = $0 { true } else { false } } == 1)
        #expect(Self.kept(desk.effects).first?.fields.last?.value == .text("槐安67号院9号楼 楼道堆物一二三四五六七八九十"))
        desk.press("Home")
        desk.wait(seconds: 1)
        #expect(Self.kept(desk.effects).isEmpty, "what has not changed is not written again")
    }

    @Test func afterACrashItIsOfferedGoneOnWithAndSaved() throws {
        var desk = Self.restarted(with: [try Self.killed()])
        #expect(desk.picture.contains("上报发现"))
        desk.press("Enter")
        #expect(Self.form(desk)?.value(.text) == "槐安67号院9号楼 楼道堆物很多纸箱")
        #expect(Self.form(desk)?.value(.category) == "楼道堆物")
        desk.press("Enter")
        let opened = desk.office.books.values.flatMap { $0.matters.values.map(\.opening) }
        #expect(opened.map { $0.report?.text } == ["槐安67号院9号楼 楼道堆物很多纸箱"])
        #expect(desk.effects.contains { if case .dropDraft = $0 { true } else { false } })
        desk.press("n")
        #expect(Self.form(desk)?.value(.text) == "")
    }

    @Test func escLeavesItForLaterAndTheFormHasItAgain() throws {
        var desk = Self.restarted(with: [try Self.killed()])
        desk.press("Escape")
        #expect(desk.workbench.layer == nil)
        desk.press("n")
        #expect(Self.form(desk)?.value(.text) == "槐安67号院9号楼 楼道堆物很多纸箱")
    }

    @Test func throwingAwayAsksOnce() throws {
        var desk = Self.restarted(with: [try Self.killed()])
        desk.press("x")
        #expect(desk.toast.contains("再按一次 x"))
        #expect(desk.effects.isEmpty)
        desk.press("Down", "x")
        #expect(desk.effects.isEmpty, "another key in between begins anew")
        desk.press("x")
        #expect(desk.workbench.layer == nil)
        #expect(desk.effects.contains { if case .dropDraft = $0 { true } else { false } })
        desk.press("n")
        #expect(Self.form(desk)?.value(.text) == "")
    }

    @Test func theFormItselfIsThrownAwayByItsKeyTwice() {
        var desk = MatterFixture.desk()
        desk.press("n", "2", "很多", "C-x", "C-x")
        #expect(desk.workbench.layer == nil && desk.toast == "草稿已丢弃")
        #expect(Self.kept(desk.effects).isEmpty)
        desk.press("n")
        #expect(Self.form(desk)?.value(.text) == "")
        #expect(Self.form(desk)?.value(.category) == "")
    }

    @Test func emptiedAgainNothingIsKept() {
        var desk = MatterFixture.desk()
        desk.press("n", "Tab", "字")
        desk.wait(seconds: 1)
        desk.press("BSpace")
        desk.wait(seconds: 1)
        #expect(desk.effects.contains { if case .dropDraft = $0 { true } else { false } })
    }

    @Test func whoIsNoLongerInScopeIsNotOffered() throws {
        var desk = MatterFixture.desk()
        desk.show(.absence(elder: "E01", through: Day("2026-11-22")))
        desk.press("Up", "去女儿家")
        desk.wait(seconds: 1)
        var draft = try #require(Self.kept(desk.effects).last)
        #expect(Self.restarted(with: [draft]).picture.contains("于学文"))
        draft.purpose[1] = "E99"
        #expect(Self.restarted(with: [draft]).workbench.layer == nil)
        draft.purpose = ["of", "another", "program"]
        #expect(Self.restarted(with: [draft]).workbench.layer == nil)
    }

    @Test func everyPurposeIsFoundAgainByItsWords() throws {
        let day = try #require(Day("2026-11-21"))
        let purposes: [FormPurpose] = [
            .open(.complaint, place: Fixture.grid), .open(.task, place: ""), .step(.handled, matter: "M1"),
            .absence(elder: "E01"), .absence(elder: "E01", through: day), .duty(day, .night, place: Fixture.street),
            .clearance,
        ]
        for purpose in purposes { #expect(FormPurpose(words: purpose.words) == purpose) }
        #expect(Set(purposes.map(\.words)).count == purposes.count)
    }

    @Test(arguments: [(80, 24, "zh"), (45, 20, "zh"), (40, 12, "en")])
    func theOfferFitsEverywhere(columns: Int, rows: Int, language: String) throws {
        let desk = Self.restarted(
            with: [try Self.killed()], columns: columns, rows: rows, language: language == "zh" ? .chinese : .english)
        #expect(desk.picture.contains(language == "zh" ? "x 丢弃" : "x throws away"))
        #expect(desk.picture.contains("08:57"))
    }

    @Test func pictured() throws {
        let desk = Self.restarted(with: [try Self.killed()], columns: 45, rows: 20)
        expectPicture(
            desk.picture,
            """
            巡查 第1网格 早巡               王敏 08:57:48
            已查0/2 异常0 未查2 看不清0          剩 33 分
            ! 第1网格 迟 1:12:48 请打李敏 19900000007
            - 没保存的草稿 ------------------------------
            |> 1 上报发现                         08:57 |
            ---------------------------------------------
             - 9#1-301   何德福   绿 到点 08:00









            ---------------------------------------------
            于学文 女 87 绿 08:00 前 南面窗帘开

            Enter 继续  x 丢弃  Esc 以后再说
            """)
    }
}
