extension Act {
    /// What an event does, asked for by somebody.
    package init(_ event: Event, by staff: String) {
        switch event {
        case .profileAdopted: self = .adoptProfile
        case .registered(let record): self = Act(registering: record.kind)
        case .amended(let amendment): self = Act(amending: amendment)
        case .checkRecorded: self = .look
        case .absenceReported: self = .reportAbsence
        case .matterOpened: self = .openMatter
        case .matterStepped(let step): self = Act(step.step)
        case .attemptRecorded: self = .attempt
        case .noticeRead: self = .read
        case .urged: self = .urge
        case .gridCovered(let standIn):
            self = standIn.staff.isEmpty ? .giveBack : standIn.staff == staff ? .takeOver : .standIn
        case .elder(let event): self = Act(event)
        case .place(.redrawn): self = .redrawGrids
        case .place(.assigned): self = .assignGrid
        case .place(.canvassed): self = .canvass
        case .desk(.careLifted): self = .liftCare
        case .desk(.fieldShown): self = .reveal
        case .desk(.exported(let export)) where export.what == ExportMade.backup: self = .backUp
        case .desk(.exported(let export)): self = export.elder.isEmpty ? .export : .exportPerson
        case .consultation(let event): self = Act(event)
        case .takenBack: self = .undo
        case .restored: self = .restore
        }
    }

    /// A step of a matter.
    package init(_ step: MatterStepped.Step) {
        switch step {
        case .responded: self = .respond
        case .handled: self = .handle
        case .confirmed: self = .confirm
        case .cleared: self = .clear
        case .redone: self = .redo
        case .reopened: self = .reopen
        case .referred: self = .refer
        case .returned: self = .returnBack
        case .reassigned: self = .reassign
        case .raised: self = .raise
        case .parked: self = .park
        case .resumed: self = .resume
        case .excluded: self = .exclude
        case .merged: self = .merge
        case .withdrawn: self = .withdraw
        case .witnessed: self = .witness
        }
    }

    private init(_ event: ElderEvent) {
        switch event {
        case .leavingReported: self = .reportLeaving
        case .leavingDecided: self = .decideLeaving
        case .absenceDecided(let decision):
            switch decision.verdict {
            case .approved, .refused: self = .approveAbsence
            case .ended: self = .endAbsence
            }
        case .visitRecorded: self = .visit
        case .evaluationRecorded: self = .evaluate
        case .arrived: self = .moveElder
        case .left: self = .completeMove
        }
    }

    /// Writing a new record of a register.
    package init(registering kind: RegisterKind) {
        switch kind {
        case .elder: self = .registerElder
        case .building: self = .registerBuilding
        case .grid: self = .registerGrid
        case .community: self = .registerCommunity
        case .staff: self = .registerStaff
        case .duty: self = .keepRota
        }
    }

    private init(amending amendment: Amendment) {
        self.init(leastAmending: amendment.register)
        let isContact = amendment.changes.allSatisfy { Elder.workersFields.contains($0.field) }
        if amendment.register == .elder && !isContact { self = .amendFile }
    }

    /// The least that changing a record of a register may be: a file's contacts may be changed by more people than its
    /// risk.
    package init(leastAmending kind: RegisterKind) {
        switch kind {
        case .elder: self = .amendContact
        case .building: self = .amendBuilding
        case .grid: self = .amendGrid
        case .community: self = .amendCommunity
        case .staff: self = .amendStaff
        case .duty: self = .keepRota
        }
    }
}

extension Elder {
    /// What a grid worker may change in a file: how the person is reached, and the note to who comes next. Risk,
    /// agreement, consent and dwelling are community staff's (DOMAIN §2).
    package static let workersFields: Set<String> = [
        "telephone", "contacts", "keyHolder", "keyPlace", "volunteer", "handoverNote", "handoverUntil", "health",
    ]
}
