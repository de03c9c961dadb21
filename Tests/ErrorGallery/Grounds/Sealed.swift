import Foundation

/// A line of a journal as somebody writes one who knows how the chain is made: with the sum that it should have.
func sealed(_ line: String, after sum: String) throws -> String {
    let hash = Process()
    hash.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
    let (input, output) = (Pipe(), Pipe())
    (hash.standardInput, hash.standardOutput) = (input, output)
    try hash.run()
    input.fileHandleForWriting.write(Data((sum + line).utf8))
    try input.fileHandleForWriting.close()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    hash.waitUntilExit()
    return line + #","sum":"\#(String(decoding: bytes.prefix(64), as: UTF8.self))"}"#
}
