import Foundation
import MutantList

/// A copy of the clone with a build of its own, in which faults are put and taken out again.
struct WorkingCopy {
    private let root: URL
    private let log: URL
    /// How long the tests of one fault may take before they count as hanging, which is caught too; all take less than a minute.
    private static let mostSeconds = 300

    /// Copies what the build needs; files that are alike stay as they are, so that little is built anew.
    init() throws {
        let clone = URL(filePath: FileManager.default.currentDirectoryPath)
        let folder = clone.appending(path: ".build/mutants")
        root = folder.appending(path: "clone")
        log = folder.appending(path: "last.log")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        for name in [
            "Package.swift", "Sources", "Tests", "data", "docs", "Makefile", "README.md", "LICENSE", ".swift-format",
            ".ci",
            ".gitignore",
        ] {
            try copy(clone.appending(path: name), to: root.appending(path: name))
        }
    }

    /// Builds the tests; false where the compiler says no.
    func build() throws -> Bool {
        try run(["swift", "build", "--build-tests"]) == 0
    }

    /// Whether the tests of these suites pass. They are run without `swift test`, which would leave one that hangs behind.
    func pass(_ suites: [String]) throws -> Bool {
        let tests = [".build/debug/streetdeskPackageTests.xctest", "--testing-library", "swift-testing"]
        let filter = suites.flatMap { ["--filter", "\\.\($0)/"] }
        return try run(["timeout", "--kill-after=5", "\(Self.mostSeconds)"] + tests + filter) == 0
    }

    /// Puts one fault in, asks its tests, and takes it out again.
    func verdict(on mutant: Mutant) throws -> Verdict {
        let file = root.appending(path: mutant.file)
        let text = try String(contentsOf: file, encoding: .utf8)
        guard text.components(separatedBy: mutant.was).count == 2 else {
            throw MutantFault.notOnce(file: mutant.file, name: mutant.name)
        }
        try text.replacingOccurrences(of: mutant.was, with: mutant.becomes).write(
            to: file, atomically: true, encoding: .utf8)
        defer { try? text.write(to: file, atomically: true, encoding: .utf8) }
        guard try build() else { return .notBuilt }
        return try pass(mutant.tests) ? .survived : .caught
    }

    private func copy(_ source: URL, to target: URL) throws {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: source.path, isDirectory: &isFolder) else { return }
        guard isFolder else {
            let bytes = try Data(contentsOf: source)
            if (try? Data(contentsOf: target)) != bytes { try bytes.write(to: target) }
            return
        }
        try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
        let names = try FileManager.default.contentsOfDirectory(atPath: source.path)
        for name in try FileManager.default.contentsOfDirectory(atPath: target.path) where !names.contains(name) {
            try FileManager.default.removeItem(at: target.appending(path: name))
        }
        for name in names { try copy(source.appending(path: name), to: target.appending(path: name)) }
    }

    /// Runs a command in the copy, its output in the log; its exit status.
    private func run(_ command: [String]) throws -> Int32 {
        try Data().write(to: log)
        let output = try FileHandle(forWritingTo: log)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        process.currentDirectoryURL = root
        process.standardOutput = output
        process.standardError = output
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
