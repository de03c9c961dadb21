package import StreetModel

/// What was being written when a session ended without saving it: offered to whoever signs in again.
package struct DraftOffer: Equatable, Sendable {
    /// What can be gone on with.
    package struct Item: Equatable, Sendable {
        package var subject: DraftSubject
        package var draft: SessionDraft
    }

    package internal(set) var items: [Item]
    package internal(set) var selected = 0
    /// True after the first key that throws away: the next one does it.
    package internal(set) var isAsking = false

    package init(_ items: [Item]) {
        self.items = items
    }
}
