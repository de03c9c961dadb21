import StreetModel
import TextUI

extension Words {
    /// What taking a meeting to another stage is called.
    func stageAct(_ step: MeetingStepped.Step) -> String {
        switch step {
        case .published: self("公告", "publish")
        case .signingIn: self("开始签到", "open sign-in")
        case .started: self("开会", "start")
        case .adjourned: self("休会", "adjourn")
        case .resumed: self("复会", "resume")
        case .extended: self("延长会议", "extend the meeting")
        case .closed: self("闭会", "close")
        case .failed: self("流会 (人数不够)", "no quorum: give up")
        case .cancelled: self("取消会议", "cancel")
        case .publicised: self("公示结果", "make public")
        case .archived: self("归档", "archive")
        }
    }

    /// "07 于学文".
    func label(_ member: Member) -> String { "\(padded(member.number, 2)) \(member.name)" }

    /// What an item came to; what a meeting of residents gives is a resolution, any other an opinion.
    func outcome(_ outcome: ItemConcluded.Outcome, _ form: MeetingForm?) -> String {
        effect(outcome, form?.effect ?? .opinion)
    }

    /// Why an act of the running meeting is none now, and what to do.
    func notInStage(_ stage: MeetingStage) -> String {
        switch stage {
        case .preparing: self("会议还在筹备; 先公告", "Still being prepared: publish it first")
        case .published: self("还没开始签到 (9 1)", "Sign-in is not open yet (9 1)")
        case .signingIn: self("还没开会 (9 1)", "Not started yet (9 1)")
        case .running: self("会议正在进行", "The meeting is running")
        case .adjourned: self("休会中 (9 1 复会)", "Adjourned (9 1 resumes)")
        case .closed, .publicised, .archived: self("会议已经结束", "The meeting is over")
        case .failed: self("会议因人数不够没有开成", "The meeting failed for want of a quorum")
        case .cancelled: self("会议已取消", "The meeting was cancelled")
        }
    }

    var noItemIsOn: String { self("没有进行中的议题 (6 下一议题)", "No item is on (6 next item)") }
    var nobodyWaits: String { self("没有人等着发言 (3 登记发言)", "Nobody waits to speak (3 registers)") }
    var noLiveMeeting: String { self("现在没有在开的会", "No meeting is being held now") }
    var whichMeeting: String { self("哪个会", "Which meeting") }

    // The menu of items.
    func nextItemLine(_ title: String) -> String { self("开始 \(title)", "start \(title)") }
    var otherItem: String { self("另选一项", "another item") }
    var extendItem: String { self("延长本项", "more minutes for it") }
    func itemClock(isPaused: Bool) -> String {
        isPaused ? self("本项继续计时", "its clock goes on") : self("本项暂停计时", "pause its clock")
    }
    var stopItem: String { self("结束本项", "end it") }
    func endSpeech(_ name: String) -> String { self("结束发言 \(name)", "end the turn of \(name)") }
    var noItemLeft: String { self("议程都已议过 (9 3 闭会)", "Nothing is left on the agenda (9 3 closes)") }
    var skipItem: String { self("跳过一项", "skip an item") }
    func minutesMore(_ minutes: Int) -> String { self("加 \(minutes) 分钟", "\(minutes) minutes more") }

    // What a meeting cannot close with.
    func cannotClose(_ count: Int) -> String { self("还不能闭会: \(count) 件", "Cannot close yet: \(count)") }

    /// "2 加装电梯..: 没有结论": why is never cut, the title gives way.
    func blocker(_ blocker: ClosingBlocker, _ live: LiveMeeting) -> String {
        let why: String =
            switch blocker {
            case .noOutcome: self("没有结论", "no outcome")
            case .openBallot: self("表决没有结束", "a ballot is open")
            case .unannouncedBallot: self("表决结果没有公布", "a result is not announced")
            case .openSpeech: self("还有人在发言", "somebody speaks")
            case .noFollowUp: self("没有落实事项或理由", "no follow-up and no reason")
            }
        guard let item = live.state.items[blocker.item] else { return why }
        let number = live.number(of: item)
        // A menu's row has its digit, its borders and a blank at each side.
        let room = live.context.size.columns - 10 - number.columns - why.columns
        return "\(number) \(shortened(live.title(of: item), to: max(4, room))): \(why)"
    }

