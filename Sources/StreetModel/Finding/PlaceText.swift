/// What a building is called when somebody is looked for: made once for all who live in it.
package struct PlaceText: Sendable {
    /// "槐安67号院3号楼".
    let long: [UInt8]
    /// "3#".
    let short: [UInt8]

    /// - Parameter building: nil where no open book has it, and only the door is known.
    package init(_ building: Building?) {
        long = PlaceText.folded((building?.courtyard ?? "") + (building?.label ?? ""))
        short = PlaceText.folded(building?.shortLabel ?? "")
    }

    /// UTF-8 with small ASCII letters.
    static func folded(_ text: String) -> [UInt8] {
        text.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    }
}
