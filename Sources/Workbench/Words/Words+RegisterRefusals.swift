package import StreetModel

extension Words {
    /// What a rule about the registers refused, why, and what to do.
    func registerRefusal(_ refusal: RegisterRefusal, _ office: Office) -> String {
        let name = { (id: String) in self.name(ofElder: id, office) }
        switch refusal {
        case .field(_, let fault): return field(fault)
        case .conflict(let conflicts):
            return self(
                "别人刚改了 \(conflicts.count) 项; 请逐项选择",
                "Somebody just changed \(conflicts.count) of these; choose one by one")
        case .unknownRecord(let kind, let id):
            return self("没有\(register(kind)) \(id); 请核对", "No \(register(kind)) \(id); please check it")
        case .unknownField(let field): return self("没有 \(field) 这一项", "There is no field \(field)")
        case .codeExists(let code):
            return self("编码 \(code) 已经用过; 请换一个", "The code \(code) is used already; take another")
        case .unknownBuilding(let code):
            return self("没有楼栋 \(code); 请核对", "No building \(code); please check it")
        case .buildingElsewhere(let code):
            let building = place(code, office)
            let grid = office.building(code).map { place($0.grid, office) } ?? ""
            return self("\(building) \(code) 在\(grid)里; 请核对", "\(building) \(code) is in \(grid); please check it")
        case .noSuchDwelling(let building, let field):
            let label = office.building(building)?.label ?? building
            return noSuchDwelling(label, field)
        case .outsideWindow: return self("约定时间应在巡查时段内; 请改", "The agreed time lies inside the round's window; change it")
        case .isMove: return self("不在同一社区或网格; 请用搬迁或网格调整", "That is another community or grid: use a move")
        case .needsSecondHand:
            return self("去世 搬离 退出要另一人确认; 请用注销", "Leaving needs a second hand: report it, another confirms")
        case .ownHand: return self("要由另一人确认; 请另一位来做", "Another person has to confirm it; ask somebody else")
        case .duplicate(let elder):
            return self("已有档案 \(name(elder)) \(elder); 请核对", "A file is there already: \(name(elder)) \(elder)")
        case .needsRiskReason: return self("改风险等级要写原因", "A change of risk needs its reason")
        case .hasOpenMatter: return self("还有未结的异常; 请先处置", "An anomaly is still open; handle it first")
        case .limitHasPassed(let elder):
            return self(
                "\(name(elder)) 末次动静已超时限; 先联系到人并办结",
                "\(name(elder)): the limit of the last sign of life has passed; reach the person first")
        case .isUnseen(let elder):
            return self(
                "\(name(elder)) 漏查还没了结; 先看到或联系到本人", "\(name(elder)) was not seen: see or reach the person first")
        case .leavingWaits: return self("已经报告过; 请另一人确认", "That is reported already; ask a second person to confirm it")
        case .noLeavingWaits: return self("没有待确认的注销; 请先报告", "No leaving waits for a second hand; report it first")
        case .unknownAbsence: return self("没有这条报备; 请先报备外出", "There is no such absence; report it first")
        case .gridIntoItself: return self("不能并入自己; 请另选网格", "A grid cannot go into itself; choose another")
        case .gridIsClosed(let code):
            return self(
                "网格 \(office.grid(code)?.name ?? code) 已撤销; 请选现在的网格",
                "Grid \(office.grid(code)?.name ?? code) is closed; choose one there is now")
        case .noBuildings: return self("请先选楼栋", "Choose buildings first")
        case .leavesNothing:
            return self("不能把楼栋全部拆走; 要改名请用修改", "A split leaves at least one building; a new name is an edit")
        case .isNotEmpty:
            return self("还有人、楼栋或记录在里面, 不能撤; 请先移走", "People, buildings or entries are in it: move those first")
        }
    }
    /// The part of a dwelling the building has not, or may not lose while somebody lives there.
    private func noSuchDwelling(_ building: String, _ field: String) -> String {
        switch field {
        case "entrance": self("\(building) 没有这个单元; 请核对", "\(building): no such entrance; please check it")
        case "floor": self("\(building) 没有这一层; 请核对", "\(building): no such floor; please check it")
        case "door": self("\(building) 这一层没有这个房号; 请核对", "\(building): no such door on that floor; please check it")
        case "entrances":
            self(
                "\(building) 还有人住在那个单元; 请先改他的住处",
                "\(building): somebody still lives at that entrance; change that file first")
        default:
            self(
                "\(building) 还有人住在那一层; 请先改他的住处",
                "\(building): somebody still lives on that floor; change that file first")
        }
    }

    /// A refusal with the field that it is about: in a shell no form stands around it.
    package func namedRefusal(_ refusal: Refusal, _ office: Office) -> String {
        let sentence = self.refusal(refusal, office)
        guard case .register(let refused) = refusal else { return sentence }
        switch refused {
        case .field(let key, _), .outsideWindow(let key):
            guard let name = fieldName(anywhere: key) else { return sentence }
            return "\(name): \(sentence)"
        case .conflict(let conflicts):
            let names = conflicts.compactMap { fieldName(anywhere: $0.field) }.joined(separator: self("、", ", "))
            return self("别人刚改了: \(names); 请看过再改", "Somebody just changed: \(names); look again and repeat")
        default: return sentence
        }
    }

    /// The fields that can be written as FIELD=VALUE.
    package func fieldsThere(of kind: RegisterKind) -> String {
        let names = kind.fieldKeys.map { fieldName($0, of: kind) }.joined(separator: " ")
        return self("可以写: \(names)", "There are: \(kind.fieldKeys.joined(separator: " "))")
    }

    /// The name of a field of whichever register has it.
    private func fieldName(anywhere key: String) -> String? {
        if key == "on" { return self("日期", "day") }
        if let question = EvaluationRecorded.questions.firstIndex(of: key) {
            return self("第 \(question + 1) 题", "question \(question + 1)")
        }
        let kinds: [RegisterKind] = [.elder, .building, .grid, .staff, .community, .duty]
        return kinds.first { $0.fieldKeys.contains(key) }.map { fieldName(key, of: $0) }
    }
}
