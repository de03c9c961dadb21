/// A moment as a spreadsheet keeps it: whole days since 1899-12-30, and the part of the day behind a point.
///
/// Files of very old Macintosh spreadsheets count from 1904; nothing in a CSV says so, hence a warning wherever such a
/// number was read.
struct SerialDay: Hashable {
    var day: Day
    /// Seconds after midnight.
    var seconds: Int

    /// From 1906-01-09 to 2099-12-31: smaller numbers are years ("1940"), and days when nobody here was born.
    private static let known = 2_200...73_050

    /// True for a number that can be one.
    static func stands(in text: String) -> Bool { SerialDay(text) != nil }

    /// nil for anything but "14612" or "46346.34375".
    init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), (4...5).contains(parts[0].utf8.count), let number = plainNumber(parts[0]),
            SerialDay.known.contains(number), let start = Day(year: 1899, month: 12, day: 30)
        else { return nil }
        day = start + number
        seconds = 0
        guard parts.count == 2 else { return }
        guard let part = SerialDay.seconds(ofFraction: parts[1]) else { return nil }
        if part == 86_400 { day = day + 1 } else { seconds = part }
    }

    /// The seconds of "34375" behind a point, rounded to whole ones.
    static func seconds(ofFraction digits: some StringProtocol) -> Int? {
        guard (1...17).contains(digits.utf8.count), let whole = plainNumber(digits.prefix(10)),
            plainNumber(digits) != nil
        else { return nil }
        var scale = 1
        for _ in 0..<min(10, digits.utf8.count) { scale *= 10 }
        return (whole * 86_400 * 2 + scale) / (scale * 2)
    }
}
