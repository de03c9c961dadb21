import Foundation
import Testing

/// Compares a screen with the picture in the test, line by line.
///
/// `make record` sets STREETDESK_RECORD: a picture that differs is then written into the test's source in place of the
/// old one. The run still fails, so that nobody records without looking.
func expectPicture(
    _ picture: String, _ expected: String, file: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
) {
    let drawn = picture.hasSuffix("\n") ? String(picture.dropLast()) : picture
    guard drawn != expected else { return }
    Issue.record("another picture:\n\(drawn)\nexpected:\n\(expected)", sourceLocation: sourceLocation)
    guard ProcessInfo.processInfo.environment["STREETDESK_RECORD"] != nil else { return }
    record(drawn, inPlaceOf: expected, file: file)
}

/// Rewrites the literal in the source; it stands indented there by as much as its closing quotes.
private func record(_ drawn: String, inPlaceOf expected: String, file: String) {
    guard let source = try? String(contentsOfFile: file, encoding: .utf8) else { return }
    for indentation in stride(from: 4, through: 24, by: 4) {
        let margin = String(repeating: " ", count: indentation)
        let old = "\"\"\"\n" + indented(expected, margin) + "\n\(margin)\"\"\""
        guard let range = source.range(of: old) else { continue }
        let new = "\"\"\"\n" + indented(drawn, margin) + "\n\(margin)\"\"\""
        try? source.replacingCharacters(in: range, with: new).write(toFile: file, atomically: true, encoding: .utf8)
        return
    }
}

private func indented(_ text: String, _ margin: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : margin + $0.replacingOccurrences(of: "\\", with: "\\\\") }
        .joined(separator: "\n")
}
