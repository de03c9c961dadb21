import Glibc
import Storage
import StreetModel
import Testing

@Suite struct DeskTests {
    @Test func aDeskAppearsWhole() throws {
        let root = try TestDesk.folder()
        defer { Disk.real.sweep(root) }
        let draft = try DeskDraft.begin(at: "\(root)/desk/", TestDesk.settings)
        #expect(try Disk.real.names(in: root) == [".desk.new-\(getpid())"])
        try draft.desk.addBook(TestDesk.community)
        let desk = try draft.publish()
        #expect(try Disk.real.names(in: root) == ["desk"])
        #expect(desk.path == "\(root)/desk")
        let opened = try Desk.open(desk.path)
        #expect(opened.settings == TestDesk.settings && opened.fault == nil)
        #expect(try Disk.real.names(in: desk.path) == [TestDesk.community, "desk.json", "street"])
    }

    @Test func settingsAreStoredAsFrozen() throws {
        let desk = try TestDesk.make()
        #expect(
            try lines(of: "\(desk.desk.path)/desk.json") == [
                #"{"format":1,"id":"00112233445566778899aabbccddeeff","name":"槐安街道","code":"990101001","utcOffset":"+08:00","rehearsal":true,"clockOffset":0,"sum":"4edeb85ece3aacd24781f73069e6ede892cf22898dc47f8bf492942f868f86ce"}"#
            ])
    }

    @Test func everyFlippedBitOfTheSettingsIsFound() throws {
        let desk = try TestDesk.make()
        let file = "\(desk.desk.path)/desk.json"
        let whole = try Disk.real.contents(of: file)
        #expect(try desk.desk.verifySettings() == nil)
        for place in 0..<whole.count * 8 {
            var bytes = whole
            bytes[place / 8] ^= 1 << (place % 8)
            overwrite(file, bytes)
            #expect(
                try desk.desk.verifySettings() == .damaged(file: file, line: 1, what: .settingsChanged), "bit \(place)")
        }
    }

    /// A folder with a street's book has lost its desk.json; any other is no desk, and none is made inside.
    @Test(arguments: [nil, "", "{", #"{"format":1,"id":"a"}"#])
    func settingsThatAreGone(text: String?) throws {
        let desk = try TestDesk.make(on: .quick)
        let file = "\(desk.desk.path)/desk.json"
        if let text { overwrite(file, Array(text.utf8)) } else { Disk.real.sweep(file) }
        #expect(throws: StorageFault.damaged(file: file, line: 0, what: .settingsGone)) {
            _ = try Desk.open(desk.desk.path)
        }
        #expect(throws: StorageFault.notADesk(path: desk.root)) { _ = try Desk.open(desk.root) }
        let inner = "\(desk.bookPath)/inner"
        #expect(throws: StorageFault.deskInsideDesk(path: inner, outer: desk.desk.path)) {
            _ = try DeskDraft.begin(at: inner, TestDesk.settings)
        }
    }

    /// Opened all the same, for reading: which desk it is stands, and nothing that opens a door.
    @Test func editedSettingsAreNotBelieved() throws {
        let desk = try TestDesk.make()
        let file = "\(desk.desk.path)/desk.json"
        let text = String(decoding: try Disk.real.contents(of: file), as: UTF8.self)
        overwrite(file, Array(text.replacing(#""clockOffset":0"#, with: #""clockOffset":60000,"owner":"S0001""#).utf8))
        let opened = try Desk.open(desk.desk.path)
        #expect(opened.fault == .damaged(file: file, line: 1, what: .settingsChanged))
        #expect(opened.settings.id == TestDesk.settings.id && opened.settings.code == TestDesk.settings.code)
        #expect(!opened.settings.isRehearsal && opened.settings.owner == nil && opened.settings.clockOffset == 0)
    }

    @Test func aDraftThatIsGivenUpLeavesNothing() throws {
        let root = try TestDesk.folder()
        defer { Disk.real.sweep(root) }
        do {
            let draft = try DeskDraft.begin(at: "\(root)/desk", TestDesk.settings)
            try draft.desk.addBook(TestDesk.community)
        }
        #expect(try Disk.real.names(in: root) == [])
    }

    @Test func aDraftWhoseMakerWasKilledIsSweptAway() throws {
        let root = try TestDesk.folder()
        defer { Disk.real.sweep(root) }
        try Disk.real.ensureFolder("\(root)/.desk.new-7")
        overwrite("\(root)/.desk.new-7/desk.json", [1])
        try Disk.real.ensureFolder("\(root)/.desk.new-8")
        // The maker of this one still lives.
        let alive = Glibc.open("\(root)/.desk.new-8", O_RDONLY | O_DIRECTORY)
        flock(alive, LOCK_EX)
        _ = try DeskDraft.begin(at: "\(root)/desk", TestDesk.settings).publish()
        #expect(try Disk.real.names(in: root) == [".desk.new-8", "desk"])
        close(alive)
    }

    @Test func anEmptyFolderGivesWayAndAFullOneDoesNot() throws {
        let root = try TestDesk.folder()
        defer { Disk.real.sweep(root) }
        try Disk.real.ensureFolder("\(root)/desk")
        let draft = try DeskDraft.begin(at: "\(root)/desk", TestDesk.settings)
        overwrite("\(root)/desk/letter.txt", [65])
        var fault: StorageFault?
        do throws(StorageFault) {
            _ = try draft.publish()
        } catch {
            fault = error
        }
        #expect(fault == .exists(path: "\(root)/desk"))
        #expect(try Disk.real.names(in: root) == ["desk"])
        #expect(throws: StorageFault.exists(path: "\(root)/desk")) {
            _ = try DeskDraft.begin(at: "\(root)/desk", TestDesk.settings).publish()
        }
        Disk.real.sweep("\(root)/desk/letter.txt")
        _ = try DeskDraft.begin(at: "\(root)/desk", TestDesk.settings).publish()
        #expect(try Disk.real.names(in: "\(root)/desk") == ["desk.json", "street"])
    }

    @Test func aDeskInsideADeskIsRefused() throws {
        let desk = try TestDesk.make()
        let inner = "\(desk.bookPath)/journal/inner"
        let outer = desk.desk.path
        #expect(throws: StorageFault.deskInsideDesk(path: inner, outer: outer)) {
            _ = try DeskDraft.begin(at: inner, TestDesk.settings).publish()
        }
    }

    @Test func whereNoDeskIsOneIsToldSo() throws {
        let root = try TestDesk.folder()
        defer { Disk.real.sweep(root) }
        #expect(throws: StorageFault.notADesk(path: root)) { try Desk.open(root) }
        #expect(throws: StorageFault.notADesk(path: "\(root)/nowhere")) { try Desk.open("\(root)/nowhere") }
    }

    @Test(arguments: [
        (#"{"format":2,"whatever":[1.5,{"a":null}]}"#, StorageFault.newer(kind: "desk", version: 2, file: "", line: 0)),
        (#"{"format":1,"id":"a","name":"b""#, .damaged(file: "", line: 0, what: .malformed)),
        (#"{"format":1,"id":"a","name":"b","code":"c"}"#, .damaged(file: "", line: 0, what: .body(key: "utcOffset"))),
        ("", .damaged(file: "", line: 0, what: .malformed)),
    ])
    func settingsThatCannotBeUsedAreNamed(text: String, fault: StorageFault) throws {
        let root = try TestDesk.folder()
        defer { Disk.real.sweep(root) }
        overwrite("\(root)/desk.json", Array(text.utf8))
        let expected: StorageFault =
            switch fault {
            case .newer(let kind, let version, _, let line):
                .newer(kind: kind, version: version, file: "\(root)/desk.json", line: line)
            case .damaged(_, let line, let what): .damaged(file: "\(root)/desk.json", line: line, what: what)
            default: fault
            }
        #expect(throws: expected) { try Desk.open(root) }
    }

    @Test func aRehearsalsClockRunsApart() {
        var settings = TestDesk.settings
        settings.clockOffset = -5500
        #expect(settings.time(at: Moment(milliseconds: 10_000)) == Moment(milliseconds: 4500))
    }

    @Test(arguments: [false, true])
    func aWatcherNamesTheBooksThatWereWrittenTo(usingSizes: Bool) throws {
        let desk = try TestDesk.make()
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write([elder("E1")], into: &office)
        var watcher = Watcher(
            desk.desk, codes: [TestDesk.street, TestDesk.community], usingSizes: usingSizes)
        #expect((watcher.descriptor == nil) == usingSizes)
        #expect(watcher.changed() == [])
        try book.write([look("E1")], into: &office)
        #expect(watcher.changed() == [TestDesk.community])
        #expect(watcher.changed() == [])
        var street = try Book.open(TestDesk.street, in: desk.desk, into: &office)
        try street.write([.registered(.staff(StoredSamples.staff))], into: &office)
        try book.write([look("E1")], at: TestDesk.morning + 86_400, into: &office)
        #expect(watcher.changed().sorted() == [TestDesk.street, TestDesk.community])
    }
}
