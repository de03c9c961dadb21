extension TimeOfDay {
    /// A time as offices write it and spreadsheets rewrite it: "7:30", "7:30:00", "7:30:00.000", "7时30分", "7点30", or the
    /// part of a day, "0.3125"; nil for anything else.
    package init?(written text: String) {
        var plain = WrittenCell.halfWidth(text).filter { $0 != " " }
        if plain.hasPrefix("0."), let seconds = SerialDay.seconds(ofFraction: plain.dropFirst(2)) {
            self.init(seconds: seconds)
            return
        }
        if plain.last == "秒" { plain.removeLast() }
        if let hours = plain.firstIndex(where: { $0 == "时" || $0 == "点" }) {
            if plain.last == "分" { plain.removeLast() }
            plain.replaceSubrange(hours...hours, with: plain.index(after: hours) == plain.endIndex ? ":00" : ":")
            plain = plain.replacing("分", with: ":")
        }
        let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let time = parts.first,
            parts.dropFirst().allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }),
            parts.count == 1 || time.split(separator: ":").count == 3
        else { return nil }
        self.init(time)
    }
}
