import StreetModel

extension Words {
    /// What a rule about topics and meetings refused, why, and what to do.
    func consultationRefusal(_ refusal: ConsultationRefusal, _ office: Office) -> String {
        switch refusal {
        case .field(_, let fault): field(fault)
        case .unknownTopic(let id): self("没有议题 \(id); 请核对", "No topic \(id); please check it")
        case .unknownMeeting(let id): self("没有会议 \(id); 请核对", "No meeting \(id); please check it")
        case .unknownForm(let key):
            self("没有「\(key)」这种会议; 请核对协商规则", "No form of meeting \(key); see the rules of consultation")
        case .idExists(let id): self("编号 \(id) 已经用过; 请换一个", "The id \(id) is used already; take another")
        case .topicIsOver(let id): self("议题 \(id) 已经结束; 要改请先重新打开", "The topic \(id) is closed; open it again first")
        case .meetingIsOver(let id): self("会议 \(id) 已经结束", "The meeting \(id) is over")
        }
    }
}
