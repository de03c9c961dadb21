import Glibc

/// The table on standard output, and what is going on on standard error.
enum Report {
    private static let widths = [66, 40, 16]

    static func heading() {
        line(["figure", "measured", "budget", "met"])
    }

    static func row(_ figure: Figure) {
        line([figure.name, figure.measured, figure.budget, figure.isMet.map { $0 ? "yes" : "NO" } ?? "-"])
    }

    static func note(_ text: String) {
        put(text, to: 2)
    }

    private static func line(_ cells: [String]) {
        var text = ""
        for (index, cell) in cells.enumerated() {
            text += cell
            if index < widths.count { text += String(repeating: " ", count: max(2, widths[index] - cell.count)) }
        }
        put(text, to: 1)
    }

    private static func put(_ text: String, to descriptor: Int32) {
        let bytes = Array((text + "\n").utf8)
        _ = write(descriptor, bytes, bytes.count)
    }
}
