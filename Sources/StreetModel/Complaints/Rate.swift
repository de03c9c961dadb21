/// So many of so many; shown as n/m, never as a bare percentage (DOMAIN §3, §6).
package struct Rate: Hashable, Sendable {
    package var part: Int
    package var whole: Int

    package init(_ part: Int = 0, of whole: Int = 0) {
        self.part = part
        self.whole = whole
    }

    /// Counts one more; nil is no answer and counts nowhere.
    mutating func count(_ isIn: Bool?) {
        guard let isIn else { return }
        whole += 1
        if isIn { part += 1 }
    }
}
