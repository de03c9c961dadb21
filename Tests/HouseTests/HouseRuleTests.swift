import Testing

/// How the code is kept: short files, no back doors, nothing of one machine in it.
struct HouseRuleTests {
    /// What stands at the top level, beside what begins with a dot. Package.resolved is the build's, and ignored.
    private static let top: Set = [
        "Package.swift", "Package.resolved", "Sources", "Tests", "data", "docs", "Makefile", "README.md", "LICENSE",
    ]

    @Test func theTopLevelIsShort() throws {
        let names = try Clone.names().filter { !$0.hasPrefix(".") }
        #expect(Set(names).subtracting(Self.top).sorted() == [])
        #expect(Self.top.subtracting(names).subtracting(["Package.resolved"]).sorted() == [])
    }

    @Test func noFilePassesThreeHundredLines() throws {
        let files = try Clone.files(below: "Sources") + Clone.files(below: "Tests", ending: ".swift")
        #expect(files.count > 200)
        for file in files where !file.path.hasSuffix("+Table.swift") {
            #expect(file.lines.count <= 300, "\(file.path) has \(file.lines.count) lines")
        }
    }

    @Test(arguments: [
        "try!", "as!", "@unchecked", "nonisolated(unsafe)", "fatalError", "preconditionFailure", ".shared", "async ",
        "await ", "actor ", "public ", "@testable", "@_",
    ])
    func nothingGoesRoundTheCompiler(_ word: String) throws {
        for file in try Clone.files(below: "Sources", ending: ".swift") {
            #expect(file.places(of: word, inCode: true) == [])
        }
    }

    @Test(arguments: ["TODO", "FIXME", "XXX:", "swift-format-ignore"])
    func nothingIsLeftForLater(_ word: String) throws {
        for file in try Clone.files(below: "Sources") where !file.path.hasSuffix("+Table.swift") {
            #expect(file.places(of: word) == [])
        }
    }

    @Test(arguments: [
        "@testable", "TODO", "FIXME", ".disabled(", "withKnownIssue", " sleep(", "Thread.sleep", "Task.sleep",
    ])
    func noTestIsSwitchedOffOrWaitsBlindly(_ word: String) throws {
        for file in try Clone.files(below: "Tests", ending: ".swift") where !file.path.hasPrefix("Tests/HouseTests/") {
            #expect(file.places(of: word) == [])
        }
    }

    /// A clone works wherever it lies.
    @Test func nothingNamesAMachine() throws {
        let files =
            try ["Sources", "Tests", "data", "docs", ".ci"].flatMap { try Clone.files(below: $0) }
            + ["Package.swift", "Makefile", "README.md"].map(Clone.file)
        for file in files {
            for word in ["../" + "shared", "/" + "work/", "/tmp/" + "w-", "/" + "home/", "/" + "Users/"] {
                #expect(file.places(of: word) == [], "\(word)")
            }
        }
    }
}
