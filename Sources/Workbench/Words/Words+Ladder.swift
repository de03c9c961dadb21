import StreetModel

extension Words {
    /// "侄子 陈建国", "社区值班 李敏": whom a rung asks for; only the rung's name where nobody is known.
    func whom(_ rung: LadderRung, isHeard: Bool = false) -> String {
        if rung.name.isEmpty && rung.isCall { return self.rung(rung.kind) }
        return switch rung.kind {
        case .lookAgain: self("再看 别的窗 看灯", "look again, windows, light")
        case .door: self("上门 敲门 呼叫", "ring, knock, call out")
        case .elderByTelephone: self("本人 \(rung.name)", "elder \(rung.name)")
        case .firstContact, .furtherContacts:
            "\(isHeard ? self("听说在", "said to be at") : relation(rung)) \(rung.name)"
        case .volunteer, .buildingHead, .keyHolder, .communityDuty, .streetDuty, .streetHead:
            "\(self.rung(rung.kind)) \(rung.name)"
        }
    }

    /// The same as a row of the ladder has it: the elder is called twice.
    func ladderLabel(_ rung: LadderRung, isHeard: Bool) -> String {
        rung.kind == .elderByTelephone ? self("本人 电话两次", "elder, two calls") : whom(rung, isHeard: isHeard)
    }

    /// The row's label where there is little room.
    func whomShort(_ rung: LadderRung, isHeard: Bool, hasKey: Bool) -> String {
        let key = hasKey ? self(" 钥匙", " key") : ""
        switch rung.kind {
        case .lookAgain: return self("再看 看灯", "look again")
        case .door: return self("敲门", "knock")
        case .elderByTelephone: return self("本人 电话", "elder, phone")
        case .firstContact, .furtherContacts:
            if rung.name.isEmpty { return whom(rung) }
            return "\(isHeard ? self("听说", "at") : relation(rung)) \(rung.name)\(key)"
        case .communityDuty: return self("社区值班 \(rung.name)", "duty \(rung.name)") + key
        case .streetDuty: return self("街道值班 \(rung.name)", "st. duty \(rung.name)") + key
        case .streetHead: return self("街道主任 \(rung.name)", "head \(rung.name)") + key
        case .volunteer, .buildingHead, .keyHolder: return whom(rung) + key
        }
    }

    private func relation(_ rung: LadderRung) -> String {
        rung.relation.isEmpty ? self("联系人", "contact") : rung.relation
    }

    /// What a rung of the ladder is called.
    func rung(_ kind: RungKind) -> String {
        switch kind {
        case .lookAgain: self("再看", "look again")
        case .elderByTelephone: self("本人", "elder")
        case .door: self("上门", "door")
        case .firstContact: self("第一联系人", "first contact")
        case .furtherContacts: self("联系人", "contact")
        case .volunteer: self("志愿者", "volunteer")
        case .buildingHead: self("楼门长", "bldg. head")
        case .keyHolder: self("钥匙", "key holder")
        case .communityDuty: self("社区值班", "community duty")
        case .streetDuty: self("街道值班", "street duty")
        case .streetHead: self("街道主任", "street head")
        }
    }

    var hasKey: String { self("有钥匙", "key") }
    var noNumber: String { self("没有号码", "no number") }
    var nobodyNamed: String { self("没有登记", "nobody") }
    var stillNothing: String { self("仍无结果: 110, 两人进门", "nothing yet: 110, two enter") }

    /// "08:46 未接".
    func timed(_ text: String, at moment: Moment, _ office: Office) -> String {
        "\(office.offset.timeOfDay(of: moment).text) \(text)"
    }

    /// What an attempt came to, for the row of its rung.
    func resultShort(_ attempt: Attempt) -> String {
        switch attempt.result {
        case .noAnswer: attempt.channel == .door ? self("无人应", "nobody") : self("未接", "no answer")
        case .hearsay: self("只是听说 \(attempt.whom)", "hearsay \(attempt.whom)")
        case .spokenTo, .seen, .relativeWithHer, .foundInNeed, .emergencyCalled, .doorOpened, .noted: result(attempt)
        }
    }

    /// "仍未开": a further look.
    func seenAgain(_ look: Look, _ elder: Elder) -> String {
        switch look.outcome {
        case .unclear: return self("看不清", "unclear")
        case .normal: return look.seen.map { self("已\(seen($0))", "now \(seen($0))") } ?? outcome(.normal)
        case .abnormal, .early:
            return look.seen.map { self("仍\(seen($0))", "still \(seen($0))") } ?? outcome(look.outcome)
        }
    }

    /// "未接 2": what a rung came to, where there is room for little.
    func shortResult(_ rung: LadderRung, _ looks: [Look], _ elder: Elder) -> String {
        if let look = looks.last { return seenAgain(look, elder) }
        guard let last = rung.attempts.last else { return "" }
        let text = resultShort(last.attempt)
        return last.attempt.result == .noAnswer ? "\(text) \(rung.attempts.count)" : text
    }
}
