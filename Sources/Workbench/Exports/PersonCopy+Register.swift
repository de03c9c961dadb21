import StreetModel

extension PersonCopy {
    /// Every field of the file that holds something, as it stands now.
    var fields: ExportTable {
        let elder = record.elder
        let rows = Elder.fields.compactMap { field -> (key: String, value: String)? in
            let value = field.read(elder)
            if field.key == "contacts" || value == .empty { return nil }
            return (field.key, shown(value, field.key))
        }
        return ExportTable(
            words.copyFields,
            [
                ListColumn("field", { $0.key }, shown: { words.fieldName($0.key, of: .elder) }),
                ListColumn("value", \.value),
            ], of: [("id", elder.id)] + rows, words)
    }

    var contacts: ExportTable {
        ExportTable(
            words.contactsHeading,
            [
                ListColumn("name", \.name), ListColumn("relation", \.relation), ListColumn("telephone", \.telephone),
                ListColumn("verifiedOn") { $0.verifiedOn?.text ?? "" },
            ], of: record.elder.contacts, words)
    }

    var absences: ExportTable {
        table(
            words.title(.absence),
            [
                ListColumn("reason", { $0.body.reason.word }, shown: { words.absence($0.body.reason) }),
                ListColumn("from") { $0.body.from.text }, ListColumn("through") { $0.body.through.text },
                ListColumn("where") { $0.body.place }, ListColumn("toldBy") { $0.body.toldBy },
            ]
        ) { (event: Event) -> Absence? in if case .absenceReported(let absence) = event { absence } else { nil } }
    }

    /// What was said of leaving, moving and coming home, and what a second hand said of it.
    var leavings: ExportTable {
        table(
            words.copyDecisions,
            [
                ListColumn("what") { words.registerAct($0.body) }, ListColumn("reason") { reason($0.body) },
            ]
        ) { (event: Event) -> ElderEvent? in
            guard case .elder(let body) = event else { return nil }
            return switch body {
            case .leavingReported, .leavingDecided, .absenceDecided, .arrived, .left: body
            case .visitRecorded, .evaluationRecorded: nil
            }
        }
    }

    private func reason(_ event: ElderEvent) -> String {
        switch event {
        case .leavingReported(let body): [body.on?.text ?? "", body.toldBy, body.reason].joinedWords
        case .leavingDecided(let body): body.reason
        case .absenceDecided(let body): body.reason
        case .arrived(let body): words.placeName(body.from, office)
        case .left(let body): words.placeName(body.to, office)
        case .visitRecorded, .evaluationRecorded: ""
        }
    }

    /// Every change of the file, field by field.
    var changes: ExportTable {
        let rows = history.told.flatMap { told -> [(told: PersonHistory.Told, change: FieldChange)] in
            guard case .amended(let amendment) = told.entry.event else { return [] }
            return amendment.changes.filter(\.isReal).map { (told, $0) }
        }
        return ExportTable(
            words.copyChanges,
            [
                ListColumn("field", { $0.change.field }, shown: { words.fieldName($0.change.field, of: .elder) }),
                ListColumn("was") { shown($0.change.was, $0.change.field) },
                ListColumn("is") { shown($0.change.now, $0.change.field) }, ListColumn("by") { doer($0.told) },
                ListColumn(
                    "writtenAt", { office.offset.text(of: $0.told.entry.at) }, shown: { time($0.told.entry.at) }),
            ], of: rows, words)
    }

    /// Who saw a masked field of the person, and who took the file away.
    var uses: ExportTable {
        table(words.copyUses, [ListColumn("what") { use($0.body) }, ListColumn("reason") { reason($0.body) }]) {
            (event: Event) -> DeskEvent? in
            if case .desk(let use) = event { use } else { nil }
        }
    }

    private func use(_ event: DeskEvent) -> String {
        switch event {
        case .fieldShown(let shown): words.fieldName(shown.field, of: .elder)
        case .exported(let export): "\(words.title(.export)) \(export.format)"
        case .careLifted: ""
        }
    }

    private func reason(_ event: DeskEvent) -> String {
        switch event {
        case .fieldShown(let shown): shown.reason
        case .exported(let export): export.reason
        case .careLifted: ""
        }
    }

    private func shown(_ value: FieldValue, _ key: String) -> String {
        words.shown(value, of: key, in: .elder, on: office.offset.day(of: now), isMasked: false)
    }
}

extension [String] {
    /// What is said of several things, blank ones left out.
    fileprivate var joinedWords: String { filter { !$0.isEmpty }.joined(separator: " ") }
}
