/// How a person's signals are to be understood: what else moves them, and when a lamp is the signal (DOMAIN §3).
package struct SignManner: Hashable, Sendable {
    /// 有人代动: the signal alone is never a sign of life.
    package var isAssisted: Bool
    /// A lamp is agreed for the morning; in the evening any lamp seen lit counts.
    package var isMorningLamp: Bool

    package init(isAssisted: Bool = false, isMorningLamp: Bool = false) {
        self.isAssisted = isAssisted
        self.isMorningLamp = isMorningLamp
    }

    /// True where a lamp that is lit in a half of the day was lit for it.
    package func isLampHalf(_ half: Half?) -> Bool {
        switch half {
        case .morning: isMorningLamp
        case .evening: true
        case nil: false
        }
    }
}

extension Elder {
    /// How the person's signals are to be understood.
    package var signManner: SignManner {
        SignManner(isAssisted: isAssisted, isMorningLamp: morning.signal == .light)
    }
}
