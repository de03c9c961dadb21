import StreetModel
import TextUI
import Testing
import Workbench

/// What is planted sings on no screen where the table of masks says masked: every screen, every key on it, every menu
/// that a key opens, and all that leaves by them (issue 4, "What it must show" 4).
struct CanaryTests {
    /// The ways to every screen; a screen that none of them reaches fails ``everyScreenIsWalked()``.
    private static let ways = [
        "", "5", "6", "i", "c", "r", "w", "0", "g 3", "g 4", "g 4 0 1", "g 4 0 2", "g 5", "g 6", "g 7", "g 9",
        "g 1 0 1", "g 1 0 2", "?",
        "g 3 Enter", "g 3 Down Enter", "g 3 Down Down Enter", "g 5 5", "g 7 Right Right Right Right Right Down Down",
        "g 7 Right Right Right Right 7", "i Tab", "i Tab Tab", "i Tab Tab Tab", "i Tab Tab Tab Tab", "c 0",
        "g 2", "g 2 Enter", "g 2 e", "g 2 4", "g 4 5 Enter", "Up i", "Up i Tab", "Up i Tab Tab", "Up i Tab Tab Tab",
        "t 11-20 Enter", ":", "n", "i e", "i 2", "i 7",
        ": 议事会议 Enter", ": 议事会议 Enter 1", ": 议事会议 Enter 1 Tab", ": 议事会议 Enter 1 Tab Tab",
        ": 议事会议 Enter 1 BTab", ": 议事会议 Enter 2",
        ": 议事会议 Enter End Enter", ": 议事会议 Enter End Enter Tab", ": 议事会议 Enter End Enter 1",
        importing, ": 会场 Enter", ": 会场 Enter 0 1", ": 会场 Enter Tab Tab Tab",
        ": 议事台账 Enter", ": 议事台账 Enter Left",
    ]

    /// The way to the preview of an import, which files open and no key.
    private static let importing = " "

    /// Everybody who reads, by role and area.
    private static let readers = ["S0001", "S0002", "S0003", "S0004", "S0005", "S0006"]

    private static let table = PinyinTable(readings: Array("jin\t金\nsi\t丝\nque\t雀\n".utf8), surnames: [])

    private func desk(_ staff: String, _ office: Office, size: Size = Size(columns: 80, rows: 24)) -> TestDesk {
        var desk = Fixture.workbench(office, size: size, by: staff)
        desk.pinyin = Self.table
        return desk
    }

    /// What sings where it must not: on the frame, in what was copied or exported, in what is kept of a form.
    private func singing(_ desk: TestDesk, _ canaries: [Canary]) throws -> [String] {
        guard let me = desk.workbench.session.me else { return [] }
        var text = desk.picture
        for effect in desk.effects {
            if case .copy(let copied) = effect { text += copied }
            if case .exportFile(_, let path, _, _) = effect { text += path }
            guard case .export(let document, let path, _) = effect else { continue }
            text += path + document.title + document.head.joined()
            text += document.tables.flatMap(\.rows).joined().joined()
        }
        let heard = canaries.filter { text.contains($0.text) }
        if heard.isEmpty { return [] }
        let reader = desk.office.reader(me, at: desk.now)
        return heard.filter { canary in
            if canary.isShown(to: me, reader, desk.office, at: desk.now) { return false }
            // On the list of visits the number of who is to be called stands in full (docs/DECISIONS.md).
            if case .elder(let id, .telephone) = canary.owner, case .visits = desk.screen,
                let elder = desk.office.elder(id)?.elder, reader.shows(.name, of: elder)
            {
                return false
            }
            return true
        }.map(\.text)
    }

    /// Presses the keys of a way; the files of an import are read as if they were there.
    private func press(_ way: String, _ desk: inout TestDesk) {
        if way == Self.importing { desk.take(.importRead(Canary.reading(desk.office), isStale: false, at: desk.now)) }
        for key in way.split(separator: " ") { desk.press(String(key)) }
    }

    /// A key for every command that a screen knows, and what moves on every screen.
    private static func keys(_ context: KeyContext) -> [String] {
        let keys = KeyTable.bindings(in: context).compactMap { $0.digit ?? $0.letters.first }.map(String.init)
        return Array(Set(keys)).sorted() + ["Down", "Right", "Enter", "Tab", "Space"]
    }

    @Test(arguments: readers)
    func everyKeyOfEveryScreen(_ staff: String) throws {
        let (office, canaries) = try Canary.street()
        var seen: Set<String> = []
        for way in Self.ways {
            var desk = desk(staff, office)
            press(way, &desk)
            #expect(try singing(desk, canaries) == [], "\(staff) \(way)")
            guard let context = desk.screen?.keys, seen.insert(desk.picture).inserted else { continue }
            for key in Self.keys(context) {
                var next = desk
                next.press(key)
                #expect(try singing(next, canaries) == [], "\(staff) \(way) \(key)")
                guard case .menu = next.workbench.layer, seen.insert(next.picture).inserted else { continue }
                for digit in 1...9 {
                    var last = next
                    last.press(String(digit))
                    #expect(try singing(last, canaries) == [], "\(staff) \(way) \(key) \(digit)")
                }
            }
        }
    }

