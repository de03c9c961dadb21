import StreetModel
import Testing

/// Complaints by month, weekday and hour, class and place (DOMAIN §6).
struct ComplaintAnalysisTests {
    private let facts: [ComplaintFact] = [
        .made("a", "20 23:59", place: "p2", category: "停车管理", channel: .hotline, isSolved: true),
        .made("b", "21 00:00", place: "p1", category: "物业管理", channel: .grid, isSolved: false),
        .made("c", "21 00:59", place: "p1", category: "停车管理", channel: .grid, isExcluded: true),
        .made("d", "21 10:15", place: "p2", category: "停车管理", isVoid: true),
        .made("e", "31 12:00", place: "p3", category: "环境治理", month: 10),
        .made("f", "21 10:15", place: "p4", category: "环境治理", month: 10),
        .made("g", "21 10:16", place: "p2", category: "环境治理", month: 10),
        .made("h", "01 00:00", place: "p5", category: "其他", month: 9),
    ]
    private var analysis: ComplaintAnalysis { ComplaintAnalysis(facts, offset: .china) }

    @Test func monthsWithTheirTrend() throws {
        // Twenty-first, 10:15: of October only what came up to then is compared.
        let now = try #require(UTCOffset.china.moment(from: "2026-11-21 10:15"))
        let months = analysis.months(4, at: now)
        #expect(months.map(\.month.text) == ["2026-08", "2026-09", "2026-10", "2026-11"])
        #expect(months.map(\.count) == [0, 1, 3, 3])
        #expect(months.map(\.before) == [0, 0, 1, 1])
        #expect(months.map(\.change) == [0, 1, 2, 2])
        #expect(months[3].rates.solution == Rate(1, of: 2))
        #expect(analysis.months(1, at: now).map(\.count) == [3])
        #expect(analysis.months(0, at: now).isEmpty)
        // January follows December.
        #expect(analysis.months(13, at: now).first?.month.text == "2025-11")
    }

    @Test func weekdaysAndHours() {
        let rows = analysis.weekHours
        #expect(rows.map(\.count) == Array(repeating: 24, count: 7))
        // 2026-11-20 is a Friday, 11-21 and 10-31 are Saturdays, 10-21 a Wednesday, 09-01 a Tuesday.
        #expect([rows[4][23], rows[5][0], rows[5][12], rows[2][10], rows[1][0]] == [1, 2, 1, 2, 1])
        #expect(rows.joined().reduce(0, +) == 7)
    }

    @Test func classesPlacesAndChannels() {
        #expect(analysis.categories.map(\.key) == ["环境治理", "停车管理", "其他", "物业管理"])
        #expect(analysis.categories.map(\.count) == [3, 2, 1, 1])
        #expect(analysis.categories[1].rates.solution == Rate(1, of: 1))
        // Ties by code.
        #expect(analysis.hotPlaces(3).map(\.key) == ["p1", "p2", "p3"])
        #expect(analysis.hotPlaces(9).count == 5)
        #expect(analysis.channels.map(\.key) == [nil, .grid, .hotline])
        #expect(analysis.count == 7)
    }

    @Test func oneMonthAlone() throws {
        let october = Month(try #require(Day("2026-10-05")))
        #expect(analysis.of(october).facts.map(\.matter) == ["f", "g", "e"])
        #expect(analysis.of(october - 12).count == 0)
    }

    @Test(arguments: [(0, 9, 0), (1, 100, 1), (50, 100, 5), (99, 100, 9), (100, 100, 9), (1, 1, 9), (0, 0, 0)])
    func tenths(_ count: Int, _ most: Int, _ expected: Int) {
        #expect(ComplaintAnalysis.tenths(count, of: most) == expected)
    }
}
