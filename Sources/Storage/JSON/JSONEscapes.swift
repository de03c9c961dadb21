/// The escapes of JSON's strings.
enum JSONEscapes {
    /// The text that escaped bytes stand for; nil where they are no UTF-8.
    static func decode(_ bytes: [UInt8], _ range: Range<Int>) throws(JSONFault) -> String? {
        var text: [UInt8] = []
        text.reserveCapacity(range.count)
        var offset = range.lowerBound
        while offset < range.upperBound {
            let byte = bytes[offset]
            offset += 1
            guard byte == UInt8(ascii: "\\") else {
                text.append(byte)
                continue
            }
            let sign = bytes[offset]
            offset += 1
            if sign == UInt8(ascii: "u") {
                let scalar = try scalar(bytes, &offset, range.upperBound)
                text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            } else {
                text.append(try plain(sign, offset))
            }
        }
        return JSONReader.text(text, 0..<text.count)
    }

    private static func plain(_ sign: UInt8, _ offset: Int) throws(JSONFault) -> UInt8 {
        switch sign {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return sign
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "f"): return 0x0C
        default: throw JSONFault(reason: .badString, offset: offset - 1)
        }
    }

    /// One scalar of four digits, or of two times four; a half of a pair that stands alone is a fault.
    private static func scalar(
        _ bytes: [UInt8], _ offset: inout Int, _ end: Int
    ) throws(JSONFault) -> Unicode.Scalar {
        let start = offset
        var code = try unit(bytes, &offset, end)
        if code & 0xFC00 == 0xD800, offset + 1 < end, bytes[offset] == UInt8(ascii: "\\"),
            bytes[offset + 1] == UInt8(ascii: "u")
        {
            offset += 2
            let low = try unit(bytes, &offset, end)
            guard low & 0xFC00 == 0xDC00 else { throw JSONFault(reason: .badString, offset: start) }
            code = 0x10000 + (code & 0x3FF) << 10 + (low & 0x3FF)
        }
        guard let scalar = Unicode.Scalar(code) else { throw JSONFault(reason: .badString, offset: start) }
        return scalar
    }

    private static func unit(_ bytes: [UInt8], _ offset: inout Int, _ end: Int) throws(JSONFault) -> UInt32 {
        guard offset + 4 <= end else { throw JSONFault(reason: .badString, offset: offset) }
        var code: UInt32 = 0
        for digit in bytes[offset..<offset + 4] {
            guard let value = Hexadecimal.value(of: digit, capitals: true) else {
                throw JSONFault(reason: .badString, offset: offset)
            }
            code = code << 4 | UInt32(value)
        }
        offset += 4
        return code
    }
}
