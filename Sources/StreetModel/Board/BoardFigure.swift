/// A figure of the board that somebody stands behind: from each one goes down to the people or matters.
package enum BoardFigure: Hashable, CaseIterable, Sendable {
    /// Due and neither checked nor tried in vain.
    case unseen
    case unclear, abnormal
    /// Checked after the window.
    case late
    case excused, noAgreement, notConsented
    /// Bunched looks: the people they were logged for.
    case bunched
    case whereabouts, unreadUrges
    /// The matters whose response or handling the medians count; it has no count of its own.
    case timed
}

/// Who or what stands behind a figure.
package enum BehindFigure: Hashable, Sendable {
    case person(String)
    case matter(String)
    case urge(Notice)
}
