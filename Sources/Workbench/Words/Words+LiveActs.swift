import StreetModel

extension Words {
    /// What happens to the clock of an item.
    func timed(_ mark: ItemTimed.Mark) -> String {
        switch mark {
        case .started: self("开始", "began")
        case .paused: self("暂停", "paused")
        case .resumed: self("继续", "goes on")
        case .stopped: self("结束", "ended")
        case .extended: self("延长", "more minutes")
        case .skipped: self("跳过", "skipped")
        }
    }

    /// The title of an item; empty where it is not known.
    func itemTitle(_ key: String, _ meeting: Meeting?) -> String { meeting?.state.items[key]?.placing.title ?? "" }

    /// "登记发言 03 周秀兰": what is said of a speech or the list.
    func speechAct(_ body: SpeechMarked, _ meeting: Meeting?) -> String {
        let queued = meeting?.state.speeches.last { $0.number == body.speech }?.member
        let name = memberName(body.member > 0 ? body.member : queued ?? 0, meeting)
        switch body.mark {
        case .queued: return self("登记\(manner(body.manner)) \(name)", "asks (\(manner(body.manner))) \(name)")
        case .started: return self("发言 \(name)", "speaks \(name)")
        case .paused: return self("暂停 \(name)", "paused \(name)")
        case .resumed: return self("继续 \(name)", "goes on \(name)")
        case .finished: return self("发言结束 \(name)", "finished \(name)")
        case .withdrawn: return self("撤下 \(name)", "off the list \(name)")
        case .listClosed: return self("发言登记已关闭", "list closed")
        case .listOpened: return self("发言登记重开", "list open again")
        }
    }

    /// "点名 03 周秀兰 反对": what happens to a ballot.
    func ballotAct(_ body: BallotMarked, _ meeting: Meeting?) -> String {
        switch body.mark {
        case .opened: return self("开始\(kind(body.kind))", "\(kind(body.kind)) opened")
        case .voted: return "\(memberName(body.member, meeting)) \(body.voice.map { voice($0) } ?? "")"
        case .counted:
            return body.kind == .choice
                ? self(
                    "计票: \(papers(body.yes, blank: body.abstain))", "counted: \(papers(body.yes, blank: body.abstain))")
                : self(
                    "计票 \(body.yes)赞 \(body.no)反 \(body.abstain)弃", "counted \(body.yes) / \(body.no) / \(body.abstain)"
                )
        case .closed: return self("结束表决", "ballot closed")
        case .announced: return self("公布表决结果", "result announced")
        case .discarded: return self("表决作废", "ballot broken off")
        }
    }
}
