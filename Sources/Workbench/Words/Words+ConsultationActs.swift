import StreetModel

extension Words {
    /// "4号楼加装电梯费用 已提出": what happened to a topic or a meeting, as an act is named in toasts and undo.
    func consultationAct(_ event: ConsultationEvent, _ office: Office) -> String {
        switch event {
        case .rulesAdopted: self("协商规则", "rules of consultation")
        case .topic(.raised(let body)): "\(body.title) \(topicAct(.raised(body), office))"
        case .topic(let event):
            "\(office.topic(event.topic)?.state.raising.title ?? event.topic) \(topicAct(event, office))"
        case .meeting(.planned(let body)): "\(body.title) \(meetingAct(.planned(body), nil, nil))"
        case .meeting(let event):
            meetingAct(
                event, office.meeting(event.meeting), office.meeting(event.meeting)?.form(office.street.rules))
        }
    }
}
