package import StreetModel

extension Words {
    /// What a rule about preparing a meeting refused, why, and what to do.
    func planningRefusal(_ refusal: PlanningRefusal, _ office: Office) -> String {
        switch refusal {
        case .notOnThisLevel(let form):
            let name = name(ofForm: form, office)
            return self("这一级不开\(name); 请换一种会议", "No \(name) is held on this level; choose another form")
        case .dayIsPast: return self("会议日期已经过去; 请改日期", "The meeting's day is past; change it")
        case .conflict(let conflicts): return conflict(conflicts)
        case .isAnnounced(let field):
            return self(
                "\(planField(field))已经公告, 不能再改; 可以取消会议另建",
                "The notice has announced the \(planField(field)); cancel the meeting and plan another")
        case .hasBegun:
            return self(
                "会议已经开始, 会前的安排不能再改; 请在会上记", "The meeting has begun, its preparation is closed; write it in the meeting")
        case .rollOvertaken(let staff):
            return self(
                "\(office.staffName(staff)) 刚改了名册; 请看过再改",
                "\(office.staffName(staff)) has just set the roll; look at it and try again")
        case .numberTwice(let number):
            return self("序号 \(number) 有两个人; 请改一个", "Number \(number) stands twice; change one")
        case .member(let number, let field, let fault):
            return "\(self("名册 \(number) 号", "Roll, number \(number)")) \(memberField(field)): \(self.field(fault))"
        case .needsVoter: return self("名册里至少要有一名成员 (有表决权)", "The roll needs at least one member who votes")
        case .hasMarks(let number):
            return self(
                "\(number) 号已有签到、请假或委托, 名册里要保留原来的人; 请用新的序号加人",
                "Number \(number) has signed in, is excused, or gave or holds a vote: the same person stays on the roll; add others under new numbers"
            )
        case .unknownItem(let id): return self("没有议程项 \(id); 请核对", "No agenda item \(id); please check it")
        case .itemOvertaken(let title, let staff):
            return self(
                "\(office.staffName(staff)) 刚改了「\(title)」; 请看过再改",
                "\(office.staffName(staff)) has just changed \(title); look at it and try again")
        case .onlyTwoLevels:
            return self("议程只有两级; 请放在第一级的项下面", "An agenda has two levels; put it under an item of the first")
        case .lateStandsAlone:
            return self("公告后补的议程单独编号, 不能放在别的项下面; 请单列", "A late item stands under no other; place it alone")
        case .topicElsewhere(let id):
            return self("议题 \(id) 是别的社区的; 请先上报街道", "The topic \(id) is another place's; raise it to the street first")
        case .topicTwice(let id):
            return self("议题 \(id) 已经在议程里, 不用再列", "The topic \(id) is on the agenda already; nothing is left to do")
        case .isFrozen(let title):
            return self("「\(title)」已经公告, 编号和议题不能变; 会上作结论", "\(title) is announced: it is concluded in the meeting")
        case .hasItemsUnder(let title):
            return self("「\(title)」下面还有议程; 请先撤下面的", "Items stand under \(title); take those off first")
        case .unknownLine(let key):
            return self(
                "清单里没有 \(key); 请核对协商规则", "There is no line \(key) on the checklist; see the rules of consultation")
        case .needsItems: return self("议程是空的; 请先加议程", "The agenda is empty; add items first")
        case .needsRoll: return self("还没有名册; 请先定名册", "There is no roll yet; set it first")
        case .agendaTooLong(let minutes):
            return self(
                "议程比会议长 \(minutes) 分; 请减时间或延长会议",
                "The agenda is \(minutes) min longer than the meeting; shorten it or lengthen the meeting")
        case .hungBeforePlanned(let day):
            return self(
                "会议 \(day.text) 才建, 公告不会更早张贴; 请核对日期",
                "The meeting was planned on \(day.text): its notice did not hang before; check the day")
        case .noticeTooShort(let days, let isWorking, let earliest): return noticeTooShort(days, isWorking, earliest)
        }
    }

    private func noticeTooShort(_ days: Int, _ isWorking: Bool, _ earliest: Day) -> String {
        let unit = isWorking ? self("个工作日", " working days") : self(" 天", " days")
        return self(
            "公告要挂满 \(days)\(unit), 最早 \(earliest.text) 开会; 改日期, 或写明原因",
            "The notice hangs \(days)\(unit): \(earliest.text) at the earliest. Change the day, or give a reason")
    }

    private func conflict(_ conflicts: [RegisterRefusal.Conflict]) -> String {
        let list = conflicts.map { "\(planField($0.field)) \(text($0.theirs))" }.joined(separator: ", ")
        return self("别人刚改成 \(list); 请看过再改", "Somebody has just set \(list); look at it and try again")
    }

    private func text(_ value: FieldValue) -> String {
        switch value {
        case .text(let text): text
        case .rows: ""
        }
    }

    /// The name of a form of meeting.
    package func name(ofForm key: String, _ office: Office) -> String {
        office.street.rules.meeting(key).map { self($0.name) } ?? key
    }

    /// A field of a meeting's plan by its stored name.
    package func planField(_ key: String) -> String {
        switch key {
        case "form": self("会议形式", "form")
        case "title": self("会议名称", "title")
        case "day": self("日期", "day")
        case "start": self("开始时间", "start")
        case "minutes": self("时长", "length")
        case "room": self("地点", "room")
        case "urgent": self("紧急", "urgent")
        case "chair": self("主持人", "chair")
        case "recorder": self("记录人", "recorder")
        default: key
        }
    }

    /// A column of the roll by its stored name.
    package func memberField(_ key: String) -> String {
        switch key {
        case "number": self("序号", "number")
        case "name": self("姓名", "name")
        case "standing": self("身份", "standing")
        case "unit": self("单位", "unit")
        case "telephone": self("电话", "telephone")
        case "area": self("面积", "area")
        default: key
        }
    }
}
