import TextUI

/// Whoever reads "all seen" on one side takes the building for done: what is unseen on the others is never cut off.
extension FacadeDetails {
    /// Under the windows in so many rows; cut at the end, but for who is unseen on the other sides.
    func fitted(width: Int, rows: Int) -> [Line] {
        keepingSides(of: flowed(width: width), width: width, rows: rows)
    }

    /// The rows under the windows that the person needs, where the windows need them too: two, and a third where the
    /// other sides have no room beside the person.
    func leastRows(width: Int) -> Int {
        let lines = Array(flowed(width: width).prefix(2))
        let isTold = unseenSides.isEmpty || lines.contains { $0.tellsOfSides } || toldBeside(lines, width) != nil
        return isTold ? 2 : 3
    }

    /// The lines that have room. Where the one that tells of the other sides has none, it is told in the shortest words
    /// beside another, or in place of the last.
    func keepingSides(of lines: [Line], width: Int, rows: Int) -> [Line] {
        var shown = Array(lines.prefix(max(0, rows)))
        guard let last = shown.indices.last, let shortest = unseenSides.last else { return shown }
        if shown.contains(where: { $0.tellsOfSides }) { return shown }
        if let told = toldBeside(shown, width) { return told }
        shown[last] = Line(shortest)
        return shown
    }

    /// The lines with the other sides told at the end of one of them, first where nothing gives way for it; nil where
    /// the last line's first words alone leave no room.
    private func toldBeside(_ lines: [Line], _ width: Int) -> [Line]? {
        for index in lines.indices.reversed() {
            for piece in unseenSides {
                guard let line = lines[index].adding(piece, gap: gap, width: width) else { continue }
                var told = lines
                told[index] = line
                return told
            }
        }
        guard let last = lines.indices.last else { return nil }
        for count in stride(from: lines[last].pieces.count - 1, to: 0, by: -1) {
            for piece in unseenSides {
                guard let line = lines[last].cut(to: count).adding(piece, gap: gap, width: width) else { continue }
                var told = lines
                told[last] = line
                return told
            }
        }
        return nil
    }
}
