import StreetModel

extension FormFinder {
    /// Everybody of the office who answers for a place; everybody in the asker's own area where no place is known.
    package static func staff(_ context: ScreenContext, for place: String, found id: String = "") -> FormFinder {
        let office = context.office
        let isAnswering = { (staff: Staff) in
            if !place.isEmpty { return office.answers(staff, for: place, at: context.now) }
            return staff.scope.hasPrefix(context.me.scope) || context.me.scope.hasPrefix(staff.scope)
        }
        let people = office.street.staff.values.sorted { $0.id < $1.id }
        func candidates(_ people: [Staff]) -> [Candidate] {
            people.map { staff in
                Candidate(
                    staff.id, "\(staff.name) \(context.words.role(staff.role)) \(staff.id)",
                    keys: "\(staff.id.lowercased()) \(staff.telephone)", name: staff.name)
            }
        }
        return FormFinder(
            candidates(people.filter(isAnswering)), others: candidates(people.filter { !isAnswering($0) }), found: id)
    }

    /// The buildings, grids and communities that somebody answers for.
    package static func places(_ context: ScreenContext, found id: String = "") -> FormFinder {
        let office = context.office
        var candidates: [Candidate] = []
        for book in office.books.values.sorted(by: { $0.code < $1.code }) {
            let community = office.street.communities[book.code]?.name ?? book.code
            let grids = book.grids.values.filter {
                $0.isOpen && office.answers(context.me, for: $0.id, at: context.now)
            }
            let codes = Set(grids.map(\.id))
            let buildings = book.buildings.values.filter { codes.contains($0.grid) }.sorted { $0.id < $1.id }
            candidates += buildings.map { building in
                Candidate(
                    building.id, context.words.place(building.id, office), keys: "\(building.id) \(community)")
            }
            candidates += grids.sorted { $0.id < $1.id }.map { grid in
                Candidate(grid.id, context.words.place(grid.id, office), keys: grid.id)
            }
            if office.answers(context.me, for: book.code, at: context.now) {
                candidates.append(Candidate(book.code, community, keys: book.code))
            }
        }
        return FormFinder(candidates, found: id)
    }

    /// The open matters of a kind that another can be linked to, those of the same place first.
    static func masters(of matter: Matter, _ context: ScreenContext) -> FormFinder {
        let others = context.office.book(ofMatter: matter.id)?.matters.values.filter { other in
            other.id != matter.id && other.kind == matter.kind && other.isOpen && other.progress.withdrawal == nil
        }
        let isNear = { (other: Matter) in other.opening.report?.place == matter.opening.report?.place }
        let sorted = (others ?? []).sorted { left, right in
            isNear(left) == isNear(right) ? left.number > right.number : isNear(left)
        }
        let candidates = sorted.map { other in
            let report = other.opening.report
            let shown = report.map { context.words.shown($0, of: other, context.office, at: context.now) }
            let title = [
                context.words.place(report?.place ?? other.opening.grid, context.office), report?.ticket ?? "",
                context.words.subject(other, context.office),
            ]
            return Candidate(
                other.id, title.filter { !$0.isEmpty }.joined(separator: " "),
                keys: "\(other.id.lowercased()) \(shown?.telephone ?? "")")
        }
        return FormFinder(candidates)
    }
}
