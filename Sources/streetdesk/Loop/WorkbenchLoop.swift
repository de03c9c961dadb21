import Exchange
import Glibc
import Storage
import StreetModel
import Terminal
import TextUI
import Workbench

/// The loop: keyboard, journals and the next second in; effects out; a frame after each.
struct WorkbenchLoop {
    private var reception: Reception
    private var workbench: Workbench
    private var isRunning = true
    /// The signal that asked it to end.
    private var endedBy: Int32?
    /// Seconds without a key, after which there is time for checkpoints.
    private static let idleSeconds: Int64 = 5
    private var lastKey: Moment
    /// Seconds between two looks at who is at a screen.
    private static let presenceSeconds: Int64 = 5
    private var lookedAround = Moment(seconds: 0)
    /// Drafts were written since they were last made durable.
    private var hasUnsettledDrafts = false

    /// - Parameter meeting: the meeting whose big board is all that is shown; nil for a desk.
    init(_ reception: Reception, size: Size, board meeting: String? = nil) {
        self.reception = reception
        self.workbench = reception.workbench(size: size)
        self.workbench.boardMeeting = meeting
        self.lastKey = reception.clock.now
    }

    /// Takes the terminal, runs, and gives it back; asked to end by a signal, the program ends by it.
    static func show(_ reception: Reception, board meeting: String? = nil) throws(DisplayFault) {
        var display = try CursesDisplay(.fromEnvironment())
        var loop = WorkbenchLoop(reception, size: display.size, board: meeting)
        loop.run(&display, staff: reception.person)
        display.close()
        if let signal = loop.endedBy {
            // Not what Swift's runtime does on some of them, which is to tell where the program was.
            Glibc.signal(signal, SIG_DFL)
            raise(signal)
        }
    }

    /// Runs until the person leaves, a signal asks it to end, or the terminal is lost.
    private mutating func run(_ display: inout CursesDisplay, staff: String?) {
        if let staff { perform([.enter(staff: staff)], &display) }
        var source = EventSource()
        var watcher = watch()
        var watched = reception.clerk.volumes.count
        // As long as it is held, others see that this person is at a screen.
        var seat: Seat?
        var seated: String?
        while isRunning {
            // A board on the wall is nobody at a screen.
            if let me = workbench.session.me?.id, seated != me, workbench.boardMeeting == nil {
                seat = reception.clerk.desk.takeSeat(me)
                seated = me
            }
            lookAround(&display)
            display.draw(workbench.draw())
            if reception.clerk.volumes.count != watched {
                watcher = watch()
                watched = reception.clerk.volumes.count
            }
            let descriptor = watcher?.descriptor
            for event in source.wait(
                until: deadline(hasDescriptor: descriptor != nil), watching: descriptor.map { [$0] } ?? [])
            {
                take(event, &display)
            }
            follow(&watcher, &display)
        }
        perform(workbench.lastWords(), &display)
        settleDrafts()
        _ = consume seat
        reception.clerk.checkpoint(of: workbench.office, isIdle: true)
        if let me = workbench.session.me, workbench.boardMeeting == nil {
            reception.clerk.desk.keep(workbench.view, of: me.id)
        }
    }

    /// Looks who is at a screen, now and then and only for a screen that shows it.
    private mutating func lookAround(_ display: inout CursesDisplay) {
        let now = reception.clock.now
        guard workbench.wantsPresence, now.seconds - lookedAround.seconds >= WorkbenchLoop.presenceSeconds else {
            return
        }
        lookedAround = now
        perform(workbench.update(.present(reception.clerk.desk.present(), at: now)), &display)
    }

    private func watch() -> Watcher? {
        let codes = reception.clerk.volumes.map { $0.book.code }
        return Watcher(reception.clerk.desk, codes: codes)
    }

    /// The next full second; without a watch on the journals every 250 ms.
    private func deadline(hasDescriptor: Bool) -> ContinuousClock.Instant {
        let now = reception.clock.now
        let wait = max(1, 1000 - (now.milliseconds - now.seconds * 1000))
        return .now + .milliseconds(hasDescriptor ? wait : min(wait, 250))
    }

    private mutating func take(_ event: Terminal.Event, _ display: inout CursesDisplay) {
        let now = reception.clock.now
        switch event {
        case .input(let inputs):
            lastKey = now
            for input in inputs where isRunning {
                if input == .key(.control("z")) {
                    suspend(&display)
                } else {
                    perform(workbench.update(.input(input, at: reception.clock.now)), &display)
                }
            }
        case .ready: break
        case .timeout:
            perform(workbench.update(.tick(now)), &display)
            if now.seconds - lastKey.seconds >= WorkbenchLoop.idleSeconds {
                reception.clerk.checkpoint(of: workbench.office, isIdle: true)
                settleDrafts()
            }
        case .resized: resize(&display)
        case .stopAsked: suspend(&display)
        case .continued:
            display.retake()
            resize(&display)
        case .endAsked(let signal):
            endedBy = signal
            isRunning = false
        case .hangup: isRunning = false
        }
    }

    /// Gives the terminal to the shell for a while. Whoever is stopped may never be let go on: what is being written is
    /// kept first.
    private mutating func suspend(_ display: inout CursesDisplay) {
        perform(workbench.lastWords(), &display)
        settleDrafts()
        display.suspend()
        resize(&display)
    }

    /// Makes durable what was kept of forms, while nobody is typing.
    private mutating func settleDrafts() {
        guard hasUnsettledDrafts, let me = workbench.session.me else { return }
        reception.clerk.desk.settleDrafts(of: me.id)
        hasUnsettledDrafts = false
    }

    private mutating func resize(_ display: inout CursesDisplay) {
        perform(workbench.update(.input(.resize(display.size), at: reception.clock.now)), &display)
    }

