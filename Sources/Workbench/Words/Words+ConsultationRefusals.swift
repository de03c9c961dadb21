import StreetModel

extension Words {
    /// What a rule about topics and meetings refused, why, and what to do.
    func consultationRefusal(_ refusal: ConsultationRefusal, _ office: Office) -> String {
        switch refusal {
        case .field(let key, let fault): questioned(key, field(fault), office)
        case .unknownTopic(let id): self("没有议题 \(id); 请核对", "No topic \(id); please check it")
        case .severalTopics(let text, let ids):
            self(
                "\(text) 有 \(ids.count) 个: \(ids.joined(separator: "、")); 请写全",
                "\(text) means \(ids.count): \(ids.joined(separator: ", ")); write it whole")
        case .unknownMeeting(let id): self("没有会议 \(id); 请核对", "No meeting \(id); please check it")
        case .unknownForm(let key):
            self("没有「\(key)」这种会议; 请核对协商规则", "No form of meeting \(key); see the rules of consultation")
        case .idExists(let id): self("编号 \(id) 已经用过; 请换一个", "The id \(id) is used already; take another")
        case .topicIsOver(let id): self("议题 \(id) 已经结束; 要改请先重新打开", "The topic \(id) is closed; open it again first")
        case .planning(let refusal): planningRefusal(refusal, office)
        case .meetingIsOver(let id): self("会议 \(id) 已经结束", "The meeting \(id) is over")
        case .unknownItem(let key): self("议程里没有 \(key); 请核对", "No item \(key) on the agenda; please check it")
        case .needsOutcome: self("请先写这一项的结论, 再定落实", "First what the item came to, then what follows from it")
        case .meetingIsOn: self("会议还在进行; 闭会后再定稿", "The meeting is still on; fix the minutes when it has closed")
        case .followUpHasMatter(let id):
            self("已经立了落实事项 \(id); 请先撤回那件事项", "Its matter \(id) stands; withdraw that first")
        case .wasChanged(let staff):
            self(
                "\(office.staffName(staff))刚改过; 请看过新的再改", "\(office.staffName(staff)) just changed it; look at it first"
            )
        case .correctionsOpen(let count):
            self(
                "有 \(count) 处更正还没有定稿; 请先定稿 (2)",
                "\(count) \(count == 1 ? "correction is" : "corrections are") in no version; fix one first (2)")
        case .notNewestVersion(let version):
            version == 0
                ? self("纪要还没有定稿; 请先定稿再签", "There is no version of the minutes yet; fix one, then sign")
                : self("最新是第 \(version) 稿; 请签这一稿", "The newest version is \(version); sign that one")
        case .isNotPublic: self("结果还没有公示; 公示期内才记异议", "The result is not public yet; objections come while it hangs")
        case .objectionsEnded(let day):
            self(
                "公示到 \(day.text) 已止; 有意见请提新的议题",
                "The result hung until \(day.text), that is over; raise a new topic instead")
        case .objectionsBegin(let day):
            self("\(day.text) 才公示; 请核对日期", "The result hangs since \(day.text) only; please check the day")
        case .live(let refusal): liveRefusal(refusal, office)
        case .needsVersion: self("纪要还没有定稿; 请先定稿", "No version of the minutes yet; fix one first")
        case .hangsNowhere:
            self("这种会议的结果不用公示; 可以直接归档", "Results of this form of meeting do not hang; put it away directly")
        case .needsNotice(let days):
            self("结果要先公示 \(days) 天; 请先公示", "The result has to hang \(counted(days, "day")) first; make it public")
        case .hangsTooShort(let day):
            self("公示至少到 \(day.text); 请改日期", "It hangs until \(day.text) at least; choose that day or a later one")
        case .hangsTooLong(let day):
            self("公示最晚到 \(day.text); 请核对日期", "It hangs until \(day.text) at most; please check the day")
        case .hangsUntil(let day):
            self(
                "公示和异议到 \(day.text) 为止; 过后再归档",
                "It hangs and may be objected to until \(day.text); put it away after that")
        case .objectionsOpen(let count):
            self(
                "还有 \(count) 条异议没有答复; 请先答复",
                "\(count) \(count == 1 ? "objection has" : "objections have") no answer; answer first")
        case .unknownObjection: self("没有这条异议; 请核对", "There is no such objection; please check it")
        case .formInUse(let form, let meeting):
            self(
                "会议 \(meeting) 还在用「\(form)」; 请先归档这个会, 或在规则里保留",
                "The meeting \(meeting) still uses the form \(form); put it away first, or keep the form")
        case .noRules:
            self(
                "还没有协商规则; 请管理员用 consultation adopt 采用", "No rules of consultation yet; an administrator adopts them")
        case .topicWentInto(let id, let into):
            self("议题 \(id) 已并入 \(into); 请到那里办", "The topic \(id) went into \(into); go on there")
        case .needsTarget(let verdict): needsTarget(verdict)
        case .topicIntoItself: self("不能并入自己; 请另选议题", "A topic cannot go into itself; choose another")
        case .topicElsewhere(let id):
            self(
                "议题 \(id) 在别的社区, 不能合并; 可以各自上报街道",
                "The topic \(id) is another place's and cannot be merged; raise both to the street")
        case .unknownStep(let key): self("没有「\(key)」这一步; 请核对协商规则", "No step \(key); see the rules of consultation")
        case .stepNotNext(let from, let to):
            self(
                "现在是\(stepName(from, office)), 还不能到\(stepName(to, office)); 请按顺序",
                "It is at \(stepName(from, office)); \(stepName(to, office)) is not next; take the steps in order")
        case .movedMeanwhile(let step):
            self(
                "别人刚把它转到\(stepName(step, office)); 请看过再转",
                "Somebody just moved it to \(stepName(step, office)); look again first")
        case .unknownLine(let key):
            self("清单里没有「\(key)」; 请核对协商规则", "The checklist has no line \(key); see the rules of consultation")
        case .lineFollows: self("这一项由记录得出, 不用勾", "This line follows from what was written; it is not ticked")
        case .unknownProposal: self("没有这位提议人; 请核对", "No such proposer; please check")
        case .answersOwed(let count):
            self(
                "还有 \(count) 位提议人没有答复; 请先答复",
                "\(count) \(count == 1 ? "proposer is" : "proposers are") still owed an answer; answer first")
        case .mayNotKeep(let staff):
            self(
                "\(office.staffName(staff)) 不在这个社区, 不能负责; 请另选",
                "\(office.staffName(staff)) is not of this community; choose somebody else")
        case .alreadyProposed: self("这位提议人已经登记过, 不用再记", "This proposer is written down already; nothing is left to do")
        case .isOfTheStreet(let id):
            self("议题 \(id) 已经是街道的, 不用再报", "The topic \(id) is the street's already; nothing is left to do")
        }
    }

