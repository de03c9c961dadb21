import StreetModel

extension Words {
    func copyTitle(_ elder: Elder) -> String {
        self("\(elder.name) 的档案 \(elder.id)", "The file of \(elder.name), \(elder.id)")
    }

    func copyHead(_ office: String, since: String, lines: Int) -> String {
        self(
            "\(office)所存关于本人的全部记录 (登记于 \(since), 共 \(lines) 条), 供本人留存",
            "Everything \(office) holds about the person (registered \(since), \(counted(lines, "line"))), for the person"
        )
    }

    func copyMissing(_ place: String) -> String {
        self("另有记录在 \(place), 请向该社区索取", "More is kept by \(place): ask there")
    }

    var copyFields: String { self("本人信息", "The person") }
    var copyDecisions: String { self("注销、迁移和报备审批", "Leaving, moves and decisions") }
    var copyLooks: String { self("巡查记录", "Looks") }
    var copyVisits: String { self("探访记录", "Visits") }
    var copyAttempts: String { self("联系记录", "Attempts to reach the person") }
    var copyEvaluations: String { self("反馈评价", "Evaluations") }
    var copyChanges: String { self("档案变更", "Changes of the file") }
    var copyUses: String { self("谁看过、导出过", "Who has seen or exported it") }
    var takenBackWord: String { self("已撤销", "taken back") }

    func copyOpened(_ kind: String, since: String) -> String { self("\(kind) 起于 \(since)", "\(kind) since \(since)") }
    func copyRead(_ kind: String) -> String { self("\(kind) 已阅", "\(kind) read") }

    func copyMenu(_ elder: Elder) -> String {
        self("\(name(elder)) 的全部档案, 给本人; 会留下记录", "The whole file of \(name(elder)), for the person; it is logged")
    }

    var copyReason: String { self("为什么导出这份档案", "Why this file is handed out") }

    package var copyNeedsReason: String {
        self("导出别人的档案请写明理由: --reason 理由", "Handing out this file takes a reason: --reason WHY")
    }

    var copyReasonHint: String {
        self("写明理由, 会留下记录  Enter 导出  Esc 取消", "The reason is kept  Enter exports  Esc cancels")
    }
}
