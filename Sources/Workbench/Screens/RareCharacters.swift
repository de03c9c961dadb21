import TextUI

/// The characters of a name that no terminal draws with certainty: they stand as 〓, and their code points beside the
/// name (TERMINAL §3).
struct RareCharacters {
    /// "U+E123", in the order of the name.
    let codes: [String]

    private static let stand: Unicode.Scalar = "\u{3013}"

    init(in name: String) {
        codes = name.unicodeScalars.filter { scalar in
            scalar != RareCharacters.stand
                && Glyphs(String(scalar)).contains { $0.scalar == RareCharacters.stand }
        }.map { "U+" + String($0.value, radix: 16, uppercase: true) }
    }
}
