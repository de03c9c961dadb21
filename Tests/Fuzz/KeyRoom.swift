import StreetModel
import TextUI
import Workbench

/// Keys at the workbench: a frame is drawn whole, and what is written can be read again.
///
/// The first byte says who sits there, how large the terminal is and in which language; each of the others is a key, a
/// click, a paste, another size, some time, or what another session wrote. Drawing is half of the time, and the way to each
/// frame is an input too: it is drawn after the last key, and now and then on a long way.
struct KeyRoom: Sendable {
    static let own = KeyRoom()

    private static let staff = ["S0003", "S0002", "S0004", "S0001"]
    private static let sizes = [(80, 24), (45, 20), (60, 16), (132, 43)].map { Size(columns: $0.0, rows: $0.1) }
    /// So many keys are pressed at most: more only make a run slow.
    private static let longest = 48
    private static let drawnEvery = 12

    private let seats: [Workbench]

    init() {
        var seats: [Workbench] = []
        for language in Words.Language.allCases {
            for size in Self.sizes {
                for staff in Self.staff {
                    let session = Session(now: SmallOffice.now, size: size, words: Words(language), isRehearsal: false)
                    var workbench = Workbench(office: SmallOffice.made, session: session)
                    _ = workbench.update(.entered(staff: staff, view: SessionView(), at: SmallOffice.now))
                    seats.append(workbench)
                }
            }
        }
        self.seats = seats
    }

    func take(_ bytes: [UInt8]) {
        guard let first = bytes.first else { return }
        var player = KeyPlayer(seats[Int(first) % seats.count])
        var keys = bytes.dropFirst().prefix(KeyRoom.longest)
        var count = 0
        while let byte = keys.popFirst(), !player.hasLeft {
            player.play(byte, further: &keys)
            count += 1
            if count.isMultiple(of: Self.drawnEvery) { player.draw() }
        }
        player.draw()
    }

    /// The ways through the screens that a person goes.
    static let seeds: [[UInt8]] = [
        "1 1 2", "2\tu", "3 0", "5\t\u{2}1", "/wsz\r1", "/\u{80}\u{81}\r", ":\u{80}\r", "g2\r\r", "g3n", "g4\r\re",
        "g5",
        "g61", "g7", "g8", "g9", "c", "w", "a", "i\r", "p", "E1", "?", "r111", "r 2\r", "t2026-11-20\r1", "s", "f1",
        "L", "M",
        "2\r4u", "2\r6\u{4}7", "2\r9ab\r", "2\r8", "n\u{14}\r", "e\u{15}\t\t\r", "x\u{80}\r", "0789", "g4\rn\u{80}\r",
        "\u{16}AB",
        "\u{1C}\u{1D}1", "\u{13}1234\r", "\u{1E}\u{1E}u", "\u{F}import\r", "\u{1F}1",
    ].flatMap { keys in
        [0, 1, 2, 3, 5, 21].map { [UInt8($0)] + keys.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } }
    }
}
