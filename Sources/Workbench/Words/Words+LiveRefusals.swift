import StreetModel

extension Words {
    /// What a rule about a meeting that is held refused, why, and what to do now.
    func liveRefusal(_ refusal: LiveRefusal, _ office: Office) -> String {
        switch refusal {
        case .isNotRunning(let stage): notRunning(stage)
        case .isNotOpen(let stage):
            self("\(whereItStands(stage)), 不能登记到离席; 请先开始签到", "\(whereItStands(stage)): open the sign-in first")
        case .stepOutOfOrder(let stage, _): "\(whereItStands(stage)); \(whatIsNext(stage))"
        case .notItsDay(let day):
            self("会议在 \(day.text); 当天才能签到", "The meeting is on \(day.text); sign-in opens on that day")
        case .noItems: self("议程是空的; 请先列入议题", "The agenda is empty; put an item on it first")
        case .noQuorum(let missing, false):
            self("法定人数不足, 还差 \(missing) 人; 请再等, 或宣布流会", "No quorum: \(missing) missing; wait, or declare it failed")
        case .noQuorum(let missing, true):
            self("表决须有法定人数, 还差 \(missing) 人; 请先请人返回", "A ballot needs a quorum: \(missing) missing; call members back")
        case .hasQuorum: self("法定人数已到, 不能流会; 请开会", "There is a quorum; start the meeting instead")
        case .notItsTime(let time):
            self("未到 \(time.text), 不能流会; 请再等", "It cannot fail before \(time.text); wait until then")
        case .noMinutes: self("请写延长几分钟 (1 到 1440)", "Say by how many minutes (1 to 1440)")
        case .blocked(let meeting, let blockers): blocked(blockers, office.meeting(meeting))
        case .unknownMember(let number):
            self("名册上没有 \(number) 号; 请核对", "No number \(number) on the roll; please check it")
        case .isHere(let member, let time):
            self("\(who(member))已在 \(time.text) 签到; 离席请按离", "\(who(member))signed in at \(time.text) already")
        case .isNotHere(let member):
            self("\(who(member))不在场; 请先签到或返回", "\(who(member))is not here; sign in or return first")
        case .neverCame(let member):
            self("\(who(member))还没有签到; 请先签到", "\(who(member))has not signed in yet; do that first")
        case .hasNoVote(let member):
            self("\(who(member))没有表决权; 请选成员", "\(who(member))has no vote; choose a voting member")
        case .mayNotSpeak(let member):
            self(
                "\(who(member))是旁听, 不发言; 请选成员或列席",
                "\(who(member))is an observer and does not speak; choose a member or attendant")
        case .ownProxy: self("不能委托自己; 请写另一位成员", "Nobody is their own proxy; name another member")
        case .hasProxies(let member, let limit):
            self("\(who(member))已受托 \(limit) 人; 请委托别人", "\(who(member))holds \(limit) already; name somebody else")
        case .gaveVote(let member):
            self("\(who(member))自己已委托别人; 请委托在场的人", "\(who(member))has given the own vote away; name somebody else")
        case .hasNoProxy(let member):
            self("\(who(member))没有委托别人; 请核对序号", "\(who(member))has given no proxy; please check the number")
        case .isRecused(let member):
            self(
                "\(who(member))已回避这一项, 没有票; 请记别人",
                "\(who(member))stands back from this item and has no vote; take another")
        case .isNotRecused(let member):
            self(
                "\(who(member))没有回避这一项; 请核对序号",
                "\(who(member))does not stand back from this item; please check the number")
        case .noItemIsOn: self("没有进行中的议题; 请先开始一项", "No item is on; start one first")
        case .itemIsOver(let item):
            self("\(named(item))已有结论; 请用另一项", "\(named(item)) has an outcome already; take another item")
        case .isCarried(let item):
            self("\(named(item))的动议已表决通过; 不能记为未通过", "A motion on \(named(item)) was carried; it is not rejected")
        case .isFollowedUp(let item):
            self("\(named(item))的结论已有人落实; 请先撤销落实", "\(named(item)) is followed up; undo the follow-up first")
        case .itemIsOn(let item):
            self("\(named(item))正在议, 不用再开始", "\(named(item)) is on already; nothing is left to do")
        case .itemIsNotOn(let item): self("现在不在议\(named(item)); 请先开始这一项", "\(named(item)) is not on; start it first")
        case .itemIsPaused(let item): self("\(named(item))暂停中; 请先继续", "\(named(item)) is paused; go on with it first")
        case .itemIsNotPaused(let item):
            self("\(named(item))没有暂停, 不用继续", "\(named(item)) is not paused; nothing is left to do")
        case .listIsClosed:
            self("发言登记已截止; 程序问题和提问仍可提", "The list is closed; points of order and questions are still heard")
        case .listIsOpen: self("发言登记没有截止, 可以登记", "The list is open; put people on it")
        case .isOnList(let member):
            self("\(who(member))已在发言名单上; 请等轮到", "\(who(member))is on the list already; wait for the turn")
        case .turnsAreUsed(let member, let limit):
            self(
                "\(who(member))在这一项已发言 \(limit) 次; 请让别人说",
                "\(who(member))has had \(limit) turns on this item; others first")
        case .nobodyWaits: self("没有人发言或等候; 请先登记发言", "Nobody speaks or waits; put somebody on the list first")
        case .unknownSpeech: self("没有这次发言; 请从名单里选", "No such speech; choose from the list")
        case .speechIsNotWaiting: self("这次发言不在等候; 请从名单里选", "This speech does not wait; choose from the list")
        case .speechIsNotOn: self("没有人在发言; 请先请下一位", "Nobody has the floor; call the next first")
        case .speechIsPaused: self("发言已暂停; 请先继续", "The speech is paused; go on with it first")
        case .speechIsNotPaused: self("发言没有暂停, 不用继续", "The speech is not paused; nothing is left to do")
        case .ballot(let refusal): ballotRefusal(refusal)
        case .needsPassedBallot(let item):
            self("\(named(item))的动议没有通过; 请先表决并宣布", "No motion on \(named(item)) was carried; vote and announce first")
        case .needsText: self("请写大家一致同意什么", "Say what everybody agrees to")
        }
    }

