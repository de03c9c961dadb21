extension Act {
    /// A row of the table: how far the act reaches for each role.
    private struct Row {
        var worker: Reach
        var staff: Reach
        var supervisor: Reach
        var administrator: Reach

        init(_ worker: Reach, _ staff: Reach, _ supervisor: Reach, _ administrator: Reach) {
            self.worker = worker
            self.staff = staff
            self.supervisor = supervisor
            self.administrator = administrator
        }

        static let everybody = Row(.ownArea, .ownArea, .street, .street)
        static let fromStaffOn = Row(.nowhere, .ownArea, .street, .street)
        static let supervising = Row(.nowhere, .nowhere, .street, .street)
        static let administrators = Row(.nowhere, .nowhere, .nowhere, .street)
        static let ownDoing = Row(.ownDoing, .ownDoing, .ownDoing, .ownDoing)
        /// What only a new desk, an import or another act writes.
        static let nobody = Row(.nowhere, .nowhere, .nowhere, .nowhere)
    }

    /// The table of rights (DOMAIN §2 to §4, §7): who may do what, and how far. `Office.decide` asks it before any finer
    /// rule, for keys and commands alike.
    package func reach(of role: Role) -> Reach {
        let row = row
        return switch role {
        case .gridWorker: row.worker
        case .communityStaff: row.staff
        case .supervisor: row.supervisor
        case .administrator: row.administrator
        }
    }

    /// The lowest role that may whosever doing it is; nil where nobody may.
    package var lowestRole: Role? {
        Role.allCases.first { role in
            switch reach(of: role) {
            case .nowhere, .ownDoing: false
            case .ownArea, .ownCommunity, .street: true
            }
        }
    }

    private var row: Row {
        switch self {
        case .look, .attempt, .visit, .read: .everybody
        case .urge: .fromStaffOn
        case .openMatter, .respond, .handle, .raise, .witness: .everybody
        case .refer, .returnBack, .reassign, .merge, .confirm: .fromStaffOn
        // A worker withdraws what that worker opened.
        case .withdraw: Row(.ownDoing, .ownArea, .street, .street)
        // Who confirmed a false alarm may clear it.
        case .clear: Row(.nowhere, .ownDoing, .street, .street)
        case .redo, .park, .resume, .exclude: .supervising
        case .reopen: .nobody
        case .registerElder, .amendContact, .reportAbsence, .endAbsence, .reportLeaving, .evaluate: .everybody
        case .amendFile, .approveAbsence, .decideLeaving: .fromStaffOn
        case .moveElder, .completeMove: .supervising
        case .registerBuilding, .amendBuilding, .amendGrid, .redrawGrids, .assignGrid: .fromStaffOn
        case .canvass: .everybody
        // A grid is opened by redrawing, so that its buildings come with it.
        case .registerGrid: .nobody
        case .registerCommunity: .administrators
        case .amendCommunity: .supervising
        // Whoever hears of something in the community may write it down.
        case .raiseTopic: Row(.ownCommunity, .ownArea, .street, .street)
        case .keepTopic, .screenTopic, .answerTopic, .liftTopic, .planMeeting, .runMeeting, .signMinutes: .fromStaffOn
        case .adoptRules: .administrators
        case .takeOver: Row(.ownCommunity, .ownArea, .street, .street)
        case .standIn: .fromStaffOn
        case .giveBack: Row(.ownDoing, .ownArea, .street, .street)
        case .keepRota: .fromStaffOn
        case .registerStaff, .amendStaff: .administrators
        case .liftCare: .supervising
        case .adoptProfile: .nobody
        // One's own; another's with a reason, which the finer rule asks for, is community staff's and above.
        case .undo: Row(.ownDoing, .ownArea, .street, .street)
        case .restore: .ownDoing
        case .importRegisters: .fromStaffOn
        case .export, .reveal: .everybody
        // A whole file unmasked is handed out by the community, not in passing on the round.
        case .exportPerson: .fromStaffOn
        case .seeBoard: .fromStaffOn
        case .audit: .supervising
        // Everything about everybody, unmasked.
        case .backUp: .administrators
        }
    }
}
