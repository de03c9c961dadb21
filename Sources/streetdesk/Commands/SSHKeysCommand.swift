internal import ArgumentParser
import Glibc
import Storage
import StreetModel
import Workbench

/// Prints the lines of authorized_keys for the people of a desk, from lines "STAFF ssh-ed25519 AAAA…" on standard input.
struct SSHKeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ssh-keys",
        abstract:
            "从标准输入的「工号 公钥」写出 authorized_keys 各行 · from lines STAFF KEY on standard input, the lines of authorized_keys")

    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        let words = options.words
        let desk = try Counter.open(options)
        var office = desk.emptyOffice
        var clerk = Clerk(desk)
        do {
            try clerk.openStreet(into: &office)
        } catch {
            throw Stop.complaining(words.fault(error), error.isAboutPlace ? .refused : .unsound)
        }
        let program = try SSHKeysCommand.quoted(Environment.program, words)
        let folder = try SSHKeysCommand.quoted(desk.absolutePath, words)
        var lines: [String] = []
        var number = 0
        while let line = readLine() {
            number += 1
            let parts = line.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
            if parts.isEmpty || parts[0].hasPrefix("#") { continue }
            guard parts.count >= 3, SSHKeysCommand.isKey(parts[1], parts[2]) else {
                throw Stop.complaining(words.badKeyLine(number), .refused)
            }
            guard office.street.staff[parts[0]] != nil,
                parts[0].allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
            else { throw Stop.complaining(words.refusal(.unknownStaff(parts[0]), office), .refused) }
            let command = "\(program) session --desk \(folder) --as \(parts[0])"
            lines.append("command=\"\(command)\",restrict,pty \(parts[1]) \(parts[2]) \(parts[0])")
        }
        Console.write(lines.joined(separator: "\n"))
    }

    /// A path as the account's shell takes it whole; one with quotes or backslashes is refused.
    private static func quoted(_ path: String, _ words: Words) throws(Stop) -> String {
        let isOdd = path.unicodeScalars.contains { "\"'\\`$".unicodeScalars.contains($0) || $0.value < 0x20 }
        if isOdd || path.isEmpty { throw Stop.complaining(words.oddDeskPath, .refused) }
        return path.contains(" ") ? "'\(path)'" : path
    }

    private static func isKey(_ kind: String, _ key: String) -> Bool {
        let kinds = [
            "ssh-ed25519", "ssh-rsa", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521",
            "sk-ssh-ed25519@openssh.com", "sk-ecdsa-sha2-nistp256@openssh.com",
        ]
        let isBase64 = key.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+/=".contains($0)) }
        return kinds.contains(kind) && key.count > 40 && isBase64
    }
}
