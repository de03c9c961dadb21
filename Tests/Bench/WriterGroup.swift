import Glibc

/// Processes that write to one store when they are told to, and how long that took them.
final class WriterGroup {
    private struct Member {
        var process: pid_t
        var gate: Pipe
        var answer: Pipe
    }

    /// Milliseconds of all turns so far, each from the word until the last writer has done its part.
    private(set) var time = 0.0
    private let command: [String]
    private var members: [Member] = []

    /// Starts so many writers, each with its number behind the command, and waits until all of them have opened.
    init(_ command: [String], count: Int) throws(BenchFault) {
        self.command = command
        for number in 0..<count {
            let gate = try Pipe()
            let answer = try Pipe()
            let process = try Spawn.start(command + [String(number)], descriptors: [gate.reading, answer.writing, 2])
            gate.closeReading()
            answer.closeWriting()
            members.append(Member(process: process, gate: gate, answer: answer))
        }
        try awaitAnswers()
    }

    /// Lets each writer make the changes of one turn.
    func takeTurn() throws(BenchFault) {
        let start = Measure.now
        for member in members { member.gate.put() }
        try awaitAnswers()
        time += Measure.now - start
    }

    /// Lets one writer after the other take a turn, one every so many milliseconds whether or not the others are done;
    /// how many milliseconds each took from the moment at which it was due.
    func delays(of count: Int, every pace: Double) throws(BenchFault) -> [Double] {
        var delays: [Double] = []
        var asked = [[Double]](repeating: [], count: members.count)
        var (sent, due) = (0, Measure.now)
        while delays.count < count {
            while sent < count, due <= Measure.now {
                let next = sent % members.count
                members[next].gate.put()
                asked[next].append(due)
                due += pace
                sent += 1
            }
            var polled = members.map { pollfd(fd: $0.answer.reading, events: Int16(POLLIN), revents: 0) }
            let wait = sent < count ? Int32(max(1, due - Measure.now)) : 60_000
            guard poll(&polled, nfds_t(polled.count), wait) > 0 || sent < count else {
                throw .nothingCame("\(command.joined(separator: " ")): an answer")
            }
            for index in polled.indices where polled[index].revents != 0 {
                guard members[index].answer.take(), !asked[index].isEmpty else {
                    throw .nothingCame("\(command.joined(separator: " ")): an answer")
                }
                delays.append(Measure.now - asked[index].removeFirst())
            }
        }
        return delays
    }

    /// Lets the writers go.
    func end() throws(BenchFault) {
        for member in members { member.gate.closeWriting() }
        for member in members {
            let status = Spawn.wait(member.process)
            if status != 0 { throw .command(command.joined(separator: " "), status: status) }
        }
    }

    private func awaitAnswers() throws(BenchFault) {
        for member in members where !member.answer.take() {
            throw .nothingCame("\(command.joined(separator: " ")): an answer")
        }
    }
}
