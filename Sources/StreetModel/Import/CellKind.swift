/// What sort of value stands under a heading, as far as that says in which ways an office may have written it.
package enum CellKind: Hashable, Sendable {
    /// Free words, or one of a few: as they are, full-width signs of a choice too.
    case words
    /// A person's name, whose signs may stand apart to fill a column: 王　敏.
    case name
    case choice
    case day
    case time
    /// A day with a time.
    case moment
    /// A whole number.
    case count
    case telephone
    case identity
    /// A code, a file or staff number: digits and letters that name one thing.
    case code
}

extension CellKind {
    /// True where a number of many digits stands, of which a spreadsheet makes 3.30106E+17.
    var isLongNumber: Bool {
        switch self {
        case .telephone, .identity, .code: true
        case .words, .name, .choice, .day, .time, .moment, .count: false
        }
    }
}

extension SheetSubject {
    /// What stands under one of the known headings.
    package func cellKind(of header: String) -> CellKind { CellKind(of: header) }
}

extension CellKind {
    /// What stands under a known heading.
    package init(of header: String) { self = CellKind.kinds[header] ?? .words }

    /// A heading means the same in every file: one that does not, stands in no file yet.
    private static let kinds: [String: CellKind] = {
        let headers: [(CellKind, [String])] = [
            (.name, ["姓名", "楼栋长", "值班员", "带班领导", "诉求人", "提出人", ElderHeader.contact, ElderHeader.furtherContact]),
            (
                .choice,
                [
                    "性别", "风险等级", "朝向", "有人代动", ElderHeader.status, "电梯", "角色", "类别", "班次", LookHeader.half, "院落", "楼号",
                    LookHeader.seen, ComplaintHeader.channel, ComplaintHeader.solved, ComplaintHeader.satisfied,
                    TopicHeader.channel, "身份",
                ]
            ),
            (.day, ["出生日期", "签署同意书日期", LookHeader.day, TopicHeader.on]),
            (.time, [LookHeader.time, "约定开窗帘时间", "约定拉窗帘时间"]),
            (.moment, [ComplaintHeader.called, ComplaintHeader.responded, ComplaintHeader.finished]),
            (
                .count,
                [
                    "户数", "人口", "巡查顺序", "单元数", "层数", "每层户数", "建成年份", "单元", "楼层", TopicHeader.households,
                    "序号",
                ]
            ),
            (
                .telephone,
                [
                    "电话", "楼栋长电话", "值班电话", "带班电话", ElderHeader.contactTelephone, ElderHeader.furtherTelephone,
                ]
            ),
            (.identity, ["身份证号"]),
            (
                .code,
                [
                    "社区编码", "网格编码", "楼栋编码", "单位编码", "负责范围", "工号", "网格员", "档案号", LookHeader.looker,
                    ComplaintHeader.ticket, TopicHeader.id, "登录名", "房号",
                ]
            ),
        ]
        return Dictionary(headers.flatMap { kind, names in names.map { ($0, kind) } }) { first, _ in first }
    }()
}
