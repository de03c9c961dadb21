import StreetModel
import Testing
import TextUI
import Workbench

/// Free words in a prompt and marks on a sheet are drafts too: kept, offered again after a crash, gone when saved or
/// left by Esc (TERMINAL §1).
struct PromptDraftTests {
    private let elder = AnomalyFixture.elder

    /// What a session has asked to be kept and not to be dropped since.
    private func kept(_ effects: [Effect]) -> [SessionDraft] {
        effects.reduce(into: []) { kept, effect in
            if case .keepDraft(let draft) = effect { kept = kept.filter { $0.purpose != draft.purpose } + [draft] }
            if case .dropDraft(let purpose) = effect { kept.removeAll { $0.purpose == purpose } }
        }
    }

    private func dropped(_ desk: TestDesk) -> [[String]] {
        desk.effects.compactMap { if case .dropDraft(let purpose) = $0 { purpose } else { nil } }
    }

    /// What was written, and is no longer there as the prompt is open with it.
    private func text(_ desk: TestDesk) -> String? {
        if case .prompt(_, let field)? = desk.workbench.layer { field.text } else { nil }
    }

    private func attempts(_ desk: TestDesk) -> [Attempt] {
        desk.office.books[Fixture.community]?.openMatter(.anomaly, of: elder)?.standingAttempts.map(\.attempt) ?? []
    }

    /// The draft that stays when a session is killed after these keys.
    private func killed(_ started: TestDesk, _ keys: String...) throws -> SessionDraft {
        var desk = started
        for key in keys { desk.press(key) }
        desk.wait(seconds: 1)
        return try #require(kept(desk.effects).last)
    }

    private func restarted(
        _ office: Office, _ draft: SessionDraft, by staff: String = "S0003", language: Words.Language = .chinese
    ) -> TestDesk {
        var desk = Fixture.workbench(office, at: "2026-11-21T09:00:00", language: language, by: staff)
        desk.take(.draftsFound([draft], at: desk.now))
        return desk
    }

