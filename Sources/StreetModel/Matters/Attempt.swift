/// One try to reach somebody (联系记录): who was called or visited, by which channel, with what result.
package struct Attempt: Hashable, Sendable {
    /// The way in which somebody was to be reached.
    package enum Channel: String, Choice, Hashable {
        case telephone, door, look, emergency, note

        package var word: String { rawValue }

        package var names: [String] {
            switch self {
            case .telephone: ["电话"]
            case .door: ["上门"]
            case .look: ["查看"]
            case .emergency: ["报警急救"]
            case .note: ["备注"]
            }
        }
    }

    /// What came of it; only some of these stop the response clock (DOMAIN §4).
    package enum Result: String, Choice, Hashable {
        case noAnswer
        /// The person herself on the telephone.
        case spokenTo
        /// The person herself in view.
        case seen
        /// A named relative who is with her now, or has spoken to her within the profile's minutes.
        case relativeWithHer
        /// 只是听说: kept, the clock runs on.
        case hearsay
        /// Found, and in need of help.
        case foundInNeed
        /// 110 or 120 called.
        case emergencyCalled
        /// The door was opened by two named people or the police, who are named (DOMAIN §4).
        case doorOpened
        case noted

        package var word: String { rawValue }

        package var names: [String] {
            switch self {
            case .noAnswer: ["没人应"]
            case .spokenTo: ["本人接了电话"]
            case .seen: ["见到本人"]
            case .relativeWithHer: ["亲属在场"]
            case .hearsay: ["只是听说"]
            case .foundInNeed: ["需要帮助"]
            case .emergencyCalled: ["已报警急救"]
            case .doorOpened: ["已开门"]
            case .noted: ["备注"]
            }
        }

        /// True where the result is about the person herself and stops the response clock (DOMAIN §4).
        package var isOnThePerson: Bool {
            switch self {
            case .spokenTo, .seen, .relativeWithHer, .foundInNeed: true
            case .noAnswer, .hearsay, .emergencyCalled, .doorOpened, .noted: false
            }
        }

        /// True where the person was seen or spoken to: a sign of life (DOMAIN §3).
        package var isContact: Bool {
            switch self {
            case .spokenTo, .seen, .foundInNeed: true
            case .relativeWithHer, .noAnswer, .hearsay, .emergencyCalled, .doorOpened, .noted: false
            }
        }
    }

    package var elder: String
    /// The matter it belongs to; empty where it is a contact of its own.
    package var matter: String
    /// The rung of the ladder that was tried.
    package var rung: RungKind?
    package var channel: Channel
    package var result: Result
    /// Who was reached or called; for hearsay also who should be called next.
    package var whom: String
    package var telephone: String
    /// For hearsay: who told it, which is the rung that was tried.
    package var note: String

    package init(
        elder: String, matter: String = "", rung: RungKind? = nil, channel: Channel, result: Result,
        whom: String = "", telephone: String = "", note: String = ""
    ) {
        self.elder = elder
        self.matter = matter
        self.rung = rung
        self.channel = channel
        self.result = result
        self.whom = whom
        self.telephone = telephone
        self.note = note
    }
}
