package import StreetModel

extension Words {
    /// "1:12", "1:20:00": minutes or hours that are left or late, as a clock shows them.
    package func clock(_ seconds: Int) -> String {
        let seconds = abs(seconds)
        let minutes = seconds / 60
        if minutes < 60 { return "\(minutes):\(padded(seconds % 60, 2))" }
        if minutes < 24 * 60 { return "\(minutes / 60):\(padded(minutes % 60, 2)):\(padded(seconds % 60, 2))" }
        return self(
            "\(minutes / 1440)天\(padded(minutes / 60 % 24, 2))时", "\(minutes / 1440)d\(padded(minutes / 60 % 24, 2))h")
    }

    /// "剩 1:12" or "迟 1:12": a clock with its sign in words.
    package func countdown(_ remaining: Int) -> String {
        remaining >= 0
            ? self("剩 \(clock(remaining))", "\(clock(remaining)) left")
            : self("迟 \(clock(remaining))", "late \(clock(remaining))")
    }

    /// "14时26分": a time that has passed, in hours and minutes, or in days.
    package func ago(_ seconds: Int) -> String {
        let minutes = max(0, seconds) / 60
        switch minutes {
        case ..<60: return self("\(minutes)分", "\(minutes)m")
        case ..<(48 * 60):
            return self("\(minutes / 60)时\(padded(minutes % 60, 2))分", "\(minutes / 60)h\(padded(minutes % 60, 2))m")
        default: return self("\(minutes / 1440)天", "\(minutes / 1440)d")
        }
    }

    /// "08:44" today, "昨18:32" yesterday, "11-18 08:44" before.
    package func moment(_ moment: Moment, now: Moment, offset: UTCOffset) -> String {
        let day = offset.day(of: moment)
        let time = offset.timeOfDay(of: moment).text
        switch offset.day(of: now) - day {
        case 0: return time
        case 1: return self("昨\(time)", "yest. \(time)")
        default: return "\(day.shortText) \(time)"
        }
    }

    /// "周六".
    package func weekday(_ day: Day) -> String {
        let chinese = ["一", "二", "三", "四", "五", "六", "日"]
        let english = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        return self("周\(chinese[day.weekday - 1])", english[day.weekday - 1])
    }
}
