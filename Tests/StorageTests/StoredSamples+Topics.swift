import StreetModel

extension StoredSamples {
    /// What came with consultation: the office's rules, topics, meetings.
    static var sinceConsultation: [Event] {
        [.consultation(.rulesAdopted(rules))] + topicEvents.map { .consultation(.topic($0)) }
            + meetingEvents.map { .consultation(.meeting($0)) } + [
                .takenBack(TakenBack(entries: [75], elder: "", subject: "T0007"))
            ]
    }

    static var rules: ConsultationRules {
        var rules = ConsultationRules()
        (rules.answerDays, rules.urgentAnswerDays, rules.objectionDays, rules.reviewDays) = (15, 5, 7, 90)
        rules.steps = [
            TopicStepRule(
                key: "screening", name: BilingualName("议题筛选", "Screening"),
                checklist: [ChecklistRule(key: "heard", name: BilingualName("听取说明", "heard"))])
        ]
        rules.intake = IntakeForm(
            key: "intake", name: BilingualName("议题征集表", "Intake"),
            questions: [.init(key: "title", name: BilingualName("题目", "Topic"), kind: .text, isRequired: true)])
        rules.feedback = IntakeForm(
            key: "feedback", name: BilingualName("议题反馈表", "Feedback"),
            questions: [.init(key: "way", name: BilingualName("方式", "Way"), kind: .text, isRequired: false)])
        rules.meetings = [council]
        return rules
    }

    private static var council: MeetingForm {
        var form = MeetingForm(key: "council", name: BilingualName("居民议事会", "Council"))
        (form.noticeDays, form.urgentNoticeDays, form.countsWorkingDays) = (3, 1, true)
        form.isForStreet = false
        (form.speechSeconds, form.speechTurns, form.warningSeconds, form.publicDays) = (180, 3, 60, 5)
        form.quorum = .majority(of: .members)
        if let threshold = Threshold(2, of: 3, isStrict: false, base: .present) {
            form.thresholds = [
                .init(key: "twoThirds", name: BilingualName("三分之二以上", "two thirds"), threshold: threshold)
            ]
        }
        form.effect = .resolution
        form.checklist = [ChecklistRule(key: "room", name: BilingualName("会场", "room"), daysBefore: 3)]
        (form.source, form.date) = ("街道自定", "2026-01-01")
        return form
    }

    static var topicEvents: [TopicEvent] {
        var raised = TopicRaised()
        (raised.place, raised.id, raised.title, raised.channel) = (TestDesk.community, "T0007", "加装电梯", .unit)
        (raised.on, raised.households, raised.isUrgent, raised.unit) = (Day("2026-11-01"), 36, true, "物业公司")
        (raised.links, raised.from, raised.isImported) = (["M990101001001-14"], "T0001", true)
        (raised.wish, raised.liaison, raised.proposer) = ("尽快定下来", "白某某", "安小某")
        (raised.telephone, raised.answers) = ("13900000011", [["tried", "问过物业"]])
        var amended = TopicAmended()
        (amended.topic, amended.changes) = ("T0007", [["title", "加装电梯", "加装电梯费用"]])
        var joined = TopicJoined()
        (joined.topic, joined.channel, joined.on, joined.households) = ("T0007", .partyMember, Day("2026-11-02"), 2)
        (joined.proposer, joined.telephone, joined.wish) = ("安某某", "13900000012", "同意")
        var screened = TopicScreened()
        (screened.topic, screened.hand, screened.verdict) = ("T0007", .decision, .later)
        (screened.target, screened.until, screened.ground) = ("T0001", Day("2026-12-01"), "材料不全")
        var merged = TopicMerged()
        (merged.topic, merged.into) = ("T0007", "T0001")
        var moved = TopicMoved()
        (moved.topic, moved.from, moved.to, moved.reason) = ("T0007", "screening", "proposal", "筛选已定")
        var checked = TopicChecked()
        (checked.topic, checked.step, checked.item) = ("T0007", "screening", "heard")
        (checked.isDone, checked.note) = (false, "再听一次")
        var assigned = TopicAssigned()
        (assigned.topic, assigned.owner, assigned.due) = ("T0007", "S0005", Day("2026-12-01"))
        var answered = TopicAnswered()
        (answered.topic, answered.proposal, answered.adoption) = ("T0007", 73, .partly)
        (answered.way, answered.reason, answered.answers) = ("telephone", "分摊比例另议", [["next", "公示"]])
        var lifted = TopicLifted()
        (lifted.topic, lifted.to, lifted.reason) = ("T0007", "T0099", "涉及两个社区")
        var closed = TopicClosed()
        (closed.topic, closed.isDelivered, closed.isOpenAgain, closed.reason) = ("T0007", false, true, "又有异议")
        var reviewed = TopicReviewed()
        (reviewed.topic, reviewed.asked, reviewed.satisfied) = ("T0007", 20, 18)
        (reviewed.next, reviewed.note) = (Day("2027-03-01"), "两户不满意")
        return [
            .raised(raised), .amended(amended), .joined(joined), .screened(screened), .merged(merged), .moved(moved),
            .checked(checked), .assigned(assigned), .answered(answered), .lifted(lifted), .closed(closed),
            .reviewed(reviewed),
        ]
    }
}
