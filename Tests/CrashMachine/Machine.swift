import Glibc

/// The state of a scripted disk.
struct Machine: Sendable {
    var volume: Volume
    var script: Script?
    /// How many calls counted since the script is followed.
    var counted = 0
    private(set) var calls: [Call] = []
    private(set) var points: [CrashPoint] = []
    private let remembers: Bool
    /// Open files by their descriptors.
    private var files: [Int32: OpenFile] = [:]
    private var lastFile: Int32 = 2
    /// Paths taken apart, for the next time.
    private var parts: [String: [String]] = [:]

    private struct OpenFile {
        var node: Int
        var path: String
        var session: Int
        var isLocked = false
    }

    init(_ volume: Volume, _ script: Script?, remembers: Bool) {
        self.volume = volume
        self.script = script
        self.remembers = remembers
        if remembers { points.append(CrashPoint(calls: 0, volume: volume)) }
    }

    mutating func mark() {
        if remembers { points.append(CrashPoint(calls: calls.count, volume: volume)) }
    }

    mutating func end(_ session: Int) {
        files = files.filter { $0.value.session != session }
    }

    /// Notes a call and says whether it fails; nil where it goes well.
    mutating func failure(of kind: Call.Kind, _ path: String, _ session: Int) -> Script.Failure? {
        calls.append(Call(kind: kind, path: path, session: session))
        guard let script, script.kind ?? kind == kind, script.session ?? session == session else { return nil }
        counted += 1
        let isHit = script.isLasting ? counted >= script.number : counted == script.number
        return isHit ? script.failure : nil
    }

    /// Makes a call about a path: it fails as the script says, or as the volume does.
    mutating func call(
        _ kind: Call.Kind, _ path: String, _ session: Int, changes: Bool = false,
        _ act: (inout Machine, [String]) throws(Volume.Fault) -> Int
    ) -> Int {
        switch failure(of: kind, path, session) {
        case .none, .short: break
        case .error(let code): return -Int(code)
        case .death: return -Int(EIO)
        }
        do throws(Volume.Fault) {
            let result = try act(&self, taken(path))
            if changes { mark() }
            return result
        } catch {
            return -Int(error.code)
        }
    }

    /// Makes a call about an open file, with half of the bytes where the script says that it is short.
    mutating func call(
        _ kind: Call.Kind, _ file: Int32, changes: Bool = false, _ act: (inout Machine, Int, _ isShort: Bool) -> Int
    ) -> Int {
        guard let open = files[file] else { return -Int(EBADF) }
        var isShort = false
        switch failure(of: kind, open.path, open.session) {
        case .none: break
        case .short: isShort = true
        case .death: return -Int(EIO)
        case .error(let code):
            // An interrupted flush has not been tried; one that failed is not tried again.
            if kind == .flush || kind == .sync, code != EINTR { volume.loseSync(open.node) }
            return -Int(code)
        }
        let result = act(&self, open.node, isShort)
        if changes { mark() }
        return result
    }

    mutating func open(_ node: Int, _ path: String, _ session: Int) -> Int {
        lastFile += 1
        files[lastFile] = OpenFile(node: node, path: path, session: session)
        return Int(lastFile)
    }

    mutating func close(_ file: Int32) {
        files[file] = nil
    }

    /// Nobody waits here: who would have to is told that the time is over.
    mutating func lock(_ file: Int32) -> Int {
        guard let node = files[file]?.node else { return -Int(EBADF) }
        if files.contains(where: { $0.key != file && $0.value.node == node && $0.value.isLocked }) {
            return -Int(ETIMEDOUT)
        }
        files[file]?.isLocked = true
        return 0
    }

    mutating func unlock(_ file: Int32) {
        files[file]?.isLocked = false
    }

    /// The names of a path, from the root on.
    mutating func taken(_ path: String) -> [String] {
        if let known = parts[path] { return known }
        let names = Volume.names(path)
        parts[path] = names
        return names
    }
}