    /// Whoever looks after the canary sees all that the table shows: what never sings proves nothing.
    @Test func whoLooksAfterItSeesIt() throws {
        let (office, canaries) = try Canary.street()
        var silent = Set(canaries.map(\.text))
        for staff in ["S0002", "S0003"] {
            for way in Self.ways {
                var desk = desk(staff, office, size: Size(columns: 132, rows: 43))
                press(way, &desk)
                silent = silent.filter { !desk.picture.contains($0) }
            }
        }
        let me = try #require(office.street.staff["S0002"])
        let reader = office.reader(me, at: Fixture.moment("2026-11-21T08:57:48"))
        let now = Fixture.moment("2026-11-21T08:57:48")
        #expect(
            canaries.filter { silent.contains($0.text) && $0.isShown(to: me, reader, office, at: now) }.map(\.text)
                == [])
    }

    /// Who stands in sees the grid's people by name until midnight, on a screen that stays open too (DOMAIN §3, §7).
    @Test func whatWasTakenOverEndsWithTheDay() throws {
        var office = try Canary.street().office
        let day = try #require(Day("2026-11-21"))
        let cover = StandIn(grid: Fixture.grid, day: day, staff: "S0005")
        try office.act(.gridCovered(cover), by: "S0005", at: Fixture.moment("2026-11-21T08:55:00"))
        var desk = desk("S0005", office)
        desk.press("g", "7")
        for _ in 0..<8 { desk.press("Right") }
        for _ in 0..<8 where !desk.picture.contains("金丝雀") { desk.press("Down", "Right") }
        #expect(desk.picture.contains("金丝雀"))
        desk.wait(until: "2026-11-21T23:59:59")
        #expect(desk.picture.contains("金丝雀"))
        desk.wait(until: "2026-11-22T00:00:00")
        #expect(!desk.picture.contains("金丝雀"))
    }

    /// Narrow and wide, in English too.
    @Test(arguments: readers)
    func everyWayAtEverySize(_ staff: String) throws {
        let (office, canaries) = try Canary.street()
        for size in [Size(columns: 45, rows: 20), Size(columns: 132, rows: 43)] {
            for way in Self.ways {
                var desk = desk(staff, office, size: size)
                press(way, &desk)
                #expect(try singing(desk, canaries) == [], "\(staff) \(size) \(way)")
                desk.press("Down", "Down", "L")
                #expect(try singing(desk, canaries) == [], "\(staff) \(size) \(way) L")
            }
        }
    }

    /// Nobody is found by what is masked: what is typed is all of it that stands on the screen, and 别处 has nobody.
    @Test(arguments: readers)
    func nothingMaskedIsFound(_ staff: String) throws {
        let (office, canaries) = try Canary.street()
        let desk = desk(staff, office)
        guard let me = desk.workbench.session.me else { return }
        let reader = office.reader(me, at: desk.now)
        let elder = try #require(office.elder(Canary.elder)?.elder)
        guard reader.nearness(to: elder) == .other else { return }
        for canary in canaries {
            guard case .elder(Canary.elder, let field) = canary.owner, field != .name else { continue }
            for length in 2...canary.text.count {
                for text in [canary.text.suffix(length), canary.text.prefix(length)] {
                    var next = desk
                    next.press("/", String(text))
                    guard case .find(let find) = next.workbench.layer, let context = next.workbench.context else {
                        continue
                    }
                    #expect(!find.elsewhere.contains { $0.elder == Canary.elder }, "\(staff) \(text)")
                    guard case .round(let round) = next.screen, round.grid == Fixture.grid else { continue }
                    #expect(next.screen?.hasMatch(String(text), context) != true, "\(staff) \(text)")
                }
            }
        }
    }

    /// Every case of ``Screen``; a new one is a case here as well, and a way to it.
    private enum Kind: CaseIterable {
        case round, visits, facade, anomaly, file, complaints, duty, board, boardList, matters, matter, dues, registers,
            canvass, help, lateEntry, imports, topics, topic, meetings, plan, minutes, meeting, ledger, bigBoard

        init(_ screen: Screen) {
            switch screen {
            case .round: self = .round
            case .visits: self = .visits
            case .facade: self = .facade
            case .anomaly: self = .anomaly
            case .file: self = .file
            case .complaints: self = .complaints
            case .duty: self = .duty
            case .board: self = .board
            case .boardList: self = .boardList
            case .matters: self = .matters
            case .matter: self = .matter
            case .dues: self = .dues
            case .registers: self = .registers
            case .canvass: self = .canvass
            case .help: self = .help
            case .lateEntry: self = .lateEntry
            case .imports: self = .imports
            case .topics: self = .topics
            case .topic: self = .topic
            case .meetings: self = .meetings
            case .plan: self = .plan
            case .minutes: self = .minutes
            case .meeting: self = .meeting
            case .ledger: self = .ledger
            case .bigBoard: self = .bigBoard
            }
        }
    }

    @Test func everyScreenIsWalked() throws {
        let (office, _) = try Canary.street()
        var reached: Set<Kind> = []
        for staff in ["S0002", "S0003", "S0004"] {
            for way in Self.ways {
                var desk = desk(staff, office)
                press(way, &desk)
                if let screen = desk.screen { reached.insert(Kind(screen)) }
            }
        }
        #expect(Set(Kind.allCases).subtracting(reached) == [])
    }
}
