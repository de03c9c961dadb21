package import StreetModel

/// What is late or about to be, as it was last asked: once for the band, the bell and every screen of the moment.
package struct Lookout: Sendable {
    /// In what the person answers for; what is only about to be late is there while a board is open.
    package var breaches: [Breach] = []
    /// How often it was asked: a screen that has seen this number has seen these breaches.
    package var asked = 0
    /// How often something else than time had changed by then: until it grows, everything is only later by as much.
    package var changes = 0
    /// The staff numbers of those at a screen; nil where nobody can tell.
    package var present: Set<String>?
    /// How many of those who should be at a screen are; nil where nobody can tell.
    package var presence: Presence?
    /// What counts down still or waits to be read: the band over the board, whose rows have the rest.
    package var counting = Band([])
}