    @Test(arguments: [("zh", "备注  王淑珍"), ("en", "Note  王淑珍")])
    func theNoteOfThePanelIsOfferedOnThePanelAndSaved(language: String, title: String) throws {
        let draft = try killed(try AnomalyFixture.panel(), "9", "门口有鞋")
        var desk = restarted(
            try AnomalyFixture.tried(), draft, language: language == "zh" ? .chinese : .english)
        #expect(desk.picture.contains(title))
        desk.press("Enter")
        #expect(text(desk) == "门口有鞋")
        guard case .anomaly(let panel) = desk.screen else { return #expect(Bool(false), "not on the panel") }
        #expect(panel.elder == elder)
        desk.press("Enter")
        #expect(attempts(desk).last?.note == "门口有鞋")
        #expect(dropped(desk) == [draft.purpose])
        desk.press("9")
        #expect(text(desk) == "")
    }

    @Test func atMostOneIsKeptASecond() throws {
        var desk = try AnomalyFixture.panel()
        desk.wait(seconds: 1)
        desk.press("9", "门", "口", "有", "鞋")
        desk.wait(seconds: 1)
        #expect(desk.effects.count { if case .keepDraft = $0 { true } else { false } } <= 2)
        #expect(kept(desk.effects).last?.text("text") == "门口有鞋")
        desk.press("Left")
        desk.wait(seconds: 1)
        #expect(kept(desk.effects).isEmpty, "what has not changed is not written again")
    }

    @Test func escDropsIt() throws {
        var desk = try AnomalyFixture.panel()
        desk.press("9", "门口有鞋")
        desk.wait(seconds: 1)
        let draft = try #require(kept(desk.effects).last)
        desk.press("Escape")
        #expect(dropped(desk) == [draft.purpose])
        desk.press("9")
        #expect(text(desk) == "")
    }

    /// Ctrl-C cancels whatever it is; the words are there when the prompt opens again.
    @Test func cancelledByControlCItIsKept() throws {
        var desk = try AnomalyFixture.panel()
        desk.press("9", "门口有鞋", "C-c")
        #expect(kept(desk.effects).last?.text("text") == "门口有鞋")
        desk.press("9")
        #expect(text(desk) == "门口有鞋")
    }

    /// The offer put off by Esc: the same key on the same screen has the words.
    @Test func putOffItIsThereInTheSamePrompt() throws {
        let draft = try killed(try AnomalyFixture.panel(), "9", "门口有鞋")
        var desk = restarted(try AnomalyFixture.tried(), draft)
        desk.press("Escape", "/", "王淑珍", "Enter", "4", "9")
        #expect(text(desk) == "门口有鞋")
        #expect(desk.toast.contains("接着上次没写完的"))
    }

    /// Of hearsay's two words the second was being written: the first is not asked again.
    @Test func ofTwoStepsTheSecond() throws {
        let draft = try killed(try AnomalyFixture.panel(), "7", "7", "在女儿家", "Enter", "1990")
        var desk = restarted(try AnomalyFixture.tried(), draft)
        desk.press("Enter")
        #expect(text(desk) == "1990")
        desk.press("0000555", "Enter")
        let attempt = attempts(desk).last
        #expect(attempt?.whom == "在女儿家")
        #expect(attempt?.telephone == "19900000555")
    }

    @Test func aStepsWords() throws {
        let handled = try AnomalyFixture.responded()
        let draft = try killed(handled, "0", "4", "4", "4", "5", "起晚了")
        #expect(!draft.purpose.contains { $0.contains("王") }, "a purpose names ids alone")
        var desk = restarted(handled.office, draft)
        desk.press("Enter", "Enter")
        let handling = desk.office.book(ofElder: elder)?.matters.about(elder).last?.progress.handling
        #expect(handling?.stepped.text == "起晚了")
        #expect(handling?.stepped.cause == .overslept)
    }

    @Test func anUrge() throws {
        let board = Fixture.workbench(try AnomalyFixture.tried(), at: "2026-11-21T09:00:00", by: "S0004")
        let draft = try killed(board, "1", ", 带上钥匙")
        var desk = restarted(try AnomalyFixture.tried(), draft, by: "S0004")
        desk.press("Enter")
        #expect(text(desk) == "请立即处理, 带上钥匙")
        desk.press("Enter")
        let sent = desk.office.books[Fixture.community]?.urges.values.flatMap { $0 } ?? []
        #expect(sent.map(\.urge.text) == ["请立即处理, 带上钥匙"])
        // Only what differs from the words that stood there is somebody's own.
        var other = board
        other.press("1", "Right")
        other.wait(seconds: 1)
        #expect(kept(other.effects).isEmpty)
    }

    /// The note of a visit is one entry with its outcome: it stays until that is chosen, and Esc there goes back to it.
    @Test func aVisitsNote() throws {
        let visits = try VisitFixture.desk(columns: 80, rows: 24)
        let draft = try killed(visits, "9", "说想换窗帘")
        var desk = restarted(visits.office, draft)
        desk.press("Enter", "Enter")
        #expect(dropped(desk).isEmpty)
        desk.press("Escape")
        #expect(text(desk) == "说想换窗帘")
        desk.press("Enter", "1")
        #expect(dropped(desk) == [draft.purpose])
        let written = desk.office.elder(draft.purpose[1])?.visits.last { !$0.isTakenBack }
        #expect(written?.body.note == "说想换窗帘")
    }

    /// Refused by a rule, the words are still there.
    @Test func refusedItStays() throws {
        var desk = try AnomalyFixture.panel()
        desk.press("9", "门口有鞋")
        let effects = desk.workbenchEffects(of: .input(.key(.enter), at: desk.now))
        #expect(effects.contains { if case .record = $0 { true } else { false } })
        desk.take(.refused(.notYours, at: desk.now))
        #expect(text(desk) == "门口有鞋")
    }

    @Test func whoIsNoLongerInScopeIsNotOffered() throws {
        var draft = try killed(try AnomalyFixture.panel(), "9", "门口有鞋")
        #expect(restarted(try AnomalyFixture.tried(), draft).workbench.layer != nil)
        #expect(restarted(try AnomalyFixture.tried(), draft, by: "S0009").workbench.layer == nil)
        draft.purpose[1] = "E99999"
        #expect(restarted(try AnomalyFixture.tried(), draft).workbench.layer == nil)
    }

    // MARK: late entry

    private func sheet(_ desk: TestDesk) -> LateEntryScreen? {
        if case .lateEntry(let screen) = desk.screen { screen } else { nil }
    }

    private func killedSheet() throws -> SessionDraft {
        var desk = Fixture.workbench(try LateEntryTests.office(), at: "2026-11-21T10:12:00")
        desk.press("r", "0750", "Enter", "1", "3")
        desk.wait(seconds: 1)
        return try #require(kept(desk.effects).last)
    }

    @Test func marksOnASheetAreOfferedAndSaved() throws {
        let draft = try killedSheet()
        var desk = restarted(try LateEntryTests.office(), draft)
        desk.wait(until: "2026-11-21T10:13:00")
        #expect(desk.picture.contains("补录  第1网格 早巡 11-21"))
        desk.press("Enter")
        #expect(desk.toast == "接着上次的补录, 2 人还没保存")
        #expect(sheet(desk)?.mark(of: "E01") == .normal)
        #expect(sheet(desk)?.mark(of: "E02") == .unclear)
        #expect(sheet(desk)?.row?.elder == "E03")
        desk.press("0", "1")
        #expect(dropped(desk) == [draft.purpose])
        let look = desk.office.elder("E01")?.looks.recent.last
        #expect(look?.observed == Fixture.moment("2026-11-21T07:50:00"))
    }

    /// Put off, the marks are there on the same screen; whoever was looked at since is left to that look.
    @Test func theSheetHasThemWhenItOpens() throws {
        let draft = try killedSheet()
        var office = try LateEntryTests.office()
        try office.look("E02", .normal, at: "08:30:00", by: "S0004")
        var desk = restarted(office, draft)
        desk.wait(until: "2026-11-21T10:13:00")
        desk.press("Escape", "r")
        #expect(sheet(desk)?.marks.map(\.elder) == ["E01"])
        desk.press("0", "2")
        #expect(dropped(desk) == [draft.purpose], "what is not to be saved is no draft any more")
        desk.press("r")
        #expect(sheet(desk)?.marks.isEmpty == true)
    }

    @Test func unmarkedAgainNothingIsKept() throws {
        var desk = Fixture.workbench(try LateEntryTests.office(), at: "2026-11-21T10:12:00")
        desk.press("r", "0750", "Enter", "1")
        desk.wait(seconds: 1)
        let draft = try #require(kept(desk.effects).last)
        desk.press("u")
        desk.wait(seconds: 1)
        #expect(dropped(desk) == [draft.purpose])
    }

    /// The registers take all screens down: the sums stand before that too.
    @Test func theRegistersAskForTheSumsFirst() throws {
        var desk = Fixture.workbench(try LateEntryTests.office(), at: "2026-11-21T10:12:00")
        desk.press("r", "0750", "Enter", "1", "g", "7")
        #expect(desk.picture.contains("正常1"))
        #expect(sheet(desk)?.marks.count == 1)
    }
}
