import Glibc
package import Storage
import Synchronization

extension ScriptedDisk {
    /// The disk as one session sees it.
    package func disk(session: Int = 0) -> Disk {
        var disk = Disk.real
        disk.open = { path, flags in
            self.on(.open, path, session, changes: flags & O_CREAT != 0) { (machine, names) throws(Volume.Fault) in
                machine.open(try machine.volume.open(names, flags), path, session)
            }
        }
        disk.close = { file in self.machine.withLock { $0.close(file) } }
        disk.read = { file, bytes, offset in
            // Bytes are copied outside: what the lock guards must not meet what it does not.
            var found: [UInt8] = []
            let result = self.on(.read, file) { machine, node, isShort in
                let rest = machine.volume.nodes[node].content.bytes.dropFirst(offset).prefix(bytes.count)
                found = Array(isShort ? rest.prefix((rest.count + 1) / 2) : rest)
                return found.count
            }
            bytes.copyBytes(from: found)
            return result
        }
        disk.write = { file, bytes, offset in
            let new = Array(bytes)
            return self.on(.write, file, changes: true) { machine, node, isShort in
                let count = isShort ? new.count / 2 : new.count
                new.withUnsafeBytes { all in
                    machine.volume.write(UnsafeRawBufferPointer(rebasing: all[..<count]), to: node, at: offset)
                }
                return count
            }
        }
        disk.beginFlush = { _ in }
        // A campaign's few acts are to know both: a session that notes its flush, and one that is alone.
        disk.flushesToNote = 2
        disk.flush = { file in self.settle(.flush, file) }
        disk.sync = { file in self.settle(.sync, file) }
        disk.cut = { file, length in
            self.on(.cut, file, changes: true) { machine, node, _ in
                machine.volume.cut(node, to: length)
                return 0
            }
        }
        disk.statusOfFile = { file, status in
            var found = FileStatus()
            let result = self.on(.status, file) { machine, node, _ in
                found = machine.volume.status(node)
                return 0
            }
            if result == 0 { status = FileStatus(size: found.size, links: found.links) }
            return result
        }
        disk.statusOfFolder = { file, status in
            var found = FileStatus()
            let result = self.on(.status, file) { machine, node, _ in
                found = machine.volume.status(node)
                return 0
            }
            if result == 0 { status = found }
            return result
        }
        disk.status = { path, status in
            var found = FileStatus()
            let result = self.on(.status, path, session) { (machine, names) throws(Volume.Fault) in
                found = machine.volume.status(try machine.volume.find(names))
                return 0
            }
            if result == 0 { status = found }
            return result
        }
        disk.list = { path, take in
            var found: [String] = []
            let result = self.on(.list, path, session) { (machine, names) throws(Volume.Fault) in
                let node = machine.volume.nodes[try machine.volume.find(names)]
                if !node.isFolder { throw Volume.Fault(ENOTDIR) }
                found = [".", ".."] + node.names.present.keys
                return 0
            }
            for var name in found { name.withUTF8(take) }
            return result
        }
        disk.makeFolder = { path in
            self.on(.makeFolder, path, session, changes: true) { (machine, names) throws(Volume.Fault) in
                try machine.volume.makeFolder(names)
                return 0
            }
        }
        disk.rename = { from, to in self.rename(from, to, session, replaces: false) }
        disk.replace = { from, to in self.rename(from, to, session, replaces: true) }
        disk.remove = { path in self.remove(path, session, onlyFolder: false) }
        disk.removeFolder = { path in self.remove(path, session, onlyFolder: true) }
        disk.lock = { file, _ in self.on(.lock, file) { machine, _, _ in machine.lock(file) } }
        disk.pause = { _ in }
        disk.unlock = { file in self.machine.withLock { $0.unlock(file) } }
        disk.lockHolder = { _ in 0 }
        disk.takeSeat = { file in self.on(.lock, file) { _, _, _ in 0 } }
        disk.isSeatTaken = { file in self.on(.lock, file) { _, _, _ in 0 } }
        disk.filesystemKind = { path in self.on(.resolve, path, session) { _, _ in 0 } }
        disk.resolve = { path, resolved in
            let result = self.on(.resolve, path, session) { (machine, names) throws(Volume.Fault) in
                try machine.volume.find(names)
            }
            if result >= 0 { resolved = path }
            return min(result, 0)
        }
        disk.clock = { self.machine.withLock { $0.volume.now } }
        return disk
    }

    private func on(
        _ kind: Call.Kind, _ path: String, _ session: Int, changes: Bool = false,
        _ act: (inout Machine, [String]) throws(Volume.Fault) -> Int
    ) -> Int {
        machine.withLock { $0.call(kind, path, session, changes: changes, act) }
    }

    private func on(
        _ kind: Call.Kind, _ file: Int32, changes: Bool = false, _ act: (inout Machine, Int, _ isShort: Bool) -> Int
    ) -> Int {
        machine.withLock { $0.call(kind, file, changes: changes, act) }
    }

    private func settle(_ kind: Call.Kind, _ file: Int32) -> Int {
        on(kind, file, changes: true) { machine, node, _ in
            machine.volume.sync(node)
            return 0
        }
    }

    private func rename(_ from: String, _ to: String, _ session: Int, replaces: Bool) -> Int {
        machine.withLock { machine in
            let target = machine.taken(to)
            return machine.call(.rename, from, session, changes: true) { (machine, names) throws(Volume.Fault) in
                try machine.volume.rename(names, to: target, replaces: replaces)
                return 0
            }
        }
    }

    private func remove(_ path: String, _ session: Int, onlyFolder: Bool) -> Int {
        on(.remove, path, session, changes: true) { (machine, names) throws(Volume.Fault) in
            try machine.volume.remove(names, onlyFolder: onlyFolder)
            return 0
        }
    }
}
