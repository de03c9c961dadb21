import Foundation

/// docs/TROUBLESHOOTING.md, as the gallery makes it.
enum Page {
    static let path = String(#filePath.dropLast("Tests/ErrorGallery/Page.swift".count)) + "docs/TROUBLESHOOTING.md"

    static func text(of halls: [Hall]) -> String {
        var lines = [
            "# 出了问题怎么办 · When something does not go", "",
            "这一页由 Tests/ErrorGallery 生成, 每一句都是程序说的原话; 改动请改那里, 再 `make record`。",
            "This page is made by Tests/ErrorGallery: every sentence is what the program says, provoked by what stands above it. "
                + "Change it there, then `make record`. What is marked † is shown from a value made by hand, since it takes a "
                + "terminal or another machine.",
            "",
        ]
        for hall in halls {
            lines += ["## \(hall.title)", "", "\(hall.intro)", ""]
            for exhibit in hall.exhibits {
                lines += ["- **\(exhibit.room)**\(exhibit.isByHand ? " †" : "") \(exhibit.input)"]
                lines += ["  - \(quoted(exhibit.chinese))", "  - \(quoted(exhibit.english))"]
            }
            lines.append("")
        }
        return lines.dropLast().joined(separator: "\n") + "\n"
    }

    /// A sentence as it stands, whatever signs it has.
    private static func quoted(_ text: String) -> String {
        text.contains("`") ? text : "`\(text)`"
    }
}
