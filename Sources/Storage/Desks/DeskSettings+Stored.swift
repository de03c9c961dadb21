import StreetModel

extension DeskSettings {
    var bytes: [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.member("format", Self.format)
        json.member("id", id)
        json.member("name", name)
        json.member("code", code)
        json.member("utcOffset", offset.text)
        json.key("rehearsal")
        json.boolean(isRehearsal)
        json.member("clockOffset", clockOffset)
        if let owner { json.member("owner", owner) }
        let sum = json.bytes.withUnsafeBytes { Digest(of: $0) }
        json.member("sum", sum.hex)
        json.endObject()
        json.append(CollectionOfOne(0x0A))
        return json.bytes
    }

    /// Reads desk.json; a higher format is `newer`, anything else that is not of this form is damage.
    init(_ bytes: [UInt8], file: String) throws(StorageFault) {
        do throws(JSONFault) {
            let format = try Self.format(in: bytes)
            guard format <= Self.format else {
                throw JSONFault(reason: .unknownKey("desk"), offset: format)
            }
            var reader = JSONReader(bytes)
            try self.init(&reader)
        } catch {
            switch error.reason {
            case .unknownKey(let kind): throw .newer(kind: kind, version: error.offset, file: file, line: 0)
            case .badValue(let key): throw .damaged(file: file, line: 0, what: .body(key: key))
            case .unexpected, .ended, .badString, .badNumber, .tooDeep:
                throw .damaged(file: file, line: 0, what: .malformed)
            }
        }
    }

    /// Whether the bytes of desk.json are those that were written, by the sum of what stands before it.
    static func isAsWritten(_ bytes: [UInt8]) -> Bool {
        let seal = Array(#","sum":""#.utf8).count + Digest.hexCount + Array("\"}\n".utf8).count
        guard bytes.count > seal else { return false }
        let sum = bytes.prefix(bytes.count - seal).withUnsafeBytes { Digest(of: $0) }
        return bytes.suffix(seal).elementsEqual(#","sum":"\#(sum.hex)"}"#.utf8 + [0x0A])
    }

    private static func format(in bytes: [UInt8]) throws(JSONFault) -> Int {
        var reader = JSONReader(bytes)
        try reader.beginObject()
        while let key = try reader.nextKey() {
            if key == "format" { return try reader.integer() }
            try reader.skip()
        }
        throw reader.badValue("format")
    }

    private init(_ reader: inout JSONReader) throws(JSONFault) {
        var id: String?, name: String?, code: String?, offset: UTCOffset?
        var isRehearsal = false
        var clockOffset = 0
        var owner: String?
        try reader.members { (key, reader) throws(JSONFault) in
            switch key {
            case "id": id = try reader.string()
            case "name": name = try reader.string()
            case "code": code = try reader.string()
            case "utcOffset": offset = try reader.required(Self.offset(try reader.string()), key)
            case "rehearsal": isRehearsal = try reader.boolean()
            case "owner": owner = try reader.string()
            case "clockOffset": clockOffset = try reader.integer()
            default: try reader.skip()
            }
        }
        try reader.finish()
        self.init(
            name: try reader.required(name, "name"), code: try reader.required(code, "code"),
            offset: try reader.required(offset, "utcOffset"), isRehearsal: isRehearsal, clockOffset: clockOffset,
            id: try reader.required(id, "id"), owner: owner)
    }

    /// Reads "+08:00".
    private static func offset(_ text: String) -> UTCOffset? {
        guard let sign = text.first, sign == "+" || sign == "-", let time = TimeOfDay(text.dropFirst()) else {
            return nil
        }
        let minutes = Int(time.seconds) / 60
        return UTCOffset(minutes: sign == "-" ? -minutes : minutes)
    }
}
