import Foundation

/// Where the program under test and its data lie.
enum Program {
    private static let package = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// $STREETDESK_BINARY, else what `swift build` has left.
    static let path =
        ProcessInfo.processInfo.environment["STREETDESK_BINARY"] ?? "\(package)/.build/debug/streetdesk"
    static let data = "\(package)/data"
    static let sample = "\(data)/sample"

    /// Runs the program.
    static func run(_ words: [String], input: String = "", environment: [String: String] = [:]) throws -> Shell.Answer {
        try Shell.run([path] + words, input: input, environment: environment)
    }
}
