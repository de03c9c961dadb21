import Testing

/// What other targets may use says what it is: every type, and the functions of the targets on which others build.
///
/// Members whose name and type say everything carry no comment, nor do operators; a screen's functions answer one
/// description in Screen, and a word's name is its meaning.
struct DocumentationTests {
    private static let types: Set = ["struct", "enum", "class", "protocol", "typealias"]
    private static let withFunctions: Set = ["StreetModel", "Exchange", "Terminal"]

    @Test func everyTypeIsDocumented() throws {
        try expectComments(Self.types, in: Clone.files(below: "Sources", ending: ".swift"), atLeast: 150)
    }

    @Test func everyFunctionOfTheModelAndItsDoorsIsDocumented() throws {
        let files = try Clone.files(below: "Sources", ending: ".swift")
        expectComments(["func"], in: files.filter { Self.withFunctions.contains($0.target) }, atLeast: 100)
    }

    @Test(arguments: [
        ("package struct Elder {", "struct"), ("    package mutating func apply(_ entry: Entry) {", "func"),
        ("package private(set) var kind: Kind", "var"), ("@frozen package enum Half {", "enum"),
        ("package import StreetModel", "import"), ("struct Own {", nil), ("/// package struct", nil),
        ("package static func < (left: A, right: A) -> Bool {", nil), ("package indirect enum Tree {", "enum"),
    ])
    func aDeclarationIsKnown(_ line: String, _ kind: String?) {
        #expect(Self.kind(of: line) == kind)
    }

    private func expectComments(_ kinds: Set<String>, in files: [SourceFile], atLeast least: Int) {
        var count = 0
        for file in files {
            for (index, line) in file.lines.enumerated() where Self.kind(of: line).map(kinds.contains) == true {
                count += 1
                let isDocumented = file.lines[..<index].last { !Self.isAttribute($0) }.map(Self.isComment) == true
                #expect(isDocumented, "\(file.place(index)) says nothing: \(line)")
            }
        }
        #expect(count >= least)
    }

    /// The keyword of a `package` declaration; nil for any other line, and for operators.
    private static func kind(of line: String) -> String? {
        var words = line.split(separator: " ")[...]
        while words.first?.hasPrefix("@") == true { words.removeFirst() }
        guard words.popFirst() == "package" else { return nil }
        while let word = words.first, modifiers.contains(String(word)) { words.removeFirst() }
        guard let keyword = words.popFirst() else { return nil }
        let isOperator = keyword == "func" && words.first?.first.map { $0.isLetter || $0 == "`" } != true
        return isOperator ? nil : String(keyword)
    }

    private static func isAttribute(_ line: String) -> Bool { line.drop { $0 == " " }.hasPrefix("@") }
    private static func isComment(_ line: String) -> Bool { line.drop { $0 == " " }.hasPrefix("///") }

    private static let modifiers: Set = [
        "static", "mutating", "consuming", "borrowing", "nonmutating", "indirect", "final", "private(set)",
        "internal(set)", "fileprivate(set)",
    ]
}
