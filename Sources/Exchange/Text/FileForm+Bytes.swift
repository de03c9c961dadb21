import StreetModel

extension FileForm {
    /// What a file's first bytes say it is; nil for what may be text.
    init?(firstBytes bytes: ArraySlice<UInt8>) {
        func begins(_ signature: [UInt8]) -> Bool { bytes.starts(with: signature) }
        func holds(_ word: String) -> Bool { bytes.contains(word.utf8) }
        if begins([0x50, 0x4B, 0x03, 0x04]) || begins([0x50, 0x4B, 0x05, 0x06]) {
            let isWorkbook = holds("xl/") || holds("[Content_Types].xml") || holds("opendocument.spreadsheet")
            self = isWorkbook ? .workbook : .packed
        } else if begins([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
            || holds("urn:schemas-microsoft-com:office:spreadsheet")
        {
            self = .workbook
        } else if begins([0x89, 0x50, 0x4E, 0x47]) || begins([0xFF, 0xD8, 0xFF]) || begins(Array("GIF8".utf8))
            || begins([0x42, 0x4D]) && bytes.contains(0) || begins(Array("RIFF".utf8)) && holds("WEBP")
        {
            self = .picture
        } else if begins(Array("%PDF".utf8)) {
            self = .page
        } else if begins([0x1F, 0x8B]) || begins(Array("Rar!".utf8)) || begins([0x37, 0x7A, 0xBC, 0xAF]) {
            self = .packed
        } else if FileForm.isMarkup(bytes) {
            self = .webPage
        } else {
            return nil
        }
    }

    /// True where the first sign behind blanks and a mark opens a tag.
    private static func isMarkup(_ bytes: ArraySlice<UInt8>) -> Bool {
        let text = bytes.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
        let head = String(decoding: text.prefix(512), as: UTF8.self).lowercased()
        return ["<!doctype", "<html", "<head", "<meta", "<table", "<?xml"].contains { head.hasPrefix($0) }
    }
}
