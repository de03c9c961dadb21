import Campaigns
import CrashMachine
import Glibc
import Storage
import StreetModel
import Testing

/// Death at every system call, thoroughly: on every image that a loss of power there may leave, all that was promised is
/// kept, and nobody is told of damage.
struct DeathTests {
    private static let community = "\(Session.path)/\(TestDesk.community)"
    private static let journal = "\(community)/journal/2026-11-21.jsonl"

    @Test(arguments: [
        [Step.line], [.act], [.line, .line], [.line, .act], [.halfWritten, .act], [.unflushed, .line],
        [.line, .rotate],
        [.rotate, .halfWritten, .rotate], [.line, .checkpoint], [.line, .checkpoint, .line, .checkpoint],
        [.line, .checkpoint, .act, .checkpoint, .line, .checkpoint],
    ])
    func inTheLastOf(_ steps: [Step]) throws {
        let scripted = ScriptedDisk(try Stage.volume(days: 0), remembers: true)
        var stage = try Stage(scripted)
        for step in steps.dropLast() { stage.take(step) }
        let before = scripted.callCount
        stage.take(steps[steps.count - 1])
        #expect(stage.problem() == nil)
        var search = Search(
            name: "death in \(steps)", limit: Campaign.of(test: steps.last == .checkpoint ? 10 : 60, torture: 300))
        for point in scripted.points where point.calls >= before {
            search.look(at: point, Inspection(told: stage.told, calls: point.calls))
        }
        search.report()
    }

    /// One session is killed at any call, another goes on, and then the power goes.
    @Test(arguments: [Step.line, .act, .rotate, .checkpoint], [Step.line, .rotate, .checkpoint, .mend])
    func andThenThePowerGoes(first: Step, second: Step) throws {
        let scripted = ScriptedDisk(try Stage.volume(days: 0), remembers: true)
        var stage = try Stage(scripted)
        stage.take(.line)
        let before = scripted.callCount
        stage.take(first)
        var search = Search(
            name: "killed in \(first), \(second), then no power", limit: Campaign.of(test: 3, torture: 30))
        // A checkpoint makes one file after the other: in small, every seventh moment will do.
        let stride = first == .checkpoint ? Campaign.of(test: 7, torture: 1) : 1
        for (place, kill) in scripted.points.enumerated() where kill.calls >= before && place % stride == 0 {
            let next = ScriptedDisk(kill.volume, remembers: true)
            var heir = try Stage(next, stage.told.cut(after: kill.calls))
            heir.take(second)
            let thinned = second == .checkpoint ? Campaign.of(test: 5, torture: 1) : 1
            for (place, point) in next.points.enumerated().reversed() where place % thinned == 0 {
                search.look(at: point, Inspection(told: heir.told, calls: point.calls), "killed after \(kill.calls)")
            }
        }
        search.report()
    }

    /// A book whose flush has failed, and one whose last line has rotted, with and without a checkpoint before it.
    @Test(arguments: [false, true], [false, true])
    func inMending(isPoisoned: Bool, hasCheckpoint: Bool) throws {
        let made = ScriptedDisk(try Stage.volume())
        var stage = try Stage(made)
        stage.take(.line)
        if hasCheckpoint { stage.take(.checkpoint) }
        if isPoisoned { made.follow(Script(number: 1, .error(EIO), kind: .flush)) }
        stage.take(.line)
        var volume = made.volume
        if !isPoisoned {
            var bytes = try #require(volume.contents(of: Self.journal))
            bytes[bytes.count - 100] ^= 1
            volume.put(Self.journal, bytes)
        }
        // A line that rots was saved, and is not there any more.
        var told = stage.told.cut(after: made.callCount)
        if !isPoisoned { told.acts[1].answer = .none }

        let scripted = ScriptedDisk(volume, remembers: true)
        let desk = try Desk.open(Session.path, on: scripted.disk())
        #expect(try desk.mend(TestDesk.community) != [])
        scripted.mark()
        let mended = scripted.callCount
        var search = Search(
            name: "death in mending\(isPoisoned ? " what was not flushed" : "")",
            limit: Campaign.of(test: 20, torture: 300))
        for kill in scripted.points {
            search.look(at: kill, Inspection(told: told, calls: kill.calls, mayNeedMending: kill.calls < mended))
            // Killed while it mends, and another writes before the power goes.
            let next = ScriptedDisk(kill.volume, remembers: true)
            guard var heir = try? Stage(next, told) else { continue }
            heir.take(.line)
            for point in next.points.suffix(2) {
                search.look(
                    at: point, Inspection(told: heir.told, calls: point.calls, mayNeedMending: true),
                    "killed after \(kill.calls)")
            }
        }
        search.report()
    }
}
