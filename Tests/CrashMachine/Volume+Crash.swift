package import Campaigns

extension Volume {
    /// What a loss of power at this moment may leave, each a volume in which everything is safe again.
    ///
    /// Nothing and everything of what was not safe comes first. Then, in an order by chance and no more than `limit` in all:
    /// each file torn in each way, each name alone there or alone missing, with and without the bytes, and mixes of all.
    package func images(_ dice: inout Dice, atMost limit: Int) -> [Volume] {
        let parts = Unsettled(self, &dice)
        var seen: Set<Int> = []
        var images: [Volume] = []
        var fates = parts.alone().shuffled(using: &dice)
        if parts.isMixed { fates += (0..<limit).map { _ in parts.mixed(&dice) } }
        for fate in [parts.nothing, parts.everything] + fates {
            if images.count >= limit { break }
            let image = after(fate)
            if seen.insert(image.fingerprint).inserted { images.append(image) }
        }
        return images
    }

    /// The volume after everything on it has become safe, as it does after some seconds.
    package var settled: Volume { after(Fate()) }

    /// The volume as a crash with this fate leaves it.
    private func after(_ fate: Fate) -> Volume {
        var image = self
        for number in unsettled {
            if nodes[number].isFolder {
                for change in nodes[number].names.pending where !fate.missing.contains(change.number) {
                    image.nodes[number].names.safe[change.name] = change.node
                    image.nodes[number].safeChanged = change.at
                }
                image.nodes[number].names.present = image.nodes[number].names.safe
                image.nodes[number].names.pending = []
                for node in image.nodes[number].names.safe.values { image.nodes[node].links = 1 }
            } else {
                image.nodes[number].content = Content(fate.contents[number] ?? nodes[number].content.bytes)
                image.nodes[number].safeChanged = nodes[number].changed
            }
            image.nodes[number].changed = image.nodes[number].safeChanged
        }
        image.unsettled = []
        return image
    }

    /// A number that is the same for volumes with the same names and bytes.
    package var fingerprint: Int {
        var hasher = Hasher()
        hash(Volume.root, into: &hasher)
        return hasher.finalize()
    }

    private func hash(_ number: Int, into hasher: inout Hasher) {
        let node = nodes[number]
        guard node.isFolder else {
            hasher.combine(node.content.bytes.count)
            return node.content.bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
        }
        hasher.combine(node.names.present.count)
        for (name, child) in node.names.present.sorted(by: { $0.key < $1.key }) {
            hasher.combine(name)
            hash(child, into: &hasher)
        }
    }
}
