package import StreetModel

/// A line of a list below the board.
package enum BoardLine: Equatable, Sendable {
    case row(BoardRow)
    case place(PlaceFigures)
    case figure(BoardFigure, count: Int)
    case person(String)
    case matter(String)
    /// How fast matters were answered and handled; behind it stand the matters.
    case clocks
    /// The three rates of the complaints; behind them stands their analysis.
    case rates
    /// The round of a grid, from the end of its list.
    case round(String)

    /// What a line is known by as time passes.
    package enum Key: Hashable, Sendable {
        case row(BoardRow.Key)
        case place(String)
        case figure(BoardFigure)
        case person(String)
        case matter(String)
        case clocks, rates, round
    }

    package var key: Key {
        switch self {
        case .row(let row): .row(row.key)
        case .place(let figures): .place(figures.code)
        case .figure(let figure, _): .figure(figure)
        case .person(let elder): .person(elder)
        case .matter(let matter): .matter(matter)
        case .clocks: .clocks
        case .rates: .rates
        case .round: .round
        }
    }
}
