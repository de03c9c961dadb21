import Glibc

/// libFuzzer's own loop, which the compiler links in (`-sanitize=fuzzer`).
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ room: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// `fuzz ROOM [libFuzzer's arguments]` tries bytes on one room; `fuzz seeds FOLDER` writes what each room begins with.
///
/// How to add a room: a case in ``Room``, and a file that says what must hold of any bytes.
@main
struct Fuzz {
    static func main() {
        let words = CommandLine.arguments
        if words.count == 3, words[1] == "seeds" { exit(Seeds(folder: words[2]).write() ? 0 : 1) }
        guard words.count >= 2, let room = Room(rawValue: words[1]) else {
            complain("fuzz \(Room.allCases.map(\.rawValue).joined(separator: "|")) [-runs=N …] | fuzz seeds FOLDER")
            exit(2)
        }
        // libFuzzer's arguments begin behind the room's name, which stands for the program's.
        var count = CommandLine.argc - 1
        var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv + 1
        exit(runDriver(&count, &arguments, room.callback))
    }
}

extension Room {
    /// What libFuzzer calls with each input; a C function, so that it can hold nothing.
    fileprivate var callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32 {
        switch self {
        case .line: { Room.take($0, $1) { LineRoom.own.take($0) } }
        case .checkpoint: { Room.take($0, $1) { CheckpointRoom.own.take($0) } }
        case .table: { Room.take($0, $1) { TableRoom.own.take($0) } }
        case .input: { Room.take($0, $1) { InputRoom.own.take($0) } }
        case .desk: { Room.take($0, $1) { DeskRoom.own.take($0) } }
        case .keys: { Room.take($0, $1) { KeyRoom.own.take($0) } }
        }
    }

    private static func take(_ data: UnsafePointer<UInt8>?, _ count: Int, _ room: ([UInt8]) -> Void) -> Int32 {
        room(Array(UnsafeBufferPointer(start: data, count: count)))
        return 0
    }
}
