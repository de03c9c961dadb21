import CSystem
import Glibc
import TextUI

/// Waits for keys, watched files, signals and a deadline at once. The display must stand before the first wait.
package struct EventSource: Sendable {
    private let input: Int32
    private var decoder = InputDecoder()
    /// When an ESC that nothing follows becomes the Escape key.
    private var settling: ContinuousClock.Instant?

    /// Reads from a file descriptor that someone else owns; 0 is standard input.
    package init(input: Int32 = 0) {
        self.input = input
    }

    /// Waits for something to happen and tells it, never nothing: signals first, then inputs, then files.
    ///
    /// Without a deadline it waits for ever. `.timeout` comes alone.
    package mutating func wait(until deadline: ContinuousClock.Instant?, watching files: [Int32] = []) -> [Event] {
        while true {
            var polled = ([input] + files).map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            let milliseconds = Self.milliseconds(until: [deadline, settling].compactMap { $0 }.min())
            let ready = terminal_wait(&polled, Int32(polled.count), milliseconds)
            guard ready >= 0 || ready == -EINTR else { return [.hangup] }
            var events = Self.signals()
            if ready > 0 {
                events += readInput(polled[0].revents)
                events += polled.dropFirst().filter { $0.revents != 0 }.map { Event.ready($0.fd) }
            }
            events += settled()
            if !events.isEmpty { return events }
            if let deadline, deadline <= .now { return [.timeout] }
        }
    }

    private static func signals() -> [Event] {
        let signals = Int(terminal_wait_signals())
        var events: [Event] = []
        if signals & TERMINAL_CONTINUED != 0 { events.append(.continued) }
        if signals & TERMINAL_STOP_ASKED != 0 { events.append(.stopAsked) }
        if signals & TERMINAL_RESIZED != 0 { events.append(.resized) }
        let ending = terminal_wait_ending()
        if ending != 0 { events.append(.endAsked(ending)) }
        return events
    }

    private mutating func readInput(_ condition: Int16) -> [Event] {
        guard condition != 0 else { return [] }
        guard condition & Int16(POLLIN) != 0 else { return [.hangup] }
        var count = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, initialized in
            count = read(input, buffer.baseAddress, buffer.count)
            initialized = max(0, count)
        }
        if count < 0 { return errno == EINTR || errno == EAGAIN ? [] : [.hangup] }
        if count == 0 { return [.hangup] }
        let inputs = decoder.decode(bytes)
        settling = decoder.patience.map { ContinuousClock.now + $0 }
        return inputs.isEmpty ? [] : [.input(inputs)]
    }

    private mutating func settled() -> [Event] {
        guard let moment = settling, moment <= .now else { return [] }
        settling = nil
        let inputs = decoder.flush()
        return inputs.isEmpty ? [] : [.input(inputs)]
    }

    /// From now to a moment, rounded up so that the moment has come when the wait ends; -1 for ever.
    private static func milliseconds(until moment: ContinuousClock.Instant?) -> Int32 {
        guard let moment else { return -1 }
        let parts = max(.zero, moment - .now).components
        let milliseconds = parts.seconds.multipliedReportingOverflow(by: 1000).partialValue
        return Int32(clamping: milliseconds + (parts.attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }
}
