import StreetModel

extension ListExport {
    /// The matters of what one answers for, the open ones first, each part by when it was opened.
    func allMatters() -> [Matter] {
        office.books.values.flatMap(\.matters.values)
            .filter { !$0.isTakenBack && answers($0.opening.grid) }
            .sorted { left, right in
                if left.isOpen != right.isOpen { return left.isOpen }
                return (left.opening.start, left.id) < (right.opening.start, right.id)
            }
    }

    /// Some matters, in their order.
    func matters(_ matters: [Matter]) -> ExportTable {
        ExportTable(
            "",
            [
                ListColumn("matter", \.id), ListColumn("kind", { $0.kind.word }, shown: { words.kind($0.kind) }),
                ListColumn("state", { $0.isOpen ? "open" : "ended" }, shown: { words.openOrEnded($0) }),
                ListColumn(
                    "stage", { String(describing: $0.progress.stage) },
                    shown: { words.stageNow(of: $0, at: now, office) }),
                ListColumn("subject", subject), ListColumn("grid") { $0.opening.grid },
                ListColumn("placeName", place),
                ListColumn("category") { $0.opening.report?.category ?? "" },
                ListColumn("ticket") { $0.opening.report?.ticket ?? "" }, time("opened") { $0.opening.start },
                ListColumn(
                    "clock", { clock($0)?.kind.rawValue ?? "" }, shown: { clock($0).map { words.clock($0.kind) } ?? "" }
                ),
                time("limit") { clock($0)?.limit },
                ListColumn("late") { clock($0).map { String(max(0, -$0.remaining(at: now))) } ?? "" },
                ListColumn("owner") { $0.isOpen ? office.owner(of: $0, at: now) : "" },
                ListColumn("ownerName") { matter in
                    let owner = matter.isOpen ? office.owner(of: matter, at: now) : ""
                    return owner.isEmpty ? "" : office.staffName(owner)
                },
                time("ended", \.endedAt),
            ], of: matters, words)
    }

    private func clock(_ matter: Matter) -> MatterClock? {
        matter.isOpen ? office.clocks(of: matter, at: now).first : nil
    }

    /// Down to the building: a person's door is in the register for those who may see it.
    private func place(_ matter: Matter) -> String {
        words.placeName(
            office.elder(of: matter)?.elder.building ?? matter.opening.report?.place ?? matter.opening.grid, office)
    }

    private func subject(_ matter: Matter) -> String {
        office.elder(of: matter).map { mask.name($0.elder) } ?? words.subject(matter, office)
    }

    /// What is late in what one answers for, the gravest first, and what will be within some seconds.
    func late(within seconds: Int = 0) -> [Breach] {
        let all = seconds > 0 ? office.breaches(at: now, within: seconds) : office.breaches(at: now)
        return all.filter { answers($0.grid) }
    }

    /// Late clocks, one in a row.
    func overdue(_ breaches: [Breach]) -> ExportTable {
        ExportTable(
            "",
            [
                ListColumn("kind", { $0.kind.word }, shown: { words.breach($0.kind) }),
                ListColumn("clock", { $0.clock.rawValue }, shown: { words.clock($0.clock) }),
                time("since") { $0.since }, ListColumn("late") { String($0.late) },
                ListColumn("place", \.grid), ListColumn("placeName") { words.placeName($0.grid, office) },
                ListColumn("elder", \.elder),
                ListColumn("name") { office.elder(of: $0).map { mask.name($0.elder) } ?? "" },
                ListColumn("matter", \.matter),
                ListColumn("subject") { breach in
                    office.matter(breach.matter).map(subject) ?? ""
                }, ListColumn("owner", \.owner),
                ListColumn("ownerName") { $0.owner.isEmpty ? "" : office.staffName($0.owner) },
            ], of: breaches, words)
    }

    /// Complaints as they are counted, the newest first.
    func complaints(_ facts: [ComplaintFact]) -> ExportTable {
        ExportTable(
            "",
            [
                ListColumn("ticket", \.ticket), time("called") { $0.start },
                ListColumn(
                    "channel", { $0.channel?.word ?? "" }, shown: { $0.channel.map(words.channel) ?? "" }),
                ListColumn("category", \.category), ListColumn("place", \.place),
                ListColumn("placeName") { words.complaintPlace($0.place, office) },
                ListColumn("telephone") { mask.telephone($0.telephone) },
                ListColumn(
                    "responseLate", { $0.responseLate.map(String.init) ?? "" }, shown: { words.inTime($0.responseLate) }
                ),
                ListColumn(
                    "handlingLate", { $0.handlingLate.map(String.init) ?? "" }, shown: { words.inTime($0.handlingLate) }
                ),
                answer("solved", \.isSolved), answer("satisfied", \.isSatisfied),
                answer("excluded") { $0.isExcluded },
            ], of: facts, words)
    }

    private func answer(_ key: String, _ answer: @escaping (ComplaintFact) -> Bool?) -> ListColumn<ComplaintFact> {
        ListColumn(key, { answer($0).map { $0 ? "yes" : "no" } ?? "" }, shown: { words.answer(answer($0)) })
    }
}
