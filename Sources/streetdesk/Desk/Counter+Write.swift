import Exchange
import Workbench

extension Counter {
    /// Writes a new file for somebody, whole or not at all; why it cannot is said, and ends the command.
    func write(_ bytes: [UInt8], to path: String) throws(Stop) {
        do {
            try ExportFile(path).write(bytes)
        } catch {
            throw Stop.complaining(words.fault(error), .refused)
        }
    }
}
