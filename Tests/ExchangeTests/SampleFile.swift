import Glibc

/// The bytes of a file, read without the reader under test.
enum SampleFile {
    struct Missing: Error {}

    static func read(_ path: String) throws(Missing) -> [UInt8] {
        guard let stream = fopen(path, "r") else { throw Missing() }
        defer { fclose(stream) }
        var bytes: [UInt8] = []
        while case let byte = getc(stream), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
        return bytes
    }
}
