/// People's data left the desk as a file (export.made): who, what, how many, for the audit.
package struct ExportMade: EventBody {
    /// What was exported: "elders", "file", "round" …
    package var what = ""
    /// The word for a copy of the whole desk.
    package static let backup = "backup"
    package var format = ""
    /// The code of the place it is about; a community's names the book it is kept in, else the street's own.
    package var place = ""
    /// The person, for the file of one.
    package var elder = ""
    package var rows = 0
    /// The filter in force, as words.
    package var filter = ""
    /// Why one person's file was handed out by somebody who sees that person masked; empty where nobody has to say.
    package var reason = ""

    package init() {}

    package static let fields: [Field<ExportMade>] = [
        .text("what", "", \.what, isRequired: true), .text("format", "", \.format), .text("place", "", \.place),
        .text("elder", "", \.elder), .number("rows", "", \.rows, in: 0...Int.max),
        .text("filter", "", \.filter, isPrivate: true), .text("reason", "", \.reason, isPrivate: true),
    ]
}
