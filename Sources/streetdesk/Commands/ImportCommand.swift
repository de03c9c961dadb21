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
            let ground = try counter.clerk.importGround(for: source, at: now, into: &counter.office)
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

    private func write(_ plan: ImportPlan, _ counter: inout Counter, at now: Moment) throws(AppendFault) {
        let words = counter.words
        do throws(ImportCut) {
            try counter.clerk.write(plan, by: counter.staff.id, at: now, into: &counter.office) { book in
                Console.progress(words.writing(book))
            }
        } catch {
            if !error.written.isEmpty { Console.complain(words.importCut(after: error.written)) }
            throw error.fault
        }
        Console.progress("")
    }
}
