import Storage
import StreetModel
import Workbench

extension DataFolder {
    /// The rules of consultation that a new desk copies.
    static func consultation(_ words: Words) throws(Stop) -> ConsultationRules {
        guard let folder = find() else { throw Stop.complaining(words.noProfile, .refused) }
        return try consultation(at: folder + "/consultation.json", words)
    }

    /// The rules of consultation of a file.
    static func consultation(at path: String, _ words: Words) throws(Stop) -> ConsultationRules {
        guard let bytes = bytes(path) else { throw Stop.complaining(words.noRulesFile(path), .refused) }
        do throws(StoredProfile.Fault) {
            return try StoredConsultationRules.read(bytes)
        } catch {
            switch error {
            case .notJSON(let offset): throw Stop.complaining(words.rulesAreNoJSON(path, offset), .refused)
            case .field(let key): throw Stop.complaining(words.badRule(path, key), .refused)
            }
        }
    }
}