    /// A refusal with the question of the office's forms that it is about, else with what the forms call the field.
    private func questioned(_ key: String, _ sentence: String, _ office: Office) -> String {
        let questions = office.street.rules.intake.questions + office.street.rules.feedback.questions
        let name = questions.first { $0.key == key }.map { self($0.name) } ?? fieldName(key)
        return name.map { "\($0): \(sentence)" } ?? sentence
    }

    /// The label of a stored field; nil for one that is asked for in no form.
    private func fieldName(_ key: String) -> String? {
        switch key {
        case "measure": field(.measure)
        case "due": field(.by)
        case "reason": field(.reason)
        case "text": field(.text)
        case "base": field(.base)
        case "proposer": field(.caller)
        case "telephone": field(.telephone)
        case "title", "day", "start", "minutes": field(.plan(key))
        case "signer", "on": field(.minutes(key))
        default: nil
        }
    }

    private func needsTarget(_ verdict: TopicScreened.Verdict) -> String {
        switch verdict {
        case .merge: self("请写明并入哪个议题", "Name the topic it goes into")
        case .onAgenda, .atOnce, .refer, .needsMaterial, .outside, .later:
            self("请写明转给谁", "Name to whom it is referred")
        }
    }

    /// The name of a step of topics by its key, as the office's rules have it.
    func stepName(_ key: String, _ office: Office) -> String {
        guard let step = office.street.rules.step(key) else { return key }
        return self(step.name.chinese, step.name.english)
    }
}
