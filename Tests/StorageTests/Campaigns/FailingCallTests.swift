import Campaigns
import CrashMachine
import Glibc
import Storage
import StreetModel
import Testing

/// Every failing call, with every error, once or from then on: nobody is told what is not so, nothing is lost, and the
/// book is sound or can be mended.
struct FailingCallTests {
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
        let (runs, finding) = FailingCalls.tryAll(of: whole.callCount, oneIn: 24, &dice) { script, dice in
            Self.problem(steps, volume, script, &dice)
        }
        if let finding {
            let call = whole.calls[finding.script.number - 1]
            Issue.record("\(steps), \(finding.script) (\(call)): \(finding.problem); seed \(Campaign.seed)")
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
