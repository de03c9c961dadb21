import StreetModel

/// Moments as stored: "2026-11-21T08:12:33.104+08:00", always 29 signs, read and written without general parsing.
enum StoredTime {
    static let count = 29

    /// Writes a moment as the clock of the street shows it.
    static func text(_ moment: Moment, _ offset: UTCOffset) -> String {
        String(unsafeUninitializedCapacity: count) { buffer in
            write(moment, offset, to: buffer)
            return count
        }
    }

    /// Puts the 29 signs of a moment where they will stand.
    static func write(_ moment: Moment, _ offset: UTCOffset, to buffer: UnsafeMutableBufferPointer<UInt8>) {
        let (year, month, day) = offset.day(of: moment).civil
        let seconds = Int(offset.timeOfDay(of: moment).seconds)
        let distance = offset.minutes.magnitude
        put(year, 4, in: buffer, at: 0)
        put(month, 2, in: buffer, at: 5)
        put(day, 2, in: buffer, at: 8)
        put(seconds / 3600, 2, in: buffer, at: 11)
        put(seconds / 60 % 60, 2, in: buffer, at: 14)
        put(seconds % 60, 2, in: buffer, at: 17)
        put(Int(moment.milliseconds - moment.seconds * 1000), 3, in: buffer, at: 20)
        put(Int(distance) / 60, 2, in: buffer, at: 24)
        put(Int(distance) % 60, 2, in: buffer, at: 27)
        for (index, sign) in signs { buffer[index] = sign }
        buffer[23] = offset.minutes < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+")
    }

    /// The signs between the numbers but that of the offset.
    private static let signs: [(Int, UInt8)] = [
        (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")), (10, UInt8(ascii: "T")), (13, UInt8(ascii: ":")),
        (16, UInt8(ascii: ":")), (19, UInt8(ascii: ".")), (26, UInt8(ascii: ":")),
    ]

    private static func put(_ value: Int, _ width: Int, in buffer: UnsafeMutableBufferPointer<UInt8>, at start: Int) {
        var rest = value
        for index in stride(from: start + width - 1, through: start, by: -1) {
            buffer[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
    }

    /// Reads a moment; nil where the bytes are not of that form or the calendar has no such day.
    static func moment(_ bytes: [UInt8], _ range: Range<Int>) -> Moment? {
        guard range.count == count else { return nil }
        let start = range.lowerBound
        for (index, sign) in signs where bytes[start + index] != sign { return nil }
        let sign = bytes[start + 23]
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
            let year = number(bytes, start, 4), let month = number(bytes, start + 5, 2),
            let dayOfMonth = number(bytes, start + 8, 2), let hour = number(bytes, start + 11, 2),
            let minute = number(bytes, start + 14, 2), let second = number(bytes, start + 17, 2),
            let rest = number(bytes, start + 20, 3), let offsetHour = number(bytes, start + 24, 2),
            let offsetMinute = number(bytes, start + 27, 2), hour < 24, minute < 60, second < 60, offsetMinute < 60,
            let day = Day(year: year, month: month, day: dayOfMonth)
        else { return nil }
        let distance = (offsetHour * 60 + offsetMinute) * (sign == UInt8(ascii: "-") ? -60 : 60)
        let seconds = Int(day.number) * 86_400 + hour * 3600 + minute * 60 + second - distance
        return Moment(milliseconds: Int64(seconds * 1000 + rest))
    }

    /// Reads "2026-11-21"; nil for anything else.
    static func day(_ bytes: [UInt8], _ range: Range<Int>) -> Day? {
        let start = range.lowerBound
        guard range.count == 10, bytes[start + 4] == UInt8(ascii: "-"), bytes[start + 7] == UInt8(ascii: "-"),
            let year = number(bytes, start, 4), let month = number(bytes, start + 5, 2),
            let day = number(bytes, start + 8, 2)
        else { return nil }
        return Day(year: year, month: month, day: day)
    }

    /// Reads so many decimal digits.
    static func number(_ bytes: [UInt8], _ start: Int, _ width: Int) -> Int? {
        var value = 0
        for byte in bytes[start..<start + width] {
            guard byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return value
    }
}
