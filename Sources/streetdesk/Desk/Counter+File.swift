import Storage
import StreetModel
import Workbench

extension Counter {
    /// A file in what the person answers for; what is not there, or elsewhere, is said, and ends the command.
    func file(_ id: String) throws(Stop) -> Elder {
        guard let elder = office.elder(id)?.elder else {
            throw refusing(words.refusal(.unknownElder(id), office))
        }
        guard office.answers(staff, for: elder.grid, at: clock.now) else {
            throw refusing(words.refusal(.outsideScope(elder: id), office))
        }
        return elder
    }

    /// Shows a masked field of a file for as long as the command lasts; it is kept first who sees what and why.
    mutating func show(_ field: PersonField, of elder: String, because reason: String) throws(Stop) {
        var shown = FieldShown()
        (shown.elder, shown.field, shown.reason) = (elder, field.rawValue, reason)
        let now = clock.now
        guard try !record(.desk(.fieldShown(shown)), at: now).isEmpty else { throw .refused }
        let until = now + office.profile.privacy.shownSeconds
        words.reader.shown.append(Reader.Shown(elder: elder, field: field, until: until))
    }

    /// Sets fields written as `key=value`, by stored name or heading; contacts as `name/relation/telephone;…`.
    func set(_ fields: [String], in elder: inout Elder) throws(Stop) {
        for field in fields {
            let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let known = Elder.fields.first {
                $0.key == parts[0] || Words(.chinese).fieldName($0.key, of: .elder) == parts[0]
            }
            guard parts.count == 2, let known else {
                Console.complain(words.refusal(.register(.unknownField(parts[0])), office))
                throw Stop.complaining(words.fieldsThere(of: .elder), .wrongUsage)
            }
            do throws(FieldFault) {
                try known.write(&elder, known.key == "contacts" ? Counter.contacts(parts[1]) : .text(parts[1]))
            } catch {
                throw refusing(words.namedRefusal(.register(.field(known.key, error)), office))
            }
        }
    }

    private static func contacts(_ text: String) -> FieldValue {
        .rows(
            text.split(separator: ";").map { contact in
                contact.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            })
    }

    /// The entries that were written with an entry of a file, newest day files first; empty where it is not there.
    func act(of number: Int, about elder: String) throws(Stop) -> [Entry] {
        guard let code = office.book(ofElder: elder)?.code, let volume = clerk.volume(code) else { return [] }
        let today = office.offset.day(of: clock.now)
        do {
            let entries = try volume.book.history((today - Counter.undoDays)...today)
            guard let index = entries.firstIndex(where: { $0.number == number }) else { return [] }
            var first = index
            while first > 0, entries[first - 1].more > 0, entries[first - 1].number == entries[first].number - 1 {
                first -= 1
            }
            var last = index
            while entries[last].more > 0, last + 1 < entries.count { last += 1 }
            return Array(entries[first...last])
        } catch {
            throw Stop.complaining(words.fault(error), .unsound)
        }
    }

    /// How far back an entry is looked for: what live state keeps of a file at most goes no further than its visits.
    private static let undoDays = ElderRecord.visitDays
}