    private func ballotRefusal(_ refusal: BallotRefusal) -> String {
        switch refusal {
        case .unknownMotion: self("这一项没有这个动议; 请先提出", "There is no such motion on the item; put it first")
        case .motionIsWithdrawn: self("动议已撤回; 请另提", "The motion was withdrawn; put another")
        case .motionIsPassed:
            self("动议已经通过, 不再改或再表决; 请写结论", "The motion was carried and is not voted again; write the outcome")
        case .tooFewOptions: self("票决至少要两个不同的选项; 请补上", "A choice needs two different options at least; write another")
        case .amendmentFirst(let text): self("先表决修正案「\(text)」", "The amendment comes first: \(text)")
        case .ballotIsOpen: self("有一次表决还没有结束; 请先计票结束或中止", "A ballot is open; close it or break it off first")
        case .motionIsDecided:
            self("动议已经表决过; 要改请提新的动议", "The motion was voted on already; put a new one instead")
        case .ballotIsNotAnnounced:
            self("有一次表决还没有宣布; 请先宣布结果或作废", "A ballot is not announced; announce or discard it first")
        case .ballotIsNotOpen: self("没有在进行的表决; 请先开始表决", "No ballot is open; open one first")
        case .ballotIsNotClosed: self("表决还没有结束; 请先结束再宣布", "The ballot is not closed; close it, then announce it")
        case .ballotIsAnnounced: self("结果已经宣布; 请写结论", "The result was announced already; write the outcome")
        case .badThreshold(let over, let of):
            self("\(of)分之\(over)不成比例; 请写如 1/2、2/3", "\(over)/\(of) is no ratio; write one such as 1/2 or 2/3")
        case .ownersMissing: self("请写全体业主数", "Say how many owners there are")
        case .ownersTooFew(let least):
            self(
                "名册上有表决权的就有 \(least) 人; 请核对全体业主数", "The roll alone has \(least) voters; check how many owners there are"
            )
        case .areaTooSmall(let least):
            self(
                "名册上的专有面积就有 \((least + 99) / 100) 平方米; 请核对全部面积",
                "The roll alone has \((least + 99) / 100) square metres; check the whole area")
        case .wholeTooLarge: self("数太大; 请核对", "The number is too large; please check it")
        case .areaByRollCall:
            self("按面积表决须点名, 并写全部专有面积", "A ballot by area is a roll call and needs the whole area")
        case .badChoice(let most):
            most > 0
                ? self("这个动议有选项, 用票决, 选 1 到 \(most) 个", "The motion has options: choose 1 to \(most) of them")
                : self("这个动议没有选项; 请用赞成、反对、弃权", "The motion has no options; vote yes, no or abstain")
        case .isRollCall: self("这次是点名表决; 请逐个记票", "This is a roll call; take each voice")
        case .isNoRollCall: self("这次不是点名表决; 请记总票数", "This is no roll call; write the counts")
        case .tooManyVotes(let votes, let voters):
            self("\(votes) 票多于可投的 \(voters) 票; 请重新清点", "\(votes) votes, but only \(voters) can be cast; count again")
        case .wrongCounts(let options):
            self("请写 \(options) 个选项各得几票", "Write the votes of each of the \(options) options")
        case .unknownWord(let word):
            self(
                "看不懂「\(word)」; 方式: \(ballotKinds); 比例: 2/3 (含) 或 >1/2 (超过); 基数: \(ballotBases)",
                "\(word) means nothing; the kinds: \(ballotKinds); a ratio: 2/3 or >1/2; the bases: \(ballotBases)")
        case .nothingCounted: self("还没有计票; 请先记票数", "Nothing is counted yet; write the votes first")
        }
    }

