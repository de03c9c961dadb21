/// One shift of the duty rota (值班表): who answers the telephone for a community or the street.
package struct DutyShift: Register {
    /// "2026-11-21/day/990101001001": day, shift and place together are the key.
    package var id: String
    package var day: Day?
    package var shift = Shift.day
    /// The code of the community or the street.
    package var place = ""
    package var person = ""
    package var telephone = ""
    package var officer = ""
    package var officerTelephone = ""

    package init(id: String) {
        self.id = id
    }

    /// The id that day, shift and place make.
    package static func id(day: Day, shift: Shift, place: String) -> String {
        "\(day.text)/\(shift.word)/\(place)"
    }

    package static let kind = RegisterKind.duty
    package static let fields: [Field<DutyShift>] = [
        .day("day", "日期", \.day, isRequired: true),
        .choice("shift", "班次", \.shift),
        .text("place", "单位编码", \.place, isRequired: true),
        .text("person", "值班员", \.person, isPrivate: true),
        .text("telephone", "值班电话", \.telephone, isPrivate: true),
        .text("officer", "带班领导", \.officer, isPrivate: true),
        .text("officerTelephone", "带班电话", \.officerTelephone, isPrivate: true),
    ]
}

/// The half of a working day that a shift covers; the hours are the office profile's.
package enum Shift: String, Choice, Hashable {
    case day, night

    package var word: String { rawValue }

    package var names: [String] {
        switch self {
        case .day: ["白班"]
        case .night: ["夜班"]
        }
    }
}
