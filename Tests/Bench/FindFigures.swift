import Glibc
import StreetMaker
import StreetModel
import TextUI
import Workbench

/// Finding one of 20,000 residents from any screen, letter by letter (issue 4).
enum FindFigures {
    private static let residents = 20_000
    private static let words = ["zsf", "zhangsanfeng", "o", "李国", "0199", "3号楼3-501", "lgq 501"]
    private static let rounds = 5

    static func measure(_ ground: Ground) throws(BenchFault) -> [Figure] {
        guard let pinyin = pinyin else { throw .missing("data/pinyin: run from the package's folder") }
        let office = MadeResidents(residents).office
        return ["", "g1"].map { keys in
            var workbench = opened(office, pinyin, keys)
            var times: [Double] = []
            for _ in 0..<rounds { for word in words { times += type(word, &workbench) } }
            let worst = Measure.percentile(99, times)
            let place = keys.isEmpty ? "the board" : "a round"
            return Figure(
                name: "a letter of a find among 20,000 residents, update and frame, from \(place), 99 of 100",
                measured: "\(Measure.text(worst)) ms (half \(Measure.text(Measure.median(times))))", budget: "50 ms",
                isMet: worst <= 50, isRequired: true)
        }
    }

    /// How long each letter took until its frame was drawn.
    private static func type(_ word: String, _ workbench: inout Workbench) -> [Double] {
        press(.text("/"), &workbench)
        let times = word.map { letter in
            let start = Measure.now
            press(.text(letter), &workbench)
            _ = workbench.draw()
            return Measure.now - start
        }
        press(.key(.escape), &workbench)
        return times
    }

    private static func opened(_ office: Office, _ pinyin: PinyinTable, _ keys: String) -> Workbench {
        let now = MadeResidents.morning
        let session = Session(
            now: now, size: Size(columns: 132, rows: 43), words: Words(.chinese), isRehearsal: false)
        var workbench = Workbench(office: office, session: session)
        _ = workbench.update(.entered(staff: MadeResidents.supervisor, view: SessionView(), at: now))
        _ = workbench.update(.pinyinRead(pinyin, at: now))
        for key in keys { press(.text(key), &workbench) }
        return workbench
    }

    private static func press(_ input: Input, _ workbench: inout Workbench) {
        _ = workbench.update(.input(input, at: MadeResidents.morning))
    }

    private static var pinyin: PinyinTable? {
        guard let readings = bytes("data/pinyin/readings.txt"), let surnames = bytes("data/pinyin/surnames.txt") else {
            return nil
        }
        return PinyinTable(readings: readings, surnames: surnames)
    }

    private static func bytes(_ path: String) -> [UInt8]? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        let count = fread(&bytes, 1, bytes.count, file)
        return Array(bytes[..<count])
    }
}
