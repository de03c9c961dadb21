/// What a campaign has gone through.
struct Figures: CustomStringConvertible {
    var sequences = 0
    var points = 0
    private(set) var images = 0
    private var seen: Set<Key> = []

    /// What tells one inspection from another: the image, and what had been promised.
    struct Key: Hashable {
        private var image: Int
        private var saved: [String]
        private var open: [String]
        private var refused: [String]
        private var mayNeedMending: Bool

        init(image: Int, told: Told, calls: Int, mayNeedMending: Bool = false) {
            self.image = image
            self.mayNeedMending = mayNeedMending
            (saved, open, refused) = ([], [], [])
            for act in told.acts where act.begun < calls {
                switch act.answered.map({ $0 <= calls }) ?? false ? act.answer : .none {
                case .saved: saved += act.notes
                case .none: open += act.notes
                case .refused: refused += act.notes
                }
            }
        }
    }

    /// Counts an image, unless one like it was looked at with the same promises.
    mutating func isNew(_ key: Key) -> Bool {
        guard seen.insert(key).inserted else { return false }
        images += 1
        return true
    }

    var description: String {
        (sequences > 0 ? "\(sequences) sequences, " : "") + "\(points) crash points, \(images) images"
    }
}
