import StreetModel
import TextUI

/// What one has to know beside the windows: the selected person, the other sides, and what the marks mean.
struct FacadeDetails {
    /// A few words that stay together on a line.
    struct Piece: Equatable {
        var text: String
        var style = Style.plain
        /// Dropped where it does not fit on the line it would stand on.
        var isOptional = false
        /// It says how many people are unseen on the sides that are not shown.
        var tellsOfSides = false
    }

    /// A line of pieces with their columns.
    struct Line: Equatable {
        var pieces: [(column: Int, piece: Piece)] = []
        var end = 0

        init() {}

        init(_ piece: Piece) {
            pieces = [(0, piece)]
            end = piece.text.columns
        }

        var tellsOfSides: Bool { pieces.contains { $0.piece.tellsOfSides } }

        /// The line with one piece more at its end; nil where that has no room.
        func adding(_ piece: Piece, gap: Int, width: Int) -> Line? {
            let column = pieces.isEmpty ? 0 : end + gap
            guard column + piece.text.columns <= width else { return nil }
            var line = self
            line.pieces.append((column, piece))
            line.end = column + piece.text.columns
            return line
        }

        /// The line's first pieces alone.
        func cut(to count: Int) -> Line {
            var line = self
            line.pieces = Array(pieces.prefix(count))
            line.end = line.pieces.last.map { $0.column + $0.piece.text.columns } ?? 0
            return line
        }

        func draw(on canvas: inout Canvas, row: Int, in area: Rect) {
            for (column, piece) in pieces {
                canvas.write(
                    piece.text, row: row, column: area.column + column, style: piece.style,
                    width: area.size.columns - column)
            }
        }

        static func == (left: Line, right: Line) -> Bool {
            left.end == right.end && left.pieces.map(\.piece) == right.pieces.map(\.piece)
        }
    }

    /// Who it is and how the look stands; what was agreed and when there was life; the rest of the building.
    private var person: [Piece] = []
    private var life: [Piece] = []
    private var building: [Piece] = []
    /// That people on the other sides are unseen, from the longest to the shortest wording; empty where nobody is.
    private(set) var unseenSides: [Piece] = []
    private let isShort: Bool

    init(_ screen: FacadeScreen, _ plan: FacadePlan, _ context: ScreenContext) {
        isShort = !context.isWide
        let words = context.words
        if let id = screen.selected, let record = context.office.elder(id), let view = screen.view(id, context) {
            addPerson(record, view, screen, plan, context)
        } else {
            person = [Piece(text: words.nobodyHere, style: Style(.quiet))]
        }
        addSides(screen, context)
    }

    private mutating func addSides(_ screen: FacadeScreen, _ context: ScreenContext) {
        let words = context.words
        var all: [String] = []
        var unseen: [String] = []
        for side in screen.sides(context) where side != screen.face {
            let records = screen.records(on: side, context)
            let count = records.count { screen.isUnseen($0.elder.id, context) }
            all.append(words.otherSide(side, count: records.count, unseen: count, isShort: isShort))
            if count > 0 { unseen.append(words.unseenSide(side, count)) }
        }
        guard !all.isEmpty else { return }
        let piece = Piece(text: all.joined(separator: "  ") + " (Tab)", tellsOfSides: true)
        building.append(piece)
        guard !unseen.isEmpty else { return }
        unseenSides = [piece, Piece(text: unseen.joined(separator: " ") + " (Tab)", tellsOfSides: true)]
    }

    private mutating func addPerson(
        _ record: ElderRecord, _ view: SlotView, _ screen: FacadeScreen, _ plan: FacadePlan, _ context: ScreenContext
    ) {
        let words = context.words
        let office = context.office
        let elder = record.elder
        let window = plan.window(ofElder: elder.id)
        let count = window.flatMap { plan.people[$0]?.count } ?? 1
        let place = words.facadePlace(elder, window, of: plan, office.building(elder.building))
        let name = [place, words.name(elder), words.person(elder, on: context.today)].filter { !$0.isEmpty }.joined(
            separator: " ")
        person.append(Piece(text: name, style: Style(bold: true)))
        let rare = RareCharacters(in: words.name(elder)).codes
        if !rare.isEmpty { person.append(Piece(text: words.rareCharacters(rare), style: Style(.quiet))) }
        if count > 1 && !screen.isChosen { person.append(Piece(text: words.severalHere(count), style: Style(.accent))) }
        let mark = screen.mark(elder.id, context)
        person.append(
            Piece(
                text: words.facadeStatus(view, record, context),
                style: screen.isNotDue(elder.id, context) ? Style(.quiet) : mark?.style ?? .plain))
        let matter = office.book(ofElder: elder.id)?.openMatter(.anomaly, of: elder.id)
        if let matter {
            if let clock = office.clocks(of: matter, at: context.now).first {
                person.append(Piece(text: words.facadeClock(clock, at: context.now), style: Style(.alarm, bold: true)))
            }
            person.append(Piece(text: words.enterPanel, style: Style(.accent), isOptional: true))
        }
        life = [
            Piece(text: words.facadeAgreement(elder.agreement(for: view.slot.half), isShort: isShort)),
            Piece(text: isShort ? words.lastSignShort(record, context) : words.lastSignLine(record, context)),
            Piece(text: words.telephoneLine(elder), isOptional: true),
        ]
    }

    /// Adds what the picture needs to be read: which mark an empty window has, what a colon means.
    func noting(_ note: String) -> FacadeDetails {
        var copy = self
        copy.building.append(Piece(text: note, style: Style(.quiet), isOptional: true))
        return copy
    }

    /// Blanks between the pieces of a line.
    var gap: Int { isShort ? 2 : 3 }

    /// Under the windows: pieces side by side, each kind beginning a new line.
    func flowed(width: Int) -> [Line] {
        [person, life, building].flatMap { flow($0, width: width) }
    }

    /// Beside the windows: one under the other. What the round's pane says stands in place of the short words, where
    /// a tall screen has the rows for it.
    func listed(width: Int, summary: [Piece]? = nil) -> [Line] {
        var lines = person.prefix(1).flatMap { wrapped($0, width) }
        if let summary {
            lines += (person.dropFirst().prefix(1) + summary).flatMap { wrapped($0, width) }
        } else {
            lines += life.prefix(1).flatMap { wrapped($0, width) }
            lines += flow(person.dropFirst(), width: width, keepsAll: true)
            lines += life.dropFirst().flatMap { wrapped($0, width) }
        }
        return lines + (building.isEmpty ? [] : [Line()]) + building.flatMap { wrapped($0, width) }
    }

    private func wrapped(_ piece: Piece, _ width: Int) -> [Line] {
        piece.text.wrapped(to: width).prefix(2).map {
            Line(Piece(text: $0, style: piece.style, tellsOfSides: piece.tellsOfSides))
        }
    }

    private func flow(_ pieces: some Sequence<Piece>, width: Int, keepsAll: Bool = false) -> [Line] {
        var lines: [Line] = []
        for piece in pieces {
            let columns = piece.text.columns
            if let last = lines.indices.last, lines[last].end + gap + columns <= width {
                lines[last].pieces.append((lines[last].end + gap, piece))
                lines[last].end += gap + columns
            } else if !piece.isOptional || keepsAll || lines.isEmpty {
                lines.append(Line(piece))
            }
        }
        return lines
    }
}
