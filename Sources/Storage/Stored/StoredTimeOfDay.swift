import StreetModel

/// Times of day as stored: "07:30", with seconds only where there are some.
enum StoredTimeOfDay {
    static func text(_ time: TimeOfDay) -> String {
        time.seconds % 60 == 0 ? time.text : time.fullText
    }

    /// Reads "07:30" or "07:30:15", up to "24:00"; nil for anything else.
    static func time(_ bytes: [UInt8], _ range: Range<Int>) -> TimeOfDay? {
        let start = range.lowerBound
        guard range.count == 5 || range.count == 8, bytes[start + 2] == UInt8(ascii: ":"),
            let hour = StoredTime.number(bytes, start, 2), let minute = StoredTime.number(bytes, start + 3, 2)
        else { return nil }
        var second = 0
        if range.count == 8 {
            guard bytes[start + 5] == UInt8(ascii: ":"), let read = StoredTime.number(bytes, start + 6, 2) else {
                return nil
            }
            second = read
        }
        let time = TimeOfDay(hour: hour, minute: minute, second: second)
        return minute < 60 && second < 60 && time.seconds <= 86_400 ? time : nil
    }
}
