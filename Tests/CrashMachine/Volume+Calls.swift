import Glibc
import Storage

/// What the calls do that succeed, and the errors that Linux gives where they cannot.
extension Volume {
    /// The node at the end of a path that was taken apart.
    func find(_ path: [String]) throws(Fault) -> Int {
        try trail(path).last ?? Volume.root
    }

    /// The nodes on the way from the root to the end of a path.
    private func trail(_ path: [String]) throws(Fault) -> [Int] {
        var trail = [Volume.root]
        for part in path {
            guard let folder = trail.last, nodes[folder].isFolder else { throw Fault(ENOTDIR) }
            if part == ".." {
                if trail.count > 1 { trail.removeLast() }
                continue
            }
            guard let next = nodes[folder].names.present[part] else { throw Fault(ENOENT) }
            trail.append(next)
        }
        return trail
    }

    /// The folder in which a path's last name stands or would stand.
    private func place(_ path: [String]) throws(Fault) -> (folder: Int, name: String) {
        guard let name = path.last else { throw Fault(EBUSY) }
        let folder = try find(Array(path.dropLast()))
        guard nodes[folder].isFolder else { throw Fault(ENOTDIR) }
        return (folder, name)
    }

    mutating func open(_ path: [String], _ flags: Int32) throws(Fault) -> Int {
        do throws(Fault) {
            let node = try find(path)
            if flags & O_CREAT != 0 && flags & O_EXCL != 0 { throw Fault(EEXIST) }
            if flags & O_DIRECTORY != 0 && !nodes[node].isFolder { throw Fault(ENOTDIR) }
            if nodes[node].isFolder && flags & O_ACCMODE != O_RDONLY { throw Fault(EISDIR) }
            if nodes[node].isFolder && flags & O_DIRECTORY == 0 { throw Fault(ENXIO) }
            return node
        } catch {
            guard error.code == ENOENT, flags & O_CREAT != 0 else { throw error }
            let place = try place(path)
            let node = newNode(isFolder: false)
            name(place.name, in: place.folder, node, change: newChange())
            return node
        }
    }

    mutating func write(_ bytes: UnsafeRawBufferPointer, to node: Int, at offset: Int) {
        nodes[node].content.write(bytes, at: offset)
        nodes[node].changed = now
        unsettled.insert(node)
    }

    mutating func cut(_ node: Int, to length: Int) {
        nodes[node].content.cut(to: length)
        nodes[node].changed = now
        unsettled.insert(node)
    }

    /// An fsync that comes back well; of a folder, it takes along the other ends of renames.
    mutating func sync(_ node: Int) {
        if nodes[node].isFolder {
            let numbers = Set(nodes[node].names.pending.map(\.number))
            nodes[node].names.settle()
            for other in unsettled where other != node && nodes[other].isFolder {
                nodes[other].names.settle(numbers)
                if nodes[other].names.pending.isEmpty { unsettled.remove(other) }
            }
            unsettled.remove(node)
        } else {
            nodes[node].content.settle()
            if nodes[node].content.isSafe { unsettled.remove(node) }
        }
        nodes[node].safeChanged = nodes[node].changed
    }

    /// An fsync that comes back with a fault.
    mutating func loseSync(_ node: Int) {
        if !nodes[node].isFolder && !nodes[node].content.versions.isEmpty { nodes[node].content.lose() }
    }

    mutating func makeFolder(_ path: [String]) throws(Fault) {
        let place = try place(path)
        if nodes[place.folder].names.present[place.name] != nil { throw Fault(EEXIST) }
        let node = newNode(isFolder: true)
        name(place.name, in: place.folder, node, change: newChange())
    }

    /// A rename; where it may replace, a file gives way.
    mutating func rename(_ from: [String], to: [String], replaces: Bool) throws(Fault) {
        let (old, new) = (try place(from), try place(to))
        let node = try find(from)
        if let there = nodes[new.folder].names.present[new.name] {
            if !replaces { throw Fault(EEXIST) }
            if try trail(Array(from.dropLast())).contains(there) { throw Fault(ENOTEMPTY) }
            if there == node { return }
            try replace(there, by: node, isInside: trail(Array(to.dropLast())).contains(node))
        } else if try trail(Array(to.dropLast())).contains(node) {
            throw Fault(EINVAL)
        }
        let change = newChange()
        name(old.name, in: old.folder, nil, change: change)
        name(new.name, in: new.folder, node, change: change)
    }

    /// Takes away what another is to stand in place of.
    private mutating func replace(_ there: Int, by node: Int, isInside: Bool) throws(Fault) {
        if isInside { throw Fault(EINVAL) }
        switch (nodes[node].isFolder, nodes[there].isFolder) {
        case (true, false): throw Fault(ENOTDIR)
        case (false, true): throw Fault(EISDIR)
        case (true, true) where !nodes[there].names.present.isEmpty: throw Fault(ENOTEMPTY)
        case (true, true), (false, false): nodes[there].links = 0
        }
    }

    mutating func remove(_ path: [String], onlyFolder: Bool) throws(Fault) {
        let node = try find(path)
        let place = try place(path)
        if nodes[node].isFolder {
            if !nodes[node].names.present.isEmpty { throw Fault(ENOTEMPTY) }
        } else if onlyFolder {
            throw Fault(ENOTDIR)
        }
        nodes[node].links = 0
        name(place.name, in: place.folder, nil, change: newChange())
    }

    func status(_ node: Int) -> FileStatus {
        FileStatus(
            size: nodes[node].content.bytes.count, links: nodes[node].links, isFolder: nodes[node].isFolder,
            changed: nodes[node].changed)
    }
}
