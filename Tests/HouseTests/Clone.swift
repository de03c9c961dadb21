import Foundation

/// The project's own files, as they lie in the clone whose tests these are.
enum Clone {
    /// The clone's top folder.
    static let root = String(#filePath.dropLast("/Tests/HouseTests/Clone.swift".count))

    /// The names in a folder.
    static func names(in folder: String = "") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root + "/" + folder).sorted()
    }

    /// Every file below a folder, by its path from the top.
    static func files(below folder: String, ending: String = "") throws -> [SourceFile] {
        try FileManager.default.subpathsOfDirectory(atPath: root + "/" + folder)
            .map { folder + "/" + $0 }
            .filter { path in
                var isFolder = false
                return path.hasSuffix(ending)
                    && FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder) && !isFolder
            }
            .sorted()
            .map(file)
    }

    /// One file by its path from the top.
    static func file(_ path: String) throws -> SourceFile {
        let data = try Data(contentsOf: URL(filePath: root + "/" + path))
        return SourceFile(path: path, bytes: data)
    }
}

/// A file of the project and its lines.
struct SourceFile {
    let path: String
    let lines: [String]
    private let bytes: Data

    init(path: String, bytes: Data) {
        self.path = path
        self.bytes = bytes
        let text = String(decoding: bytes, as: UTF8.self)
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        self.lines = lines
    }

    /// The target that a file below Sources belongs to.
    var target: String { String(path.split(separator: "/").dropFirst().first ?? "") }

    /// "Sources/X/Y.swift:12", for what a test says.
    func place(_ index: Int) -> String { "\(path):\(index + 1)" }

    /// Where a word stands; `inCode`, comments and what is in quotes do not count.
    func places(of word: String, inCode: Bool = false) -> [String] {
        guard bytes.range(of: Data(word.utf8)) != nil else { return [] }
        return lines.indices.filter { (inCode ? Self.code(lines[$0]) : lines[$0]).contains(word) }.map { place($0) }
    }

    /// A line without its comment and without what stands in quotes.
    private static func code(_ line: String) -> String {
        let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
        let unquoted = parts.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined(separator: "\"")
        return unquoted.firstRange(of: "//").map { String(unquoted[..<$0.lowerBound]) } ?? unquoted
    }
}
