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
        case .unknownItem(let key): self("议程里没有 \(key); 请核对", "No item \(key) on the agenda; please check it")
        case .needsOutcome: self("请先写这一项的结论, 再定落实", "First what the item came to, then what follows from it")
        case .meetingIsOn: self("会议还在进行; 闭会后再定稿", "The meeting is still on; fix the minutes when it has closed")
        case .wasChanged(let staff):
            self(
                "\(office.staffName(staff))刚改过; 请看过新的再改", "\(office.staffName(staff)) just changed it; look at it first"
            )
        case .notNewestVersion(let version):
            version == 0
                ? self("纪要还没有定稿; 请先定稿再签", "There is no version of the minutes yet; fix one, then sign")
                : self("最新是第 \(version) 稿; 请签这一稿", "The newest version is \(version); sign that one")
        case .isNotPublic: self("结果还没有公示; 公示期内才记异议", "The result is not public yet; objections come while it hangs")
        case .objectionsEnded(let day):
            self("公示到 \(day.text) 已止", "The result hung until \(day.text); that is over")
        case .unknownObjection: self("没有这条异议; 请核对", "There is no such objection; please check it")
        }
    }
}
