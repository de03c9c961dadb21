import StreetModel
import Workbench

extension Counter {
    /// Writes what happens to a topic, and answers as every command that writes does.
    mutating func record(_ event: TopicEvent) throws(Stop) {
        let entries = try record(.consultation(.topic(event)), at: clock.now)
        var made = ""
        if case .consultation(.topic(.raised(let body)))? = entries.first?.event {
            made = body.id.isEmpty ? entries.first?.newID("T") ?? "" : body.id
        }
        Console.write(CheckLine.answer(entries, making: made, words))
        clerk.checkpoint(of: office, isIdle: false)
    }

    /// The whole id of a topic that is named in short as the screens do ("T-5007"); one that means several is said so,
    /// and ends the command.
    func topicID(_ text: String) throws(Stop) -> String {
        do throws(Refusal) {
            return try office.topicID(text)
        } catch {
            throw refusing(words.refusal(error, office))
        }
    }

    /// Reads `key=value` words, the answers to the office's own questions.
    func answers(_ words: [String]) throws(Stop) -> [[String]] {
        var answers: [[String]] = []
        for word in words {
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2 else {
                throw Stop.complaining(self.words.refusal(.register(.unknownField(word)), office), .wrongUsage)
            }
            answers.append(parts)
        }
        return answers
    }
}
