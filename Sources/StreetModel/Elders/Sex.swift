/// A person's sex as the identity number has it.
package enum Sex: String, Choice, Hashable {
    case female, male

    package var word: String { rawValue }

    package var names: [String] {
        switch self {
        case .female: ["女"]
        case .male: ["男"]
        }
    }
}
