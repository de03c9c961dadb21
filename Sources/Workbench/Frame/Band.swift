package import StreetModel

/// What stands on the band over a screen: the alert that is shown, and how many there are.
package struct Band: Sendable {
    /// The most urgent; nil where the band is empty.
    package let first: Alert?
    package let count: Int

    package var isEmpty: Bool { count == 0 }

    /// All of them.
    init(_ alerts: [Alert]) {
        (first, count) = (alerts.first, alerts.count)
    }

    /// Those at the places for which this is true. There may be thousands with every frame: only one is copied.
    init(_ alerts: [Alert], where isShown: (Int) -> Bool) {
        var first: Int?
        var count = 0
        for place in alerts.indices where isShown(place) {
            if first == nil { first = place }
            count += 1
        }
        self.first = first.map { alerts[$0] }
        self.count = count
    }
}
