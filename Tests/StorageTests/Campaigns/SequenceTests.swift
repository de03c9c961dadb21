import Campaigns
import CrashMachine
import Storage
import StreetModel
import Testing

/// All sequences of up to three steps, a loss of power at each of their calls, and what it may leave behind.
struct SequenceTests {
    /// How many images each crash point of a sequence of this length gives at most.
    private static func limit(_ length: Int) -> Int {
        Campaign.isTorture ? 120 : [60, 12, 3][length - 1]
    }

    @Test(arguments: Step.allCases)
    func everyImageKeepsWhatWasPromised(first: Step) throws {
        let volume = try Stage.volume()
        var dice = Dice(seed: Campaign.seed)
        var figures = Figures()
        for length in 1...3 {
            for steps in Step.sequences(from: first, length: length) {
                try crash(steps, on: volume, limit: Self.limit(length), &dice, &figures)
            }
        }
        #expect(figures.images > 100)
        Campaign.tell("sequences from \(first)", "\(figures)")
    }

    /// Longer ones, by chance: four to eight steps, and every crash point of the last.
    @Test(arguments: 0..<2)
    func longerOnes(half: Int) throws {
        let volume = try Stage.volume()
        var dice = Dice(seed: Campaign.seed + UInt64(half))
        var figures = Figures()
        for _ in 0..<Campaign.of(test: 40, torture: 18_000) {
            let steps = (0..<4 + dice.below(5)).map { _ in Step.allCases[dice.below(Step.allCases.count)] }
            try crash(steps, on: volume, limit: Campaign.of(test: 2, torture: 10), &dice, &figures)
        }
        #expect(figures.images > 100)
        Campaign.tell("longer sequences", "\(figures)")
    }

    /// Only the crash points of the last step: those of the others belong to a shorter sequence.
    private func crash(
        _ steps: [Step], on volume: Volume, limit: Int, _ dice: inout Dice, _ figures: inout Figures
    ) throws {
        let scripted = ScriptedDisk(volume, remembers: true)
        var stage = try Stage(scripted)
        for step in steps.dropLast() { stage.take(step) }
        let before = scripted.callCount
        stage.take(steps[steps.count - 1])
        figures.sequences += 1
        for point in scripted.points where point.calls >= before {
            figures.points += 1
            let inspection = Inspection(told: stage.told, calls: point.calls)
            for image in point.volume.images(&dice, atMost: limit) {
                let key = Figures.Key(image: image.fingerprint, told: stage.told, calls: point.calls)
                guard figures.isNew(key) else { continue }
                guard let problem = inspection.problem(of: image) else { continue }
                let call = scripted.calls.prefix(point.calls).last
                Issue.record(
                    "\(steps), after call \(point.calls) \(call.map { "\($0)" } ?? ""): \(problem); seed \(Campaign.seed)"
                )
                return
            }
        }
        if let problem = stage.problem() { Issue.record("\(steps): \(problem)") }
    }
}
