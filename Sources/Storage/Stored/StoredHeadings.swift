package import StreetModel

/// The file data/headings.json: what an office's files may have for headings in place of the known ones.
package enum StoredHeadings {
    /// Reads the file: by the known name of a file and the known heading, a list of others.
    ///
    /// A file, heading or word that is not known to the program, or that would mean two things, is a fault.
    package static func read(_ bytes: [UInt8]) throws(StoredProfile.Fault) -> HeadingTable {
        do throws(JSONFault) {
            var reader = JSONReader(bytes)
            let table = try read(&reader)
            try reader.finish()
            return HeadingTable(table)
        } catch {
            switch error.reason {
            case .badValue(let key), .unknownKey(let key): throw .field(key)
            case .unexpected, .ended, .badString, .badNumber, .tooDeep: throw .notJSON(offset: error.offset)
            }
        }
    }

    private static func read(_ reader: inout JSONReader) throws(JSONFault) -> [String: [String: [String]]] {
        var table: [String: [String: [String]]] = [:]
        try reader.beginObject()
        while let file = try reader.nextKey() {
            guard let known = HeadingTable.headings(of: file), table[file] == nil else { throw reader.unknown(file) }
            table[file] = try columns(file, known, &reader)
        }
        return table
    }

    private static func columns(
        _ file: String, _ known: Set<String>, _ reader: inout JSONReader
    ) throws(JSONFault) -> [String: [String]] {
        var columns: [String: [String]] = [:]
        var seen = Set(known.map(HeadingTable.compared))
        try reader.beginObject()
        while let heading = try reader.nextKey() {
            guard known.contains(heading), columns[heading] == nil else { throw reader.unknown("\(file).\(heading)") }
            var names: [String] = []
            try reader.beginArray()
            while try reader.nextElement() {
                let name = try reader.string()
                guard !name.isBlank, seen.insert(HeadingTable.compared(name)).inserted else {
                    throw reader.badValue("\(file).\(heading).\(name)")
                }
                names.append(name)
            }
            columns[heading] = names
        }
        return columns
    }
}
