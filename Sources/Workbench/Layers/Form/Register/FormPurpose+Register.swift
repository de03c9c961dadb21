import StreetModel
import TextUI

extension FormPurpose {
    /// The fields of a record, or of a new one; `only` names those that are asked for, where it is not all.
    static func register(
        _ record: RegisterRecord, only: [String] = [], isNew: Bool = false, _ context: ScreenContext
    ) -> [FormField] {
        let kind = record.kind
        let isAsked = { (key: String) in
            (only.isEmpty || only.contains(key)) && (isNew || kind.mayChange(key, context.me.role))
        }
        let groups = kind.groups.filter { group in group.keys.contains(where: isAsked) }
        return groups.flatMap { group in
            group.keys.filter(isAsked).map { key in
                // What a new record says of a person is chosen, never taken over from what a form happens to show.
                let isOpen = isNew && chosenByHand.contains(key)
                var content = content(kind, key, isOpen ? .empty : record.value(key) ?? .empty, context)
                if case .contacts(var list) = content {
                    list.isNameMasked = !isNew && context.masks("volunteer", of: record)
                    list.isTelephoneMasked = !isNew && context.masks("telephone", of: record)
                    content = .contacts(list)
                }
                var field = FormField(
                    .register(kind, key), content, isRequired: kind.isRequired(key) || isOpen,
                    group: groups.count > 1 ? group.group : nil)
                field.isMasked = !isNew && context.masks(key, of: record)
                return field
            }
        }
    }

    /// A new record: its code where it has one of its own, and what follows from the place.
    static func new(_ kind: RegisterKind, place: String, _ context: ScreenContext) -> [FormField] {
        let fields = register(RegisterRecord(new: kind, in: place, context), isNew: true, context)
        guard let code = FormCode(new: kind, in: place, context.office) else { return fields }
        return [FormField(.register(kind, "id"), .code(code), isRequired: true, group: fields.first?.group)] + fields
    }

    private static let chosenByHand: Set<String> = ["sex", "risk", "role"]

    /// What stands in a field: the kind of field that its values need.
    private static func content(
        _ kind: RegisterKind, _ key: String, _ value: FieldValue, _ context: ScreenContext
    ) -> FormField.Content {
        if case .rows(let rows) = value, key == "contacts" {
            return .contacts(ContactList(rows.map(Contact.init(row:))))
        }
        let text = value.line
        if let options = options(key, context.words) { return .choice(FormChoice(options, chosen: text)) }
        if let finder = finder(kind, key, found: text, context) { return .finder(finder) }
        switch key {
        case "identity": return .identity(TextField(text))
        case "telephone", "headTelephone", "officerTelephone": return .telephone(TextField(text))
        case "born", "consentedOn", "consentAskedOn", "consentWithdrawnOn", "reviewedOn", "validFrom":
            return .day(TextField(text), .behind)
        case "handoverUntil", "validTo", "day": return .day(TextField(text), .ahead)
        case "morningBy", "eveningBy": return .time(TextField(text))
        case "entrance", "floor", "households", "order", "people", "entrances", "floors", "flatsPerFloor", "builtIn":
            // Nought stands for what nobody knows, but in what has to be counted.
            return .number(TextField(text == "0" ? "" : text), nil)
        default: return .text(TextField(text))
        }
    }

    /// What a field of a few words has to choose from; nil for any other.
    private static func options(_ key: String, _ words: Words) -> [FormChoice.Option]? {
        func options<Value: Choice>(_ all: [Value], _ title: (Value) -> String) -> [FormChoice.Option] {
            all.map { FormChoice.Option($0.word, title($0)) }
        }
        return switch key {
        case "sex": options(Array(Sex.allCases)) { words.sexInFull($0) }
        case "risk": options(Array(Risk.allCases)) { words.riskInFull($0) }
        case "face", "eveningFace": options(Array(Face.allCases)) { words.face($0) }
        case "morningSignal", "eveningSignal": options(Array(Signal.allCases)) { words.signal($0) }
        case "role": options(Array(Role.allCases)) { words.role($0) }
        case "engagement": options(Array(Engagement.allCases)) { words.engagement($0) }
        case "shift": options(Array(Shift.allCases)) { words.shift($0) }
        case "assisted", "lift": [.init("yes", words.yes), .init("no", words.no)]
        default: nil
        }
    }

    /// What a field that names another record is found among; nil for any other.
    private static func finder(
        _ kind: RegisterKind, _ key: String, found: String, _ context: ScreenContext
    ) -> FormFinder? {
        switch (kind, key) {
        case (.elder, "building"): .buildings(context, found: found)
        case (.building, "grid"): .grids(context, found: found)
        case (.grid, "community"), (.community, "successor"): .communities(context, found: found)
        case (.grid, "worker"): .workers(context, found: found)
        case (.staff, "scope"), (.duty, "place"): .areas(context, found: found)
        default: nil
        }
    }
}

extension FieldValue {
    /// The value on one line: rows of words with blanks between them.
    var line: String {
        switch self {
        case .text(let text): text
        case .rows(let rows): rows.map { $0.joined(separator: " ") }.joined(separator: " ")
        }
    }
}
