import Campaigns
import CrashMachine
import Glibc
import Storage
import StreetModel
import Testing

/// Every failing call, with every error, once or from then on: nobody is told what is not so, nothing is lost, and the
/// book is sound or can be mended.
struct FailingCallTests {
    private static let failures: [Script.Failure] =
        [EIO, ENOSPC, EDQUOT, EINTR, EMFILE, ENOLCK, EACCES, EROFS].map { .error($0) } + [.short]

    @Test(arguments: [
        [Step.line, .act], [.rotate, .rotate, .checkpoint, .reopen], [.other, .rotate, .refresh],
        [.halfWritten, .act, .other], [.unflushed, .line, .other],
        [.line, .checkpoint, .refresh, .checkpoint], [.act, .checkpoint, .reopen, .line],
        [.other, .mend, .reopen, .line],
    ])
    func nothingIsPromisedThatIsNotSo(_ steps: [Step]) throws {
        let volume = try Stage.volume()
        let whole = ScriptedDisk(volume)
        var stage = try Stage(whole)
        for step in steps { stage.take(step) }
        var dice = Dice(seed: Campaign.seed)
        var runs = 0
        for number in 1...whole.callCount {
            for failure in Self.failures {
                for isLasting in [false, true] where Campaign.isTorture || dice.below(24) == 0 {
                    let script = Script(number: number, failure, isLasting: isLasting)
                    runs += 1
                    guard let problem = Self.problem(steps, volume, script, &dice) else { continue }
                    Issue.record("\(steps), \(script) (\(whole.calls[number - 1])): \(problem); seed \(Campaign.seed)")
                    return
                }
            }
        }
        Campaign.tell("failing calls of \(steps)", "\(whole.callCount) calls, \(runs) runs")
    }

    private static func problem(
        _ steps: [Step], _ volume: Volume, _ script: Script, _ dice: inout Dice
    ) -> String? {
        let scripted = ScriptedDisk(volume, script)
        var told = Told()
        if var stage = try? Stage(scripted) {
            for step in steps { stage.take(step) }
            scripted.follow(nil)
            if let problem = stage.problem() { return problem }
            told = stage.told
        }
        let inspection = Inspection(told: told, calls: scripted.callCount, mayNeedMending: true)
        for image in [scripted.volume] + scripted.volume.images(&dice, atMost: Campaign.of(test: 1, torture: 4)) {
            if let problem = inspection.problem(of: image) { return problem }
        }
        return nil
    }
}