    private func notRunning(_ stage: MeetingStage) -> String {
        switch stage {
        case .preparing, .published, .signingIn: self("会议还没有开始; 请先开会", "The meeting has not begun; start it first")
        case .running: ""
        case .adjourned: self("休会中; 请先复会", "The meeting is adjourned; resume it first")
        case .closed, .failed, .cancelled, .publicised, .archived:
            self("会议已经结束; 不再记录", "The meeting is over; nothing is written any more")
        }
    }

    private func whereItStands(_ stage: MeetingStage) -> String {
        switch stage {
        case .preparing: self("会议还在筹备", "The meeting is being prepared")
        case .published: self("会议已公告", "The meeting is published")
        case .signingIn: self("会议在签到", "The meeting is signing in")
        case .running: self("会议进行中", "The meeting is running")
        case .adjourned: self("休会中", "The meeting is adjourned")
        case .closed: self("会议已闭会", "The meeting is closed")
        case .failed: self("会议已流会", "The meeting failed")
        case .cancelled: self("会议已取消", "The meeting is cancelled")
        case .publicised: self("结果已公示", "The result is public")
        case .archived: self("会议已归档", "The meeting is archived")
        }
    }

    /// What comes first where a meeting stands, with the keys that do it.
    private func whatIsNext(_ stage: MeetingStage) -> String {
        switch stage {
        case .preparing: self("先公告 (会前准备 8)", "publish it first (preparation 8)")
        case .published: self("先开始签到 (9 1)", "open the sign-in first (9 1)")
        case .signingIn: self("先开会 (9 1)", "start it first (9 1)")
        case .running: self("先闭会 (9 3)", "close it first (9 3)")
        case .adjourned: self("先复会 (9 1)", "resume it first (9 1)")
        case .closed: self("先公示结果", "make the result public first")
        case .publicised: self("公示期满后归档", "it is put away when the notice has hung")
        case .failed, .cancelled, .archived: self("不再有下一步", "no step follows")
        }
    }

    /// "还不能闭会: 议题 2 没有结论; 议题 3 还有人在发言".
    private func blocked(_ blockers: [ClosingBlocker], _ meeting: Meeting?) -> String {
        let said = blockers.prefix(3).map { blocker in
            let item = meeting?.state.items[blocker.item].map(named) ?? ""
            switch blocker {
            case .noOutcome: return self("\(item)没有结论", "\(item) has no outcome")
            case .openBallot: return self("\(item)表决没有结束", "\(item) has an open ballot")
            case .unannouncedBallot: return self("\(item)表决没有宣布", "\(item) has a ballot not announced")
            case .openSpeech: return self("\(item)还有人在发言", "\(item) has somebody speaking")
            case .noFollowUp: return self("\(item)没有落实也没有理由", "\(item) has neither follow-up nor reason")
            }
        }
        let more = blockers.count > said.count ? self(" 等 \(blockers.count) 件", " (\(blockers.count) in all)") : ""
        return self("还不能闭会: ", "It cannot close yet: ") + said.joined(separator: "; ") + more
    }

    private func who(_ member: Member) -> String { "\(padded(member.number, 2)) \(member.name) " }

    /// "议题 2", "议题 补1"; by its title where it has no number yet.
    private func named(_ item: AgendaItem) -> String {
        let number = item.frozenNumber
        if number.isEmpty { return self("「\(item.placing.title)」", item.placing.title) }
        return number.hasPrefix("L")
            ? self("议题 补\(number.dropFirst()) ", "item \(number)") : self("议题 \(number) ", "item \(number)")
    }
}
