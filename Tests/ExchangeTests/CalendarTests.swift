import Exchange
import Foundation
import StreetModel
import Testing

/// Calendar files (RFC 5545): ends of lines, folding, UTC, escapes, whole days.
struct CalendarTests {
    private func lines(_ entries: [CalendarEntry]) -> [String] {
        let document = ExportDocument(
            title: "议事会", tables: [], calendar: entries, madeAt: Moment(seconds: 1_795_161_600))
        return text(document).components(separatedBy: "\r\n")
    }

    private func text(_ document: ExportDocument) -> String {
        String(decoding: ExportFormat.calendar.bytes(of: document), as: UTF8.self)
    }

    private func span(_ from: String, _ to: String, title: String = "议事会", location: String = "") -> CalendarEntry {
        let offset = UTCOffset.china
        return CalendarEntry(
            id: "H1-meeting@990101001.streetdesk", title: title,
            time: .span(
                from: offset.moment(from: from) ?? Moment(seconds: 0),
                to: offset.moment(from: to) ?? Moment(seconds: 0)),
            location: location, text: ["1 通报", "2 分摊; 比例, 方案\\A"])
    }

    @Test func aMeetingInUTC() {
        let lines = lines([span("2026-11-25T23:30", "2026-11-26T01:00", location: "二楼, 会议室")])
        #expect(lines.first == "BEGIN:VCALENDAR" && lines.dropLast().last == "END:VCALENDAR" && lines.last == "")
        for line in [
            "VERSION:2.0", "UID:H1-meeting@990101001.streetdesk", "DTSTART:20261125T153000Z",
            "DTEND:20261125T170000Z", "DTSTAMP:20261120T080000Z", "SUMMARY:议事会", "LOCATION:二楼\\, 会议室",
            "DESCRIPTION:1 通报\\n2 分摊\\; 比例\\, 方案\\\\A", "STATUS:CONFIRMED",
        ] {
            #expect(lines.contains(line), "\(line)")
        }
    }

    /// A whole day ends with the day after it; a year's last day too.
    @Test func aWholeDay() throws {
        let day = try #require(Day("2026-12-31"))
        let lines = lines([CalendarEntry(id: "d", title: "公告", time: .day(day), isCancelled: true)])
        #expect(lines.contains("DTSTART;VALUE=DATE:20261231") && lines.contains("DTEND;VALUE=DATE:20270101"))
        #expect(lines.contains("STATUS:CANCELLED"))
    }

    /// No line is longer than 75 octets, no character is cut, and unfolded it is what it was.
    @Test func longLinesAreFolded() {
        let title = String(repeating: "加装电梯费用分摊", count: 20) + "𠮷" + String(repeating: "x", count: 90)
        let document = ExportDocument(
            title: "t", tables: [], calendar: [span("2026-11-25T14:00", "2026-11-25T15:00", title: title)])
        let written = text(document)
        for line in written.components(separatedBy: "\r\n") { #expect(line.utf8.count <= 75) }
        #expect(written.replacingOccurrences(of: "\r\n ", with: "").contains("SUMMARY:\(title)\r\n"))
    }

    /// Nothing that a line could break on, or a reader obey, comes through a title.
    @Test func noLineIsMadeByATitle() {
        let lines = lines([span("2026-11-25T14:00", "2026-11-25T15:00", title: "a\r\nATTENDEE:b\u{202E}c")])
        #expect(lines.contains("SUMMARY:a ATTENDEE:bc") || lines.contains("SUMMARY:a  ATTENDEE:bc"))
        #expect(!lines.contains { $0.hasPrefix("ATTENDEE") })
    }
}
