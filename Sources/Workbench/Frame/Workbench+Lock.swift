import StreetModel
import TextUI

extension Workbench {
    /// Locks after the profile's idle seconds (DOMAIN §7).
    mutating func lockIfIdle() -> [Effect] {
        idleSince = min(idleSince, session.now)
        let limit = office.profile.privacy.idleSeconds
        guard limit > 0, session.me != nil, lock == nil, boardMeeting == nil else { return [] }
        return session.now.seconds(since: idleSince) >= limit ? lockNow() : []
    }

    /// Locks: what lies over the screen stays under the lock, forms with all that is written in them.
    mutating func lockNow() -> [Effect] {
        lock = PINEntry(hasPIN: session.hasPIN)
        toast = nil
        hideShown()
        if case .pin = layer { layer = nil }
        // Another session of the same person may have set one.
        return [.findPIN]
    }

    /// Keys under the lock: digits and Enter, and twice Ctrl-C, by which anybody ends the session and nobody reads it.
    mutating func takeLocked(_ input: Input) -> [Effect] {
        if input == .key(.control("c")) {
            if isLeaving { return [.leave] }
            isLeaving = true
            return []
        }
        isLeaving = false
        if input == .key(.control("l")) { return [.repaint] }
        if unlocksByAnyKey {
            unlock()
            return []
        }
        guard var entry = lock, pinWait == 0 else { return [] }
        let asked = entry.take(input, office.profile.privacy)
        lock = entry
        return effects(of: asked)
    }

    func effects(of asked: PINEntry.Asked) -> [Effect] {
        switch asked {
        case .nothing: []
        case .check(let pin): [.checkPIN(pin)]
        case .keep(let pin): [.keepPIN(pin)]
        }
    }

    /// Whether no PIN is there and none can be kept: rather that than nobody who can read whom to call.
    var unlocksByAnyKey: Bool { !session.hasPIN && session.readOnly != nil }

    /// Seconds until a PIN is looked at again.
    var pinWait: Int { pinGuard.wait(office.profile.privacy, at: session.now) }

    /// What was typed is the person's PIN, or is not.
    mutating func pinChecked(isRight: Bool) {
        if isRight { pinGuard.passed() } else { pinGuard.failed(at: session.now) }
        if lock != nil {
            if isRight { unlock() } else { lock?.trouble = .wrong }
        } else if case .pin(var entry) = layer {
            if isRight { entry.stage = .first } else { entry.trouble = .wrong }
            layer = .pin(entry)
        }
    }

    /// A new PIN is kept, or could not be.
    mutating func pinKept(_ isKept: Bool) {
        let hadPIN = session.hasPIN
        session.hasPIN = hadPIN || isKept
        if case .pin = layer { layer = nil }
        if lock != nil && !hadPIN { unlock() }
        toast = isKept ? Toast(session.words.pinIsKept, .done) : Toast(session.words.pinIsNotKept, .refused)
    }

    private mutating func unlock() {
        lock = nil
        idleSince = session.now
    }

    /// Whether the person has a PIN; who has none yet is told so, where nothing else is said.
    mutating func pinFound(_ isThere: Bool) {
        // One that another session has set meanwhile is asked for in place of a new one.
        if isThere && !session.hasPIN {
            if lock != nil { lock = PINEntry(hasPIN: true) }
            if case .pin = layer { layer = .pin(PINEntry(hasPIN: true)) }
        }
        session.hasPIN = isThere
        if isThere || session.readOnly != nil || lock != nil || toast != nil || layer != nil { return }
        let minutes = office.profile.privacy.idleSeconds / 60
        if minutes > 0 { toast = Toast(session.words.setPIN(afterMinutes: minutes)) }
    }

    /// Sets a PIN; who has one says it first.
    mutating func askForPIN() {
        if let fault = session.readOnly {
            toast = Toast(session.words.fault(fault), .refused)
        } else {
            layer = .pin(PINEntry(hasPIN: session.hasPIN))
        }
    }

    /// Keys while a PIN is being set.
    mutating func take(_ input: Input, _ pin: PINEntry) -> [Effect] {
        if input == .key(.escape) {
            layer = nil
            return []
        }
        guard pinWait == 0 else { return [] }
        var entry = pin
        let asked = entry.take(input, office.profile.privacy)
        layer = .pin(entry)
        return effects(of: asked)
    }
}
