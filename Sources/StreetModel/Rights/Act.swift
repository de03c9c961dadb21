/// Everything that somebody can do with a desk, as the table of rights knows it (``Act/reach(of:)``).
///
/// How to add one: a case here, its row in `Act+Reach.swift`, what leads to it in `Act+Event.swift` (an event) or where
/// it is asked (a command), its name in Words+Rights, its line in the table of RightsTests.
package enum Act: String, CaseIterable, Hashable, Sendable {
    // Looks and contacts.
    case look, attempt, visit, read, urge
    // Matters.
    case openMatter, respond, handle, confirm, clear, redo, reopen, refer, returnBack, reassign, raise, park, resume
    case exclude, merge, withdraw, witness
    // People.
    case registerElder, amendContact, amendFile, reportAbsence, approveAbsence, endAbsence, reportLeaving, decideLeaving
    case moveElder, completeMove, evaluate
    // Places.
    case registerBuilding, amendBuilding, registerGrid, amendGrid, redrawGrids, assignGrid, canvass
    case registerCommunity, amendCommunity
    // Consultation.
    case raiseTopic, keepTopic, screenTopic, answerTopic, liftTopic, planMeeting, runMeeting, signMinutes, adoptRules
    // The office.
    case takeOver, standIn, giveBack, keepRota, registerStaff, amendStaff, liftCare, adoptProfile
    // One's own acts.
    case undo, restore
    // What goes in and out, and what is seen.
    case importRegisters, export, exportPerson, reveal, seeBoard, audit, backUp

    /// What the table is divided into where people read it.
    package enum Group: CaseIterable, Hashable, Sendable {
        case looks, matters, people, places, consultation, office, own, inAndOut

        package var acts: [Act] { Act.allCases.filter { $0.group == self } }
    }

    package var group: Group {
        switch self {
        case .look, .attempt, .visit, .read, .urge: .looks
        case .openMatter, .respond, .handle, .confirm, .clear, .redo, .reopen, .refer, .returnBack, .reassign, .raise,
            .park, .resume, .exclude, .merge, .withdraw, .witness:
            .matters
        case .registerElder, .amendContact, .amendFile, .reportAbsence, .approveAbsence, .endAbsence, .reportLeaving,
            .decideLeaving, .moveElder, .completeMove, .evaluate:
            .people
        case .registerBuilding, .amendBuilding, .registerGrid, .amendGrid, .redrawGrids, .assignGrid, .canvass,
            .registerCommunity, .amendCommunity:
            .places
        case .raiseTopic, .keepTopic, .screenTopic, .answerTopic, .liftTopic, .planMeeting, .runMeeting, .signMinutes,
            .adoptRules:
            .consultation
        case .takeOver, .standIn, .giveBack, .keepRota, .registerStaff, .amendStaff, .liftCare, .adoptProfile: .office
        case .undo, .restore: .own
        case .importRegisters, .export, .exportPerson, .reveal, .seeBoard, .audit, .backUp: .inAndOut
        }
    }
}
