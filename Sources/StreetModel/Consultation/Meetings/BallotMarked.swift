/// A ballot on a motion is opened, voted, counted, closed, announced or broken off (ballot.marked).
package struct BallotMarked: EventBody {
    /// What happens to the ballot.
    package enum Mark: String, Choice, Hashable {
        case opened
        /// One member's voice of a roll call.
        case voted
        /// The counts of a show of hands, a secret count or a choice.
        case counted
        /// The roll freezes.
        case closed
        case announced
        /// Broken off without a result, with a reason.
        case discarded

        package var word: String { rawValue }
        package var names: [String] { [] }
    }

    /// How is voted.
    package enum Kind: String, Choice, Hashable {
        case showOfHands, rollCall, secret
        /// Choose k of n (票决).
        case choice
        /// Without effect.
        case straw

        package var word: String { rawValue }

        package var names: [String] {
            switch self {
            case .showOfHands: ["举手"]
            case .rollCall: ["点名"]
            case .secret: ["无记名"]
            case .choice: ["票决"]
            case .straw: ["摸底"]
            }
        }
    }

    /// A member's voice.
    package enum Voice: String, Choice, Hashable {
        case yes, no, abstain

        package var word: String { rawValue }

        package var names: [String] {
            switch self {
            case .yes: ["赞成"]
            case .no: ["反对"]
            case .abstain: ["弃权"]
            }
        }
    }

    package var meeting = ""
    package var item = ""
    package var motion = ""
    package var mark = Mark.opened
    /// The number of the entry that opened it; 0 for ``Mark/opened`` itself.
    package var ballot = 0
    package var kind = Kind.showOfHands
    /// How many a voter chooses, for ``Kind/choice``.
    package var choose = 0
    /// The threshold, for ``Mark/opened``: ratio, strict or inclusive, base.
    package var over = 1
    package var of = 2
    package var isStrict = true
    package var base = Threshold.Base.present
    /// All owners and their area, where the base is theirs.
    package var owners = 0
    package var area = 0
    /// For ``Mark/voted``.
    package var member = 0
    package var voice: Voice?
    /// For ``Mark/counted`` and, frozen, ``Mark/closed``.
    package var yes = 0
    package var no = 0
    package var abstain = 0
    /// The votes of each option, for ``Kind/choice``.
    package var counts: [Int] = []
    /// Frozen with ``Mark/closed``: who could vote, all members, what the base came to, what was needed, whether it
    /// passed; and the numbers of the roll that could vote.
    package var present = 0
    package var members = 0
    /// Who was there and stood back from the item (回避).
    package var recused = 0
    /// The area of those in favour, where the base is area.
    package var yesArea = 0
    package var baseCount = 0
    package var needed = 0
    package var isPassed = false
    package var roll: [Int] = []
    package var reason = ""
    /// For ``Mark/counted`` and ``Mark/closed``: the number of the entry with the newest voice or counts that the writer saw;
    /// 0 for none.
    package var replaces = 0

    package init() {}

    /// More than any estate has: what is counted stays far below what a product of it may come to.
    package static let mostArea = 1_000_000_000_000
    /// As many as a roll may have.
    private static let mostVotes = 100_000

    package static let fields: [Field<BallotMarked>] = [
        .text("meeting", "", \.meeting, isRequired: true), .text("item", "", \.item, isRequired: true),
        .text("motion", "", \.motion), .choice("mark", "", \.mark), .number("ballot", "", \.ballot, in: 0...Int.max),
        .choice("kind", "", \.kind), .number("choose", "", \.choose, in: 0...1_000),
        .number("over", "", \.over, in: 0...Int.max), .number("of", "", \.of, in: 0...Int.max),
        .flag("strict", "", \.isStrict), .choice("base", "", \.base),
        .number("owners", "", \.owners, in: 0...BallotMarked.mostArea),
        .number("area", "", \.area, in: 0...BallotMarked.mostArea), .number("member", "", \.member, in: 0...100_000),
        .optionalChoice("voice", \.voice), .number("yes", "", \.yes, in: 0...BallotMarked.mostVotes),
        .number("no", "", \.no, in: 0...BallotMarked.mostVotes),
        .number("abstain", "", \.abstain, in: 0...BallotMarked.mostVotes),
        .numbers("counts", \.counts), .number("present", "", \.present, in: 0...100_000),
        .number("members", "", \.members, in: 0...100_000), .number("recused", "", \.recused, in: 0...100_000),
        .number("yesArea", "", \.yesArea, in: 0...BallotMarked.mostArea),
        .number("baseCount", "", \.baseCount, in: 0...BallotMarked.mostArea),
        .number("needed", "", \.needed, in: 0...BallotMarked.mostArea), .flag("passed", "", \.isPassed),
        .numbers("roll", \.roll),
        .text("reason", "", \.reason, isPrivate: true), .number("replaces", "", \.replaces, in: 0...Int.max),
    ]
}
