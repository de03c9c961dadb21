import Glibc

/// Keeps this thread, and the processes it starts, to one processor for a while.
///
/// The calls are GNU's own, which Swift's view of the C library leaves out; they are found when the bench runs.
struct Processor {
    private typealias Affinity = @convention(c) (pid_t, Int, UnsafeMutableRawPointer) -> Int32

    /// A bit for each processor; as many as Linux asks for.
    private var former: [UInt8]

    /// Keeps to the last of the processors that are allowed; nil where the system does not let it.
    static func keepToLast() -> Processor? {
        var allowed = [UInt8](repeating: 0, count: MemoryLayout<cpu_set_t>.size)
        guard call("sched_getaffinity", &allowed), let last = allowed.lastIndex(where: { $0 != 0 }) else { return nil }
        var one = [UInt8](repeating: 0, count: allowed.count)
        one[last] = 1 << (7 - UInt8(allowed[last].leadingZeroBitCount))
        return call("sched_setaffinity", &one) ? Processor(former: allowed) : nil
    }

    func letGo() {
        var former = former
        _ = Processor.call("sched_setaffinity", &former)
    }

    private static func call(_ name: String, _ processors: inout [UInt8]) -> Bool {
        guard let symbol = dlsym(nil, name) else { return false }
        let affinity = unsafeBitCast(symbol, to: Affinity.self)
        return affinity(0, processors.count, &processors) == 0
    }
}
