import Exchange
import Glibc
import StreetMaker
import StreetModel
import Testing

/// 1,740 complaints of 29 communities, counted a second time over the file's text by other means: commas, the C
/// library's calendar, and every pair of calls compared.
struct ComplaintOracleTests {
    /// A line of the file.
    private struct Call {
        let ticket: String
        /// Seconds as the C library counts them, as if the street lay at Greenwich.
        let time: Int
        let hour: Int
        /// 0 is Sunday.
        let weekday: Int
        let month: String
        let category: String
        let building: String
        let telephone: String
        let responded: Int?
        let solved: String
        let satisfied: String

        init(_ line: Substring) {
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            let parts = Call.read(cells[1])
            ticket = cells[0]
            time = parts.seconds
            hour = Int(parts.fields.tm_hour)
            weekday = Int(parts.fields.tm_wday)
            month = String(cells[1].prefix(7))
            (category, building, telephone) = (cells[3], cells[5], cells[7])
            responded = cells[8].isEmpty ? nil : Call.read(cells[8]).seconds
            (solved, satisfied) = (cells[10], cells[11])
        }

        private static func read(_ text: String) -> (seconds: Int, fields: tm) {
            let numbers = text.split { "- :".contains($0) }.compactMap { Int32($0) }
            var fields = tm()
            (fields.tm_year, fields.tm_mon, fields.tm_mday) = (numbers[0] - 1900, numbers[1] - 1, numbers[2])
            (fields.tm_hour, fields.tm_min) = (numbers[3], numbers[4])
            // It also finds the weekday.
            return (timegm(&fields), fields)
        }

        var community: String { String(building.prefix(12)) }

        func repeats(_ other: Call) -> Bool {
            community == other.community && abs(time - other.time) <= 30 * 86_400
                && (telephone == other.telephone || (building == other.building && category == other.category))
        }
    }

    private static let maker = StreetMaker(
        communities: 29, until: Day(year: 2026, month: 11, day: 20) ?? Day(number: 0), complaints: 60)
    private static let calls = {
        let text = maker.files().first { $0.name == "complaints.csv" }?.text ?? ""
        return text.split(separator: "\n").dropFirst().map(Call.init)
    }()
    private static let office = {
        let folder = TemporaryFolder()
        _ = maker.write(to: folder.path)
        var profile = SmallStreet.profile
        (profile.responseSeconds, profile.handlingHours, profile.feedbackDays) = (900, 24, 7)
        (profile.repeatDays, profile.repeatsToRaise, profile.rateWeights) = (30, 3, [30, 35, 35])
        let ground = ImportGround(street: "990101001", now: SmallStreet.now, offset: .china, profile: profile)
        return Office.complained(
            [ImportPlan(ImportReader().read([folder.path]), on: ground)], at: SmallStreet.now, profile)
    }()
    private static let supervisor = office.street.staff.values.first { $0.role == .supervisor } ?? Staff(id: "")
    private static let analysis = ComplaintAnalysis(
        office.complaints(for: supervisor, at: SmallStreet.now), offset: .china)

    private func rates(_ calls: [Call]) -> [Rate] {
        // All were called in long ago: who has no response by now was not responded to in time.
        let responded = calls.filter { $0.responded != nil }
        let solved = calls.filter { !$0.solved.isEmpty }
        let satisfied = calls.filter { !$0.satisfied.isEmpty }
        return [
            Rate(responded.filter { ($0.responded ?? 0) - $0.time <= 15 * 60 }.count, of: calls.count),
            Rate(solved.filter { $0.solved == "是" }.count, of: solved.count),
            Rate(satisfied.filter { $0.satisfied == "是" }.count, of: satisfied.count),
        ]
    }

    @Test func ratesAndScore() throws {
        #expect(Self.calls.count == 1740)
        #expect(Self.analysis.count == 1740)
        let expected = rates(Self.calls)
        #expect(Self.analysis.rates.all == expected)
        #expect(expected.allSatisfy { $0.part > 400 && $0.part < $0.whole && $0.whole <= 1740 })
        let score = zip(expected, [30.0, 35.0, 35.0]).reduce(0.0) { $0 + Double($1.0.part) / Double($1.0.whole) * $1.1 }
        #expect(Self.analysis.rates.score(weights: [30, 35, 35]) == Int((score * 10).rounded()))
    }

    @Test func ratesOfEachCommunityAndMonth() {
        for (code, calls) in Dictionary(grouping: Self.calls, by: \.community) {
            let facts = Self.analysis.facts.filter { $0.grid.hasPrefix(code) }
            #expect(ComplaintRates(facts).all == rates(calls))
        }
        let months = Self.analysis.months(14, at: SmallStreet.now)
        for month in months {
            let calls = Self.calls.filter { $0.month == month.month.text }
            #expect(month.count == calls.count)
            #expect(month.rates.all == rates(calls))
        }
        #expect(months.map(\.count).reduce(0, +) == 1740)
    }

    @Test func repeats() {
        var expected: [[String]] = []
        var seen: Set<String> = []
        for first in Self.calls where !seen.contains(first.ticket) {
            var chain = [first]
            seen.insert(first.ticket)
            // Grows until nobody joins.
            while true {
                let more = Self.calls.filter { call in
                    !seen.contains(call.ticket) && chain.contains { $0.repeats(call) }
                }
                if more.isEmpty { break }
                seen.formUnion(more.map(\.ticket))
                chain += more
            }
            if chain.count > 1 {
                expected.append(chain.sorted { ($0.time, $0.ticket) < ($1.time, $1.ticket) }.map(\.ticket))
            }
        }
        let chains = Self.office.chains(for: Self.supervisor, at: SmallStreet.now)
        #expect(Set(chains.map { $0.members.map(\.ticket) }) == Set(expected))
        #expect(chains.map(\.count) == expected.map(\.count).sorted(by: >))
        #expect(chains.reduce(0) { $0 + $1.repeats } > 200)
        // What counts its level is as long as the chain, walked from any member.
        let raised = Set(expected.filter { $0.count >= 3 }.joined())
        for matter in Self.office.books.values.flatMap(\.matters.values) where matter.kind == .complaint {
            #expect(Self.office.level(of: matter) == (raised.contains(matter.id) ? 1 : 0))
        }
    }

    @Test func hotPlacesClassesAndHours() {
        let places = Dictionary(grouping: Self.calls, by: \.building).mapValues(\.count)
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let found = Self.analysis.hotPlaces(20)
        #expect(found.map(\.key) == places.prefix(20).map(\.key))
        #expect(found.map(\.count) == places.prefix(20).map(\.value))
        for share in Self.analysis.categories {
            let calls = Self.calls.filter { $0.category == share.key }
            #expect(share.count == calls.count)
            #expect(share.rates.all == rates(calls))
        }
        #expect(Self.analysis.categories.map(\.count).reduce(0, +) == 1740)
        for (day, row) in Self.analysis.weekHours.enumerated() {
            for (hour, count) in row.enumerated() {
                #expect(count == Self.calls.filter { $0.weekday == (day + 1) % 7 && $0.hour == hour }.count)
            }
        }
    }
}
