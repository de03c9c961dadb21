import StreetModel

extension Words {
    /// What happened to a person, as an act is named in toasts and undo.
    func registerAct(_ event: ElderEvent) -> String {
        switch event {
        case .leavingReported(let report): self("报告\(status(report.status))", "reported: \(status(report.status))")
        case .leavingDecided(let decision):
            decision.isConfirmed ? self("注销已确认", "leaving confirmed") : self("注销已驳回", "leaving refused")
        case .absenceDecided(let decision): absenceVerdict(decision.verdict)
        case .visitRecorded(let visit): "\(visitKind(visit.kind)) \(visitOutcome(visit.outcome))"
        case .evaluationRecorded(let answers): self("反馈评价 \(answers.quarter)", "evaluation \(answers.quarter)")
        case .arrived: self("迁入", "moved in")
        case .left: self("迁出", "moved out")
        }
    }

    func absenceVerdict(_ verdict: AbsenceDecided.Verdict) -> String {
        switch verdict {
        case .approved: self("报备已批准", "absence approved")
        case .refused: self("报备未批准", "absence refused")
        case .ended: self("已回家", "back home")
        }
    }

    func visitKind(_ kind: VisitKind) -> String {
        switch kind {
        case .telephone: self("电话探访", "telephone visit")
        case .door: self("上门探访", "door visit")
        }
    }

    /// What a visit came to.
    func visitOutcome(_ outcome: Outcome) -> String {
        switch outcome {
        case .normal: self("正常", "well")
        case .abnormal: self("异常", "not well")
        case .unclear, .early: self("未联系上", "not reached")
        }
    }

    func registerAct(_ event: PlaceEvent, _ office: Office) -> String {
        switch event {
        case .redrawn(let redraw):
            self("网格调整 \(redraw.moves.count) 栋", "grids redrawn, \(counted(redraw.moves.count, "building"))")
        case .assigned(let assignment):
            "\(office.grid(assignment.grid)?.name ?? assignment.grid) \(office.staffName(assignment.staff))"
        case .canvassed(let finding):
            [
                office.buildingShort(finding.building) ?? "",
                finding.entrance > 0 ? "\(finding.entrance)-\(finding.door)" : finding.door,
                canvassFinding(finding.finding),
            ].filter { !$0.isEmpty }.joined(separator: " ")
        }
    }

    /// What was found at a dwelling.
    func canvassFinding(_ finding: CanvassRecorded.Finding) -> String {
        switch finding {
        case .visited: self("已访", "visited")
        case .alone: self("独居", "lives alone")
        case .refused: self("拒访", "refused")
        case .again: self("再访", "again")
        case .vacant: self("空户", "empty")
        case .toVisit: self("待访", "to visit")
        }
    }

    func registerAct(_ event: DeskEvent) -> String {
        switch event {
        case .careLifted(let lift) where lift.replaces != 0:
            if let from = lift.from, let through = lift.through, from <= through {
                self("全员升级改到 \(through.text) 止", "the lift now lasts through \(through.text)")
            } else {
                self("全员升级已取消", "the lift is off")
            }
        case .careLifted(let lift):
            switch lift.cause {
            case .weather: self("极端天气 全员升一级", "extreme weather: all lifted")
            case .holiday: self("长假 全员升一级", "long holiday: all lifted")
            }
        case .fieldShown: self("查看", "shown")
        case .exported: self("导出", "exported")
        }
    }

    func registered(_ record: RegisterRecord) -> String {
        switch record {
        case .community(let record): record.name
        case .staff(let record): record.name
        case .duty(let record): dutyName(record)
        case .grid(let record): record.name
        case .building(let record): record.label
        case .elder(let record): self("\(record.name) 建档", "\(record.name) registered")
        }
    }

    func amended(_ amendment: Amendment, _ office: Office) -> String {
        let name: String
        switch amendment.register {
        case .community: name = office.street.communities[amendment.id]?.name ?? amendment.id
        case .staff: name = office.staffName(amendment.id)
        case .duty: name = amendment.id
        case .grid: name = office.grid(amendment.id)?.name ?? amendment.id
        case .building: name = office.building(amendment.id)?.label ?? amendment.id
        case .elder: name = self.name(ofElder: amendment.id, office)
        }
        return self("\(name) 修改 \(amendment.changes.count) 项", "\(name): \(amendment.changes.count) changed")
    }
}
