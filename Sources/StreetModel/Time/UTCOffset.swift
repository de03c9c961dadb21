/// The fixed distance of a street's clock from UTC: China has one time and no summer time.
package struct UTCOffset: Hashable, Sendable {
    package var minutes: Int

    package init(minutes: Int) {
        self.minutes = minutes
    }

    /// China Standard Time.
    package static let china = UTCOffset(minutes: 480)

    /// The day it is in the street at a moment.
    package func day(of moment: Moment) -> Day {
        let local = moment.seconds + Int64(minutes) * 60
        return Day(number: Int(local >= 0 ? local / 86_400 : (local - 86_399) / 86_400))
    }

    /// The time of day it is in the street at a moment, cut to the second.
    package func timeOfDay(of moment: Moment) -> TimeOfDay {
        let local = moment.seconds + Int64(minutes) * 60
        return TimeOfDay(seconds: Int(local - Int64(day(of: moment).number) * 86_400))
    }

    /// The moment at which the street's clock shows this day and time.
    package func moment(_ day: Day, _ time: TimeOfDay) -> Moment {
        Moment(seconds: Int64(day.number) * 86_400 + Int64(time.seconds) - Int64(minutes) * 60)
    }

    /// "+08:00".
    package var text: String {
        "\(minutes < 0 ? "-" : "+")\(padded(abs(minutes) / 60, 2)):\(padded(abs(minutes) % 60, 2))"
    }

    /// "2026-11-21T08:12:33+08:00".
    package func text(of moment: Moment) -> String {
        "\(day(of: moment).text)T\(timeOfDay(of: moment).fullText)\(text)"
    }

    /// "2026-11-21T08:12:33.104+08:00", as a journal's line has it.
    package func fullText(of moment: Moment) -> String {
        let rest = Int(moment.milliseconds - moment.seconds * 1000)
        return "\(day(of: moment).text)T\(timeOfDay(of: moment).fullText).\(padded(rest, 3))\(text)"
    }

    /// Reads "2026-11-21T08:12", with or without seconds, milliseconds and an offset (this one where none is written).
    package func moment(from text: some StringProtocol) -> Moment? {
        guard let gap = text.firstIndex(where: { $0 == "T" || $0 == " " }), let day = Day(text[..<gap]) else {
            return nil
        }
        var rest = String(text[text.index(after: gap)...])
        var offset = self
        if rest.hasSuffix("Z") {
            offset = UTCOffset(minutes: 0)
            rest.removeLast()
        } else if let sign = rest.lastIndex(where: { $0 == "+" || $0 == "-" }) {
            guard let distance = TimeOfDay(rest[rest.index(after: sign)...]) else { return nil }
            offset = UTCOffset(minutes: Int(distance.seconds) / 60 * (rest[sign] == "-" ? -1 : 1))
            rest = String(rest[..<sign])
        }
        var milliseconds = 0
        if let point = rest.firstIndex(of: ".") {
            let fraction = rest[rest.index(after: point)...]
            let digits = fraction.prefix(3)
            guard plainNumber(fraction) != nil, let value = plainNumber(digits) else { return nil }
            milliseconds = value * [100, 10, 1][digits.utf8.count - 1]
            rest = String(rest[..<point])
        }
        guard let time = TimeOfDay(rest) else { return nil }
        return Moment(milliseconds: offset.moment(day, time).milliseconds + Int64(milliseconds))
    }
}
