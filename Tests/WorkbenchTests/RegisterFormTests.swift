import StreetModel
import Testing
import TextUI
import Workbench

/// Forms made from a register's table of fields: every field has its place, and only what changed is sent.
struct RegisterFormTests {
    static func form(_ desk: TestDesk) -> Form? {
        if case .form(let form)? = desk.workbench.layer { form } else { nil }
    }

    /// What a key led to: the event that was asked for, whatever the rules said.
    static func amendment(_ desk: TestDesk, _ context: ScreenContext?) -> Amendment? {
        guard let context, case .record(.amended(let amendment))? = form(desk)?.step(context) else { return nil }
        return amendment
    }

    @Test(arguments: RegisterKind.allCases)
    func everyFieldStandsInItsForm(_ kind: RegisterKind) throws {
        let desk = MatterFixture.desk(by: "S0001")
        let form = Form(.register(kind, place: Fixture.grid), try #require(desk.workbench.context))
        let shown = form.fields.compactMap { field -> String? in
            if case .register(_, let key) = field.name { key } else { nil }
        }
        #expect(Set(shown).count == shown.count)
        let missing = Set(kind.fieldKeys).subtracting(shown)
        #expect(missing == (kind == .elder ? ["status"] : []), "a new field needs its place in RegisterKind+Groups")
        for language in [Words.Language.chinese, .english] {
            for field in form.fields {
                let label = Words(language).field(field.name)
                #expect(!label.isEmpty && label.columns <= 16, "\(label)")
                let isPlain = label.allSatisfy(\.isASCII)
                #expect(isPlain || language == .chinese, "\(label)")
            }
        }
    }

    @Test func onlyWhatChangedIsSent() throws {
        var desk = MatterFixture.desk(by: "S0002")
        desk.show(.edit(.elder, "E01"))
        #expect(Self.form(desk)?.fields.first?.value == "于学文")
        for _ in 0..<4 { desk.press("Tab") }
        desk.press("13900000001")
        let amendment = try #require(Self.amendment(desk, desk.workbench.context))
        #expect(amendment.register == .elder && amendment.id == "E01")
        #expect(
            amendment.changes == [
                FieldChange(field: "telephone", was: .text("13800000010"), now: .text("13900000001"))
            ])
    }

    @Test func nothingChangedIsNothingSent() {
        var desk = MatterFixture.desk(by: "S0002")
        desk.show(.edit(.elder, "E01"))
        desk.press("C-s")
        #expect(desk.workbench.layer == nil)
        #expect(desk.toast == "没有改动")
        #expect(!desk.effects.contains { if case .record = $0 { true } else { false } })
    }

    @Test func oneFieldInPlace() throws {
        var desk = MatterFixture.desk(by: "S0002")
        desk.show(.edit(.elder, "E01", only: ["handoverNote", "handoverUntil"]))
        #expect(Self.form(desk)?.fields.count == 2)
        desk.press("在女儿家", "Tab", "+3")
        let amendment = try #require(Self.amendment(desk, desk.workbench.context))
        #expect(amendment.changes.map(\.now) == [.text("2026-11-24"), .text("在女儿家")])
    }

    @Test func theSideOfTheEveningStaysWhereTheMorningsChanges() throws {
        var desk = MatterFixture.desk(by: "S0002")
        desk.show(.edit(.elder, "E01"))
        desk.press("NPage", "NPage", "NPage", "Tab", "2")
        let amendment = try #require(Self.amendment(desk, desk.workbench.context))
        var elder = try #require(desk.office.elder("E01")?.elder)
        for change in amendment.changes { _ = try elder.set(change.field, to: change.now) }
        #expect(elder.morning.face == .north && elder.evening.face == .south)
    }

    @Test func birthDateAndSexFollowFromTheNumber() throws {
        var desk = MatterFixture.desk(by: "S0002")
        desk.show(.register(.elder, place: MatterFixture.building))
        desk.press("李国强", "Tab", "99010119470529001")
        #expect(desk.picture.contains("17/18"))
        #expect(!desk.picture.contains("应为 18 位"), "it is still being typed")
        #expect(desk.picture.contains("99 不是省份代码"))
        desk.press("0")
        #expect(desk.picture.contains("校验位不对"))
        desk.press("BSpace", "x")
        #expect(desk.picture.contains("1947-05-29 79岁 男"))
        let form = try #require(Self.form(desk))
        #expect(form.value(.register(.elder, "born")) == "1947-05-29")
        #expect(form.value(.register(.elder, "sex")) == "male")
    }

