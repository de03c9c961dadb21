import Storage
import StreetModel
import Workbench

extension VerifyCommand {
    /// The day, and the second of it where the report named one, and the seal, as they were typed.
    struct TypedSeal {
        var day: Day
        /// "18:40:12"; nil for the whole day.
        var time: TimeOfDay?
        var seal: Seal

        /// Nil where the words are no day and seal.
        init?(_ words: [String]) {
            guard let first = words.first, let seal = Seal(typed: words.dropFirst().joined()) else { return nil }
            let parts = first.split(separator: "T", maxSplits: 1).map(String.init)
            guard let day = parts.first.flatMap({ Day($0) }) else { return nil }
            if parts.count == 2 {
                guard let time = TimeOfDay(parts[1]) else { return nil }
                self.time = time
            }
            (self.day, self.seal) = (day, seal)
        }
    }

    /// Proves that a day is what its seal says, or tells how it is not.
    func verify(_ typed: TypedSeal, on desk: Desk, _ words: Words) throws(Stop) {
        let settings = desk.settings
        let today = settings.offset.day(of: try Counter.clock(options, desk, isRunning: false).now)
        let until = typed.time.map { settings.offset.moment(typed.day, $0) }
        let verdict: SealVerdict
        do {
            verdict = try desk.verify(typed.seal, typed.day, until: until, today: today)
        } catch {
            throw Stop.complaining(words.fault(error), error.isAboutPlace ? .refused : .unsound)
        }
        for line in words.verdict(verdict, typed.day) { Console.write(line) }
        switch verdict {
        case .same, .sameSoFar: return
        case .notOver: throw .refused
        case .grown, .damaged, .other, .misread: throw .unsound
        }
    }
}
