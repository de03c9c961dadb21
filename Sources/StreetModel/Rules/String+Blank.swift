extension String {
    /// True where it says nothing: empty, or white space and marks that nobody sees alone.
    package var isBlank: Bool { unicodeScalars.allSatisfy(\.isBlank) }
}

extension Unicode.Scalar {
    fileprivate var isBlank: Bool {
        if properties.isWhitespace || properties.isDefaultIgnorableCodePoint { return true }
        return switch properties.generalCategory {
        case .control, .format, .surrogate, .unassigned: true
        default: false
        }
    }
}
