/// A part of a long form, under a heading of its own; PgUp and PgDn go from one to the next.
package enum FormGroup: Hashable, Sendable {
    case identity, dwelling, care, agreement, kin, consent
    case place, shape, people, validity
}
