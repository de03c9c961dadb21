extension Profile {
    /// The profile of a desk that has none yet: nothing is ever due in it.
    package static let none = Profile(
        morning: Window(from: TimeOfDay(seconds: 0), to: TimeOfDay(seconds: 0), missedAt: TimeOfDay(seconds: 0)),
        evening: Window(from: TimeOfDay(seconds: 0), to: TimeOfDay(seconds: 0), missedAt: TimeOfDay(seconds: 0)),
        closingMinutes: 0, red: Care(lifeHours: 0, reviewDays: 0), yellow: Care(lifeHours: 0, reviewDays: 0),
        green: Care(lifeHours: 0, reviewDays: 0), absentLifeHours: 0, importedAbsenceDays: 0, responseSeconds: 0,
        handlingHours: 0, feedbackDays: 0, unseenMinutes: 0, notBegunMinutes: 0, untouchedHalves: 0,
        untouchedHours: 0, undoAbnormalSeconds: 0, unreadSeconds: 0, ringSeconds: 0, repeatUnclearMinutes: 0,
        spokenWithinMinutes: 0,
        dayShift: Window(from: TimeOfDay(seconds: 0), to: TimeOfDay(seconds: 0), missedAt: TimeOfDay(seconds: 0)),
        ladder: [], householdsPerGrid: 0...0)

    /// The window of one half of the day.
    package func window(of half: Half) -> Window {
        switch half {
        case .morning: morning
        case .evening: evening
        }
    }

    /// What the office owes to people of this risk.
    package func care(for risk: Risk) -> Care {
        switch risk {
        case .red: red
        case .yellow: yellow
        case .green: green
        }
    }

    /// The half of the day that a time counts for; nil outside the windows and their tails (DOMAIN §3).
    package func half(at time: TimeOfDay) -> Half? {
        if time >= morning.from && time < morning.missedAt { return .morning }
        if time >= evening.from && time < evening.missedAt { return .evening }
        return nil
    }

    /// Which shift of the duty rota a time of day belongs to.
    package func shift(at time: TimeOfDay) -> Shift {
        time >= dayShift.from && time < dayShift.to ? .day : .night
    }

    /// The clocks of a kind of matter.
    package func clocks(for kind: MatterKind) -> MatterClocks {
        matterClocks.first { $0.kind == kind }
            ?? MatterClocks(
                kind: kind, responseSeconds: responseSeconds, handlingHours: handlingHours, feedbackDays: feedbackDays,
                isOnWorkingDays: false)
    }
}
