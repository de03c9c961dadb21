import StreetModel

/// Writes the lines of one act, each sealed with the sum of the one before.
struct LineWriter {
    private var json: JSONWriter
    /// The number and the sum of the last line written.
    private(set) var number: Int
    private(set) var sum: Digest
    private(set) var lineCount = 0
    /// Where the body of each line stands in the bytes.
    private(set) var bodies: [Range<Int>] = []
    private let offset: UTCOffset

    init(after number: Int, sum: Digest, offset: UTCOffset, reserving capacity: Int = 512) {
        json = JSONWriter(reserving: capacity)
        self.number = number
        self.sum = sum
        self.offset = offset
    }

    var bytes: [UInt8] { json.bytes }

    /// Adds a line; `more` lines of the same act follow it.
    mutating func add(
        at: Moment, by: String, kind: String, version: Int, more: Int, body: (inout JSONWriter) -> Void
    ) {
        let start = json.bytes.count
        number += 1
        json.beginObject()
        json.key("n")
        json.integer(number)
        json.key("at")
        json.string(of: StoredTime.count) { StoredTime.write(at, offset, to: $0) }
        json.key("by")
        json.string(by)
        json.key("kind")
        json.string(kind)
        json.key("v")
        json.integer(version)
        if more > 0 {
            json.key("more")
            json.integer(more)
        }
        json.key("body")
        let bodyStart = json.bytes.count
        body(&json)
        bodies.append(bodyStart..<json.bytes.count)
        sum = json.bytes.withUnsafeBytes { sum.next(over: UnsafeRawBufferPointer(rebasing: $0[start...])) }
        json.key("sum")
        json.string(of: Digest.hexCount, sum.write)
        json.endObject()
        json.append(CollectionOfOne(0x0A))
        lineCount += 1
    }
}
