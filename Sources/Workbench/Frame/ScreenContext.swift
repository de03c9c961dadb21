package import StreetModel
package import TextUI

/// What a screen may look at while it updates and draws.
package struct ScreenContext: Sendable {
    package let office: Office
    package let me: Staff
    package let now: Moment
    package let size: Size
    package let words: Words
    /// What stands on the band, the most urgent first.
    package let alerts: [Alert]
    /// What is late, and who is at a screen.
    package let lookout: Lookout
    /// The filters of matters that the person keeps.
    package let keptViews: [MatterView]
    /// How many rows above the hints the toast takes, and who is found elsewhere; a list stays clear of them.
    package let coveredRows: Int
    /// How characters are read; nil while nobody has looked for Latin letters, and where there is no such file.
    package let pinyin: PinyinTable?
    /// Who changed which field of the registers while this session runs.
    package var authors: [FieldAuthor.Place: FieldAuthor] = [:]

    /// The day it is at the street.
    package var today: Day { office.offset.day(of: now) }

    /// Why the rules do not allow this to be written now; nil where they do.
    func refusal(of event: Event) -> Refusal? {
        do throws(Refusal) {
            _ = try office.decide(event, by: me.id, at: now)
            return nil
        } catch {
            return error
        }
    }

    /// How wide the short names of these buildings are, in columns: at least three.
    func labelColumns(of buildings: [String]) -> Int {
        Set(buildings).reduce(3) { max($0, office.buildingShort($1)?.columns ?? 0) }
    }

    /// True where panes stand side by side.
    package var isWide: Bool { size.columns >= 76 }
}
