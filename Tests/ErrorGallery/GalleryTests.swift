import Foundation
import Testing

/// Each error has its exhibit, says in both languages what happened and what to do, and stands in docs/TROUBLESHOOTING.md.
@Suite struct GalleryTests {
    @Test func everyErrorHasItsPlace() throws {
        for hall in try Gallery.halls() {
            let shown = Set(hall.exhibits.map(\.room))
            let missing = hall.rooms.filter { !shown.contains($0) }
            #expect(missing.isEmpty, "\(hall.title) lacks \(missing)")
            #expect(shown.isSubset(of: hall.rooms), "\(hall.title)")
        }
    }

    /// Not what the value is called, no path of this run, no sentence of the other language.
    @Test func theWordsAreForPeople() throws {
        for exhibit in try Gallery.halls().flatMap(\.exhibits) {
            let place = "\(exhibit.room): \(exhibit.input)"
            #expect(!exhibit.chinese.isEmpty && !exhibit.english.isEmpty, "\(place)")
            for text in [exhibit.chinese, exhibit.english] {
                #expect(
                    !text.contains("/tmp/") && !text.contains("StreetModel.") && !text.contains("Optional("),
                    "\(place): \(text)")
            }
            #expect(Self.english(in: exhibit.chinese).isEmpty, "\(place): \(exhibit.chinese)")
            #expect(!exhibit.english.contains(/[。；，：]/), "\(place): \(exhibit.english)")
        }
    }

    /// No English word in a Chinese sentence: paths, options, commands, ids and the names of forms and systems apart.
    private static func english(in text: String) -> [String] {
        let plain = text.replacing(/[A-Za-z\/]+\.(csv|json)/, with: "").replacing(/[\/~][^\s;,。]*/, with: "").replacing(
            /--?[a-z][a-z-]*/, with: ""
        )
        .replacing(/streetdesk( [a-z-]+)*/, with: "").replacing(/\.[a-z]+/, with: "")
        .replacing(/[0-9a-f]{64}|([0-9a-f]{4}-){7}[0-9a-f]{4}|「[^」]*」/, with: "")
        .replacing(/\([a-z]+: errno \d+\)|系统调用 [a-z]+|\([a-z.]+ v\d+\)|Ctrl-[A-Z]/, with: "")
        .replacing(/TERM=[a-z0-9-]+|LANG=[A-Z0-9a-z.-]+|STREETDESK_[A-Z]+/, with: "")
        let words = plain.matches(of: /[A-Za-z]{2,}/).map { String($0.output) }
        return words.filter { !known.contains($0) && $0.uppercased() != $0 }
    }

    /// What is called so in both languages, what somebody typed in an exhibit, and keys of data.
    private static let known: Set<String> = [
        "sum", "consultation", "adopt", "Excel", "now", "then", "last", "nonsense", "colour", "outcome", "title",
        "fireworks", "registers",
    ]

    /// `make record` writes the page, and fails all the same: look at the difference first.
    @Test func thePageIsOfThisGallery() throws {
        let text = Page.text(of: try Gallery.halls())
        let stored = (try? String(contentsOfFile: Page.path, encoding: .utf8)) ?? ""
        if text == stored { return }
        if ProcessInfo.processInfo.environment["STREETDESK_RECORD"] != nil {
            try text.write(toFile: Page.path, atomically: true, encoding: .utf8)
        }
        let (old, new) = (stored.split(separator: "\n"), text.split(separator: "\n"))
        let first = zip(old, new).first { $0 != $1 }
        Issue.record(
            "docs/TROUBLESHOOTING.md differs: \(first.map { "\($0) ≠ \($1)" } ?? "\(old.count) lines, not \(new.count)")"
        )
    }
}
