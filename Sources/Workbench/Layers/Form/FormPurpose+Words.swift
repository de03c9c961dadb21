import StreetModel

extension FormPurpose {
    /// The purpose as a draft on disk names it.
    package var words: [String] {
        switch self {
        case .open(let kind, let place): ["open", kind.word, place]
        case .step(let step, let matter): ["step", step.rawValue, matter]
        case .absence(let elder, let through): ["absence", elder, through?.text ?? ""]
        case .duty(let day, let shift, let place): ["duty", day.text, shift.word, place]
        case .edit(let kind, let id, let only): ["edit", kind.rawValue, id] + only
        case .register(let kind, let place): ["register", kind.rawValue, place]
        case .file(let act, let elder): ["file", act.word, elder]
        case .clearance: ["clearance"]
        case .lift: ["lift"]
        case .sheet(let grid, let slot): ["sheet", grid, slot.day.text, slot.half.rawValue]
        case .split(let grid, let buildings): ["split", grid] + buildings
        case .assign(let grid, let staff): ["assign", grid, staff]
        case .topic(let form): ["topic"] + form.words
        case .plan(let act, let id): ["plan", act.word, id]
        case .minutes(let act, let id): ["minutes", id] + act.words
        case .meeting(let part, let meeting): ["meeting", meeting] + part.words
        }
    }

    /// The purpose that a draft names; nil for words of another program.
    package init?(words: [String]) {
        guard let first = words.first else { return nil }
        switch (first, words.count) {
        case ("open", 3):
            guard let kind = MatterKind(rawValue: words[1]) else { return nil }
            self = .open(kind, place: words[2])
        case ("step", 3):
            guard let step = MatterStepped.Step(rawValue: words[1]) else { return nil }
            self = .step(step, matter: words[2])
        case ("absence", 3): self = .absence(elder: words[1], through: Day(words[2]))
        case ("duty", 4):
            guard let day = Day(words[1]), let shift = Shift(rawValue: words[2]) else { return nil }
            self = .duty(day, shift, place: words[3])
        case ("edit", 3...):
            guard let kind = RegisterKind(rawValue: words[1]) else { return nil }
            self = .edit(kind, words[2], only: Array(words.dropFirst(3)))
        case ("register", 3):
            guard let kind = RegisterKind(rawValue: words[1]) else { return nil }
            self = .register(kind, place: words[2])
        case ("file", 3):
            guard let act = FileAct(word: words[1]) else { return nil }
            self = .file(act, elder: words[2])
        case ("clearance", 1): self = .clearance
        case ("lift", 1): self = .lift
        case ("sheet", 4):
            guard let day = Day(words[2]), let half = Half(rawValue: words[3]) else { return nil }
            self = .sheet(grid: words[1], Slot(day, half))
        case ("split", 2...): self = .split(grid: words[1], buildings: Array(words[2...]))
        case ("plan", 3):
            guard let act = PlanFormAct(word: words[1]) else { return nil }
            self = .plan(act, of: words[2])
        case ("minutes", 3...):
            guard let act = MinutesFormAct(words: Array(words[2...])) else { return nil }
            self = .minutes(act, of: words[1])
        case ("assign", 3): self = .assign(grid: words[1], staff: words[2])
        case ("topic", 3...):
            guard let form = TopicForm(words: Array(words.dropFirst())) else { return nil }
            self = .topic(form)
        case ("meeting", 3...):
            guard let part = MeetingPart(words: Array(words[2...])) else { return nil }
            self = .meeting(part, meeting: words[1])
        default: return nil
        }
    }

    /// True while what the form is about is there, and lies in what the person answers for (DOMAIN §7).
    func isInScope(_ context: ScreenContext) -> Bool {
        let office = context.office
        let answers = { (place: String) in office.answers(context.me, for: place, at: context.now) }
        switch self {
        case .open(_, let place): return place.isEmpty || answers(office.building(place)?.grid ?? place)
        case .step(_, let id): return office.matter(id).map { answers($0.opening.grid) } ?? false
        case .absence(let elder, _), .file(_, let elder):
            return office.elder(elder).map { answers($0.elder.grid) } ?? false
        case .duty(_, _, let place): return context.me.answers(forPlace: place)
        case .edit(let kind, let id, _):
            guard let record = office.record(kind, id) else { return false }
            return answers(record.area)
        case .register(_, let place):
            // Of a dwelling the first word is the building.
            let code = place.split(separator: " ").first.map(String.init) ?? ""
            return code.isEmpty || answers(office.building(code)?.grid ?? code)
        case .clearance, .lift: return true
        case .sheet(let grid, _): return answers(grid)
        case .plan(.plan, let place): return office.reaches(.planMeeting, place, by: context.me, at: context.now)
        case .plan(_, let id), .minutes(_, let id):
            return office.meeting(id).map {
                office.reaches(.planMeeting, $0.place, by: context.me, at: context.now)
            } ?? false
        case .split(let grid, _), .assign(let grid, _): return answers(grid)
        case .topic(let form):
            if let topic = form.topic, office.topic(topic)?.isTakenBack ?? true { return false }
            return form.place(office).map { office.reaches(form.act, $0, by: context.me, at: context.now) } ?? true
        case .meeting(_, let id):
            guard let meeting = office.meeting(id) else { return false }
            return office.reaches(.runMeeting, meeting.place, by: context.me, at: context.now)
        }
    }
}

extension RegisterRecord {
    /// The code of the place that somebody has to answer for to change the record.
    var area: String {
        switch self {
        case .community(let record): record.id
        case .staff(let record): record.scope
        case .duty(let record): record.place
        case .grid(let record): record.id
        case .building(let record): record.grid
        case .elder(let record): record.grid
        }
    }
}
