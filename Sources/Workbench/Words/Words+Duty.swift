import StreetModel

extension Words {
    var dutyTitle: String { self("值班表", "Duty rota") }
    var isOnNow: String { self("现在", "now") }
    var nobodyOnDuty: String { self("没有人", "nobody") }
    var noGaps: String { self("每班都有人", "Every shift has somebody") }
    var otherPlaces: String { self("左右键 换单位", "left, right: other place") }
    var streetRotaIsOthers: String { self("街道的值班表由督查员来改", "The street's rota is kept by supervisors") }
    var rotaChangedSince: String {
        self("别人已经改过这一班, 不再改回", "Somebody has changed this shift since: it stays")
    }

    func shift(_ shift: Shift) -> String {
        switch shift {
        case .day: self("白班", "day")
        case .night: self("夜班", "night")
        }
    }

    /// "08:00-20:00".
    func hours(_ shift: Shift, _ profile: Profile) -> String {
        let (from, to) = (profile.dayShift.from.text, profile.dayShift.to.text)
        switch shift {
        case .day: return "\(from)-\(to)"
        case .night: return "\(to)-\(from)"
        }
    }

    func gaps(_ count: Int) -> String {
        count == 0
            ? self("今后 \(Office.dutyDays) 天每班都有人", "Somebody in every shift of \(Office.dutyDays) days")
            : self(
                "! 今后 \(Office.dutyDays) 天有 \(count) 班没有人",
                "! \(counted(count, "shift")) of \(Office.dutyDays) days \(count == 1 ? "has" : "have") nobody")
    }

    func gapCount(_ count: Int) -> String { count == 0 ? "" : self("  缺 \(count) 班", "  \(counted(count, "gap"))") }

    /// The community's name, or the street's.
    func dutyPlace(_ code: String, _ office: Office) -> String {
        code == office.code ? office.name : office.street.communities[code]?.name ?? code
    }

    /// "11-22 白班 李敏".
    func dutyName(_ duty: DutyShift) -> String {
        let person = duty.person.isEmpty ? nobodyOnDuty : duty.person
        return "\(dutyTitle) \(duty.day?.shortText ?? "") \(shift(duty.shift)) \(person)"
    }

    /// What undo has written: the values of before, as a change of its own.
    func dutyPutBack(_ duty: DutyShift) -> String { self("已改回 \(dutyName(duty))", "Put back: \(dutyName(duty))") }
}
