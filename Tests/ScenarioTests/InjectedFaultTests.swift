import Campaigns
import Foundation
import StreetMaker
import Testing

/// The real binary on a system whose n-th call fails (issue 6, lines 1 and 2), by strace.
@Suite struct InjectedFaultTests {
    /// A call that fails, and where calls of that kind are Storage's own alone or every program's, on which paths.
    struct Fault: CustomTestStringConvertible, Sendable {
        let call: String
        let error: String
        var paths: [String] = []
        var testDescription: String { "\(call) \(error)" }
    }

    private static let files = [
        "desk.json", "990101001001/lock", "990101001001/journal", "990101001001/journal/2026-11-21.jsonl",
        "990101001001/checkpoint", "990101001001/quarantine", "990101001001", "street/lock", "street/journal",
    ]

    static let faults = [
        Fault(call: "fdatasync", error: "EIO"), Fault(call: "fsync", error: "EIO"),
        Fault(call: "fsync", error: "ENOSPC"),
        Fault(call: "pwrite64", error: "ENOSPC"), Fault(call: "pwrite64", error: "EIO"),
        Fault(call: "pwrite64", error: "EDQUOT"), Fault(call: "ftruncate", error: "EIO"),
        Fault(call: "flock", error: "ENOLCK"), Fault(call: "flock", error: "EINTR"),
        Fault(call: "mkdir", error: "ENOSPC"), Fault(call: "renameat2", error: "EIO"),
        Fault(call: "openat", error: "EMFILE", paths: files), Fault(call: "openat", error: "EACCES", paths: files),
        Fault(call: "pread64", error: "EIO", paths: files), Fault(call: "newfstatat", error: "EIO", paths: files),
        Fault(call: "statx", error: "EIO", paths: files), Fault(call: "statx", error: "EPERM", paths: files),
        Fault(call: "getdents64", error: "EIO", paths: files),
    ]

    /// Why nothing can be injected here; nil where it can.
    private static let reason: String? = {
        let tried = try? Shell.run(["strace", "-o", "/dev/null", "-e", "inject=fsync:error=EIO", "true"])
        if tried?.status == 0 { return nil }
        return tried.map { "strace is not allowed: \($0.errors.prefix(80))" } ?? "there is no strace"
    }()

    /// A desk with a torn tail behind its last line, so that whoever writes mends first, and with so many bytes
    /// behind its checkpoint that another long note makes the next one due. The others are copies of it.
    private static let worn: String? = {
        guard let desk = try? DeskFolder(.few) else { return nil }
        for number in 1...4 {
            let look = try? desk.run("check", "E00001", "normal", "--note", note, at: "08:1\(number)")
            if look?.status != 0 { return nil }
        }
        let isTorn = try? TornTail.add(to: "\(desk.path)/\(DeskFolder.community)/journal") { $0 / 2 }
        let kept = "\(P_tmpdir)/streetdesk-worn-\(UUID().uuidString)"
        guard isTorn == true, (try? FileManager.default.moveItem(atPath: desk.path, toPath: kept)) != nil else {
            return nil
        }
        atexit { if let worn = InjectedFaultTests.worn { try? FileManager.default.removeItem(atPath: worn) } }
        return kept
    }()

    /// In `make test` up to so many calls are passed over between two that fail.
    private static let stride = 8
    private static let note = String(repeating: "门口有鞋", count: 9000)

    @Test(arguments: faults)
    func theCallFails(fault: Fault) throws {
        if let reason = Self.reason { return Campaign.cannot("injected faults", because: reason) }
        var dice = Dice(seed: Campaign.seed)
        let worn = try #require(Self.worn, "no desk to begin with")
        // The first time for ever, then once at each call, until there is no such call any more.
        var tried = try attempt(fault, "1+", on: worn) ? 1 : 0
        var number = 1
        while try attempt(fault, "\(number)", on: worn) {
            tried += 1
            number += Campaign.isTorture ? 1 : 1 + dice.below(Self.stride)
        }
        #expect(tried > 0, "nothing was injected")
        Campaign.tell("injected faults", "\(fault.testDescription) \(tried) times")
    }

    /// Three looks, a checkpoint and a look at the round while a call fails; false where it was never made.
    private func attempt(_ fault: Fault, _ which: String, on worn: String) throws -> Bool {
        let desk = try DeskFolder(.nothing)
        try FileManager.default.copyItem(atPath: worn, toPath: desk.path)
        let what = "\(fault.testDescription), call \(which), seed \(Campaign.seed)"
        let trace = "\(desk.root)/trace"
        let inject = "inject=\(fault.call):error=\(fault.error):when=\(which)"
        let paths = fault.paths.flatMap { ["-P", "\(desk.path)/\($0)"] }
        let lines = (1...3).map { "\(DeskFolder.few[$0]) normal k\($0)\($0 == 2 ? " \(Self.note)" : "")\n" }.joined()
        let said = try Shell.run(
            ["strace", "-f", "-o", trace] + paths + [
                "-e", inject, Program.path, "check", "--batch", "--desk", desk.path,
            ]
                + ["--as", "S0007", "--at", "2026-11-21T08:20", "--lang", "zh"], input: lines)
        let injected = try String(contentsOfFile: trace, encoding: .utf8).contains("(INJECTED)")
        #expect([0, 1, 3].contains(said.status), "\(what): \(said)")
        #expect(said.errors.isEmpty || said.complaints.count == 1, "\(what): \(said.errors)")
        #expect(said.lines.allSatisfy { $0.hasPrefix("saved ") || $0.hasPrefix("refused ") }, "\(what): \(said.output)")
        // What was acknowledged is there, and nothing is twice.
        let count = try Recount(desk.journal)
        for (index, answer) in said.lines.enumerated() where answer.hasPrefix("saved ") {
            let number = answer.split(separator: " ").last.flatMap { Int($0) }
            #expect(count.notes["k\(index + 1)"] == number.map { [$0] }, "\(what): \(answer)")
        }
        #expect(count.notes.allSatisfy { $0.value.count == 1 }, "\(what): twice")
        // The desk is sound or can be mended, and goes on.
        var report = try desk.verify()
        if report.status != 0 {
            #expect(report.status == 3 && report.output.contains("verify --mend"), "\(what): \(report)")
            report = try Program.run(["verify", "--mend", "--desk", desk.path])
            #expect(report.status == 0, "\(what): \(report)")
            let mended = try Recount(desk.journal)
            #expect(mended.isGapless && mended.lines.count >= count.lines.count, "\(what)")
        }
        let next = try desk.run("check", "E00001", "normal", at: "08:30")
        #expect(next.status == 0 && next.output.hasPrefix("saved "), "\(what): \(next)")
        #expect(try desk.verify().status == 0, "\(what)")
        return injected
    }
}
