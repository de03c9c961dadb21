import StreetModel

/// What everybody may read of a meeting (DOMAIN §5, §7): nobody on the roll, who proposed, presented or objected is named
/// in full, and no telephone number stands.
///
/// Whoever of the office has to do something is named, but for who chairs and writes.
struct PublicMask: Sendable {
    /// How the name of a body ends that stands where a person's name does.
    private static let bodies = [
        "社区", "街道", "物业", "公司", "委会", "员会", "协会", "中心", "支部", "小组", "工作站", "派出所", "办公室", "代表", "单位",
    ]

    /// The longer first: a name may be the beginning of another.
    private let names: [String]
    private let code: String

    init(of meeting: Meeting, _ office: Office) {
        let state = meeting.state
        let items = state.items.values
        let proposers = items.compactMap { office.topic($0.placing.topic) }
            .flatMap { office.proposals(of: $0).map(\.proposal.proposer) }
        let staff = Set(office.street.staff.values.map(\.name))
        let listed = state.roll.map(\.name) + proposers
        let typed =
            items.map(\.placing.presenter) + items.flatMap(\.objections).map(\.body.from)
            + state.minutes.map(\.body.signer)
        // All of them are typed: "张建国、何德福", "3号楼 何德福", "槐安物业 郑刚", "物业公司". A text names one alone.
        let texts = listed + typed
        let persons = texts.flatMap { $0.split { $0 != "·" && ($0.isWhitespace || $0.isPunctuation) } }.map(String.init)
            .filter { name in
                !staff.contains(name) && !name.contains(where: \.isNumber)
                    && !PublicMask.bodies.contains(where: name.hasSuffix)
            }
        let all = listed + [state.plan.chair, state.plan.recorder] + persons
        names = Set(all).filter { $0.count > 1 }.sorted { ($1.count, $0) < ($0.count, $1) }
        code = office.code
    }

    /// A text of the meeting as everybody may read it.
    func masked(_ text: String) -> String {
        let unnamed = names.reduce(text) { $0.replacing($1, with: Masking.name($1)) }
        return Masking.numbers(in: unnamed, of: code)
    }
}
