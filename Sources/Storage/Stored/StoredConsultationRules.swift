package import StreetModel

/// `consultation.adopted`, and the file data/consultation.json: the office's rules of consultation, whole.
package enum StoredConsultationRules {
    /// Reads a file of rules; every key must be there, and mean one thing.
    ///
    /// Lines of journals are read as they were once adopted: only a file is refused for what the rules could do with.
    package static func read(_ bytes: [UInt8]) throws(StoredProfile.Fault) -> ConsultationRules {
        do throws(JSONFault) {
            var reader = JSONReader(bytes)
            let rules = try read(&reader)
            try reader.finish()
            if let path = rules.ambiguity { throw reader.badValue(path) }
            return rules
        } catch {
            switch error.reason {
            case .badValue(let key), .unknownKey(let key): throw .field(key)
            case .unexpected, .ended, .badString, .badNumber, .tooDeep: throw .notJSON(offset: error.offset)
            }
        }
    }

    /// Writes the members, without the braces.
    static func write(_ rules: ConsultationRules, to json: inout JSONWriter) {
        json.member("answerDays", rules.answerDays)
        json.member("urgentAnswerDays", rules.urgentAnswerDays)
        json.member("objectionDays", rules.objectionDays)
        json.member("reviewDays", rules.reviewDays)
        list("steps", rules.steps, &json) { (step, json) in
            write(key: step.key, step.name, &json)
            checklist("checklist", step.checklist, &json)
        }
        form("intake", rules.intake, &json)
        form("feedback", rules.feedback, &json)
        list("meetings", rules.meetings, &json) { write($0, to: &$1) }
    }

    /// Reads them, braces included.
    static func read(_ reader: inout JSONReader) throws(JSONFault) -> ConsultationRules {
        var rules = ConsultationRules()
        var missing: Set = [
            "answerDays", "urgentAnswerDays", "objectionDays", "reviewDays", "steps", "intake", "feedback", "meetings",
        ]
        try reader.beginObject()
        while let key = try reader.nextKey() {
            missing.remove(key)
            switch key {
            case "answerDays": rules.answerDays = try days(key, &reader)
            case "urgentAnswerDays": rules.urgentAnswerDays = try days(key, &reader)
            case "objectionDays": rules.objectionDays = try days(key, &reader)
            case "reviewDays": rules.reviewDays = try days(key, &reader)
            case "steps": rules.steps = try steps(&reader)
            case "intake": rules.intake = try form(key, &reader)
            case "feedback": rules.feedback = try form(key, &reader)
            case "meetings": rules.meetings = try meetings(&reader)
            default: throw reader.unknown(key)
            }
        }
        if let key = missing.min() { throw reader.badValue(key) }
        return rules
    }

    static func list<Value>(
        _ key: String, _ values: [Value], _ json: inout JSONWriter, _ members: (Value, inout JSONWriter) -> Void
    ) {
        json.key(key)
        json.beginArray()
        for value in values {
            json.beginObject()
            members(value, &json)
            json.endObject()
        }
        json.endArray()
    }

    static func write(key: String, _ name: BilingualName, _ json: inout JSONWriter) {
        json.member("key", key)
        json.member("zh", name.chinese)
        json.member("en", name.english)
    }

    static func checklist(_ key: String, _ lines: [ChecklistRule], _ json: inout JSONWriter) {
        list(key, lines, &json) { (line, json) in
            write(key: line.key, line.name, &json)
            if line.daysBefore != 0 { json.member("daysBefore", line.daysBefore) }
            if let fact = line.follows { json.member("follows", fact.rawValue) }
        }
    }

    private static func form(_ key: String, _ form: IntakeForm, _ json: inout JSONWriter) {
        json.key(key)
        json.beginObject()
        json.member("zh", form.name.chinese)
        json.member("en", form.name.english)
        list("questions", form.questions, &json) { (question, json) in
            write(key: question.key, question.name, &json)
            json.member("kind", question.kind.rawValue)
            if question.isRequired { json.member("required", true) }
        }
        json.endObject()
    }

    static func days(_ key: String, _ reader: inout JSONReader) throws(JSONFault) -> Int {
        let number = try reader.integer()
        guard (0...3_650).contains(number) else { throw reader.badValue(key) }
        return number
    }

    private static func steps(_ reader: inout JSONReader) throws(JSONFault) -> [TopicStepRule] {
        var steps: [TopicStepRule] = []
        try reader.beginArray()
        while try reader.nextElement() {
            var named = NamedPart("steps")
            var lines: [ChecklistRule] = []
            try reader.beginObject()
            while let key = try reader.nextKey() {
                if try named.take(key, &reader) { continue }
                guard key == "checklist" else { throw reader.unknown("steps.\(key)") }
                lines = try checklist("steps.checklist", &reader)
            }
            steps.append(TopicStepRule(key: try named.key(reader), name: try named.name(reader), checklist: lines))
        }
        guard !steps.isEmpty, Set(steps.map(\.key)).count == steps.count else { throw reader.badValue("steps") }
        return steps
    }

    static func checklist(_ part: String, _ reader: inout JSONReader) throws(JSONFault) -> [ChecklistRule] {
        var lines: [ChecklistRule] = []
        try reader.beginArray()
        while try reader.nextElement() {
            var named = NamedPart(part)
            var daysBefore = 0
            var follows: ChecklistRule.Fact?
            try reader.beginObject()
            while let key = try reader.nextKey() {
                if try named.take(key, &reader) { continue }
                switch key {
                case "daysBefore": daysBefore = try days("\(part).daysBefore", &reader)
                case "follows":
                    follows = ChecklistRule.Fact(rawValue: try reader.string())
                    if follows == nil { throw reader.badValue("\(part).follows") }
                default: throw reader.unknown("\(part).\(key)")
                }
            }
            lines.append(
                ChecklistRule(
                    key: try named.key(reader), name: try named.name(reader), daysBefore: daysBefore, follows: follows))
        }
        return lines
    }

    private static func form(_ part: String, _ reader: inout JSONReader) throws(JSONFault) -> IntakeForm {
        var named = NamedPart(part)
        var questions: [IntakeForm.Question] = []
        try reader.beginObject()
        while let key = try reader.nextKey() {
            if try named.take(key, &reader) { continue }
            guard key == "questions" else { throw reader.unknown("\(part).\(key)") }
            questions = try self.questions("\(part).questions", &reader)
        }
        return IntakeForm(key: part, name: try named.name(reader), questions: questions)
    }

    private static func questions(
        _ part: String, _ reader: inout JSONReader
    ) throws(JSONFault) -> [IntakeForm.Question] {
        var questions: [IntakeForm.Question] = []
        try reader.beginArray()
        while try reader.nextElement() {
            var named = NamedPart(part)
            var kind: IntakeForm.Question.Kind?
            var isRequired = false
            try reader.beginObject()
            while let key = try reader.nextKey() {
                if try named.take(key, &reader) { continue }
                switch key {
                case "kind": kind = try reader.word("\(part).kind")
                case "required": isRequired = try reader.boolean()
                default: throw reader.unknown("\(part).\(key)")
                }
            }
            questions.append(
                .init(
                    key: try named.key(reader), name: try named.name(reader),
                    kind: try reader.required(kind, "\(part).kind"), isRequired: isRequired))
        }
        return questions
    }
}

/// Key and names of a part of the rules.
struct NamedPart {
    private let part: String
    private var key = "", chinese = "", english = ""

    init(_ part: String) { self.part = part }

    /// Takes a member that is one of its own; false where it is none.
    mutating func take(_ member: String, _ reader: inout JSONReader) throws(JSONFault) -> Bool {
        switch member {
        case "key": key = try reader.string()
        case "zh": chinese = try reader.string()
        case "en": english = try reader.string()
        default: return false
        }
        return true
    }

    func key(_ reader: JSONReader) throws(JSONFault) -> String {
        if key.isEmpty { throw reader.badValue("\(part).key") }
        return key
    }

    func name(_ reader: JSONReader) throws(JSONFault) -> BilingualName {
        if chinese.isEmpty { throw reader.badValue("\(part).zh") }
        if english.isEmpty { throw reader.badValue("\(part).en") }
        return BilingualName(chinese, english)
    }
}
