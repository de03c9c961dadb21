import StreetModel
import Testing

/// The third complaint about the same rises a level, and the opening form knows which one it will be (DOMAIN §6).
struct ComplaintLevelTests {
    private static let call = "19900000045"

    private func report(_ telephone: String = call) -> MatterReport {
        MatterReport(
            place: Street.building, category: "物业管理", text: "2单元楼道堆自行车", channel: .hotline, caller: "于学文",
            telephone: telephone)
    }

    private func opening(_ start: Moment, _ report: MatterReport) -> Event {
        .matterOpened(MatterOpened(kind: .complaint, grid: "", origin: .hand, start: start, report: report))
    }

    @Test func threeRaiseAllThatAreOpen() throws {
        var street = Street()
        street.adopt { ($0.repeatDays, $0.repeatsToRaise) = (30, 3) }
        let times = ["03 09:00", "12 15:30", "21 10:15"].compactMap {
            UTCOffset.china.moment(from: "2026-11-\($0)")
        }
        for (index, time) in times.enumerated() {
            #expect(street.office.earlier(for: report(), at: time).count == index)
            try street.act(opening(time, report()), at: time, by: Street.communityStaff)
            let matters = street.office.books[Street.book]?.matters.values.sorted { $0.number < $1.number } ?? []
            #expect(matters.map(street.office.level(of:)) == Array(repeating: index == 2 ? 1 : 0, count: index + 1))
            let owners = Set(matters.map { street.office.owner(of: $0, at: time) })
            #expect(owners == [index == 2 ? Street.communityStaff : Street.worker])
            #expect(street.office.chain(of: matters[0])?.members.map(\.matter) == matters.map(\.id))
        }
        // By another telephone the class and place are the same still.
        #expect(street.office.earlier(for: report("19900000099"), at: times[2]).count == 3)
        // Of another class and telephone nothing is.
        var other = report("19900000099")
        other.category = "停车管理"
        #expect(street.office.earlier(for: other, at: times[2]).isEmpty)
    }

    @Test func raisedByHandItGoesToTheStreet() throws {
        var street = Street()
        street.adopt { ($0.repeatDays, $0.repeatsToRaise) = (30, 3) }
        let now = try #require(UTCOffset.china.moment(from: "2026-11-21 10:15"))
        for _ in 0..<3 { try street.act(opening(now, report()), at: now, by: Street.communityStaff) }
        let id = try #require(street.office.books[Street.book]?.matters.keys.sorted().first)
        for level in 2...2 {
            try street.act(.matterStepped(MatterStepped(matter: id, step: .raised)), at: now, by: Street.communityStaff)
            let matter = try #require(street.office.matter(id))
            #expect(street.office.level(of: matter) == level)
            #expect(street.office.owner(of: matter, at: now) == Street.supervisor)
        }
    }

    /// A fact that says no says so until the next answer, whatever is done meanwhile.
    @Test func answersStayWhenItIsDoneAgain() throws {
        let call = try #require(UTCOffset.china.moment(from: "2026-11-20 08:00"))
        let opening = MatterOpened(
            kind: .complaint, grid: Street.grid, origin: .imported, start: call, isQuiet: true, id: "T1",
            report: report())
        func fact(_ steps: [MatterStepped]) -> ComplaintFact? {
            var matter = Matter(id: "T1", number: 1, opening: opening, openedAt: call, openedBy: "setup")
            for (index, step) in steps.enumerated() {
                matter.add(TakenStep(number: index + 2, at: call + index, by: "setup", stepped: step))
            }
            return ComplaintFact(matter)
        }
        let asked = MatterStepped(matter: "T1", step: .confirmed, isSolved: false, isSatisfied: true)
        let handled = MatterStepped(matter: "T1", step: .handled, late: 7, outcome: .solved, cause: .other)
        let redone = MatterStepped(matter: "T1", step: .redone)
        #expect(fact([])?.isSolved == nil)
        #expect(fact([handled])?.isSolved == nil)
        for steps in [[asked], [handled, asked], [handled, asked, redone], [handled, asked, redone, handled]] {
            #expect(fact(steps)?.isSolved == false)
            #expect(fact(steps)?.isSatisfied == true)
        }
        let answered = MatterStepped(matter: "T1", step: .confirmed, isSolved: true)
        #expect(fact([handled, asked, redone, handled, answered])?.isSolved == true)
    }
}

extension Street {
    /// Adopts the usual numbers with a change.
    fileprivate mutating func adopt(_ change: (inout Profile) -> Void) {
        var profile = Profile.usual
        change(&profile)
        write(.profileAdopted(profile), at: at("19 06:00"), book: Street.code)
    }
}
