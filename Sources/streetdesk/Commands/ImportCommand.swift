internal import ArgumentParser
import Storage
import StreetModel
import Workbench

/// Imports registers and past looks from an office's CSV files.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "import", abstract: "导入登记表 · imports CSV files")

    @Argument(help: "目录或文件 · folders or files") var paths: [String]
    @Flag(help: "只看会改什么, 不写 · shows what would change and writes nothing") var preview = false
    @Flag(help: "与 --preview 同用, 输出 JSON · with --preview, as JSON") var json = false
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if json && !preview { throw ValidationError("--preview --json") }
    }

    mutating func run() throws {
        var counter = try Counter(options, isImport: true)
        let words = counter.words
        do throws(Refusal) {
            // Who may not import at all reads no other community's people for it.
            try counter.office.mayBeginImport(by: counter.staff.id)
        } catch {
            throw counter.refusing(words.refusal(error, counter.office))
        }
        let importer = Importer(words)
        let source = importer.read(paths)
        let now = counter.clock.now
        do {
            let ground = try ground(for: source, &counter, at: now)
            let plan = try importer.plan(source, on: ground)
            try counter.office.mayImport(plan.parts, by: counter.staff.id)
            if preview { return try show(plan, counter, at: now) }
            try write(plan, &counter, at: now)
            Console.write(words.imported(plan))
        } catch let refusal as Refusal {
            throw Stop.complaining(words.refusal(refusal, counter.office), .refused)
        } catch let fault as AppendFault {
            throw Stop.complaining(words.appendFault(fault, counter.office), fault.stop)
        } catch let fault as StorageFault {
            throw Stop.complaining(words.fault(fault), fault.isAboutPlace ? .refused : .unsound)
        }
    }

    /// What the desk has already: every community's people, since nobody may stand in two, and the looks of the
    /// days that the files are about.
    private func ground(
        for source: ImportSource, _ counter: inout Counter, at now: Moment
    ) throws(StorageFault) -> ImportGround {
        let codes = try counter.clerk.desk.communities()
        try counter.clerk.open(codes, into: &counter.office)
        let looks = try counter.clerk.lookKeys(source.lookDays, in: codes)
        return counter.office.importGround(at: now, looks: looks)
    }

    /// Says what the plan would do; of other communities nothing, for somebody who answers for one.
    private func show(_ plan: ImportPlan, _ counter: Counter, at now: Moment) throws(Stop) {
        let preview = counter.staff.community.map { plan.preview.limited(to: $0) } ?? plan.preview
        if json {
            let today = counter.office.offset.day(of: now)
            Console.write(json: ImportPreviewJSON(words: counter.words, today: today).bytes(preview))
        } else {
            Console.write(counter.words.preview(preview, of: plan, at: now, counter.office))
        }
        try counter.finish()
    }

    private func write(_ plan: ImportPlan, _ counter: inout Counter, at now: Moment) throws {
        var written: [String] = []
        for part in plan.parts {
            Console.progress(counter.words.writing(part.book))
            do {
                if part.book != counter.office.code { try counter.clerk.desk.addBook(part.book) }
                try counter.clerk.open([part.book], into: &counter.office)
                try counter.clerk.setUp(
                    part.events, in: part.book, by: counter.staff.id, at: now, into: &counter.office)
            } catch {
                if !written.isEmpty { Console.complain(counter.words.importCut(after: written)) }
                throw error
            }
            written.append(part.book)
        }
        Console.progress("")
        try counter.clerk.checkpointAll(of: counter.office)
    }
}

extension Clerk {
    /// The looks of some days that the books hold already.
    fileprivate func lookKeys(_ days: ClosedRange<Day>?, in codes: [String]) throws(StorageFault) -> Set<LookKey> {
        guard let days else { return [] }
        var keys: Set<LookKey> = []
        for code in codes {
            guard let volume = volume(code) else { continue }
            for entry in try volume.book.history(days) {
                if case .checkRecorded(let check) = entry.event { keys.insert(LookKey(check)) }
            }
        }
        return keys
    }
}
