package import StreetModel
import TextUI

extension Words {
    /// Who has no board learns it in a shell as on the screen.
    package var noBoard: String { self("督办屏供社区工作者和督查员使用", "The board is for community staff and supervisors") }

    /// The board as a person reads it in a shell: figures, rows, coverage by community.
    package func boardTable(
        _ breaches: [Breach], _ figures: StreetFigures, _ office: Office, for staff: Staff, present: Set<String>,
        at now: Moment
    ) -> String {
        let context = ScreenContext(
            office: office, me: staff, now: now, size: Size(columns: 120, rows: 40), words: self, alerts: [],
            lookout: Lookout(breaches: breaches, asked: 0, present: present), keptViews: [], coveredRows: 0, pinyin: nil
        )
        let rows = figures.rows(among: breaches).map { row in
            let cells = cells(of: row, figures, context)
            return [
                row.part == .imminent ? "~" : "!", cells.kind.padded(to: 16), cells.late.padded(to: 10),
                cells.place.padded(to: 20), cells.who.padded(to: 16), cells.owner.padded(to: 10), cells.urge,
            ].joined(separator: " ")
        }
        let places = ([figures.whole] + figures.communities.map(\.whole)).map { place in
            "\(placeName(place.code, context).padded(to: 16)) \(coverageLine(place.coverage)) \(visitLine(place.visits))"
        }
        let lines =
            [
                "\(board) \(office.name) \(half(figures.slot.half)) \(figures.slot.day.text)",
                "\(head(figures.head(among: breaches), isWide: true)[0])  \(presence(office.presence(of: present, for: staff, at: now)))",
            ] + rows + places + [
                registered(figures.whole.coverage, bunched: 0)[0], clocks(figures.responses, figures.handlings)[0],
            ]
        return lines.joined(separator: "\n")
    }
}
