/// What a campaign has gone through.
struct Figures: CustomStringConvertible {
    var sequences = 0
    var points = 0
    private(set) var images = 0
    private var seen: Set<Key> = []

    /// What tells one inspection from another: the image, and what had been promised.
    struct Key: Hashable {
        private let hash: Int

        init(image: Int, told: Told, calls: Int, mayNeedMending: Bool = false) {
            var hasher = Hasher()
            hasher.combine(image)
            hasher.combine(mayNeedMending)
            for act in told.acts where act.begun < calls {
                hasher.combine(act.notes)
                hasher.combine(act.answered.map { $0 <= calls } ?? false ? act.answer : .none)
            }
            hash = hasher.finalize()
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
