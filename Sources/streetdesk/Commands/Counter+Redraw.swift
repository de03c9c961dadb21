import StreetModel
import Workbench

extension Counter {
    /// Redraws grids as the street stands, and tells each grid's figures before and after.
    mutating func redraw(_ ask: (Office) throws(Refusal) -> GridRedrawn) throws(Stop) {
        let redraw: GridRedrawn
        do {
            redraw = try ask(office)
        } catch {
            throw refusing(words.refusal(error, office))
        }
        let effects = office.effects(of: redraw)
        let entries = try record(.place(.redrawn(redraw)), at: clock.now)
        Console.write(CheckLine.answer(entries, words))
        for effect in effects { Console.write("\(effect.grid) \(words.effect(effect))") }
        clerk.checkpoint(of: office, isIdle: false)
    }
}
