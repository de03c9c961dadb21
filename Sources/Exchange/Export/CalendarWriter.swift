import StreetModel

/// A calendar file (RFC 5545): lines end with CR LF and are folded at 75 octets, times are in UTC, texts are escaped.
struct CalendarWriter {
    private static let widest = 75

    func text(of document: ExportDocument) -> String {
        let stamp = Self.time(document.madeAt ?? Moment(seconds: 0))
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Streetdesk//Streetdesk//\(document.language.uppercased())",
            "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:\(Self.escaped(document.title))",
        ]
        for entry in document.calendar { lines += event(entry, stamp) }
        lines.append("END:VCALENDAR")
        return lines.map { Self.folded($0) + "\r\n" }.joined()
    }

    private func event(_ entry: CalendarEntry, _ stamp: String) -> [String] {
        var lines = ["BEGIN:VEVENT", "UID:\(Self.escaped(entry.id))", "DTSTAMP:\(stamp)"]
        switch entry.time {
        case .day(let day):
            // The end of whole days is the first day after them.
            lines += [
                "DTSTART;VALUE=DATE:\(Self.day(day))", "DTEND;VALUE=DATE:\(Self.day(day + 1))", "TRANSP:TRANSPARENT",
            ]
        case .span(let from, let to): lines += ["DTSTART:\(Self.time(from))", "DTEND:\(Self.time(to))"]
        }
        lines.append("SUMMARY:\(Self.escaped(entry.title))")
        if !entry.location.isEmpty { lines.append("LOCATION:\(Self.escaped(entry.location))") }
        if !entry.text.isEmpty {
            lines.append("DESCRIPTION:\(entry.text.map(Self.escaped).joined(separator: "\\n"))")
        }
        return lines + [entry.isCancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED", "END:VEVENT"]
    }

    /// "20261125".
    private static func day(_ day: Day) -> String { day.text.filter { $0 != "-" } }

    /// "20261125T060000Z".
    private static func time(_ moment: Moment) -> String {
        let utc = UTCOffset(minutes: 0)
        return "\(day(utc.day(of: moment)))T\(utc.timeOfDay(of: moment).fullText.filter { $0 != ":" })Z"
    }

    private static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in ExportText.plain(text).unicodeScalars {
            if scalar == "\\" || scalar == ";" || scalar == "," { escaped.append("\\") }
            escaped.append(scalar)
        }
        return String(escaped)
    }

    /// No line is longer than 75 octets without its end; a fold never cuts a character in two.
    private static func folded(_ line: String) -> String {
        var folded = String.UnicodeScalarView()
        var width = 0
        for scalar in line.unicodeScalars {
            let octets = UTF8.width(scalar)
            if width + octets > widest {
                folded += "\r\n ".unicodeScalars
                width = 1
            }
            folded.append(scalar)
            width += octets
        }
        return String(folded)
    }
}
