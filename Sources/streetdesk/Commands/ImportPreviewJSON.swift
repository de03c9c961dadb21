import Storage
import StreetModel
import Workbench

/// `import --preview --json`: one object with the counts a register and community, and each record that would change.
struct ImportPreviewJSON {
    private let words: Words
    private let today: Day

    init(words: Words, today: Day) {
        self.words = words
        self.today = today
    }

    /// The object, one line; a person's own values are masked as on the terminal.
    func bytes(_ preview: ImportPreview) -> [UInt8] {
        var json = JSONWriter(reserving: preview.changes.count * 200 + 4096)
        json.beginObject()
        json.key("counts")
        json.beginArray()
        for count in preview.counts { write(count, to: &json) }
        json.endArray()
        json.key("records")
        json.beginArray()
        for change in preview.changes { write(change, to: &json) }
        json.endArray()
        json.endObject()
        return json.bytes + [UInt8(ascii: "\n")]
    }

    private func write(_ count: PlaceCount, to json: inout JSONWriter) {
        json.beginObject()
        json.member("register", count.subject.word)
        json.member("place", count.place)
        json.member("new", count.new)
        json.member("changed", count.changed)
        json.member("unchanged", count.unchanged)
        json.member("gone", count.gone)
        json.endObject()
    }

    private func write(_ change: RecordChange, to json: inout JSONWriter) {
        json.beginObject()
        json.member("register", change.subject.word)
        json.member("id", change.id)
        json.member("place", change.place)
        json.member("change", change.word)
        switch change.what {
        case .changed(let fields):
            json.key("fields")
            json.beginArray()
            for field in fields { write(field, of: change.subject, to: &json) }
            json.endArray()
        case .away(let absence):
            json.member("reason", absence.reason.word)
            json.member("from", absence.from.text)
            json.member("through", absence.through.text)
        case .leaving(let status): json.member("status", status.word)
        case .stepped(let steps):
            json.key("steps")
            json.beginArray()
            for step in steps { json.string(step.rawValue) }
            json.endArray()
        case .new, .gone: break
        }
        json.endObject()
    }

    private func write(_ change: FieldChange, of subject: SheetSubject, to json: inout JSONWriter) {
        guard case .register(let kind) = subject else { return }
        json.beginObject()
        json.member("field", change.field)
        json.member("was", words.shown(change.was, of: change.field, in: kind, on: today))
        json.member("is", words.shown(change.now, of: change.field, in: kind, on: today))
        json.endObject()
    }
}

extension RecordChange {
    /// The stable word for what would happen.
    fileprivate var word: String {
        switch what {
        case .new: "new"
        case .changed, .stepped: "changed"
        case .gone: "gone"
        case .away: "away"
        case .leaving: "leaving"
        }
    }
}

extension SheetSubject {
    /// The stable word of a program's output.
    fileprivate var word: String {
        switch self {
        case .register(let kind): kind.rawValue
        case .looks: "look"
        case .complaints: "complaint"
        case .topics: "topic"
        }
    }
}
