import StreetModel

extension Masking {
    /// A free text without the numbers of people: seven to fourteen digits in a row are a telephone number, or as good as
    /// one, and more are an identity number. Shorter ones count together across a single blank or hyphen; full-width digits
    /// are digits.
    ///
    /// Days, years, amounts, the ids of topics, meetings and matters, and the codes of the street's places stay.
    ///
    /// - Parameter street: the code of the street, with which those of its places begin.
    package static func numbers(in text: String, of street: String) -> String {
        NumberMask(Array(text), street: Array(street)).masked
    }
}

/// Hides the numbers of people in a text, place by place.
private struct NumberMask {
    /// Blanks and hyphens, narrow and wide.
    private static let joints: Set<Character> = [
        " ", "\u{A0}", "\u{3000}", "-", "\u{2010}", "\u{2011}", "\u{2013}", "\u{FF0D}",
    ]

    private let signs: [Character]
    /// The digit at each place, full-width ones folded; nil where none is.
    private let digits: [Character?]
    private let street: [Character]

    init(_ signs: [Character], street: [Character]) {
        self.signs = signs
        self.street = street
        digits = signs.map { sign in
            guard sign.isNumber, let value = sign.wholeNumberValue else { return nil }
            return sign.isASCII || ("０"..."９").contains(sign) ? Character(String(value)) : nil
        }
    }

    var masked: String {
        var shown = signs
        var place = 0
        while place < signs.count {
            if !isDigit(place) {
                place += 1
            } else if let end = lasting(at: place) {
                place = end
            } else {
                let runs = runs(at: place)
                if !isSpan(runs) { hide(runs.flatMap { $0 }, &shown) }
                place = runs.last?.upperBound ?? place + 1
            }
        }
        return String(shown)
    }

    private func isDigit(_ place: Int) -> Bool { digits.indices.contains(place) && digits[place] != nil }

    private func run(at place: Int) -> Range<Int> {
        var end = place
        while isDigit(end) { end += 1 }
        return place..<end
    }

    /// Past the day, id or code that begins here; nil where none does.
    private func lasting(at place: Int) -> Int? {
        let run = run(at: place)
        let isYear = run.count == 4 && isCentury(run)
        if isYear, place + 10 <= signs.count, !isDigit(place + 10), Day(String(signs[place..<place + 10])) != nil {
            return place + 10
        }
        let hasNumber = run.upperBound < signs.count && signs[run.upperBound] == "-" && isDigit(run.upperBound + 1)
        if place > 0, "THM".contains(signs[place - 1]), hasNumber { return self.run(at: run.upperBound + 1).upperBound }
        return signs[run].starts(with: street) ? run.upperBound : nil
    }

    /// The digits that count together: a long run by itself, else short ones with a joint between each two.
    private func runs(at place: Int) -> [Range<Int>] {
        var runs = [run(at: place)]
        while let last = runs.last, last.count < 7, last.upperBound < signs.count,
            NumberMask.joints.contains(signs[last.upperBound]), isDigit(last.upperBound + 1),
            lasting(at: last.upperBound + 1) == nil
        {
            let next = run(at: last.upperBound + 1)
            if next.count >= 7 { break }
            runs.append(next)
        }
        return runs
    }

    /// "2025-2026", "1200-1500元": from a year or an amount to another.
    private func isSpan(_ runs: [Range<Int>]) -> Bool {
        guard runs.count == 2, let end = runs.last?.upperBound else { return false }
        let unit = signs[end...].first { $0 != " " }
        return runs.allSatisfy { $0.count == 4 && isCentury($0) } || unit == "元"
    }

    private func isCentury(_ run: Range<Int>) -> Bool {
        let first = digits[run].prefix(2).compactMap { $0 }
        return first == ["1", "9"] || first == ["2", "0"]
    }

    private func hide(_ places: [Int], _ shown: inout [Character]) {
        let number = String(places.compactMap { digits[$0] })
        if number.count < 7 { return }
        let hidden = number.count < 15 ? Masking.telephone(number) : Masking.identity(number)
        for (place, sign) in zip(places, hidden) where sign == "*" { shown[place] = "*" }
    }
}
