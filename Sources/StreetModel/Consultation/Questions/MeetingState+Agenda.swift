extension MeetingState {
    /// The minutes of all items together, those added in the meeting not among them.
    package var agendaMinutes: Int { items.values.reduce(0) { $0 + $1.placing.minutes } }

    /// The items of the level that an item stands on or would stand on, in their order.
    package func siblings(of body: ItemPlaced) -> [AgendaItem] {
        agenda.filter { $0.placing.parent == body.parent && $0.placing.isLate == body.isLate }
    }

    /// An item's place within its level, from 1.
    package func place(of item: AgendaItem) -> Int {
        (siblings(of: item.placing).firstIndex { $0.key == item.key } ?? 0) + 1
    }

    /// The number of every item by its key, "1", "1.2", "L1": as it is frozen, or as it would be now.
    package var numbers: [String: String] {
        var numbers = items.mapValues(\.frozenNumber).filter { !$0.value.isEmpty }
        var first = numbers.keys.count { items[$0]?.placing.isLate == false && items[$0]?.placing.parent == "" }
        var late = numbers.keys.count { items[$0]?.placing.isLate == true }
        var under: [String: Int] = [:]
        for item in agenda where numbers[item.key] == nil {
            if item.placing.isLate {
                late += 1
                numbers[item.key] = "L\(late)"
            } else if let parent = numbers[item.placing.parent] {
                under[item.placing.parent, default: 0] += 1
                numbers[item.key] = "\(parent).\(under[item.placing.parent] ?? 1)"
            } else {
                first += 1
                numbers[item.key] = "\(first)"
            }
        }
        return numbers
    }
}
