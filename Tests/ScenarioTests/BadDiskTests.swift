import Foundation
import Glibc
import Testing

/// A folder without rights, a full disk, a maker that is killed: a sentence, and nothing is lost.
@Suite struct BadDiskTests {
    /// The words before a program that take the administrator's way around rights.
    private static let plainly =
        getuid() == 0 ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all"] : []

    @Test func noRights() throws {
        let desk = try DeskFolder()
        let before = try desk.contents()
        let book = "\(desk.path)/\(DeskFolder.community)"
        for (folder, file) in [(desk.path, "\(desk.path)/desk.json"), (book, book)] {
            chmod(folder, 0)
            for words in [["round", "--as", "S0007"], ["verify"], ["check", "E00001", "normal", "--as", "S0007"]] {
                let answer = try Shell.run(Self.plainly + [Program.path] + words + ["--desk", desk.path])
                #expect(answer.status == 1, "\(words)")
                #expect(answer.complaints.count == 1 && answer.errors.hasPrefix("没有读写 \(file)"), "\(answer.errors)")
                #expect(answer.errors.hasSuffix("的权限; 请找管理员\n"))
            }
            chmod(folder, 0o700)
        }
        chmod(desk.root, 0o500)
        let made = try Shell.run(Self.plainly + [Program.path] + DeskFolder.making("\(desk.root)/other"))
        #expect(made.status == 1 && made.complaints.last?.contains("的权限; 请找管理员") == true)
        chmod(desk.root, 0o700)
        #expect(try desk.contents() == before)
        #expect(try desk.verify().status == 0)
    }

    @Test func aFullDisk() throws {
        let desk = try DeskFolder()
        let before = try desk.contents()
        let size = try #require(before["\(DeskFolder.community)/journal/\(DeskFolder.day).jsonl"]?.count)
        let limit = "ulimit -f \(size / 512); exec \"$0\" \"$@\""
        let look = try Shell.run([
            "sh", "-c", limit, Program.path, "check", "E00001", "normal", "--desk", desk.path, "--as", "S0007", "--at",
            "2026-11-21T08:20",
        ])
        #expect(look.status == 1 && look.output.isEmpty)
        #expect(look.errors == "磁盘满了, 没有保存 (\(desk.journal)); 请腾出空间再按一次\n")
        #expect(try desk.contents() == before)
        #expect(try desk.verify().status == 0)
        #expect(try desk.run("check", "E00001", "normal").status == 0)
        let made = try Shell.run(
            ["sh", "-c", "ulimit -f 100; exec \"$0\" \"$@\"", Program.path] + DeskFolder.making("\(desk.root)/other"))
        #expect(made.status == 1 && made.complaints.last?.hasPrefix("磁盘满了, 没有保存") == true)
        #expect(try FileManager.default.contentsOfDirectory(atPath: desk.root) == ["desk"])
    }

    @Test func aMakerThatIsKilledLeavesNoDesk() throws {
        let desk = try DeskFolder(.nothing)
        for milliseconds in [1, 5, 20, 40, 60, 80, 100, 120, 160, 200, 250, 300] {
            let answer = try Shell.run(
                ["timeout", "-s", "KILL", "0.\(String(format: "%03d", milliseconds))", Program.path]
                    + DeskFolder.making(desk.path))
            if answer.status != 0 {
                #expect(!FileManager.default.fileExists(atPath: desk.path), "after \(milliseconds) ms")
            } else {
                #expect(try desk.verify().status == 0)
                try FileManager.default.removeItem(atPath: desk.path)
            }
        }
        #expect(try Program.run(DeskFolder.making(desk.path)).status == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: desk.root) == ["desk"])
        #expect(try desk.verify().status == 0)
    }
}
