package import StreetModel

/// What desk.json says: which street this is, and whether in earnest.
package struct DeskSettings: Equatable, Sendable {
    /// The stored form this program writes, and the highest that it reads.
    package static let format = 1

    /// 32 hexadecimal digits, made with the desk; the chains of its books start from it.
    package var id: String
    package var name: String
    /// The street's code of 9 digits.
    package var code: String
    package var offset: UTCOffset
    /// A rehearsal's desk: every screen says so, and its clock may stand apart from the real one.
    package var isRehearsal: Bool
    /// The staff number of the one person who uses a real desk; nil where several come by their ssh keys.
    package var owner: String?
    /// Rehearsal time minus real time, in milliseconds; 0 on a real desk.
    package var clockOffset: Int

    /// Settings of a new desk, with an id of its own.
    package init(
        name: String, code: String, offset: UTCOffset = .china, isRehearsal: Bool = false, clockOffset: Int = 0,
        id: String? = nil, owner: String? = nil
    ) {
        self.id = id ?? Self.newID()
        self.name = name
        self.code = code
        self.offset = offset
        self.isRehearsal = isRehearsal
        self.clockOffset = clockOffset
        self.owner = owner
    }

    /// Of a file that is not as it was written: what says which desk this is, and nothing that opens a door.
    var believingNothing: DeskSettings {
        DeskSettings(name: name, code: code, offset: offset, id: id)
    }

    private static func newID() -> String {
        let digits = (0..<32).map { _ in Hexadecimal.digit(UInt8.random(in: 0..<16)) }
        return String(decoding: digits, as: UTF8.self)
    }

    /// The time it is on this desk at a real time.
    package func time(at real: Moment) -> Moment {
        Moment(milliseconds: real.milliseconds + Int64(clockOffset))
    }
}
