import Storage

/// desk.json: what is read is written and read again as the same, and believed only as it was written.
struct DeskRoom: Sendable {
    static let own = DeskRoom()

    func take(_ bytes: [UInt8]) {
        _ = StoredForm.isAsWritten(settings: bytes)
        guard let settings = StoredForm.settings(bytes) else { return }
        let written = StoredForm.bytes(of: settings)
        hold(StoredForm.isAsWritten(settings: written), "desk.json is not believed as it is written")
        hold(StoredForm.settings(written) == settings, "desk.json is written as something else")
        let turned = written.withOneBitTurned(before: written.count)
        hold(!StoredForm.isAsWritten(settings: turned), "desk.json is believed although a bit of it is another")
        if StoredForm.isAsWritten(settings: bytes) {
            let other = bytes.withOneBitTurned(before: bytes.count)
            hold(!StoredForm.isAsWritten(settings: other), "desk.json is believed although a bit of it is another")
        }
    }
}
