import StreetModel
import Workbench

/// Does a workbench's effects in memory only: what `screen` shows never reaches the desk.
struct Rehearsal {
    /// Does the effects, and those that follow from them.
    mutating func perform(
        _ effects: [Effect], on workbench: inout Workbench, _ reception: inout Reception, at now: Moment
    ) {
        var waiting = effects[...]
        while let effect = waiting.popFirst() {
            switch effect {
            case .enter(let staff): waiting += reception.enter(staff, &workbench, at: now)
            case .record(let event): waiting += record(event, &workbench, at: now)
            // Nothing is written: a file as little as a line.
            case .export(_, let path, _): waiting += workbench.update(.exported(path, at: now))
            case .exportFile(_, let path, _, _): waiting += workbench.update(.exported(path, at: now))
            case .readPinyin: waiting += workbench.update(.pinyinRead(DataFolder.pinyin(), at: now))
            case .readHistory(let elder, let days):
                guard let part = try? reception.clerk.history(of: elder, days, workbench.office) else { continue }
                waiting += workbench.update(.historyRead(part, at: now))
            case .previewImport(let path): waiting += reception.previewImport(path, &workbench, at: now)
            case .readRoll(let path, let meeting):
                waiting += reception.readRoll(path, of: meeting, &workbench, at: now)
            case .importFiles(let reading): waiting += workbench.update(.imported(reading, at: now))
            case .bell, .repaint, .copy, .mouse, .keepDraft, .dropDraft, .findPIN, .checkPIN, .keepPIN, .leave: break
            }
        }
    }

    private func record(_ event: Event, _ workbench: inout Workbench, at now: Moment) -> [Effect] {
        guard let me = workbench.session.me, let code = workbench.office.bookCode(for: event) else { return [] }
        do {
            let act = try workbench.office.decide(event, by: me.id, at: now)
            var entries: [Entry] = []
            for event in act {
                let number = workbench.office.lastNumber(of: code) + 1
                let entry = Entry(book: code, number: number, at: now, by: me.id, event: event)
                workbench.office.apply(entry)
                entries.append(entry)
            }
            return workbench.update(.recorded(entries, at: now))
        } catch {
            return workbench.update(.refused(error, at: now))
        }
    }
}
