extension JSONReader {
    /// Passes over the next value, checking that it is JSON, with a stack of its own of limited depth.
    package mutating func skip() throws(JSONFault) {
        // One bit a level: whether it is an object.
        var objects: UInt64 = 0
        var depth = 0
        while true {
            let began = try skipScalarOrBegin()
            if let object = began {
                if depth == Self.depthLimit { throw fault(.tooDeep) }
                objects = objects << 1 | (object ? 1 : 0)
                depth += 1
            }
            while depth > 0 {
                let isObject = objects & 1 == 1
                let more = isObject ? try nextKeySkipped() : try nextElement()
                if more { break }
                objects >>= 1
                depth -= 1
            }
            if depth == 0 { return }
        }
    }

    private mutating func nextKeySkipped() throws(JSONFault) -> Bool {
        try nextKey() != nil
    }

    /// Passes over a string, number or word; or begins an object (true) or array (false).
    private mutating func skipScalarOrBegin() throws(JSONFault) -> Bool? {
        switch nextSign() {
        case UInt8(ascii: "{"):
            try beginObject()
            return true
        case UInt8(ascii: "["):
            try beginArray()
            return false
        case UInt8(ascii: "\""): _ = try stringRange()
        case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try boolean()
        case UInt8(ascii: "n"): _ = try null()
        default: try skipNumber()
        }
        return nil
    }

    /// Passes over a number; one that a later version writes may have a fraction.
    private mutating func skipNumber() throws(JSONFault) {
        let start = offset
        while offset < end, Self.standsInNumber(bytes[offset]) { advance() }
        if offset == start { throw fault(.unexpected) }
    }

    private static func standsInNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
            UInt8(ascii: "e"), UInt8(ascii: "E"):
            true
        default: false
        }
    }
}
