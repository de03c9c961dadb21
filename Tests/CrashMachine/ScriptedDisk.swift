import Synchronization

/// A disk in memory that fails where a script says so, remembers every call, and keeps the moments between them.
///
/// Several sessions may use it in turn, each through a `Disk` of its own; a crash point is then turned into the images that
/// a loss of power may leave, and each of them into a disk again.
package final class ScriptedDisk: Sendable {
    let machine: Mutex<Machine>

    /// - Parameter remembers: whether crash points are kept.
    package init(_ volume: Volume = Volume(), _ script: Script? = nil, remembers: Bool = false) {
        machine = Mutex(Machine(volume, script, remembers: remembers))
    }

    /// What lies on it.
    package var volume: Volume { machine.withLock { $0.volume } }

    /// The calls made so far.
    package var calls: [Call] { machine.withLock { $0.calls } }

    package var callCount: Int { machine.withLock { $0.calls.count } }

    /// The moments at which something had just changed.
    package var points: [CrashPoint] { machine.withLock { $0.points } }

    /// Follows another script from here on, which counts from the next call.
    package func follow(_ script: Script?) {
        machine.withLock {
            $0.script = script
            $0.counted = 0
        }
    }

    /// Keeps this moment as a crash point: something was told to somebody.
    package func mark() {
        machine.withLock { $0.mark() }
    }

    /// What the system does for a session that died: its files are closed, its locks let go.
    package func end(_ session: Int) {
        machine.withLock { $0.end(session) }
    }

    /// Lets time go by.
    package func pass(milliseconds: Int) {
        machine.withLock { $0.volume.pass(milliseconds: milliseconds) }
    }
}
