package import StreetModel

/// Forms that were being filled when a session ended without saving them: offered to whoever signs in again.
package struct DraftOffer: Equatable, Sendable {
    /// A form that can be gone on with.
    package struct Item: Equatable, Sendable {
        package var purpose: FormPurpose
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
