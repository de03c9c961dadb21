package import StreetModel

extension Words {
    package var topicsTitle: String { self("议事", "Consultation") }
    var noTopics: String { self("还没有议题; 按 n 提出", "No topics yet; n raises one") }
    var noRulesYet: String { self("还没有协商规则; 请管理员采用", "No rules of consultation yet; an administrator adopts them") }
    var chooseATopic: String { self("请先选中一个议题", "Choose a topic first") }
    var noSuchTopic: String { self("这个议题不在这里", "This topic is not here") }
    package var lastStep: String { self("已经是最后一步; 按 9 办结", "That was the last step; 9 closes it") }
    var firstStep: String { self("还在第一步, 没有可退的", "It is on the first step: nothing to go back to") }
    var proposeTopic: String { self("提为议题", "make a topic") }

    /// What the list of topics shows.
    func topics(_ show: TopicsScreen.Show) -> String {
        switch show {
        case .open: self("在办", "open")
        case .mine: self("我负责", "mine")
        case .late: self("逾期", "late")
        case .ended: self("已结束", "ended")
        }
    }

    func adoption(_ adoption: TopicAnswered.Adoption) -> String {
        switch adoption {
        case .yes: self("采纳", "adopted")
        case .partly: self("部分采纳", "partly adopted")
        case .no: self("未采纳", "not adopted")
        }
    }

    func verdict(_ verdict: TopicScreened.Verdict) -> String {
        switch verdict {
        case .onAgenda: self("上会", "on the agenda")
        case .atOnce: self("即办", "do at once")
        case .refer: self("转办", "refer")
        case .merge: self("合并", "merge")
        case .needsMaterial: self("补充材料", "needs material")
        case .outside: self("不属协商", "outside deliberation")
        case .later: self("暂缓", "later")
        }
    }

    func hand(_ hand: TopicScreened.Hand) -> String {
        switch hand {
        case .recommendation: self("筛选建议", "Recommendation")
        case .decision: self("决定", "Decision")
        }
    }

    func topicChannel(_ channel: TopicRaised.Channel) -> String {
        switch channel {
        case .resident: self("居民", "resident")
        case .gridWorker: self("网格员", "grid worker")
        case .hotline: "12345"
        case .unit: self("驻区单位", "unit")
        case .partyMember: self("党员", "party member")
        }
    }

    /// A name that is data.
    package func callAsFunction(_ name: BilingualName) -> String { self(name.chinese, name.english) }

    /// The id of a topic where the place is known: one that its entry made without the code of the book.
    package func shortTopic(_ id: String) -> String { Topic.shortID(id) }

    func days(_ count: Int) -> String { self("\(count)天", "\(count)d") }

    /// "议题 8  逾期 1  答复 3/12  按时 2/3": every figure with its whole.
    func topicFigures(_ board: TopicBoard) -> [String] {
        let (given, all) = (board.given, board.answers.count)
        let (inTime, due) = board.inTime
        let late = board.open.count(where: \.isLate)
        return [
            self(
                "在办 \(board.open.count)  逾期 \(late)  已答复 \(given)/\(all)  按时答复 \(inTime)/\(due)  已结束 \(board.ended.count)",
                "open \(board.open.count)  late \(late)  answered \(given)/\(all)  in time \(inTime)/\(due)  ended \(board.ended.count)"
            ),
            self(
                "在办 \(board.open.count)  逾期 \(late)  已答复 \(given)/\(all)  按时 \(inTime)/\(due)",
                "open \(board.open.count)  late \(late)  answered \(given)/\(all)"),
            self("在办 \(board.open.count)  逾期 \(late)", "open \(board.open.count)  late \(late)"),
        ]
    }

    /// "议题筛选 3": a step of the strip.
    func stepCount(_ column: TopicBoard.Column) -> String { "\(self(column.step.name)) \(column.topics.count)" }

    /// What stands in the way of a topic, in a few words.
    package func lack(_ lack: TopicView.Lack, _ office: Office) -> String {
        switch lack {
        case .lines(let count):
            self(
                "清单还差 \(count) 项",
                count == 1 ? "1 line of the checklist is open" : "\(count) lines of the checklist are open")
        case .decision: self("还没有决定", "no decision yet")
        case .verdict(let verdict): self("决定是\(self.verdict(verdict))", "decided: \(self.verdict(verdict))")
        case .owner: self("还没有责任人", "nobody looks after it")
        case .due(let day): self("应于 \(day.shortText) 办完", "was due \(day.shortText)")
        case .answers(let count):
            self("\(count) 位提议人逾期未答复", count == 1 ? "1 answer overdue" : "\(count) answers overdue")
        }
    }

    /// The question before a topic goes on while something is lacking.
    func goOn(to step: String, _ lacks: [String]) -> String {
        self("转到\(step)? \(lacks.joined(separator: ", "))", "On to \(step)? \(lacks.joined(separator: ", "))")
    }

    func goOnAnyway(to step: String) -> String { self("仍然转到\(step)", "on to \(step) all the same") }

    /// What follows from meetings on a topic and is not handled.
    func openFollowUps(_ count: Int) -> String { self("落实事项 \(count) 件未办结", "\(count) follow-ups are open") }

    func closeThough(_ lacks: [String]) -> String {
        self("办结? \(lacks.joined(separator: ", "))", "Close? \(lacks.joined(separator: ", "))")
    }

    var closeAnyway: String { self("仍然办结", "close all the same") }

    /// What became of a topic that is open no more; empty for one that is.
    func ending(_ topic: Topic) -> String {
        let state = topic.state
        if !state.mergedInto.isEmpty {
            return self("已并入 \(shortTopic(state.mergedInto))", "merged into \(shortTopic(state.mergedInto))")
        }
        if !state.liftedTo.isEmpty {
            return self("已上报街道 \(shortTopic(state.liftedTo))", "the street's \(shortTopic(state.liftedTo))")
        }
        if state.closedAt == nil { return "" }
        return state.isDelivered ? self("已落实", "delivered") : self("不再推进", "not pursued")
    }

    /// A proposer as somebody may read it: in full in the own place, else masked (DOMAIN §7).
    package func proposer(_ name: String, in place: String) -> String {
        if name.isEmpty { return self("未留姓名", "no name") }
        return shows(in: place) ? name : Masking.name(name)
    }

    /// The telephone of a proposer, masked like the name.
    package func proposerTelephone(_ number: String, in place: String) -> String {
        shows(in: place) ? number : Masking.telephone(number)
    }

    /// True where proposers of a place are shown in full.
    package func shows(in place: String) -> Bool { !reader.isLocked && reader.isOwn(place) }
}

extension Words {
    var urgentMark: String { self("急", "urgent") }

    func checklistCount(_ done: Int, of all: Int) -> String {
        self("清单 \(done)/\(all)", "list \(done)/\(all)")
    }

    /// "答复 1/3", "逾期 2/3": given of all, or those whose day has passed.
    func answerCount(_ view: TopicView) -> String {
        if view.overdue > 0 {
            return self("逾期 \(view.overdue)/\(view.answers.count)", "overdue \(view.overdue)/\(view.answers.count)")
        }
        return self("答复 \(view.given)/\(view.answers.count)", "answers \(view.given)/\(view.answers.count)")
    }
}
