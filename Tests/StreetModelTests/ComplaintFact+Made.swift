import StreetModel

extension ComplaintFact {
    /// A complaint of the small street, called in at "21 08:00" of November 2026.
    static func made(
        _ id: String, _ start: String = "20 08:00", place: String = Street.building, category: String = "",
        telephone: String = "", channel: MatterReport.Channel? = nil, responseLate: Int? = nil,
        isSolved: Bool? = nil, isSatisfied: Bool? = nil, isExcluded: Bool = false, isVoid: Bool = false,
        month: Int = 11
    ) -> ComplaintFact {
        let moment = UTCOffset.china.moment(from: "2026-\(padded(month, 2))-\(start)") ?? Moment(seconds: 0)
        return ComplaintFact(
            matter: id, number: 0, ticket: id, start: moment, grid: Street.grid, place: place, category: category,
            channel: channel, telephone: telephone, responseLate: responseLate, handlingLate: nil,
            isSolved: isSolved, isSatisfied: isSatisfied, isExcluded: isExcluded, isVoid: isVoid, level: 0)
    }
}
