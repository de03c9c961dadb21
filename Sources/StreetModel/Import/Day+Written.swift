extension Day {
    /// A date as spreadsheets rewrite it when they save: "2026/1/5", "2026-1-5", "2026.01.05"; nil for anything else.
    package init?(written text: String) {
        if let day = Day(text) {
            self = day
            return
        }
        guard let separator = ["/", "-", "."].first(where: { text.contains($0) }) else { return nil }
        let parts = text.split(separator: separator, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts.allSatisfy({ $0.utf8.allSatisfy(isDigit) }),
            parts.dropFirst().allSatisfy({ (1...2).contains($0.utf8.count) }), let year = Int(parts[0]),
            let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}

/// True for 0 to 9.
func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
