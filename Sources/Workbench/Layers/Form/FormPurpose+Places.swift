import StreetModel
import TextUI

extension FormPurpose {
    /// The name of a new grid, the next number filled in, and who looks after it.
    static func split(_ grid: String, _ context: ScreenContext) -> [FormField] {
        let community = String(grid.prefix(12))
        let known = context.office.books[community]?.grids.count ?? 0
        let worker = context.office.grid(grid)?.worker ?? ""
        return [
            FormField(.gridName, .text(TextField(context.words.gridName(numbered: known + 1))), isRequired: true),
            FormField(.worker, .finder(.workers(of: community, context, found: worker))),
        ]
    }

    /// A worker of the community, from today on, with no end; in whose place, where it is for a while.
    static func assign(_ grid: String, _ staff: String, _ context: ScreenContext) -> [FormField] {
        let office = context.office
        let proper = office.grid(grid)?.worker ?? ""
        let keeper = office.keeper(of: grid, on: context.today)
        let replaced = [proper, keeper].filter { !$0.isEmpty && $0 != staff }
        let options = replaced.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let choice = FormChoice(
            [.init("", context.words.asWorker)] + options.map { .init($0, office.staffName($0)) }, chosen: "")
        let workers = FormFinder.workers(of: String(grid.prefix(12)), context, found: staff)
        return [
            FormField(.worker, .finder(workers), isRequired: true),
            FormField(.from, .day(TextField(context.today.text), .ahead), isRequired: true),
            FormField(.through, .day(TextField(), .ahead)), FormField(.insteadOf, .choice(choice)),
        ]
    }
}

extension FormFinder {
    /// The grid workers of a community, those without a grid first.
    static func workers(of community: String, _ context: ScreenContext, found id: String = "") -> FormFinder {
        let office = context.office
        let free = Set(office.workersWithoutGrid(of: community, on: context.today).map(\.id))
        let workers = office.street.staff.values.filter { $0.role == .gridWorker && $0.community == community }
            .sorted { (free.contains($0.id) ? 0 : 1, $0.id) < (free.contains($1.id) ? 0 : 1, $1.id) }
        let candidates = workers.map { staff in
            Candidate(
                staff.id, "\(staff.name) \(staff.id)",
                keys: "\(staff.id.lowercased()) \(staff.telephone)", name: staff.name)
        }
        return FormFinder(candidates, found: id)
    }
}
