extension Mutant {
    /// Faults in the rules: clocks, counts, rights and what is hidden.
    static let rules: [Mutant] = [
        Mutant(
            "late one second too early", in: "Sources/StreetModel/Questions/Office+Breaches.swift",
            "if remaining >= seconds { return }", becomes: "if remaining > seconds { return }", caughtBy: "ClockTests"),
        Mutant(
            "the response clock does not start anew", in: "Sources/StreetModel/Matters/MatterProgress.swift",
            "(stage, responseStart, handlingStart) = (.opened, step.happened.cut, step.happened.cut)",
            becomes: "(stage, handlingStart) = (.opened, step.happened.cut)", caughtBy: "ReopenedTests"),
        Mutant(
            "shut curtains before the hour are abnormal", in: "Sources/StreetModel/Rules/Office+DecideCheck.swift",
            "let by = agreement.by, time < by { check.outcome = .early }",
            becomes: "let by = agreement.by, by < time { check.outcome = .early }", caughtBy: "DecideCheckTests"),
        Mutant(
            "an abnormal look opens nothing", in: "Sources/StreetModel/Rules/Office+DecideCheck.swift",
            "if check.outcome == .abnormal { return .look }",
            becomes: "if check.outcome == .abnormal && check.isAlarm { return .look }", caughtBy: "DecideCheckTests"),
        Mutant(
            "a look may lie in the future", in: "Sources/StreetModel/Rules/Office+DecideCheck.swift",
            "guard asked.observed.cut <= now.cut else", becomes: "guard asked.observed.cut <= now.cut + 60 else",
            caughtBy: "DecideCheckTests"),
        Mutant(
            "a missed slot of a red person is none", in: "Sources/StreetModel/Questions/Office+SlotBreaches.swift",
            "if let first = unseen.first, risk(of: record, at: windowEnd(first)) == .red {",
            becomes: "if let first = unseen.first, risk(of: record, at: windowEnd(first)) != .red {",
            caughtBy: "SlotBreachTests"),
        Mutant(
            "coverage counts the excused as due", in: "Sources/StreetModel/Questions/Coverage.swift",
            "case .excused: excused += 1", becomes: "case .excused: due += 1", caughtBy: "CoverageTests"),
        Mutant(
            "exactly half is a majority", in: "Sources/StreetModel/Consultation/Rules/Threshold.swift",
            "return isStrict ? product / of + 1", becomes: "return isStrict ? (product + of - 1) / of",
            caughtBy: "ThresholdTests"),
        Mutant(
            "who keeps out of it votes all the same",
            in: "Sources/StreetModel/Consultation/Questions/Meeting+Attendance.swift",
            "if record.recusals.contains(item) { found.recused.append(number) } else { found.mayVote.append(number) }",
            becomes: "found.mayVote.append(number)",
            caughtBy: "BallotTests", "QuorumTests"),
        Mutant(
            "others' acts may be taken back", in: "Sources/StreetModel/Rules/Office+TakeBack.swift",
            "if owned.by != staff.id && !mayCorrect(number, of: act, staff) { throw .notYours }",
            becomes: "if owned.by.isEmpty { throw .notYours }", caughtBy: "TakeBackTests"),
        Mutant(
            "an abnormal look may be taken back all day", in: "Sources/StreetModel/Rules/Office+TakeBack.swift",
            "if now.seconds(since: start) > profile.undoAbnormalSeconds {",
            becomes: "if now.seconds(since: start) > profile.undoAbnormalSeconds * 1440 {", caughtBy: "TakeBackTests"),
        Mutant(
            "a telephone shows one digit more", in: "Sources/Workbench/Words/Masking.swift",
            "return String(characters.prefix(3)) + String(repeating: \"*\", count: characters.count - 7)",
            becomes: "return String(characters.prefix(4)) + String(repeating: \"*\", count: characters.count - 8)",
            caughtBy: "MaskingTests"),
        Mutant(
            "a short name is shown whole", in: "Sources/StreetModel/Elders/Surname.swift",
            "return name.count > count ? name.prefix(count) : \"\"", becomes: "return name.prefix(max(count, 1))",
            caughtBy: "MaskingTests"),
    ]
}
