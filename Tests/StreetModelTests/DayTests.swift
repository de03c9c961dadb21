import StreetModel
import Testing

/// Days against a calendar counted by hand, one after the other.
struct DayTests {
    @Test func centuries() {
        var number = 0
        var weekday = 4
        for year in 1970...2405 {
            let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
            for (month, length) in [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
                let last = Day(year: year, month: month + 1, day: length)
                #expect(last.map { Int($0.number) } == number + length - 1)
                #expect(Day(year: year, month: month + 1, day: length + 1) == nil)
                let first = Day(number: number)
                #expect(first.civil == (year, month + 1, 1))
                #expect(first.weekday == weekday)
                number += length
                weekday = (weekday - 1 + length) % 7 + 1
            }
        }
    }

    @Test func beforeTheEpoch() {
        for number in stride(from: -719_162, through: 0, by: 97) {
            let day = Day(number: number)
            let (year, month, dayOfMonth) = day.civil
            #expect(Day(year: year, month: month, day: dayOfMonth) == day)
            #expect(Day(day.text) == day)
            #expect((day + 7).weekday == day.weekday)
            #expect((day + 1).weekday == day.weekday % 7 + 1)
        }
        #expect(Day(year: 1, month: 1, day: 1)?.number == -719_162)
    }

    @Test(arguments: [
        ("2026-11-21", 20_778), ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016),
        ("9999-12-31", 2_932_896),
    ])
    func text(text: String, number: Int) {
        #expect(Day(text) == Day(number: number))
        #expect(Day(number: number).text == text)
        #expect(Day(number: number).shortText == String(text.dropFirst(5)))
    }

    @Test(arguments: [
        "", "2026-11-31", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-01", "2026-01-00", "0000-01-01",
        "2026-1-01", "2026-01-1", "26-01-01", "2026/01/01", "2026-01-01 ", "2026-01-01-", "+026-01-01", "2026-+1-01",
        "2026-01--1", "\u{FF12}026-11-21", "二〇二六-11-21", "2026-11",
    ])
    func badText(text: String) {
        #expect(Day(text) == nil)
    }

    @Test func counting() {
        let day = november(21)
        #expect(day + 10 == Day(year: 2026, month: 12, day: 1))
        #expect(day - 21 == Day(year: 2026, month: 10, day: 31))
        #expect(november(30) - day == 9)
        #expect(day < day + 1)
        #expect(day.weekday == 6)
    }

    @Test(arguments: [
        ("1939-11-21", "2026-11-21", 87), ("1939-11-22", "2026-11-21", 86), ("1940-02-29", "2026-02-28", 85),
        ("1940-02-29", "2026-03-01", 86),
    ])
    func age(born: String, on: String, years: Int) {
        var elder = Elder(id: "E1")
        elder.born = Day(born)
        #expect(elder.age(on: Day(on)!) == years)
        elder.born = nil
        #expect(elder.age(on: Day(on)!) == nil)
    }
}
