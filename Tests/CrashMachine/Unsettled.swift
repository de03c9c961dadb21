import Campaigns

/// What a loss of power may take, and how.
struct Unsettled {
    private var changes: [Int] = []
    private var files: [(node: Int, safe: [UInt8], torn: [[UInt8]])] = []

    init(_ volume: Volume, _ dice: inout Dice) {
        for number in volume.unsettled.sorted() {
            let node = volume.nodes[number]
            if node.isFolder {
                changes += node.names.pending.map(\.number)
            } else {
                files.append((number, node.content.safe, node.content.torn(&dice)))
            }
        }
        changes = Set(changes).sorted()
    }

    /// Whether several things can go several ways.
    var isMixed: Bool { changes.count + files.count > 1 }

    private var noBytes: [Int: [UInt8]] { Dictionary(uniqueKeysWithValues: files.map { ($0.node, $0.safe) }) }

    var everything: Fate { Fate() }
    var nothing: Fate { Fate(missing: Set(changes), contents: noBytes) }

    /// Each thing for itself, with everything else there or nothing.
    func alone() -> [Fate] {
        var fates = [Fate(contents: noBytes), Fate(missing: Set(changes))]
        for file in files {
            for torn in file.torn {
                fates.append(Fate(contents: [file.node: torn]))
                if files.count > 1 { fates.append(Fate(contents: noBytes.merging([file.node: torn]) { $1 })) }
            }
        }
        for change in changes {
            for contents in [[:], noBytes] {
                fates.append(Fate(missing: [change], contents: contents))
                fates.append(Fate(missing: Set(changes).subtracting([change]), contents: contents))
            }
        }
        return fates
    }

    func mixed(_ dice: inout Dice) -> Fate {
        var fate = Fate()
        for change in changes where dice.below(2) == 0 { fate.missing.insert(change) }
        for file in files {
            let choice = dice.below(file.torn.count + 2)
            if choice == 0 { continue }
            fate.contents[file.node] = choice == 1 ? file.safe : file.torn[choice - 2]
        }
        return fate
    }
}
