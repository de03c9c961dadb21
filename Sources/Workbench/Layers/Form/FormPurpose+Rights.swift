import StreetModel

extension FormPurpose {
    /// Why somebody may not do what the form is for, asked of the table of rights before anything is written; nil where
    /// they may, and the finer rules are asked when it is saved.
    func refusal(_ context: ScreenContext) -> Refusal? {
        let (office, me) = (context.office, context.me)
        let act = act(context)
        do throws(Refusal) {
            try office.may(act, me)
        } catch {
            return error
        }
        guard let place = place(context), !office.reaches(act, place, by: me, at: context.now) else { return nil }
        switch self {
        case .absence(let elder, _), .file(_, let elder), .edit(.elder, let elder, _):
            return .outsideScope(elder: elder)
        case .open, .step, .duty, .edit, .register, .clearance, .lift, .sheet, .split, .assign, .plan, .minutes,
            .meeting, .topic:
            return .outsidePlace(place)
        }
    }

    /// The least of what saving the form may be.
    private func act(_ context: ScreenContext) -> Act {
        switch self {
        case .open: .openMatter
        case .step(let step, _): Act(step)
        case .absence: .reportAbsence
        case .duty: .keepRota
        case .edit(let kind, _, _): Act(leastAmending: kind)
        case .register(let kind, _): Act(registering: kind)
        case .file(let act, _): Act(act)
        case .clearance, .sheet: .export
        case .lift: .liftCare
        case .split: .redrawGrids
        case .assign: .assignGrid
        case .topic(let form): form.act
        case .plan(.publish, _), .plan(.cancel, _): .runMeeting
        case .plan: .planMeeting
        case .minutes(.correct, _), .minutes(.sign, _): .signMinutes
        case .minutes: .runMeeting
        case .meeting: .runMeeting
        }
    }

    /// The place it is about; nil where it is about none, or one that nobody knows.
    private func place(_ context: ScreenContext) -> String? {
        let office = context.office
        switch self {
        case .absence(let elder, _), .file(_, let elder): return office.elder(elder)?.elder.grid
        case .edit(.staff, _, _), .register(.staff, _): return nil
        case .edit(let kind, let id, _): return office.record(kind, id)?.area
        case .register(_, let place):
            let code = place.split(separator: " ").first.map(String.init) ?? ""
            return code.isEmpty ? nil : office.building(code)?.grid ?? code
        case .split(let grid, _), .assign(let grid, _): return grid
        case .topic(let form): return form.place(office)
        case .plan(.plan, let place): return place
        case .plan(_, let id), .minutes(_, let id): return office.meeting(id)?.place
        case .meeting(_, let id): return office.meeting(id)?.place
        // Of the others the screens have asked, or the form asks for the place.
        case .open, .step, .duty, .clearance, .lift, .sheet: return nil
        }
    }
}

extension Act {
    fileprivate init(_ act: FileAct) {
        switch act {
        case .leave: self = .reportLeaving
        case .refuseLeaving: self = .decideLeaving
        case .refuseAbsence: self = .approveAbsence
        // Within the community a move is a change of the file.
        case .move, .risk: self = .amendFile
        case .note: self = .amendContact
        case .evaluate: self = .evaluate
        case .takeBack: self = .undo
        }
    }
}
