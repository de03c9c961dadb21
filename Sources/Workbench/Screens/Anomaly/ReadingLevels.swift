import StreetModel

/// Who has read what rings, level by level: the worker, the community, the street (DOMAIN §4).
struct ReadingLevels {
    enum Level: CaseIterable, Equatable { case worker, community, street }

    private var times: [Level: Moment] = [:]

    init(_ panel: Panel, _ context: ScreenContext) {
        let office = context.office
        let notice = panel.cause == .limit ? panel.limitNotice : panel.matter.notice
        for reading in office.readers(of: notice) {
            guard let role = office.street.staff[reading.by]?.role else { continue }
            let level = ReadingLevels.level(role)
            times[level] = min(times[level] ?? reading.at, reading.at)
        }
    }

    /// When somebody of the level read it first; nil while nobody has.
    func time(_ level: Level) -> Moment? { times[level] }

    static func level(_ role: Role) -> Level {
        switch role {
        case .gridWorker: .worker
        case .communityStaff: .community
        case .supervisor, .administrator: .street
        }
    }
}
