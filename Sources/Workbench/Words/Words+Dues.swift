import StreetModel
import TextUI

extension Words {
    /// "注销待复核 1  报备待批准 2": what waits, by kind.
    func dueCounts(_ dues: [Due]) -> String {
        let counts = Due.Kind.allCases.compactMap { kind -> String? in
            let count = dues.count { $0.kind == kind }
            return count == 0 ? nil : "\(dueKind(kind)) \(count)"
        }
        return counts.isEmpty ? self("待办 0", "0 due") : counts.joined(separator: "  ")
    }

    /// "> ! 注销待复核 11-20 王淑珍 红 3#3-501": where there is no room for all of it, first the day gives way.
    func dueRow(_ due: Due, isSelected: Bool, _ context: ScreenContext) -> String {
        let office = context.office
        let mark = due.kind == .leaving || due.kind == .absence ? "!" : "-"
        let elder = office.elder(due.elder)?.elder
        let place = elder.map { context.isWide ? address($0, office) : doorShort($0, context) } ?? ""
        let kinds = Due.Kind.allCases.map { dueKind($0).columns }.max() ?? 0
        let head = "\(isSelected ? ">" : " ")\(mark) \(dueKind(due.kind).padded(to: kinds))"
        if let topic = office.topic(due.topic) {
            let whole = "\(head) \(due.since.shortText) \(topic.state.raising.title)"
            return whole.columns <= context.size.columns ? whole : "\(head) \(topic.state.raising.title)"
        }
        let name = name(ofElder: due.elder, office).padded(to: 8)
        let tail = [name, elder.map { risk($0.risk) } ?? "", place].joined(separator: " ")
        let whole = "\(head) \(due.since.shortText) \(tail)"
        return whole.columns <= context.size.columns ? whole : "\(head) \(tail)"
    }

    /// Said to community staff as they sign in: what waits for them.
    func duesWait(_ dues: [Due]) -> String {
        self(
            "待办档案 \(dues.count): \(dueCounts(dues))  (g 9)",
            "\(counted(dues.count, "file")) to look into: \(dueCounts(dues))  (g 9)")
    }
}
