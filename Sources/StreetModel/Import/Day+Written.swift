extension Day {
    /// A date as offices write it and spreadsheets rewrite it: "2026/1/5", "2026-1-5", "2026.01.05", "20260105",
    /// "2026年1月5日", "2026/1/5 0:00", or a spreadsheet's number of it (``SerialDay``); nil for anything else.
    package init?(written text: String) {
        if let day = Day(text) {
            self = day
            return
        }
        let plain = WrittenCell.halfWidth(text)
        if let day = Day(digits: plain) ?? Day(serial: plain) ?? Day(parts: Day.withoutMidnight(plain)) {
            self = day
        } else {
            return nil
        }
    }

    /// "20260105"
    private init?(digits text: String) {
        guard text.utf8.count == 8, let number = plainNumber(text) else { return nil }
        self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }

    /// "14612"
    private init?(serial text: String) {
        guard SerialDay.stands(in: text), let serial = SerialDay(text), serial.seconds == 0 else { return nil }
        self = serial.day
    }

    /// Year, month and day with one separator, or the Chinese words, between them.
    private init?(parts text: some StringProtocol) {
        var plain = String(text.filter { $0 != " " })
        if plain.last == "日" || plain.last == "号" {
            plain.removeLast()
            guard plain.contains("年"), plain.contains("月") else { return nil }
            plain = plain.replacing("年", with: "/").replacing("月", with: "/")
        }
        guard let separator = ["/", "-", "."].first(where: { plain.contains($0) }) else { return nil }
        let parts = plain.split(separator: separator, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts.allSatisfy({ $0.utf8.allSatisfy(isDigit) }),
            parts.dropFirst().allSatisfy({ (1...2).contains($0.utf8.count) }), let year = Int(parts[0]),
            let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// A day without the midnight that databases write behind it.
    private static func withoutMidnight(_ text: String) -> Substring {
        let parts = text.split(maxSplits: 1) { $0 == " " || $0 == "T" }
        guard parts.count == 2, TimeOfDay(written: String(parts[1]))?.seconds == 0 else { return text[...] }
        return parts[0]
    }
}

/// True for 0 to 9.
func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
