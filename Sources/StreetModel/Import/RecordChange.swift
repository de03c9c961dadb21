/// What an import would do to one record of a register or to one complaint.
package struct RecordChange: Hashable, Sendable {
    /// Each record has at most one of the first three.
    package enum What: Hashable, Sendable {
        case new
        /// Field by field, what it is and what it would be.
        case changed([FieldChange])
        /// The desk has it in a place that the files speak of, and no row names it: it stays as it is.
        case gone
        /// The row calls the person away without dates (DOMAIN §2).
        case away(Absence)
        /// The row says that somebody who is here has left: a second hand is asked, and nothing changes until then.
        case leaving(ElderStatus)
        /// The steps that a complaint still lacks.
        case stepped([MatterStepped.Step])
    }

    package var subject: SheetSubject
    package var id: String
    /// What people call it; empty for a shift of the duty rota.
    package var name: String
    /// The community's code, or the street's for what belongs to the whole street.
    package var place: String
    package var what: What

    package init(subject: SheetSubject, id: String, name: String, place: String, what: What) {
        self.subject = subject
        self.id = id
        self.name = name
        self.place = place
        self.what = what
    }
}
