import CSodium
import StreetModel

extension Desk {
    private static let pinName = "pin"

    /// Whether somebody has a PIN of their own.
    package func hasPIN(of staff: String) -> Bool { pinHash(of: staff) != nil }

    /// Keeps a PIN as its argon2id hash with a salt of its own, in the person's folder and nowhere else; false where
    /// that cannot be done, and the one before holds.
    package func keep(pin: String, of staff: String) -> Bool {
        guard fault == nil, let hash = Desk.hash(of: pin) else { return false }
        let folder = sessionFolder(of: staff)
        let file = pinFile(of: staff)
        do throws(StorageFault) {
            try disk.ensureFolder("\(path)/\(Desk.sessionsFolder)")
            try disk.ensureFolder(folder)
            disk.sweep("\(file).tmp")
            try disk.create("\(file).tmp", hash)
            try disk.renameOver("\(file).tmp", to: file)
            try settleSession(of: staff)
        } catch {
            return false
        }
        return true
    }

    /// Whether a PIN is somebody's. It takes a tenth of a second and 64 MiB, so that guessing costs as much.
    package func isRight(pin: String, of staff: String) -> Bool {
        guard let hash = pinHash(of: staff), sodium_init() >= 0 else { return false }
        let text = hash.map { CChar(bitPattern: $0) } + [0]
        return crypto_pwhash_str_verify(text, pin, UInt64(pin.utf8.count)) == 0
    }

    private func pinFile(of staff: String) -> String { "\(sessionFolder(of: staff))/\(Desk.pinName)" }

    /// The bytes of the file; a file that is no hash is as good as none.
    private func pinHash(of staff: String) -> [UInt8]? {
        guard let bytes = try? disk.contents(of: pinFile(of: staff)), bytes.starts(with: "$argon2id$".utf8) else {
            return nil
        }
        return bytes.contains(0) || bytes.count >= crypto_pwhash_strbytes() ? nil : bytes
    }

    /// `$argon2id$v=19$m=65536,t=2,p=1$SALT$HASH`; nil where there is no room for 64 MiB.
    private static func hash(of pin: String) -> [UInt8]? {
        guard sodium_init() >= 0 else { return nil }
        var hash = [CChar](repeating: 0, count: crypto_pwhash_strbytes())
        let result = crypto_pwhash_str_alg(
            &hash, pin, UInt64(pin.utf8.count), UInt64(crypto_pwhash_opslimit_interactive()),
            crypto_pwhash_memlimit_interactive(), crypto_pwhash_alg_argon2id13())
        return result == 0 ? hash.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) } : nil
    }
}
