/// How many of the visits due were made, by kind; never one number with the looks (DOMAIN §3).
package struct VisitCoverage: Hashable, Sendable {
    /// The visits of one kind.
    package struct Count: Hashable, Sendable {
        package var due = 0
        package var done = 0
        package var overdue = 0
        package var excused = 0

        package init() {}

        mutating func count(_ view: VisitView) {
            if view.isDue { due += 1 } else { excused += 1 }
            if view.isDone { done += 1 }
            if view.state == .overdue { overdue += 1 }
        }

        static func + (left: Count, right: Count) -> Count {
            var sum = left
            sum.due += right.due
            sum.done += right.done
            sum.overdue += right.overdue
            sum.excused += right.excused
            return sum
        }
    }

    package var telephone = Count()
    package var door = Count()

    package init() {}

    /// False where nobody is due for any.
    package var isAny: Bool { telephone.due + door.due > 0 }
    package var overdue: Int { telephone.overdue + door.overdue }

    /// The visits of a kind.
    package func count(of kind: VisitKind) -> Count {
        switch kind {
        case .telephone: telephone
        case .door: door
        }
    }

    /// Counts one person's visit.
    package mutating func count(_ view: VisitView) {
        switch view.kind {
        case .telephone: telephone.count(view)
        case .door: door.count(view)
        }
    }

    package static func + (left: VisitCoverage, right: VisitCoverage) -> VisitCoverage {
        var sum = left
        sum.telephone = left.telephone + right.telephone
        sum.door = left.door + right.door
        return sum
    }
}

extension Office {
    /// The visits due among some people at a moment.
    package func visitCoverage(of records: some Sequence<ElderRecord>, at now: Moment) -> VisitCoverage {
        var coverage = VisitCoverage()
        for record in records {
            for view in visits(of: record, at: now) { coverage.count(view) }
        }
        return coverage
    }
}
