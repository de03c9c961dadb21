import Campaigns
import CrashMachine
import Glibc

/// Every failing call of a run, with every error, once or from then on.
enum FailingCalls {
    private static let failures: [Script.Failure] =
        [EIO, ENOSPC, EDQUOT, EINTR, EMFILE, ENOLCK, EACCES, EROFS].map { .error($0) } + [.short]

    /// A script after which something is wrong, and what.
    struct Finding {
        var script: Script
        var problem: String
    }

    /// Tries them until one leaves a problem: all in a torture, one in so many in a test. Gives how many runs that were.
    static func tryAll(
        of callCount: Int, oneIn share: Int, _ dice: inout Dice, _ problem: (Script, inout Dice) throws -> String?
    ) rethrows -> (runs: Int, finding: Finding?) {
        var runs = 0
        for number in 1...callCount {
            for failure in failures {
                for isLasting in [false, true] where Campaign.isTorture || dice.below(share) == 0 {
                    let script = Script(number: number, failure, isLasting: isLasting)
                    runs += 1
                    if let problem = try problem(script, &dice) {
                        return (runs, Finding(script: script, problem: problem))
                    }
                }
            }
        }
        return (runs, nil)
    }
}