    // Motions and outcomes.
    var followUp: String { self("落实事项", "follow-up") }
    var newMotion: String { self("新动议", "new motion") }
    var allCarried: String { self("动议都已通过", "Every motion has passed") }
    var asAmended: String { self("修正后", "as amended") }
    var noMotion: String { self("还没有动议", "There is no motion yet") }
    func amend(_ number: String, _ motion: Motion) -> String {
        self("修正 \(number) \(motion.body.text)", "amend \(number) \(motion.body.text)")
    }
    func withdraw(_ number: String, _ motion: Motion) -> String {
        self("撤回 \(number) \(motion.body.text)", "withdraw \(number) \(motion.body.text)")
    }

    /// The title of a form of a running meeting.
    func title(_ part: MeetingPart, _ id: String, _ context: ScreenContext) -> String {
        let live = LiveMeeting(id, context)
        let item = live?.state.items[part.item]
        let name = item.flatMap { item in live.map { "\($0.number(of: item)) \($0.title(of: item))" } } ?? ""
        switch part {
        case .motion(_, let amends):
            return amends.isEmpty ? self("新动议  \(name)", "Motion  \(name)") : self("修正案  \(name)", "Amendment  \(name)")
        case .outcome(_, let outcome):
            return self("结论  \(name)  ", "Outcome  \(name)  ") + self.outcome(outcome, live?.form)
        case .followUp: return "\(followUp)  \(name)"
        case .discard: return self("表决作废  \(name)", "Break the ballot off  \(name)")
        case .base: return self("表决基数  \(name)", "What the ballot counts of  \(name)")
        }
    }

    /// What is good to know while such a form is filled.
    func hints(_ part: MeetingPart) -> [String] {
        switch part {
        case .motion(_, let amends) where amends.isEmpty:
            [self("选项用 ; 隔开, 有选项的动议票决选出几项", "Options with ; between: the ballot then chooses some of them")]
        case .followUp:
            [
                self(
                    "写责任人、期限、措施; 没有后续的, 只写理由", "An owner, a date and a measure; or only the reason why nothing follows")
            ]
        case .base: [self("全体业主人数, 或专有面积 (平方米)", "How many owners, or their area in square metres")]
        case .motion, .outcome, .discard: []
        }
    }

    /// The commands of the running meeting.
    func meetingTitle(_ command: Command) -> String {
        switch command {
        case .meeting: self("会场", "live meeting")
        case .nextSpeaker: self("下一位", "next speaker")
        case .pauseClock: self("暂停", "pause")
        case .speakers: self("登记发言", "speakers")
        case .ballot: self("表决", "ballot")
        case .outcome: self("结论", "outcome")
        case .nextItem: self("下一议题", "next item")
        case .attend: self("到离", "come and go")
        case .motion: self("动议", "motion")
        case .stage: self("会议阶段", "stage")
        case .speakerList: self("关闭发言登记", "close the list")
        case .bigBoard: self("大屏", "big board")
        case .voteYes: voice(.yes)
        case .voteNo: voice(.no)
        case .voteAbstain: voice(.abstain)
        default: ""
        }
    }

    /// Their short names in a narrow hint row; nil for any other command.
    func meetingHint(_ command: Command) -> String? {
        switch command {
        case .nextSpeaker: self("下一位", "next")
        case .speakers: self("登记", "list")
        case .nextItem: self("议题", "item")
        case .attend: self("到离", "roll")
        case .stage: self("阶段", "stage")
        case .outcome: self("结论", "outc")
        default: nil
        }
    }

    var openList: String { self("重开发言登记", "open the list again") }
}
