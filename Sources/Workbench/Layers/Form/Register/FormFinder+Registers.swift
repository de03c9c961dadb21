import StreetModel

extension FormFinder {
    /// The buildings of the open books, with grid and community to look for.
    static func buildings(_ context: ScreenContext, found id: String) -> FormFinder {
        let office = context.office
        let buildings = office.books.values.flatMap(\.buildings.values).sorted { $0.id < $1.id }
        return FormFinder(
            buildings.map { Candidate($0.id, context.words.place($0.id, office), keys: $0.id) }, found: id)
    }

    /// The open grids of the open books, and the one that stands there already.
    static func grids(_ context: ScreenContext, found id: String) -> FormFinder {
        let all = context.office.books.values.flatMap(\.grids.values)
        let grids = all.filter { $0.isOpen || $0.id == id }.sorted { $0.id < $1.id }
        return FormFinder(
            grids.map { Candidate($0.id, context.words.place($0.id, context.office), keys: $0.id) }, found: id)
    }

    static func communities(_ context: ScreenContext, found id: String) -> FormFinder {
        let communities = context.office.street.communities.values.sorted { $0.id < $1.id }
        return FormFinder(communities.map { Candidate($0.id, $0.name, keys: $0.id) }, found: id)
    }

    /// The grid workers of the office.
    static func workers(_ context: ScreenContext, found id: String) -> FormFinder {
        let workers = context.office.street.staff.values.filter { $0.role == .gridWorker }.sorted { $0.id < $1.id }
        let candidates = workers.map {
            Candidate($0.id, "\($0.name) \($0.id)", keys: "\($0.id.lowercased()) \($0.scope)", name: $0.name)
        }
        return FormFinder(candidates, found: id)
    }

    /// What somebody can answer for: the street, its communities, their grids.
    static func areas(_ context: ScreenContext, found id: String) -> FormFinder {
        let office = context.office
        let street = [Candidate(office.code, office.name, keys: office.code)]
        return FormFinder(
            street + communities(context, found: "").candidates + grids(context, found: id).candidates, found: id)
    }
}
