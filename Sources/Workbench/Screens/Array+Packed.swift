import TextUI

extension Array where Element == String {
    /// The texts side by side in rows of a width, none of them broken.
    func packed(to width: Int) -> [String] {
        var rows: [String] = []
        for text in self {
            if let last = rows.last, last.columns + 2 + text.columns <= width {
                rows[rows.count - 1] = "\(last)  \(text)"
            } else {
                rows.append(text)
            }
        }
        return rows
    }
}
