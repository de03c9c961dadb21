import StreetModel
import Testing
import TextUI
import Workbench

/// The idle lock (DOMAIN §7): it hides names, never clocks, and opens by the person's own PIN.
struct LockTests {
    private static let names = ["王淑珍", "李国强", "陈建国", "于学文", "501", "402", "冠心病", "19900000045"]

    /// The morning of the anomaly, at a desk that locks; "" is a person without a PIN.
    static func desk(
        pin: String = "1357", columns: Int = 80, rows: Int = 24, language: Words.Language = .chinese,
        by staff: String = "S0003", _ change: (inout PrivacyRules) -> Void = { _ in }
    ) throws -> TestDesk {
        var office = try AnomalyFixture.tried()
        var profile = office.profile
        profile.privacy = PrivacyRules()
        change(&profile.privacy)
        office.write(.profileAdopted(profile), in: Fixture.street)
        var desk = Fixture.workbench(
            office, at: "2026-11-21T08:50:12", size: Size(columns: columns, rows: rows), language: language, by: staff)
        desk.pin = pin
        desk.take(.pinFound(!pin.isEmpty, at: desk.now))
        return desk
    }

    private func isLocked(_ desk: TestDesk) -> Bool { desk.workbench.lock != nil }

    /// By seconds without a key: whether the screen is locked then.
    @Test(arguments: [(0, false), (299, false), (300, true), (3600, true)])
    func afterTheProfilesIdleSeconds(seconds: Int, expected: Bool) throws {
        var desk = try Self.desk()
        desk.press("Down")
        desk.wait(seconds: seconds)
        #expect(isLocked(desk) == expected)
    }

    /// Each key begins the wait anew; a resize is no key, and 0 is never.
    @Test func onlyKeysCount() throws {
        var desk = try Self.desk()
        desk.wait(seconds: 200)
        desk.press("Down")
        desk.wait(seconds: 200)
        #expect(!isLocked(desk))
        desk.resize(columns: 100, rows: 30)
        desk.wait(seconds: 100)
        #expect(isLocked(desk))
        var never = try Self.desk { $0.idleSeconds = 0 }
        never.wait(seconds: 86_400)
        #expect(!isLocked(never))
    }

    /// A session that slept gets a key before the next tick: it is locked by then, and the key goes nowhere else.
    @Test func aSessionThatSleptWakesUpLocked() throws {
        var desk = try Self.desk()
        let last = desk.office.lastNumber(of: Fixture.community)
        desk.take(.input(.text("1"), at: desk.now + 900))
        #expect(isLocked(desk))
        #expect(desk.office.lastNumber(of: Fixture.community) == last)
    }

