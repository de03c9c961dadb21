extension SheetSubject {
    /// The headings without which the file cannot be read.
    package var requiredHeaders: [String] {
        switch self {
        case .register(let kind): kind.idHeaders + kind.fieldHeaders.filter(\.isRequired).map(\.header)
        case .looks: [LookHeader.day, LookHeader.time, LookHeader.elder, LookHeader.seen]
        case .complaints:
            [ComplaintHeader.ticket, ComplaintHeader.called, ComplaintHeader.text, ComplaintHeader.building]
        case .topics: [TopicHeader.id, TopicHeader.on, TopicHeader.place, TopicHeader.title]
        }
    }

    /// Every heading that is read; other columns are ignored.
    package var knownHeaders: Set<String> {
        switch self {
        case .register(let kind): Set(kind.idHeaders + kind.fieldHeaders.map(\.header) + kind.furtherHeaders)
        case .looks: Set(LookHeader.all)
        case .complaints: Set(ComplaintHeader.all)
        case .topics: Set(TopicHeader.all)
        }
    }
}
