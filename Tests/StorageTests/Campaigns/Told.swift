import Storage
import StreetModel

/// What sessions were told of their acts, by the calls that had been made until then.
struct Told {
    /// One attempt to write an act.
    struct Act {
        /// The notes of its looks, which nobody else's have.
        var notes: [String]
        /// Calls made before it began.
        var begun: Int
        /// Calls made before the answer came; nil where whoever asked was dead by then.
        var answered: Int?
        var answer = Answer.none
    }

    enum Answer {
        /// It is saved.
        case saved
        /// Nothing of it is there.
        case refused
        /// Nobody can say: the book is poisoned, or there was no answer.
        case none
    }

    var acts: [Act] = []

    /// What was told until so many calls were made, to be gone on with on another disk, whose calls count anew.
    func cut(after calls: Int) -> Told {
        var told = Told()
        for var act in acts where act.begun < calls {
            if act.answered.map({ $0 > calls }) ?? true { act.answer = .none }
            act.begun = -1
            act.answered = 0
            told.acts.append(act)
        }
        return told
    }

    /// What contradicts these answers in notes that were found, after so many calls; nil where nothing does.
    func contradiction(in found: [String], after calls: Int) -> String? {
        var rest = found[...]
        for act in acts {
            let answer = act.answered.map { $0 <= calls } ?? false ? act.answer : .none
            let isThere = rest.starts(with: act.notes)
            if isThere { rest = rest.dropFirst(act.notes.count) }
            switch answer {
            case .saved where !isThere: return "\(act.notes) was saved and is not in \(found)"
            case .refused where isThere: return "\(act.notes) was refused and is in \(found)"
            case .none where isThere && act.begun >= calls: return "\(act.notes) is there before its time"
            case .saved, .refused, .none: break
            }
        }
        return rest.isEmpty ? nil : "\(rest) is twice or by halves in \(found)"
    }
}
