import StreetModel

extension Gallery {
    /// What no single program can bring about by itself, or another part of it asks: the values as their places make them.
    static func byHand() throws -> [Found] {
        let street = Street()
        let cases: [(String, Refusal)] = [
            ("others write to the book while an import is planned (two programs)", .importOvertaken(book: Street.book)),
            ("a value that could not be read again (the book asks before it writes)", .cannotBeKept),
            ("`meeting act next`, and nobody waits (the command asks)", .live(.nobodyWaits)),
            ("`meeting act pause`, and no item is on (the command asks)", .live(.noItemIsOn)),
            ("a word of `meeting act` that means nothing (the command asks)", .ballot(.unknownWord("快速"))),
        ]
        return cases.map { Found(input: $0, refusal: $1, office: street.office, isByHand: true) }
    }
}
