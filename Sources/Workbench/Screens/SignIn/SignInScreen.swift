package import StreetModel
package import TextUI

/// Who is it? On a rehearsal desk one chooses the person one is, by arrows or digit (DESIGN §4).
package struct SignInScreen: Equatable, Sendable {
    /// Everybody who works with the desk, workers first.
    package let people: [Staff]
    package var selected = 0
    package var scroll = ScrollWindow()

    package init(_ street: StreetBook) {
        people = street.staff.values.sorted { left, right in
            let ranks = (SignInScreen.rank(left.role), SignInScreen.rank(right.role))
            return ranks.0 != ranks.1 ? ranks.0 < ranks.1 : left.id < right.id
        }
    }

    private static func rank(_ role: Role) -> Int {
        switch role {
        case .gridWorker: 0
        case .communityStaff: 1
        case .supervisor: 2
        case .administrator: 3
        }
    }

    /// The rows of the list at a size.
    func area(_ size: Size) -> Rect { Rect(row: 3, column: 0, columns: size.columns, rows: size.rows - 6) }

    /// The part of the list that is seen.
    func window(_ size: Size) -> ScrollWindow {
        var window = scroll
        window.show(selected: selected, count: people.count, height: area(size).size.rows)
        return window
    }

    /// The person a digit stands for: 1 to 9 count from the first row in view, as far as rows are in view.
    func person(digit: Int, _ size: Size) -> Staff? {
        let index = window(size).first + digit - 1
        return people.indices.contains(index) && (1...area(size).size.rows).contains(digit) ? people[index] : nil
    }
}