    @Test(arguments: [
        (["99010119471305"], "出生日期不对"), (["9901011947052900", "Tab"], nil),
        (["990101194705290011"], "校验位不对"),
    ])
    func aWrongNumberIsToldWhileItIsTyped(_ keys: [String], _ told: String?) {
        var desk = MatterFixture.desk(by: "S0002")
        desk.show(.register(.elder, place: MatterFixture.building))
        desk.press("Tab")
        for key in keys { desk.press(key) }
        if let told { #expect(desk.picture.contains(told)) } else { #expect(desk.picture.contains("! 身份证号")) }
    }

    @Test(arguments: [
        ("born", "2027-01-01", "日期在将来"), ("entrance", "2", "0 到 1"), ("floor", "19", "0 到 18"),
        ("floor", "十", "不是数字"), ("morningBy", "1100", "07:00 到 09:30"), ("telephone", "12x", "不像电话号码"),
        ("consentedOn", "2026-11-22", "日期在将来"),
    ])
    func whatCannotStandIsSaidUnderItsField(_ key: String, _ typed: String, _ told: String) throws {
        var desk = MatterFixture.desk(by: "S0002")
        desk.show(.edit(.elder, "E01", only: [key]))
        desk.press(typed)
        #expect(desk.picture.contains(told))
        desk.press("Enter")
        #expect(Self.form(desk)?.selected == 0, "nothing is saved")
    }

    @Test func aBuildingWithoutFloorsAndACodeThatIsUsed() throws {
        var desk = MatterFixture.desk(by: "S0002")
        desk.show(.register(.building, place: Fixture.grid))
        let form = try #require(Self.form(desk))
        #expect(form.value(.register(.building, "id")) == Fixture.code(ofBuilding: 10))
        desk.press("BTab", "BTab", "BTab", MatterFixture.building)
        #expect(desk.picture.contains("槐安67号院9号楼的了"))
        desk.show(.edit(.building, MatterFixture.building, only: ["floors"]))
        desk.press("0")
        #expect(desk.picture.contains("1 到 120"))
    }

    @Test func contactsAreAddedChangedMovedAndRemoved() throws {
        var desk = MatterFixture.desk(by: "S0002")
        desk.show(.edit(.elder, "E01", only: ["contacts"]))
        desk.press("1", "陈建国", "Enter", "侄子", "Enter", "19900000123", "Enter", "今天", "Enter")
        desk.press("n", "于小文", "Enter", "邻居", "Enter", "12a", "Enter", "Enter")
        #expect(desk.picture.contains("不像电话号码"))
        desk.press("C-u", "19900000222", "Enter", "Enter")
        #expect(desk.picture.contains("> 2 邻居 于小文 19900000222"))
        desk.press("4")
        let amendment = try #require(Self.amendment(desk, desk.workbench.context))
        #expect(
            amendment.changes.first?.now
                == .rows([["于小文", "邻居", "19900000222", ""], ["陈建国", "侄子", "19900000123", "2026-11-21"]]))
        desk.press("3", "2", "Escape", "3")
        #expect(Self.amendment(desk, desk.workbench.context) == nil)
        desk.press("Escape")
        #expect(desk.workbench.layer == nil)
    }

    @Test func theMonthIsChosenFromWithArrows() {
        var desk = MatterFixture.desk(by: "S0002")
        desk.show(.edit(.elder, "E01", only: ["handoverUntil"]))
        desk.press("Space", "Down", "Right")
        #expect(desk.picture.contains("[29]"))
        #expect(desk.picture.contains("*21 "))
        desk.press("NPage", "Enter")
        #expect(Self.form(desk)?.fields.first?.value == "2026-12-29")
        desk.press("Space", "Up", "Escape")
        #expect(Self.form(desk)?.fields.first?.value == "2026-12-29")
        desk.press("Space", "明天")
        #expect(Self.form(desk)?.fields.first?.value == "2026-12-29明天", "typing closes the month and goes on")
    }

    @Test func theSamePersonIsNamedUnderTheField() throws {
        var desk = MatterFixture.desk(by: "S0002")
        desk.show(.register(.elder, place: MatterFixture.building))
        desk.press("何德福", "Tab", "Tab", "Tab", "19390201", "Tab", "Tab", "Tab", "1", "Tab", "Tab", "301")
        #expect(desk.picture.contains("可能已有档案: E02 何德福"))
        desk.press("5")
        #expect(!desk.picture.contains("可能已有档案"))
    }

    @Test(arguments: [(40, 12), (45, 20), (60, 16), (80, 24)], [Words.Language.chinese, .english])
    func itFitsEverywhere(_ size: (Int, Int), _ language: Words.Language) {
        var desk = MatterFixture.desk(columns: size.0, rows: size.1, language: language, by: "S0002")
        desk.show(.edit(.elder, "E01"))
        for _ in 0..<(Self.form(desk)?.fields.count ?? 0) {
            let caret = desk.workbench.draw().caret
            #expect(caret != nil && (caret?.row ?? 0) < size.1 * 2 / 3)
            desk.press("Tab")
        }
        #expect(Self.form(desk)?.isOnSave == true)
    }
}
