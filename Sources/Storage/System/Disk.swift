import Glibc

/// The disk a desk lies on: one table of calls, shared by all that is open there.
///
/// The table stands behind a reference, because a book holds a dozen copies of it and is moved at every change. A test
/// takes a disk and puts another call in the place of one: `disk.flush = { _ in -Int(EIO) }`.
@dynamicMemberLookup
package struct Disk: Sendable {
    private var table: Table

    private final class Table: Sendable {
        let calls: DiskCalls

        init(_ calls: DiskCalls) {
            self.calls = calls
        }
    }

    package init(_ calls: DiskCalls) {
        table = Table(calls)
    }

    /// One of the calls, or of the numbers that stand beside them.
    package subscript<Call>(dynamicMember call: WritableKeyPath<DiskCalls, Call>) -> Call {
        get { table.calls[keyPath: call] }
        set {
            var calls = table.calls
            calls[keyPath: call] = newValue
            table = Table(calls)
        }
    }

    /// Makes a call, or asks for a number.
    func ask<Answer>(_ call: (borrowing DiskCalls) -> Answer) -> Answer {
        call(table.calls)
    }

    /// How often a call is made again that a signal has interrupted.
    private static let tries = 100

    /// Makes a call again where a signal has interrupted it before it did anything; one that is interrupted every time
    /// is a fault like any other, so that nobody waits for ever.
    func uninterrupted(_ call: (borrowing DiskCalls) -> Int) -> Int {
        for _ in 1..<Self.tries {
            let result = call(table.calls)
            if result != -Int(EINTR) { return result }
        }
        return call(table.calls)
    }
}
