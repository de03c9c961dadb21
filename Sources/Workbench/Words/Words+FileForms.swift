import StreetModel

extension Words {
    /// The title of a form of the file screen.
    func title(_ act: FileAct) -> String {
        switch act {
        case .leave: self("注销 (复核前仍巡查)", "Leaving (still due)")
        case .refuseLeaving: self("不同意注销", "Leaving refused")
        case .refuseAbsence: self("不批准报备", "Absence refused")
        case .move: self("搬迁", "Move")
        case .risk: self("风险等级和复核", "Risk and review")
        case .note: self("交接说明", "Handover note")
        case .evaluate: self("反馈评价", "Evaluation")
        case .takeBack: self("撤销", "Take back")
        }
    }

    /// What is good to know below a form of the file screen.
    func hints(_ act: FileAct, _ profile: Profile) -> [String] {
        switch act {
        case .leave:
            [self("去世 搬离 退出都要另一人复核; 在此之前仍要巡查", "Another person confirms it; until then the person stays due")]
        case .move:
            [
                self(
                    "到别的社区由督查员办; 报备 末次动静和历史都跟着走",
                    "To another community by a supervisor; absences, last sign and history go along")
            ]
        case .risk: [self("保存即为今天复核过", "Saving it is today's review")]
        case .note: [self("写在巡查的人旁边, 到日期为止", "Stands beside the person on the round until its date")]
        case .evaluate: evaluationQuestions.enumerated().map { "\($0 + 1) \($1)" }
        case .refuseLeaving, .refuseAbsence, .takeBack: []
        }
    }
}
