import Glibc
import Storage
import StreetModel

/// What each room begins with, made by the program itself: a folder for each, a small file for each seed, and the words
/// of the stored form as a dictionary.
struct Seeds {
    let folder: String

    /// True where all of it is written.
    func write() -> Bool {
        mkdir(folder, 0o700)
        guard SmallOffice.made.books[SmallOffice.community]?.elders.count == 5 else {
            complain("the small office is not whole: start the fuzzer where data/ is")
            return false
        }
        let lines = lines
        let written = [
            write(lines, for: .line), write(CheckpointRoom.own.seeds, for: .checkpoint),
            write(tables, for: .table), write(inputs, for: .input), write(desks, for: .desk),
            write(KeyRoom.seeds, for: .keys),
        ]
        let words = Set((lines + CheckpointRoom.own.seeds + desks).flatMap(Self.words)).sorted()
        let dictionary = words.map { "\"\($0)\"\n" }.joined()
        return !written.contains(false) && write(Array(dictionary.utf8), to: "\(folder)/words")
    }

    /// The frozen lines of every kind, and what the small office would be written as; each as a book's first line.
    private var lines: [[UInt8]] {
        let frozen = String(decoding: SmallOffice.bytes("Tests/StorageTests/FrozenLines.swift"), as: UTF8.self)
        return frozen.split(separator: "\n").compactMap { line in
            guard let start = line.firstRange(of: "{\"n\":")?.upperBound,
                let end = line.firstRange(of: ",\"sum\":\"")?.lowerBound
            else { return nil }
            return Array("{\"n\":1".utf8) + Array(line[start..<end].drop { $0.isNumber }.utf8)
        }
    }

    private var tables: [[UInt8]] {
        SheetSubject.all.enumerated().flatMap { index, subject in
            SmallOffice.files.filter { $0.subject == subject }.flatMap { file in
                let semicolons = file.bytes.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ";") : $0 }
                let wide = String(decoding: file.bytes, as: UTF8.self).utf16.flatMap {
                    [UInt8($0 & 0xFF), UInt8($0 >> 8)]
                }
                return [file.bytes, [0xEF, 0xBB, 0xBF] + file.bytes, semicolons, [0xFF, 0xFE] + wide]
                    .map { [UInt8(index)] + $0 }
            }
        }
    }

    private var inputs: [[UInt8]] {
        [
            "王敏1 2\r\t\u{1B}", "\u{1B}[A\u{1B}OB\u{1B}[1;5C\u{1B}[3~\u{1B}[[A", "\u{1B}[<0;12;5M\u{1B}[M !!",
            "\u{1B}[200~粘\n贴\u{1B}[A\u{1B}[201~2", "\u{1B}]11;rgb:0/0/0\u{7}x\u{1B}P>|q\u{1B}\\",
            "𠮷é\u{1B}Op\u{1B}[200~",
        ].map { [7, 9] + Array($0.utf8) }
    }

    private var desks: [[UInt8]] {
        [
            DeskSettings(name: "槐安街道", code: "990101001", id: LineRoom.desk),
            DeskSettings(
                name: "演练", code: "990101001", isRehearsal: true, clockOffset: -86_400_000, id: LineRoom.desk,
                owner: "S0001"),
        ].map(StoredForm.bytes)
    }

    /// The quoted words of JSON in ASCII, as a dictionary of libFuzzer takes them.
    private static func words(_ bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\"").map(String.init).filter { word in
            (2...24).contains(word.utf8.count)
                && word.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }
        }
    }

    private func write(_ seeds: [[UInt8]], for room: Room) -> Bool {
        mkdir("\(folder)/\(room.rawValue)", 0o700)
        return seeds.enumerated().allSatisfy { write($1, to: "\(folder)/\(room.rawValue)/\($0)") }
    }

    private func write(_ bytes: [UInt8], to path: String) -> Bool {
        guard let file = fopen(path, "w") else { return false }
        let isWhole = fwrite(bytes, 1, bytes.count, file) == bytes.count
        return fclose(file) == 0 && isWhole
    }
}
