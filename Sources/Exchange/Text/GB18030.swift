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
        // Two bytes of GB18030 become at most three of UTF-8, four at most four; the rest is room for the end.
        let room = bytes.count * 2 + 16
        var input = bytes.map(CChar.init(bitPattern:))
        var isWhole = false
        var converted = 0
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
                    converted = bytes.count - left
                }
            }
        }
        guard isWhole else { throw .notText(line: TextBytes.line(of: converted, in: bytes)) }
        return text
    }
}
