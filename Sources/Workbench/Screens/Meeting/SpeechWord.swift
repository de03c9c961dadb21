import StreetModel

/// What is said of who asks to speak: "03" a speech, "03?" a question, "03!" a point of order, "03-" off the list.
enum SpeechWord: Equatable {
    case asks(SpeechMarked.Manner)
    case withdraws

    /// Nil for words that say nothing of the kind.
    init?(_ words: String) {
        switch words {
        case "", "1": self = .asks(.speech)
        case "?", "2", "问", "提问", "w": self = .asks(.question)
        case "!", "3", "程序", "程序问题", "c", "p": self = .asks(.pointOfOrder)
        case "-", "0", "撤", "退", "x": self = .withdraws
        default: return nil
        }
    }
}
