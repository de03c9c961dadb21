import StreetModel
import TextUI

extension Form {
    /// What the form becomes; nil while something that has to be filled is not.
    package func step(_ context: ScreenContext) -> Step? {
        guard firstIncomplete(context) == nil else { return nil }
        switch purpose {
        case .open(let kind, _): return .record(.matterOpened(opening(kind, context)))
        case .step(let step, let matter): return .record(.matterStepped(stepped(step, matter, context)))
        case .absence(let elder, _):
            guard let from = field(.from)?.day(context.today), let through = field(.through)?.day(context.today),
                let reason = Absence.Reason(rawValue: value(.reason))
            else { return nil }
            let absence = Absence(
                elder: elder, reason: reason, from: from, through: through, place: value(.whereTo),
                toldBy: value(.toldBy))
            return .record(.absenceReported(absence))
        case .duty(let day, let shift, let place):
            var duty = DutyShift(id: DutyShift.id(day: day, shift: shift, place: place))
            (duty.day, duty.shift, duty.place) = (day, shift, place)
            (duty.person, duty.telephone) = (value(.person), value(.telephone))
            (duty.officer, duty.officerTelephone) = (value(.officer), value(.officerTelephone))
            return .record(.registered(.duty(duty)))
        case .edit(let kind, let id, _):
            guard let base, let record = record(context) else { return nil }
            let changes = base.changes(to: record)
            if isResolving { return resolved(kind, id, context) }
            if changes.isEmpty { return .say(Toast(context.words.nothingChanged)) }
            // A shift is written whole: its day, half and place are its key.
            if kind == .duty { return .record(.registered(record)) }
            return .record(.amended(Amendment(register: kind, id: id, changes: changes)))
        case .register: return record(context).map { .record(.registered($0)) }
        case .file(_, let elder) where isResolving: return resolved(.elder, elder, context)
        case .file(let act, let elder): return fileStep(act, elder, context)
        case .clearance: return clearance(context)
        case .lift:
            var lift = CareLifted()
            (lift.from, lift.through) = (field(.from)?.day(context.today), field(.through)?.day(context.today))
            (lift.cause, lift.note) = (CareLifted.Cause(rawValue: value(.cause)) ?? .weather, value(.done))
            return .record(.desk(.careLifted(lift)))
        case .sheet(let grid, let slot):
            let name = value(.fileName)
            let sheet = RoundSheet(grid: grid, slot: slot, context).export
            let path = name.hasSuffix(".html") ? name : "\(name).html"
            return .effect(.export(sheet.document, to: path, as: sheet.act(format: "html")))
        case .plan(let act, let id): return planStep(act, id, context)
        case .minutes(let act, let id): return minutesStep(act, id, context)
        case .split(let grid, let buildings): return split(grid, buildings, context)
        case .assign(let grid, _):
            guard let from = field(.from)?.day(context.today) else { return nil }
            var assignment = GridAssigned()
            (assignment.grid, assignment.staff, assignment.from) = (grid, value(.worker), from)
            assignment.through = field(.through)?.day(context.today)
            assignment.substituteFor = value(.insteadOf)
            return .record(.place(.assigned(assignment)))
        case .topic(let form): return topicStep(form, context)
        case .meeting(let part, let meeting): return meetingStep(part, meeting, context)
        }
    }

    /// What the rules cannot make a new grid of, because somebody moved the buildings meanwhile, is told by saying so.
    private func split(_ grid: String, _ buildings: [String], _ context: ScreenContext) -> Step {
        do throws(Refusal) {
            let (name, worker) = (value(.gridName), value(.worker))
            let redraw =
                buildings.isEmpty
                ? try context.office.openGrid(in: grid, name: name, worker: worker)
                : try context.office.split(grid, moving: buildings, name: name, worker: worker)
            return .record(.place(.redrawn(redraw)))
        } catch {
            return .refuse(error)
        }
    }

    private func clearance(_ context: ScreenContext) -> Step? {
        guard let from = field(.from)?.day(context.today), let through = field(.through)?.day(context.today) else {
            return nil
        }
        let list = ClearanceList(from: min(from, through), through: max(from, through), context)
        let format = value(.format)
        let name = value(.fileName)
        let path = name.hasSuffix(".\(format)") ? name : "\(name).\(format)"
        return .effect(.export(list.document, to: path, as: list.export.act(format: format)))
    }

    private func opening(_ kind: MatterKind, _ context: ScreenContext) -> MatterOpened {
        let place = value(.place)
        let report = MatterReport(
            place: place, category: value(.category), text: value(.text), ticket: value(.ticket),
            channel: MatterReport.Channel(rawValue: value(.channel)), caller: value(.caller),
            telephone: value(.telephone))
        return MatterOpened(
            kind: kind, elder: "", grid: context.office.building(place)?.grid ?? place, origin: .hand,
            // Its clock runs from the call, which may have been a while ago.
            start: field(.calledAt)?.time.map { context.office.offset.moment(context.today, $0) } ?? context.now.cut,
            handleBy: field(.by)?.day(context.today).map { context.office.endOfDay($0) },
            owner: value(.owner), report: report)
    }

    private func stepped(_ step: MatterStepped.Step, _ matter: String, _ context: ScreenContext) -> MatterStepped {
        MatterStepped(
            matter: matter, step: step, outcome: HandlingOutcome(rawValue: value(.outcome)),
            cause: Cause(rawValue: value(.cause)), text: field(.reason) == nil ? value(.done) : value(.reason),
            to: [.department, .staff, .master].map { value($0) }.first { !$0.isEmpty } ?? "",
            until: field(.until)?.day(context.today), isSolved: answer(.solved), isSatisfied: answer(.satisfied))
    }

    private func answer(_ name: FormField.Name) -> Bool? {
        switch value(name) {
        case "yes": true
        case "no": false
        default: nil
        }
    }

    /// Writes the text that follows from class and place, as long as nobody has written another.
    mutating func writeReadyText() {
        guard case .open(.finding, _) = purpose, let index = fields.firstIndex(where: { $0.name == .text }),
            fields[index].value == readyText, case .finder(let finder)? = field(.place)?.content
        else { return }
        let category = value(.category)
        guard !category.isEmpty, let place = finder.found?.title else { return }
        readyText = "\(place) \(category)"
        fields[index].content = .text(.init(readyText))
    }
}

extension Office {
    /// The last second of a day in the street.
    func endOfDay(_ day: Day) -> Moment { offset.moment(day + 1, TimeOfDay(seconds: 0)) - 1 }
}
