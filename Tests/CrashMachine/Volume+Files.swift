/// What a test looks at and changes behind the program's back.
extension Volume {
    /// The bytes of a file as programs see them; nil where there is none.
    package func contents(of path: String) -> [UInt8]? {
        guard let node = try? find(Volume.names(path)), !nodes[node].isFolder else { return nil }
        return nodes[node].content.bytes
    }

    /// Gives a file that is there other bytes, as though it had never held others.
    package mutating func put(_ path: String, _ bytes: [UInt8]) {
        guard let node = try? find(Volume.names(path)) else { return }
        nodes[node].content = Content(bytes)
        unsettled.remove(node)
    }

    /// The paths of all files below a folder, sorted.
    package func files(below path: String) -> [String] {
        guard let node = try? find(Volume.names(path)) else { return [] }
        guard nodes[node].isFolder else { return [path] }
        return nodes[node].names.present.keys.sorted().flatMap { files(below: "\(path)/\($0)") }
    }

    /// The names of a path, from the root on.
    static func names(_ path: String) -> [String] {
        path.split(separator: "/").filter { $0 != "." }.map(String.init)
    }
}
