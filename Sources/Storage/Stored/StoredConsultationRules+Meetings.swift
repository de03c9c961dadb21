import StreetModel

extension StoredConsultationRules {
    /// The members of a form of meeting, without the braces. A threshold is
    /// `{"over":1,"of":2,"strict":true,"base":"present"}`.
    static func write(_ form: MeetingForm, to json: inout JSONWriter) {
        write(key: form.key, form.name, &json)
        json.member("community", form.isForCommunity)
        json.member("street", form.isForStreet)
        json.member("noticeDays", form.noticeDays)
        json.member("urgentNoticeDays", form.urgentNoticeDays)
        json.member("workingDays", form.countsWorkingDays)
        json.key("quorum")
        json.beginObject()
        write(form.quorum, &json)
        json.endObject()
        list("thresholds", form.thresholds, &json) { (named, json) in
            write(key: named.key, named.name, &json)
            write(named.threshold, &json)
        }
        json.member("speechSeconds", form.speechSeconds)
        json.member("speechTurns", form.speechTurns)
        if form.proxiesEach != 1 { json.member("proxiesEach", form.proxiesEach) }
        json.member("warningSeconds", form.warningSeconds)
        json.member("publicDays", form.publicDays)
        json.member("effect", form.effect.rawValue)
        checklist("checklist", form.checklist, &json)
        json.member("source", form.source)
        json.member("date", form.date)
    }

    private static func write(_ threshold: Threshold, _ json: inout JSONWriter) {
        json.member("over", threshold.over)
        json.member("of", threshold.of)
        json.member("strict", threshold.isStrict)
        json.member("base", threshold.base.rawValue)
    }

    static func meetings(_ reader: inout JSONReader) throws(JSONFault) -> [MeetingForm] {
        var forms: [MeetingForm] = []
        try reader.beginArray()
        while try reader.nextElement() { forms.append(try meeting(&reader)) }
        guard !forms.isEmpty, Set(forms.map(\.key)).count == forms.count else { throw reader.badValue("meetings") }
        return forms
    }

    private static func meeting(_ reader: inout JSONReader) throws(JSONFault) -> MeetingForm {
        var named = NamedPart("meetings")
        var form = MeetingForm(key: "", name: BilingualName("", ""))
        var missing: Set = [
            "noticeDays", "quorum", "thresholds", "publicDays", "effect", "source", "date",
        ]
        try reader.beginObject()
        while let key = try reader.nextKey() {
            missing.remove(key)
            if try named.take(key, &reader) { continue }
            let path = "meetings.\(key)"
            switch key {
            case "community": form.isForCommunity = try reader.boolean()
            case "street": form.isForStreet = try reader.boolean()
            case "noticeDays": form.noticeDays = try days(path, &reader)
            case "urgentNoticeDays": form.urgentNoticeDays = try days(path, &reader)
            case "workingDays": form.countsWorkingDays = try reader.boolean()
            case "quorum": form.quorum = try quorum(path, &reader)
            case "thresholds": form.thresholds = try thresholds(path, &reader)
            case "speechSeconds": form.speechSeconds = try number(path, 0...86_400, &reader)
            case "speechTurns": form.speechTurns = try number(path, 0...1_000, &reader)
            case "proxiesEach": form.proxiesEach = try number(path, 0...1_000, &reader)
            case "warningSeconds": form.warningSeconds = try number(path, 0...86_400, &reader)
            case "publicDays": form.publicDays = try days(path, &reader)
            case "effect": form.effect = try reader.word(path)
            case "checklist": form.checklist = try checklist(path, &reader)
            case "source": form.source = try reader.string()
            case "date": form.date = try reader.string()
            default: throw reader.unknown(path)
            }
        }
        if let key = missing.min() { throw reader.badValue("meetings.\(key)") }
        form.key = try named.key(reader)
        form.name = try named.name(reader)
        return form
    }

    private static func quorum(_ path: String, _ reader: inout JSONReader) throws(JSONFault) -> Threshold {
        var part = ThresholdPart(path)
        try reader.beginObject()
        while let key = try reader.nextKey() {
            if try !part.take(key, &reader) { throw reader.unknown("\(path).\(key)") }
        }
        return try part.threshold(reader)
    }

    private static func thresholds(
        _ path: String, _ reader: inout JSONReader
    ) throws(JSONFault) -> [MeetingForm.NamedThreshold] {
        var all: [MeetingForm.NamedThreshold] = []
        try reader.beginArray()
        while try reader.nextElement() {
            var named = NamedPart(path)
            var part = ThresholdPart(path)
            try reader.beginObject()
            while let key = try reader.nextKey() {
                if try named.take(key, &reader) { continue }
                if try !part.take(key, &reader) { throw reader.unknown("\(path).\(key)") }
            }
            all.append(
                .init(
                    key: try named.key(reader), name: try named.name(reader), threshold: try part.threshold(reader)))
        }
        if all.isEmpty { throw reader.badValue(path) }
        return all
    }

    private static func number(
        _ path: String, _ range: ClosedRange<Int>, _ reader: inout JSONReader
    ) throws(JSONFault) -> Int {
        let number = try reader.integer()
        guard range.contains(number) else { throw reader.badValue(path) }
        return number
    }
}

/// The members of a threshold.
private struct ThresholdPart {
    private let path: String
    private var over = 0, of = 0
    private var isStrict: Bool?
    private var base: Threshold.Base?

    init(_ path: String) { self.path = path }

    mutating func take(_ key: String, _ reader: inout JSONReader) throws(JSONFault) -> Bool {
        switch key {
        case "over": over = try reader.integer()
        case "of": of = try reader.integer()
        case "strict": isStrict = try reader.boolean()
        case "base": base = try reader.word("\(path).base")
        default: return false
        }
        return true
    }

    /// A ratio of 3/2, or of nothing, is none.
    func threshold(_ reader: JSONReader) throws(JSONFault) -> Threshold {
        guard let base else { throw reader.badValue("\(path).base") }
        guard let isStrict else { throw reader.badValue("\(path).strict") }
        guard let threshold = Threshold(over, of: of, isStrict: isStrict, base: base) else {
            throw reader.badValue("\(path).over")
        }
        return threshold
    }
}
