extension Substring {
    /// How many columns a terminal gives the text: two for each character of the wide blocks.
    var columns: Int { unicodeScalars.reduce(0) { $0 + ($1.isWide ? 2 : 1) } }
}

extension String {
    var columns: Int { self[...].columns }
}

extension Unicode.Scalar {
    /// Han with its extensions, Chinese punctuation, full-width forms.
    fileprivate var isWide: Bool {
        switch value {
        case 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60,
            0xFFE0...0xFFE6, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
