extension RegisterKind {
    /// The heading of the column that holds the id; none where other columns make it (the duty rota).
    var idHeaders: [String] {
        switch self {
        case .community: ["社区编码"]
        case .grid: ["网格编码"]
        case .building: ["楼栋编码"]
        case .staff: ["工号"]
        case .duty: []
        case .elder: ["档案号"]
        }
    }

    /// Headings beside those of the fields.
    var furtherHeaders: [String] {
        switch self {
        case .community, .grid, .building, .staff, .duty: []
        case .elder: [ElderHeader.status] + ElderHeader.contacts
        }
    }

    /// The heading of a field in the office's spreadsheets; nil where they have no such column.
    package func header(of key: String) -> String? {
        func header<Record: Register>(_ type: Record.Type) -> String? {
            type.fields.first { $0.key == key && !$0.header.isEmpty }?.header
        }
        return switch self {
        case .community: header(Community.self)
        case .grid: header(Grid.self)
        case .building: header(Building.self)
        case .staff: header(Staff.self)
        case .duty: header(DutyShift.self)
        case .elder: header(Elder.self)
        }
    }

    /// The fields that have a heading.
    var fieldHeaders: [(header: String, isRequired: Bool, isPrivate: Bool)] {
        func headers<Record: Register>(_ type: Record.Type) -> [(header: String, isRequired: Bool, isPrivate: Bool)] {
            type.fields.filter { !$0.header.isEmpty }.map { ($0.header, $0.isRequired, $0.isPrivate) }
        }
        return switch self {
        case .community: headers(Community.self)
        case .grid: headers(Grid.self)
        case .building: headers(Building.self)
        case .staff: headers(Staff.self)
        case .duty: headers(DutyShift.self)
        case .elder: headers(Elder.self)
        }
    }
}
