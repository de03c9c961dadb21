extension SheetSubject {
    /// The headings without which the file cannot be read.
    package var requiredHeaders: [String] {
        switch self {
        case .register(let kind): kind.idHeaders + kind.fieldHeaders.filter(\.isRequired).map(\.header)
        case .looks: [LookHeader.day, LookHeader.time, LookHeader.elder, LookHeader.seen]
        }
    }

    /// Every heading that is read; other columns are ignored.
    package var knownHeaders: Set<String> {
        switch self {
        case .register(let kind): Set(kind.idHeaders + kind.fieldHeaders.map(\.header) + kind.furtherHeaders)
        case .looks: Set(LookHeader.all)
        }
    }
}

/// The headings of the file of looks.
package enum LookHeader {
    package static let day = "日期"
    package static let time = "时间"
    package static let half = "时段"
    package static let elder = "档案号"
    package static let seen = "所见"
    package static let channel = "方式"
    package static let looker = "巡查人"
    package static let note = "备注"
    package static let all = [day, time, half, elder, seen, channel, looker, note]
}

/// The headings of an elder's row that no single field stands for.
enum ElderHeader {
    static let status = "状态"
    static let contact = "紧急联系人"
    static let relation = "关系"
    static let contactTelephone = "紧急联系电话"
    static let furtherContact = "备用联系人"
    static let furtherRelation = "备用联系人关系"
    static let furtherTelephone = "备用联系电话"
    static let contacts = [contact, relation, contactTelephone, furtherContact, furtherRelation, furtherTelephone]
}

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
