/// A filesystem as a value: what programs see of it, and what of it would outlast a loss of power.
///
/// The promises are those of POSIX, and no more; ext4 and XFS mostly keep better ones:
///
/// - Bytes and length of a file are safe once fsync or fdatasync of that file has come back without a fault.
/// - Until then each sector of 512 bytes may hold what it held at any moment since the last one, or zeroes where there was
///   nothing, and the length may be any that the file had since, or one between.
/// - A flush that fails leaves the pages it was to write clean: a later one comes back well and writes none of them (Linux
///   since 2.6; errors are told once to each open file). What they hold after a crash is not known.
/// - A name (made, renamed, removed) is safe once its folder was fsynced. Until then each change may be there or not, for
///   itself and in any order; but one rename is there with both its ends or with neither, which ext4 and XFS promise and
///   POSIX only implies. A folder's names go through the filesystem's own journal: where its fsync fails they wait for the
///   next.
/// - What was safe stays, whole: the disk keeps its word, and nothing rots. Flipped bits are another campaign's.
///
/// There are no links, rights, users or sizes of disks here; a script says where a call fails.
package struct Volume: Sendable {
    /// Files and folders by their number; the first is the root. None is ever taken away, for what a program has removed
    /// may come back.
    var nodes: [Node] = [Node(isFolder: true)]
    /// Those that hold something that is not safe.
    var unsettled: Set<Int> = []
    private var lastChange = 0
    /// The clock that files are dated by, in nanoseconds since 1970. It stands still but for `pass`.
    package private(set) var now = 1_795_219_953_000_000_000

    static let root = 0

    package init() {
        nodes[Self.root].links = 1
    }

    /// Lets time go by.
    package mutating func pass(milliseconds: Int) {
        now += milliseconds * 1_000_000
    }

    /// A call that went wrong, as Linux's number of the error.
    struct Fault: Error {
        var code: Int32

        init(_ code: Int32) {
            self.code = code
        }
    }

    /// The number of a change of names.
    mutating func newChange() -> Int {
        lastChange += 1
        return lastChange
    }

    /// Gives a name in a folder to a node, or to none.
    mutating func name(_ name: String, in folder: Int, _ node: Int?, change: Int) {
        nodes[folder].names.present[name] = node
        nodes[folder].names.pending.append(NameChange(number: change, name: name, node: node, at: now))
        nodes[folder].changed = now
        unsettled.insert(folder)
    }

    mutating func newNode(isFolder: Bool) -> Int {
        var node = Node(isFolder: isFolder)
        node.changed = now
        node.safeChanged = now
        node.links = 1
        nodes.append(node)
        return nodes.count - 1
    }
}