    /// Reads what other sessions wrote.
    private mutating func follow(_ watcher: inout Watcher?, _ display: inout CursesDisplay) {
        guard let codes = watcher?.changed(), !codes.isEmpty else { return }
        do {
            let entries = try reception.clerk.refresh(codes, into: &workbench.office)
            if !entries.isEmpty {
                perform(workbench.update(.followed(entries, at: reception.clock.now)), &display)
            }
        } catch {
            workbench.session.readOnly = error
            perform(workbench.update(.failed(error, at: reception.clock.now)), &display)
        }
    }

    /// Does the effects, and those that follow from them.
    private mutating func perform(_ effects: [Effect], _ display: inout CursesDisplay) {
        var waiting = effects[...]
        while let effect = waiting.popFirst() {
            let now = reception.clock.now
            switch effect {
            case .enter(let staff):
                waiting += reception.enter(staff, &workbench, at: now)
                _ = reception.clerk.finishMoves(by: staff, at: now, into: &workbench.office)
            case .record(let event): waiting += record(event, at: now)
            case .bell: display.bell()
            case .repaint: display.repaint()
            case .copy(let text): display.copy(text)
            case .export(let document, let path, let act): waiting += export(document, to: path, as: act, at: now)
            case .exportFile(let elder, let path, let format, let reason):
                waiting += exportFile(of: elder, to: path, format, reason, at: now)
            case .mouse(let isOn): display.setMouse(isOn)
            case .readPinyin: waiting += workbench.update(.pinyinRead(DataFolder.pinyin(), at: now))
            case .readHistory(let elder, let days): waiting += history(of: elder, days, at: now)
            case .keepDraft(let draft):
                if let me = workbench.session.me { reception.clerk.desk.keep(draft, of: me.id) }
                hasUnsettledDrafts = true
            case .dropDraft(let purpose):
                if let me = workbench.session.me { reception.clerk.desk.drop(purpose, of: me.id) }
            case .findPIN:
                waiting += workbench.update(.pinFound(ofMe { $0.hasPIN(of: $1) }, at: now))
            case .checkPIN(let pin):
                waiting += workbench.update(.pinChecked(isRight: ofMe { $0.isRight(pin: pin, of: $1) }, at: now))
            case .keepPIN(let pin):
                if !workbench.session.hasPIN && ofMe({ $0.hasPIN(of: $1) }) {
                    waiting += workbench.update(.pinFound(true, at: now))
                } else {
                    waiting += workbench.update(.pinKept(ofMe { $0.keep(pin: pin, of: $1) }, at: now))
                }
            case .previewImport(let path): waiting += reception.previewImport(path, &workbench, at: now)
            case .readRoll(let path, let meeting):
                waiting += reception.readRoll(path, of: meeting, &workbench, at: now)
            case .importFiles(let reading): waiting += reception.importFiles(reading, &workbench, at: now)
            case .leave: isRunning = false
            }
        }
    }

    /// What the desk says about the person at the screen; false for nobody.
    private func ofMe(_ ask: (Desk, String) -> Bool) -> Bool {
        workbench.session.me.map { ask(reception.clerk.desk, $0.id) } ?? false
    }

    private mutating func history(of elder: String, _ days: ClosedRange<Day>, at now: Moment) -> [Effect] {
        do {
            let part = try reception.clerk.history(of: elder, days, workbench.office)
            return workbench.update(.historyRead(part, at: now))
        } catch {
            return workbench.update(.failed(error, at: now))
        }
    }

    private mutating func export(
        _ document: ExportDocument, to path: String, as act: StreetModel.Event, at now: Moment
    ) -> [Effect] {
        guard let me = workbench.session.me else { return [] }
        // Whoever comes by an ssh key writes into the own folder and nowhere else.
        if reception.isSession && !SessionLine.isBareName(path) {
            return workbench.update(.notExported(.cannotWrite(path, errno: EACCES), at: now))
        }
        do {
            _ = try reception.clerk.record(act, by: me.id, at: now, into: &workbench.office)
        } catch {
            return tell(error, at: now)
        }
        do {
            let written = try ExportFile(path).write(document)
            // Whoever comes by a key finds it in the own folder, and has no use for where that lies.
            let shown = reception.isSession ? written : Environment.absolute(written)
            return workbench.update(.exported(shown, at: now))
        } catch {
            return workbench.update(.notExported(error, at: now))
        }
    }

    private mutating func exportFile(
        of elder: String, to path: String, _ format: String, _ reason: String, at now: Moment
    ) -> [Effect] {
        guard let me = workbench.session.me else { return [] }
        do {
            let words = workbench.session.words
            guard
                let copy = try reception.clerk.personCopy(of: elder, workbench.office, by: me, at: now, words)
            else { return workbench.update(.refused(.unknownElder(elder), at: now)) }
            return export(copy.document, to: path, as: copy.act(format: format, reason: reason), at: now)
        } catch {
            return workbench.update(.failed(error, at: now))
        }
    }

    private mutating func record(_ event: StreetModel.Event, at now: Moment) -> [Effect] {
        guard let me = workbench.session.me else { return [] }
        do {
            let entries = try reception.clerk.record(event, by: me.id, at: now, into: &workbench.office)
            return workbench.update(.recorded(entries, at: now))
        } catch {
            return tell(error, at: now)
        }
    }

    /// Says why nothing was recorded.
    private mutating func tell(_ fault: AppendFault, at now: Moment) -> [Effect] {
        switch fault {
        case .refused(let refusal): return workbench.update(.refused(refusal, at: now))
        case .storage(let fault):
            workbench.session.readOnly = reception.clerk.fault
            return workbench.update(.failed(fault, at: now))
        }
    }
}
