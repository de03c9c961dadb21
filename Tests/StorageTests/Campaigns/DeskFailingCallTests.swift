import Campaigns
import CrashMachine
import Glibc
import Storage
import StreetModel
import Testing

/// Every failing call while a desk is made, a book added, a PIN, a draft or a view kept: what was promised is there, and
/// what failed stands in nobody's way.
struct DeskFailingCallTests {
    /// Has each call of a run fail, and looks at what lies there afterwards, with the power on and after it has gone.
    ///
    /// - Parameters:
    ///   - run: what is done; true where somebody is told that it is done.
    ///   - problem: what is wrong on a disk that works again, after what was told; nil where nothing is.
    private func fail(
        _ name: String, on volume: Volume, _ run: (Disk) throws -> Bool, _ problem: (Volume, Bool) throws -> String?
    ) throws {
        let whole = ScriptedDisk(volume)
        #expect(try run(whole.disk()))
        var dice = Dice(seed: Campaign.seed)
        let (runs, finding) = try FailingCalls.tryAll(of: whole.callCount, oneIn: 8, &dice) { script, dice in
            let scripted = ScriptedDisk(volume, script)
            let isPromised = (try? run(scripted.disk())) ?? false
            let left = scripted.volume
            for image in [left] + left.images(&dice, atMost: Campaign.of(test: 2, torture: 6)) {
                if let problem = try problem(image, isPromised) { return problem }
            }
            return nil
        }
        if let finding {
            let call = whole.calls[finding.script.number - 1]
            Issue.record("\(finding.script) (\(call)): \(finding.problem); seed \(Campaign.seed)")
        }
        #expect(runs > whole.callCount / 2)
        Campaign.tell("failing calls, \(name)", "\(whole.callCount) calls, \(runs) runs")
    }

    @Test func aDeskIsThereWholeOrCanBeMade() throws {
        func make(_ disk: Disk) throws -> Bool {
            let draft = try DeskDraft.begin(at: Session.path, TestDesk.settings, on: disk)
            try draft.desk.addBook(TestDesk.community)
            do {
                var office = draft.desk.emptyOffice
                var book = try Book.open(TestDesk.community, in: draft.desk, into: &office)
                try book.write([look("E1", note: "1")], into: &office)
            }
            _ = try draft.publish()
            return true
        }
        try fail("making a desk", on: Volume()) {
            try make($0)
        } _: { image, isPromised in
            let disk = ScriptedDisk(image).disk()
            if (try? Desk.open(Session.path, on: disk)) == nil {
                if isPromised { return "a desk that was promised is not there" }
                _ = try make(disk)
                let names = try disk.names(in: "/") ?? []
                if names != ["desk"] { return "beside the desk there is \(names)" }
            }
            let session = try Session(disk)
            if let fault = session.book.fault { return "opens with \(fault)" }
            return try session.account().notes == ["1"] ? nil : "the desk's line is not there"
        }
    }

    @Test func aBookThatIsSeenCanBeWritten() throws {
        let code = "990101001002"
        try fail("adding a book", on: try Stage.volume()) {
            try Desk.open(Session.path, on: $0).addBook(code)
            return true
        } _: { image, isPromised in
            let disk = ScriptedDisk(image).disk()
            let desk = try Desk.open(Session.path, on: disk)
            if try !desk.communities().contains(code) {
                if isPromised { return "a book that was promised is not there" }
                try desk.addBook(code)
            }
            var session = try Session(disk, code)
            try session.book.write([elder("E1")], into: &session.office)
            return try desk.verify(code).isSound ? nil : "the book is not sound"
        }
    }

    @Test func aPINIsTheOldOneOrTheNew() throws {
        let made = ScriptedDisk(try Stage.volume())
        #expect(try Desk.open(Session.path, on: made.disk()).keep(pin: "1111", of: "S0007"))
        // A hash costs a tenth of a second: each is tried once.
        var holds: [[UInt8]: String] = [:]
        try fail("keeping a PIN", on: made.volume) {
            try Desk.open(Session.path, on: $0).keep(pin: "2222", of: "S0007")
        } _: { image, isPromised in
            let desk = try Desk.open(Session.path, on: ScriptedDisk(image).disk())
            let hash = image.contents(of: "\(Session.path)/sessions/S0007/pin") ?? []
            let pin = holds[hash] ?? ["2222", "1111"].first { desk.isRight(pin: $0, of: "S0007") }
            guard let pin else { return "no PIN is right" }
            holds[hash] = pin
            return isPromised && pin != "2222" ? "a PIN that was promised is not kept" : nil
        }
    }

    @Test func aDraftIsNoneOrTheLastOrTheOneBefore() throws {
        func draft(_ text: String) -> SessionDraft {
            SessionDraft(
                purpose: ["absence", "E1", ""], writtenAt: TestDesk.morning,
                fields: [.init(name: "whereTo", value: .text(text))])
        }
        let (first, second) = (draft("去女儿家"), draft("去儿子家, 周末回来"))
        let made = ScriptedDisk(try Stage.volume())
        let before = try Desk.open(Session.path, on: made.disk())
        before.keep(first, of: "S0007")
        before.settleDrafts(of: "S0007")
        try fail("keeping a draft", on: made.volume) {
            let desk = try Desk.open(Session.path, on: $0)
            desk.keep(second, of: "S0007")
            desk.settleDrafts(of: "S0007")
            return true
        } _: { image, _ in
            let desk = try Desk.open(Session.path, on: ScriptedDisk(image).disk())
            let found = desk.drafts(of: "S0007")
            if found != [first] && found != [second] { return "the draft that was settled is lost: \(found)" }
            desk.drop(first.purpose, of: "S0007")
            return desk.drafts(of: "S0007").isEmpty ? nil : "a draft cannot be dropped"
        }
    }

    @Test func aViewIsTheOldOneOrTheNew() throws {
        try fail("keeping a view", on: ViewChange.volume()) {
            try ViewChange.make(on: $0)
            return true
        } _: { image, _ in
            try ViewChange.problem(image)
        }
    }
}
