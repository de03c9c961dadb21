import StreetModel

/// The duty rota (值班表): who answers the telephone of a community or the street, from the shift that runs on.
package struct DutyScreen: Equatable, Sendable {
    /// The code of the community or the street.
    package var place: String
    /// The selected shift, by its id; nil is the one that runs.
    package var selected: String?

    package init(_ context: ScreenContext) {
        place = context.me.community ?? context.office.code
    }

    /// The shifts that are shown.
    func rota(_ context: ScreenContext) -> DutyRota { context.office.dutyRota(of: place, at: context.now) }

    /// The index of the selected row; the first where the shift has passed.
    func index(_ rota: DutyRota) -> Int { rota.rows.firstIndex { $0.duty.id == selected } ?? 0 }

    /// The places whose rota can be looked at: the own community and the street, for the street all communities.
    static func places(_ context: ScreenContext) -> [String] {
        let office = context.office
        guard let community = context.me.community else {
            return [office.code] + office.street.communities.keys.sorted()
        }
        return [community, office.code]
    }
}
