import StreetModel
import Workbench

/// A refusal that a rule made, and what somebody did.
struct Found {
    let input: String
    let refusal: Refusal
    let office: Office
    var isByHand = false

    /// Nothing where the rules agreed: the gallery then lacks the place.
    static func of(_ input: String, _ refusal: Refusal?, in street: Street) -> [Found] {
        refusal.map { [Found(input: input, refusal: $0, office: street.office)] } ?? []
    }

    fileprivate func exhibit(_ room: String) -> Exhibit {
        Exhibit(room, input, byHand: isByHand) { $0.refusal(refusal, office) }
    }
}

extension Gallery {
    static func refusals() throws -> [Exhibit] {
        shown(try found().compactMap { found in RefusalRoom(found.refusal).map { ($0.rawValue, found) } })
    }

    static func registers() throws -> [Exhibit] {
        shown(
            try found().compactMap { found in
                guard case .register(let why) = found.refusal else { return nil }
                return (RegisterRoom(why).rawValue, found)
            })
    }

    static func consultation() throws -> [Exhibit] {
        shown(
            try found().compactMap { found in
                guard case .consultation(let why) = found.refusal, let room = ConsultationRoom(why) else { return nil }
                return (room.rawValue, found)
            })
    }

    static func planning() throws -> [Exhibit] {
        shown(
            try found().compactMap { found in
                guard case .consultation(.planning(let why)) = found.refusal else { return nil }
                return (PlanningRoom(why).rawValue, found)
            })
    }

    static func live() throws -> [Exhibit] {
        shown(
            try found().compactMap { found in
                guard case .consultation(.live(let why)) = found.refusal, let room = LiveRoom(why) else { return nil }
                return (room.rawValue, found)
            })
    }

    static func ballots() throws -> [Exhibit] {
        shown(
            try found().compactMap { found in
                guard case .consultation(.live(.ballot(let why))) = found.refusal else { return nil }
                return (BallotRoom(why).rawValue, found)
            })
    }

    /// One of each room: the first that was provoked, else the one made by hand.
    private static func shown(_ found: [(room: String, found: Found)]) -> [Exhibit] {
        var rooms: Set<String> = []
        return found.filter { rooms.insert($0.room).inserted }.map { $0.found.exhibit($0.room) }
    }

    private static func found() throws -> [Found] {
        try looks() + takingBack() + matters() + files() + places() + topics() + minutes() + plans() + hall()
            + motions()
            + byHand()
    }
}
