import Glibc
import Storage
import StreetModel
import Workbench

/// The first start: where there is no desk yet, the rehearsal street can be opened at once.
struct FirstDesk {
    enum Answer { case ready, declined }

    private let options: DeskOptions
    private let words: Words

    init(_ options: DeskOptions) {
        self.options = options
        self.words = options.words
    }

    /// Asks on a terminal whether to open the rehearsal street; a desk that is there needs no asking.
    func offer() throws -> Answer {
        guard access(options.path, F_OK) != 0 else { return .ready }
        guard isatty(0) == 1, isatty(1) == 1, let data = DataFolder.find() else {
            throw Stop.complaining(words.fault(.notADesk(path: options.path)), .refused)
        }
        Console.write(words.noDeskYet(options.path))
        guard let answer = readLine(), answer.hasPrefix("1") else { return .declined }
        var draft = NewDesk(path: options.path, name: words.sampleStreet, code: "990101001", words: words)
        draft.rehearsalAt = "2026-11-21T08:20"
        draft.importing = [data + "/sample"]
        try draft.make()
        return .ready
    }
}
