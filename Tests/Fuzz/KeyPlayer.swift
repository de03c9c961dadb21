import Storage
import StreetModel
import TextUI
import Workbench

/// One person at the workbench, with a clerk who keeps everything in memory and writes every line as a book would.
struct KeyPlayer {
    private var workbench: Workbench
    private var now = SmallOffice.now
    private(set) var hasLeft = false

    init(_ workbench: Workbench) {
        self.workbench = workbench
    }

    private static let keys: [Key] = [
        .up, .down, .left, .right, .enter, .escape, .tab, .backTab, .backspace, .delete, .home, .end, .pageUp,
        .pageDown,
        .function(1), .control("p"), .control("r"), .control("c"), .control("l"), .control("k"),
    ]
    private static let texts: [Character] =
        Array("王淑珍于学文查事项议导入退出确认张某𠮷䶮é①…，。？：、１２ＡＢ") + ["\u{200B}", "\u{202E}", "\u{A0}", "e\u{301}", "\u{E000}", "👩‍👩‍👧"]
    private static let pastes = [
        "1\n2\n", "=1+1\u{1B}[2J", String(repeating: "长", count: 5_000), "2026-11-21", "\u{202E}\0\u{7F}",
    ]

    /// Plays one byte; a click takes two more for its place, another size one.
    mutating func play(_ byte: UInt8, further: inout ArraySlice<UInt8>) {
        switch byte {
        case 0..<20: input(.key(Self.keys[Int(byte)]))
        case 20, 21, 22: input(.paste(Self.pastes[Int(further.popFirst() ?? 0) % Self.pastes.count]))
        case 23:
            let (row, column) = (Int(further.popFirst() ?? 0), Int(further.popFirst() ?? 0))
            input(.mouse(.press, row: row, column: column))
        case 24: input(.mouse(.wheelUp, row: 3, column: 3))
        case 25: input(.mouse(.wheelDown, row: 3, column: 3))
        case 26:
            let size = Int(further.popFirst() ?? 0)
            input(.resize(Size(columns: 20 + size % 16 * 8, rows: 1 + size / 16 * 3)))
        case 27: pass(1)
        case 28: pass(60)
        case 29: pass(3_600)
        case 30: follow(.checkRecorded(look(normal: false)))
        case 31: follow(.checkRecorded(look(normal: true)))
        case 32..<127: input(.text(Character(Unicode.Scalar(byte))))
        default: input(.text(Self.texts[Int(byte - 127) % Self.texts.count]))
        }
    }

    /// Draws what stands there now.
    func draw() {
        let canvas = workbench.draw()
        hold(canvas.size == workbench.session.size, "a frame of another size than the terminal")
        hold(canvas.cells.count == canvas.size.columns * canvas.size.rows, "a frame that is not whole")
    }

    private mutating func input(_ input: Input) { take(.input(input, at: now)) }

    private mutating func pass(_ seconds: Int) {
        now = now + seconds
        take(.tick(now))
    }

    private func look(normal: Bool) -> CheckRecorded {
        CheckRecorded(
            elder: "E00002", outcome: normal ? .normal : .abnormal, seen: normal ? .open : .shut, observed: now,
            half: nil)
    }

    /// Another session writes something.
    private mutating func follow(_ event: Event) {
        guard let entries = try? write(event, by: "S0003") else { return }
        take(.followed(entries, at: now))
    }

    /// Hands a message in and does what it leads to.
    private mutating func take(_ message: Message) {
        var waiting = workbench.update(message)[...]
        var count = 0
        while let effect = waiting.popFirst() {
            count += 1
            hold(count < 1_000, "effects without end")
            switch effect {
            case .record(let event): waiting += record(event)
            case .export(_, let path, _), .exportFile(_, let path, _, _):
                waiting += workbench.update(.exported(path, at: now))
            case .readPinyin: waiting += workbench.update(.pinyinRead(nil, at: now))
            case .findPIN: waiting += workbench.update(.pinFound(true, at: now))
            case .checkPIN(let typed): waiting += workbench.update(.pinChecked(isRight: typed == "1234", at: now))
            case .keepPIN: waiting += workbench.update(.pinKept(true, at: now))
            case .previewImport(let path):
                let reading = ImportReading(
                    path: path, at: now, plan: SmallOffice.plan, preview: SmallOffice.plan.preview)
                waiting += workbench.update(.importRead(reading, isStale: false, at: now))
            case .importFiles(let reading): waiting += workbench.update(.imported(reading, at: now))
            case .readRoll(_, let meeting):
                let member = Member(number: 1, name: "于学文", standing: .voter, unit: "", telephone: "", area: 0)
                waiting += workbench.update(.rollRead([member], problems: [], meeting: meeting, at: now))
            case .leave: hasLeft = true
            case .enter, .bell, .repaint, .copy, .mouse, .keepDraft, .dropDraft, .readHistory: break
            }
        }
    }

    private mutating func record(_ event: Event) -> [Effect] {
        guard let me = workbench.session.me else { return [] }
        do throws(Refusal) {
            let entries = try write(event, by: me.id)
            return workbench.update(.recorded(entries, at: now))
        } catch {
            return workbench.update(.refused(error, at: now))
        }
    }

    /// Asks the rules, keeps the act as lines that are read again, and applies it.
    private mutating func write(_ event: Event, by staff: String) throws(Refusal) -> [Entry] {
        guard let book = workbench.office.bookCode(for: event) else { return [] }
        let act = try workbench.office.decide(event, by: staff, at: now)
        let first = workbench.office.lastNumber(of: book) + 1
        let entries = act.enumerated().map { index, event in
            Entry(book: book, number: first + index, at: now, by: staff, event: event, more: act.count - index - 1)
        }
        // A journal of the room's own: the numbers of its lines begin with 1.
        let kept = entries.enumerated().map { index, entry in
            Entry(
                book: book, number: index + 1, at: entry.at, by: staff, event: entry.event, more: entry.more)
        }
        let journal = StoredForm.journal(kept, of: book, desk: LineRoom.desk, offset: .china)
        let read = StoredForm.entries(journal, of: book, desk: LineRoom.desk, offset: .china)
        if !read.isWhole { throw .cannotBeKept }
        hold(read.entries == kept, "an act is read as something else")
        for entry in entries { workbench.office.apply(entry) }
        return entries
    }
}
