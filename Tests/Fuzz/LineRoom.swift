import Storage
import StreetModel

/// Lines of a journal: what is read can be written and read again as the same, and a sum that disagrees is believed by
/// nobody.
///
/// The bytes are lines up to their sums, which the room puts behind them: else no input would come further than that.
struct LineRoom: Sendable {
    static let own = LineRoom()
    static let desk = "0123456789abcdef0123456789abcdef"

    func take(_ bytes: [UInt8]) {
        _ = entries(bytes)
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let journal = StoredForm.sealed(lines, of: SmallOffice.community, desk: Self.desk)
        let (entries, isWhole) = entries(journal)
        // What stands behind the last sum's digits is no part of what it seals, but of the line's form.
        let turned = self.entries(journal.withOneBitTurned(before: journal.count - 1))
        hold(!turned.isWhole, "a line is read although a bit of it is another")
        hold(turned.entries.count < max(1, lines.count), "all lines are read although a bit is another")
        guard isWhole, !entries.isEmpty else { return }
        let written = StoredForm.journal(entries, of: SmallOffice.community, desk: Self.desk, offset: .china)
        let again = self.entries(written)
        hold(again.isWhole, "what was read is written so that it cannot be read")
        hold(again.entries == entries, "what was read is written as something else")
    }

    private func entries(_ journal: [UInt8]) -> (entries: [Entry], isWhole: Bool) {
        StoredForm.entries(journal, of: SmallOffice.community, desk: Self.desk, offset: .china)
    }
}
