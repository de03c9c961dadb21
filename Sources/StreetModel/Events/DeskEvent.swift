/// What is kept about the desk's own use, and switches of the whole street.
package enum DeskEvent: Hashable, Sendable {
    case careLifted(CareLifted)
    case fieldShown(FieldShown)
    case exported(ExportMade)

    package var kind: String {
        switch self {
        case .careLifted: "care.lifted"
        case .fieldShown: "field.shown"
        case .exported: "export.made"
        }
    }
}
