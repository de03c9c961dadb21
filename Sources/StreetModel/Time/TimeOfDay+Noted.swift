extension TimeOfDay {
    /// Reads a time as it is noted on paper and typed in a hurry: "0750", "750", "7:50", "7.50"; nil for anything else.
    package init?(noted text: some StringProtocol) {
        let text = text.split(separator: " ").joined()
        let digits = text.filter { $0.isASCII && $0.isNumber }
        if digits == text, digits.count == 3 || digits.count == 4 {
            self.init("\(digits.dropLast(2)):\(digits.suffix(2))")
        } else {
            self.init(String(text.map { $0 == "." ? ":" : $0 }))
        }
    }
}
