import Testing

/// Who may know whom. The build keeps the targets apart, but lets everyone import the system: these read every line.
struct ImportTests {
    /// What each target may import. The standard library needs no line; Foundation is nobody's, since the static
    /// release would carry all of it.
    private static let allowed: [String: Set<String>] = [
        "StreetModel": ["Collections", "DequeModule", "HashTreeCollections", "OrderedCollections"],
        "TextUI": [],
        "Workbench": ["StreetModel", "TextUI"],
        "Storage": ["StreetModel", "CSystem", "CSodium", "FoundationEssentials", "Glibc"],
        "Exchange": ["StreetModel", "FoundationEssentials", "Glibc"],
        "Terminal": ["TextUI", "CCurses", "CSystem", "Glibc"],
        "streetdesk": [
            "StreetModel", "TextUI", "Workbench", "Storage", "Exchange", "Terminal", "CSystem", "ArgumentParser",
            "FoundationEssentials", "Glibc",
        ],
    ]

    /// The two C targets know the C library, their own headers and, one of them, curses.
    private static let headers: [String: Set<String>] = ["CCurses": ["curses.h"], "CSystem": [], "CSodium": ["sodium"]]

    @Test func everyImportIsAllowed() throws {
        var count = 0
        for file in try Clone.files(below: "Sources", ending: ".swift") {
            let allowed = Self.allowed[file.target] ?? []
            for (index, line) in file.lines.enumerated() {
                guard let module = Self.module(line) else { continue }
                count += 1
                #expect(allowed.contains(module), "\(file.place(index)) imports \(module)")
            }
        }
        #expect(count > 100)
    }

    @Test func everyTargetHasARow() throws {
        let targets = try Clone.names(in: "Sources")
        #expect(Set(targets) == Set(Self.allowed.keys).union(Self.headers.keys))
    }

    @Test func cursesAndSodiumStayInTheirTargets() throws {
        let files = try Clone.files(below: "Sources").filter { Self.headers[$0.target] != nil }
        #expect(!files.isEmpty)
        for file in files {
            for (index, line) in file.lines.enumerated() where line.contains("#include <") {
                let header = line.split(separator: "<").last.map { String($0.prefix { $0 != ">" }) } ?? ""
                for (target, names) in Self.headers where target != file.target {
                    let isOthers = names.contains { header == $0 || header.hasPrefix($0 + "/") }
                    #expect(!isOthers, "\(file.place(index)) includes \(header)")
                }
            }
        }
    }

    @Test(arguments: [
        ("import Glibc", "Glibc"), ("package import StreetModel", "StreetModel"), ("  internal import A.B", "A"),
        ("@preconcurrency import Foundation", "Foundation"), ("import struct Foundation.Data", "Foundation"),
        ("#if canImport(Glibc)", nil), ("/// import Glibc", nil), ("// import Glibc", nil), ("let important = 1", nil),
    ])
    func anImportLineIsKnown(_ line: String, _ module: String?) {
        #expect(Self.module(line) == module)
    }

    /// The module that a line imports; nil where it imports none.
    private static func module(_ line: String) -> String? {
        var words = line.split(whereSeparator: { $0 == " " || $0 == "\t" })[...]
        while let word = words.first, word != "import" {
            guard word.hasPrefix("@") || modifiers.contains(String(word)) else { return nil }
            words.removeFirst()
        }
        guard words.popFirst() != nil else { return nil }
        if let kind = words.first, kinds.contains(String(kind)) { words.removeFirst() }
        return words.first.map { String($0.prefix { $0 != "." && $0 != ";" }) }
    }

    private static let modifiers: Set = ["public", "package", "internal", "fileprivate", "private"]
    private static let kinds: Set = ["typealias", "struct", "class", "enum", "protocol", "let", "var", "func"]
}
