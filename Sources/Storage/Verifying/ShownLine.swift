import StreetModel

/// A stored line as it may be shown: enough to find it and to judge what is wrong with it, and nothing of anybody
/// (DOMAIN §7).
///
/// The line may be damaged, so nothing in it is believed because of where it stands. Only what cannot be a person's own
/// value is shown: JSON's signs, keys, and under a few keys values of one fixed form each (numbers of lines, moments, ids,
/// codes of the street's places, words of the program). Any other value is `*`; what is no JSON is `?`. The rest of a very
/// long line is left out.
struct ShownLine {
    private(set) var text = ""
    private let bytes: ArraySlice<UInt8>
    private let street: String
    /// The key whose value comes next.
    private var key = ""
    /// Whether the last sign stands for bytes that are no JSON; they are one `?`.
    private var isGarbage = false

    /// So much is made of one line at most.
    private static let limit = 2000

    /// - Parameter street: the code of the street, with which those of its places begin.
    init(_ bytes: ArraySlice<UInt8>, street: String) {
        self.bytes = bytes
        self.street = street
        var place = bytes.startIndex
        while place < bytes.endIndex, text.utf8.count < Self.limit { place = take(place) }
        if place < bytes.endIndex { text += "..." }
    }

    /// Shows what stands at a place; returns where the next thing stands.
    private mutating func take(_ place: Int) -> Int {
        switch bytes[place] {
        case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ","),
            UInt8(ascii: ":"):
            put(String(UnicodeScalar(bytes[place])))
            return place + 1
        case UInt8(ascii: "\""):
            guard let close = closing(after: place) else {
                garbage()
                return bytes.endIndex
            }
            takeText(String(decoding: bytes[place + 1..<close], as: UTF8.self), before: close + 1)
            return close + 1
        default:
            let rest = bytes[place...]
            let end = rest.firstIndex { Self.ends.contains($0) } ?? bytes.endIndex
            takeBare(String(decoding: bytes[place..<end], as: UTF8.self))
            return end
        }
    }

    private static let ends = Set("{}[],:\"".utf8)

    /// The quotation mark that ends the text after one.
    private func closing(after quote: Int) -> Int? {
        var place = quote + 1
        while place < bytes.endIndex {
            if bytes[place] == UInt8(ascii: "\"") { return place }
            place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        return nil
    }

    private mutating func takeText(_ content: String, before next: Int) {
        if next < bytes.endIndex, bytes[next] == UInt8(ascii: ":") {
            key = content.wholeMatch(of: /[a-z][A-Za-z]{0,23}/) == nil ? "" : content
            return put("\"\(key.isEmpty ? "*" : key)\"")
        }
        put("\"\(shown(content) ?? "*")\"")
    }

    private mutating func takeBare(_ content: String) {
        switch content {
        case "true", "false": put(key == "rehearsal" ? content : "*")
        case "null": put("*")
        default:
            guard content.wholeMatch(of: /-?[0-9]{1,20}/) != nil else { return garbage() }
            put(Self.forms[key] == .number && content.utf8.count < 10 ? content : "*")
        }
    }

    /// A text that has the form of its key; nil for any other.
    private func shown(_ content: String) -> String? {
        switch Self.forms[key] {
        case .moment:
            return StoredTime.moment(Array(content.utf8), 0..<content.utf8.count) == nil ? nil : content
        case .day: return Day(content) == nil ? nil : content
        case .word: return content.wholeMatch(of: /[a-z][A-Za-z.]{0,31}/) == nil ? nil : content
        case .id:
            let isID = content.wholeMatch(of: /[A-Z]{1,3}[0-9][0-9-]{0,30}/) != nil || content == "setup"
            return isID ? content : code(content)
        case .sum: return Digest(hex: content) == nil ? nil : "\(content.prefix(8))..."
        case .number, nil: return nil
        }
    }

    /// The code of a place of the street.
    private func code(_ content: String) -> String? {
        let isCode = content.hasPrefix(street) && content.utf8.count <= 18 && content.allSatisfy(\.isNumber)
        return isCode && content.utf8.count == content.count ? content : nil
    }

    private mutating func put(_ part: String) {
        text += part
        isGarbage = false
    }

    private mutating func garbage() {
        if !isGarbage { text += "?" }
        isGarbage = true
    }

    private enum Form { case number, moment, day, word, id, sum }

    /// What is shown of an entry, of desk.json and of a manifest: which line, when, by whom, what kind, about which file.
    private static let forms: [String: Form] = [
        "n": .number, "v": .number, "more": .number, "format": .number, "offset": .number, "line": .number,
        "entries": .number, "replaces": .number, "at": .moment, "observed": .moment, "start": .moment, "file": .day,
        "kind": .word, "register": .word, "outcome": .word, "seen": .word, "half": .word, "step": .word, "mark": .word,
        "by": .id, "id": .id, "elder": .id, "matter": .id, "topic": .id, "meeting": .id, "grid": .id, "building": .id,
        "community": .id, "place": .id, "code": .id, "sum": .sum, "self": .sum,
    ]
}