    /// On every screen and under every layer nothing of a person is seen; figures, clocks and the bell go on.
    @Test(arguments: [
        [], ["i"], ["c"], ["w"], ["D"], ["g", "3"], ["g", "7"], ["0"], ["/", "王淑"], [":", "王"], ["c", "9", "王淑珍在"],
        ["i", "e"], ["a"], ["n"], ["1"],
    ])
    func nothingOfAnybodyIsSeen(keys: [String]) throws {
        for (columns, rows) in [(80, 24), (45, 20), (40, 12), (132, 43)] {
            for language in Words.Language.allCases {
                var desk = try Self.desk(columns: columns, rows: rows, language: language)
                for key in keys { desk.press(key) }
                desk.wait(seconds: 300)
                let picture = desk.picture
                for name in Self.names { #expect(!picture.contains(name), "\(name) in\n\(picture)") }
                #expect(picture.contains("08:55:12"))
                #expect(picture.contains(language == .chinese ? "剩 3:48" : "3:48 left"), "\(picture)")
                #expect(desk.effects.contains(.bell) || desk.office.readers(of: desk.workbench.alerts[0].notice) != [])
                desk.wait(seconds: 1)
                #expect(desk.picture.contains("3:47"))
            }
        }
    }

    @Test func whatHappensUnderTheLockIsNotToldThere() throws {
        var desk = try Self.desk()
        desk.press("C-k")
        try desk.follow(.checkRecorded(look("E00002")), by: "S0002")
        desk.take(.exported("/tmp/王淑珍.md", at: desk.now))
        #expect(!desk.picture.contains("王淑珍"))
        #expect(desk.picture.contains("已查 2/2"))
    }

    private func look(_ elder: String) -> CheckRecorded {
        CheckRecorded(
            elder: elder, outcome: .normal, seen: .open, observed: Fixture.moment("2026-11-21T08:50:00"), half: .morning
        )
    }

    /// The right PIN gives everything back as it was, a form with what was written in it too.
    @Test func thePINGivesBackWhatWasThere() throws {
        var desk = try Self.desk()
        desk.press("n", "2", "楼道里有旧车")
        let before = desk.picture
        desk.wait(seconds: 300)
        #expect(!desk.picture.contains("旧车"))
        desk.press("1", "３", "5", "7")
        #expect(desk.picture.contains("****") && !desk.picture.contains("1357"))
        desk.press("Enter")
        #expect(!isLocked(desk))
        #expect(desk.picture.contains("楼道里有旧车"))
        #expect(desk.picture.split(separator: "\n").count == before.split(separator: "\n").count)
    }

    /// What was typed, and what is said: a wrong one, letters, nothing.
    @Test(arguments: [
        (["2", "4", "6", "8", "Enter"], "PIN 不对"), (["王"], "PIN 只有数字"), (["Space"], "PIN 只有数字"),
        (["1", "2", "3", "4", "5", "6", "7", "8", "9"], "PIN 是 4-8 位数字"), (["Enter"], "输入 PIN"),
        (["1", "3", "BSpace", "Enter"], "PIN 不对"), (["1", "3", "5", "7", "Escape", "Enter"], "输入 PIN"),
    ])
    func anythingElseStaysLocked(keys: [String], said: String) throws {
        var desk = try Self.desk()
        desk.press("C-k")
        for key in keys { desk.press(key) }
        #expect(isLocked(desk))
        #expect(desk.picture.contains(said))
    }

    /// Three wrong ones wait for 30 s, a fourth for a minute; the right one counts only after that.
    @Test func threeWrongOnesWait() throws {
        var desk = try Self.desk()
        desk.press("C-k")
        for _ in 0..<3 { desk.press("2468", "Enter") }
        #expect(desk.picture.contains("请等 30 秒"))
        desk.press("1357", "Enter")
        #expect(isLocked(desk))
        desk.wait(seconds: 29)
        #expect(desk.picture.contains("请等 1 秒"))
        desk.wait(seconds: 1)
        desk.press("2468", "Enter")
        #expect(desk.picture.contains("请等 60 秒"))
        desk.wait(seconds: 60)
        desk.press("1357", "Enter")
        #expect(!isLocked(desk))
        desk.press("C-k", "2468", "Enter")
        #expect(desk.picture.contains("PIN 不对"))
    }

    /// Ctrl-C twice leaves without showing anything; once and another key does not.
    @Test func anybodyMayEndTheSession() throws {
        var desk = try Self.desk()
        desk.press("n", "2", "楼道里有旧车")
        desk.press("Escape")
        desk.press("C-k", "C-c", "1", "C-c")
        #expect(!desk.effects.contains(.leave) && isLocked(desk))
        desk.press("C-c")
        #expect(desk.effects == [.leave])
    }

    /// Who has no PIN sets one at the first unlock, typed twice.
    @Test func theFirstUnlockSetsAPIN() throws {
        var desk = try Self.desk(pin: "")
        desk.wait(seconds: 300)
        #expect(desk.picture.contains("设一个 PIN (4-8 位数字)"))
        desk.press("123", "Enter")
        #expect(desk.picture.contains("PIN 是 4-8 位数字"))
        desk.press("8642", "Enter", "8643", "Enter")
        #expect(desk.picture.contains("两次不一样") && desk.pin == "")
        desk.press("8642", "Enter", "8642", "Enter")
        #expect(desk.pin == "8642" && !isLocked(desk))
        #expect(desk.toast.contains("PIN 已保存"))
        desk.press("C-k", "8642", "Enter")
        #expect(!isLocked(desk))
    }

    /// Another session of the same person has set one meanwhile: that one is asked for.
    @Test func aPINOfAnotherSessionHolds() throws {
        var desk = try Self.desk(pin: "")
        desk.pin = "7777"
        desk.press("C-k")
        #expect(desk.picture.contains("输入 PIN"))
        var late = try Self.desk(pin: "")
        late.press("C-k", "8642", "Enter")
        late.take(.pinFound(true, at: late.now))
        #expect(isLocked(late) && late.picture.contains("输入 PIN"))
    }

    /// Where nothing can be written and there is no PIN, any key opens.
    @Test func aDeskThatCannotBeWrittenOpensByAnyKey() throws {
        var desk = try Self.desk(pin: "")
        desk.take(.failed(.foreignFilesystem(kind: .nfs, path: "/x"), at: desk.now))
        var workbench = desk.workbench
        workbench.session.readOnly = .foreignFilesystem(kind: .nfs, path: "/x")
        _ = workbench.update(.input(.key(.control("k")), at: desk.now))
        let picture = workbench.draw().text
        #expect(picture.contains("按任意键继续") && picture.contains("任意键 继续") && !picture.contains("数字 输入"))
        _ = workbench.update(.input(.text(" "), at: desk.now))
        #expect(workbench.lock == nil)
    }

    /// From the palette, and in the menus by digits: who has one says it before a new one.
    @Test func thePINIsChangedByTheOldOne() throws {
        var desk = try Self.desk()
        desk.press(":", "pin", "Enter")
        desk.press("2468", "Enter")
        #expect(desk.picture.contains("PIN 不对"))
        desk.press("1357", "Enter", "97531", "Enter", "97531", "Enter")
        #expect(desk.pin == "97531")
        desk.press(":", "锁屏", "Enter")
        #expect(isLocked(desk))
    }

    @Test func whoHasNoneIsTold() throws {
        #expect(try Self.desk(pin: "").toast.contains("还没有 PIN"))
        #expect(try Self.desk().toast == "")
    }
}
