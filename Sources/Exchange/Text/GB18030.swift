import Glibc
import StreetModel

/// The encoding that office spreadsheets in China are saved in, through the system's converter.
enum GB18030 {
    /// The text as UTF-8.
    ///
    /// - Throws: ``ImportProblem/What/notText(line:)`` where the bytes are no GB18030, ``ImportProblem/What/noConverter``
    ///   where this machine cannot convert it.
    static func decode(_ bytes: [UInt8]) throws(ImportProblem.What) -> [UInt8] {
        let converter = try Converter(from: "GB18030", to: "UTF-8")
        return try converter.convert(bytes)
    }
}

/// One conversion between two encodings.
private struct Converter: ~Copyable {
    private let handle: iconv_t

    /// So much is converted at once: a large file needs no second copy of itself.
    private static let stride = 1 << 20

    init(from source: String, to target: String) throws(ImportProblem.What) {
        // iconv_open says -1, not nil, for encodings it does not know.
        guard let handle = iconv_open(target, source), Int(bitPattern: handle) != -1 else { throw .noConverter }
        self.handle = handle
    }

    deinit {
        iconv_close(handle)
    }

    /// Converts all bytes or none.
    func convert(_ bytes: [UInt8]) throws(ImportProblem.What) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 2)
        var place = 0
        while place < bytes.count {
            let end = min(bytes.count, place + Converter.stride)
            let (part, taken, isWhole) = convert(bytes[place..<end])
            text += part
            place += taken
            // A sign that lies across the end of a part is taken with the next one.
            let isCut = end < bytes.count && place < end && end - place < 4
            guard isWhole || isCut else { throw .notText(line: TextBytes.line(of: place, in: bytes)) }
        }
        return text
    }

    /// Converts as much of a part as goes.
    private func convert(_ bytes: ArraySlice<UInt8>) -> (text: [UInt8], taken: Int, isWhole: Bool) {
        // Two bytes of GB18030 become at most three of UTF-8, four at most four; the rest is room for the end.
        let room = bytes.count * 2 + 16
        var input = bytes.map(CChar.init(bitPattern:))
        var isWhole = false
        var taken = 0
        let text = [UInt8](unsafeUninitializedCapacity: room) { output, count in
            input.withUnsafeMutableBufferPointer { source in
                output.withMemoryRebound(to: CChar.self) { target in
                    var from = source.baseAddress
                    var left = source.count
                    var to = target.baseAddress
                    var free = target.count
                    let result = iconv(handle, &from, &left, &to, &free)
                    isWhole = result != -1 && left == 0
                    count = room - free
                    taken = bytes.count - left
                }
            }
        }
        return (text, taken, isWhole)
    }
}
