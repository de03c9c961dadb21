import StreetModel
import Testing
import TextUI
import Workbench

/// Two people edit one file: different fields both stay, of the same field each version is chosen (issue 4, §5).
struct ConflictTests {
    private static func form(_ desk: TestDesk) -> Form? {
        if case .form(let form)? = desk.workbench.layer { form } else { nil }
    }

    private static func amended(_ field: String, _ was: String, _ now: String) -> Event {
        let change = FieldChange(field: field, was: .text(was), now: .text(now))
        return .amended(Amendment(register: .elder, id: "E01", changes: [change]))
    }

    /// Community staff with a new telephone number half saved, when the supervisor writes something.
    private static func desk(_ other: Event, columns: Int = 80, rows: Int = 24) throws -> TestDesk {
        var desk = MatterFixture.desk(columns: columns, rows: rows, by: "S0002")
        desk.show(.edit(.elder, "E01"))
        for _ in 0..<4 { desk.press("Tab") }
        desk.press("13900000001")
        try desk.follow(other, by: "S0004")
        return desk
    }

    @Test func differentFieldsBothStay() throws {
        var desk = try Self.desk(Self.amended("morningBy", "08:00", "07:45"))
        #expect(Self.form(desk)?.value(.register(.elder, "morningBy")) == "07:45", "what is not touched follows")
        desk.press("C-s")
        #expect(desk.workbench.layer == nil)
        let elder = try #require(desk.office.elder("E01")?.elder)
        #expect(elder.telephone == "13900000001")
        #expect(elder.morning.by?.text == "07:45")
    }

    @Test func ofTheSameFieldBothVersionsAreShownAndNothingIsWritten() throws {
        var desk = try Self.desk(Self.amended("telephone", "13800000010", "13700000003"))
        #expect(desk.picture.contains("刘强 08:57 也改了这一项"))
        desk.press("C-s")
        let form = try #require(Self.form(desk))
        #expect(form.isResolving)
        #expect(desk.office.elder("E01")?.elder.telephone == "13700000003")
        for text in ["13900000001", "137****0003  刘强 08:57", "原来是 138****0010"] { #expect(desk.picture.contains(text)) }
        desk.press("C-s")
        #expect(desk.picture.contains("请填电话"), "nothing is chosen yet")
    }

    @Test func mineStandsWhereItIsChosen() throws {
        var desk = try Self.desk(Self.amended("telephone", "13800000010", "13700000003"))
        desk.press("C-s", "1", "Enter")
        #expect(desk.workbench.layer == nil)
        #expect(desk.office.elder("E01")?.elder.telephone == "13900000001")
        desk.press("u")
        #expect(desk.office.elder("E01")?.elder.telephone == "13700000003")
    }

    @Test func theirsStaysWhereItIsChosenAndTheRestIsSaved() throws {
        var desk = MatterFixture.desk(by: "S0002")
        desk.show(.edit(.elder, "E01", only: ["telephone", "handoverNote"]))
        desk.press("13900000001", "Tab", "在女儿家")
        try desk.follow(Self.amended("telephone", "13800000010", "13700000003"), by: "S0004")
        desk.press("C-s", "2", "Enter")
        let elder = try #require(desk.office.elder("E01")?.elder)
        #expect(elder.telephone == "13700000003")
        #expect(elder.handoverNote == "在女儿家")
    }

    @Test func escGoesBackToTheFormWithWhatWasWritten() throws {
        var desk = try Self.desk(Self.amended("telephone", "13800000010", "13700000003"))
        desk.press("C-s", "Escape")
        let form = try #require(Self.form(desk))
        #expect(!form.isResolving)
        #expect(form.value(.register(.elder, "telephone")) == "13900000001")
        desk.press("C-s")
        #expect(Self.form(desk)?.isResolving == true, "and still nothing is overwritten unseen")
    }

    @Test func aDraftFromBeforeSomebodysChangeMeetsItAsWell() throws {
        var first = MatterFixture.desk(by: "S0002")
        first.show(.edit(.elder, "E01"))
        for _ in 0..<4 { first.press("Tab") }
        first.press("13900000001")
        first.wait(seconds: 1)
        let drafts = first.effects.compactMap { if case .keepDraft(let draft) = $0 { draft } else { nil } }
        var office = MatterFixture.office()
        try office.act(
            Self.amended("telephone", "13800000010", "13700000003"), by: "S0004",
            at: Fixture.moment("2026-11-21T08:50:00"))
        var desk = MatterFixture.desk(office, by: "S0002")
        desk.take(.draftsFound(drafts, at: desk.now))
        desk.press("Enter", "C-s")
        #expect(Self.form(desk)?.isResolving == true)
    }

    @Test func pictured() throws {
        var desk = try Self.desk(Self.amended("telephone", "13800000010", "13700000003"), columns: 45, rows: 20)
        desk.press("C-s")
        expectPicture(
            desk.picture,
            """
            巡查 第1网格 早巡             周月华 08:57:48
            已查0/2 异常0 未查2 看不清0          剩 33 分
            ! 第1网格 迟 1:12:48 请打李敏 19900000007
            - 修改老人  于学文 --------------------------
            >- 电话
                    1 我写的 13900000001
                    2 已存的 137****0003  刘强 08:57
                      原来是 138****0010
               保存 (还有没填的)
                    同一项两个人改了: 逐项选 1 或 2, 再
                    保存; Esc 回去改
            ---------------------------------------------




            ---------------------------------------------
            于学文 女 87 绿 08:00 前 南面窗帘开

            左右换  数字选  Enter 保存  Esc 返回
            """)
    }
}
