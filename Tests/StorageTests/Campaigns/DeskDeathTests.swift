import Campaigns
import CrashMachine
import Storage
import StreetModel
import Testing

/// Death while a desk is made, a book added, a PIN, a draft or a view kept.
struct DeskDeathTests {
    private static let limit = Campaign.of(test: 40, torture: 300)

    /// Each image that a run may leave, with the calls made before it.
    private func images(
        of volume: Volume = Volume(), _ run: (ScriptedDisk) throws -> Void, _ look: (Int, Volume) throws -> Void
    ) throws {
        let scripted = ScriptedDisk(volume, remembers: true)
        try run(scripted)
        scripted.mark()
        var dice = Dice(seed: Campaign.seed)
        var seen: Set<[Int]> = []
        for point in scripted.points {
            for image in point.volume.images(&dice, atMost: Self.limit)
            where seen.insert([image.fingerprint, point.calls]).inserted {
                try look(point.calls, image)
            }
        }
        #expect(seen.count > 10)
    }

    /// There is no desk, and one can be made, or it is there whole.
    @Test func aDeskIsThereWholeOrNotAtAll() throws {
        var published = Int.max
        let make = { (scripted: ScriptedDisk) in
            let draft = try DeskDraft.begin(at: Session.path, TestDesk.settings, on: scripted.disk())
            try draft.desk.addBook(TestDesk.community)
            do {
                var office = draft.desk.emptyOffice
                var book = try Book.open(TestDesk.community, in: draft.desk, into: &office)
                try book.write([look("E1", note: "1")], into: &office)
                try book.checkpoint(of: office)
            }
            _ = try draft.publish()
        }
        try images {
            try make($0)
            published = min(published, $0.callCount)
        } _: { calls, image in
            let scripted = ScriptedDisk(image)
            if (try? Desk.open(Session.path, on: scripted.disk())) == nil {
                #expect(calls < published, "after call \(calls)")
                try make(scripted)
                #expect(try scripted.disk().names(in: "/") == ["desk"])
            }
            let session = try Session(scripted.disk())
            #expect(session.book.fault == nil, "after call \(calls)")
            #expect(try session.account().notes == ["1"], "after call \(calls)")
        }
    }

    /// A book that is seen can be written; one that was promised is there.
    @Test func aBookThatIsSeenCanBeWritten() throws {
        let code = "990101001002"
        var added = Int.max
        try images(of: try Stage.volume()) {
            try Desk.open(Session.path, on: $0.disk()).addBook(code)
            added = min(added, $0.callCount)
        } _: { calls, image in
            let disk = ScriptedDisk(image).disk()
            let desk = try Desk.open(Session.path, on: disk)
            guard try desk.communities().contains(code) else {
                #expect(calls < added, "after call \(calls)")
                return
            }
            var session = try Session(disk, code)
            try session.book.write([elder("E1")], into: &session.office)
            #expect(try desk.verify(code).isSound, "after call \(calls)")
        }
    }

    /// A PIN that was promised holds; one that was not leaves the one before.
    @Test func aPINHoldsOnceItIsKept() throws {
        let made = ScriptedDisk(try Stage.volume())
        let before = try Desk.open(Session.path, on: made.disk())
        #expect(before.keep(pin: "1111", of: "S0007"))
        for (volume, before) in [(try Stage.volume(), false), (made.volume, true)] {
            var kept = Int.max
            var isRight: [[UInt8]: Bool] = [:]
            try images(of: volume) {
                let desk = try Desk.open(Session.path, on: $0.disk())
                #expect(desk.keep(pin: "2222", of: "S0007"))
                kept = min(kept, $0.callCount)
            } _: { calls, image in
                let desk = try Desk.open(Session.path, on: ScriptedDisk(image).disk())
                #expect(desk.hasPIN(of: "S0007") || !before && calls < kept, "after call \(calls)")
                guard calls >= kept else { return }
                // A hash costs a tenth of a second.
                let hash = image.contents(of: "\(Session.path)/sessions/S0007/pin") ?? []
                let right = isRight[hash] ?? desk.isRight(pin: "2222", of: "S0007")
                isRight[hash] = right
                #expect(right, "after call \(calls)")
            }
        }
    }

    /// What was settled in a pause is there, as it was then or as it was written later.
    @Test func aSettledDraftIsThere() throws {
        func draft(_ text: String) -> SessionDraft {
            SessionDraft(
                purpose: ["absence", "E1", ""], writtenAt: TestDesk.morning,
                fields: [.init(name: "whereTo", value: .text(text))])
        }
        let (first, second) = (draft("去女儿家"), draft(String(repeating: "去女儿家, 周末回来。", count: 60)))
        var settled = Int.max
        var settledAgain = Int.max
        try images(of: try Stage.volume()) {
            let desk = try Desk.open(Session.path, on: $0.disk())
            desk.keep(first, of: "S0007")
            desk.settleDrafts(of: "S0007")
            $0.mark()
            settled = min(settled, $0.callCount)
            desk.keep(second, of: "S0007")
            $0.mark()
            desk.settleDrafts(of: "S0007")
            settledAgain = min(settledAgain, $0.callCount)
        } _: { calls, image in
            let desk = try Desk.open(Session.path, on: ScriptedDisk(image).disk())
            let found = desk.drafts(of: "S0007")
            if calls >= settledAgain {
                #expect(found == [second], "after call \(calls)")
            } else if calls >= settled {
                #expect(found == [first] || found == [second], "after call \(calls)")
            } else {
                #expect(found.isEmpty || found == [first], "after call \(calls)")
            }
            desk.drop(first.purpose, of: "S0007")
            #expect(desk.drafts(of: "S0007").isEmpty)
        }
    }

    /// A view is there as it was before or after, and never hinders a start.
    @Test func aViewIsTheOldOneOrTheNew() throws {
        try images(of: ViewChange.volume()) {
            try ViewChange.make(on: $0.disk())
        } _: { calls, image in
            let problem = try ViewChange.problem(image)
            #expect(problem == nil, "after call \(calls)")
        }
    }
}
