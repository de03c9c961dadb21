import Campaigns
import CrashMachine
import Testing

/// Looks through the images of crash points, each of them once, until something is wrong.
struct Search {
    let name: String
    /// How many images of one crash point are looked at.
    let limit: Int
    private var dice = Dice(seed: Campaign.seed)
    private var figures = Figures()
    private var isOver = false

    init(name: String, limit: Int) {
        self.name = name
        self.limit = limit
    }

    mutating func look(at point: CrashPoint, _ inspection: Inspection, _ circumstance: String = "") {
        if isOver { return }
        figures.points += 1
        for image in point.volume.images(&dice, atMost: limit) {
            let key = Figures.Key(
                image: image.fingerprint, told: inspection.told, calls: point.calls,
                mayNeedMending: inspection.mayNeedMending)
            guard figures.isNew(key), let problem = inspection.problem(of: image) else { continue }
            Issue.record("\(name), \(circumstance), after call \(point.calls): \(problem); seed \(Campaign.seed)")
            isOver = true
            return
        }
    }

    func report() {
        if !isOver { #expect(figures.images > 10) }
        Campaign.tell(name, "\(figures)")
    }
}
