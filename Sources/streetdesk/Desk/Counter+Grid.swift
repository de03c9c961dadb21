import StreetModel
import Workbench

extension Counter {
    /// A grid that the person answers for, by its code; else why not: there is none, it is closed, it is another's.
    func ownGrid(_ code: String) throws(Stop) -> String {
        guard let grid = office.grid(code) else { throw refusing(words.refusal(.unknownGrid(code), office)) }
        if !grid.isOpen { throw refusing(words.refusal(.register(.gridIsClosed(code)), office)) }
        if !office.answers(staff, for: code, at: clock.now) {
            throw refusing(words.refusal(.outsidePlace(code), office))
        }
        return code
    }
}
