extension Screen {
    /// Which list of bindings holds on this screen.
    package var keys: KeyContext {
        switch self {
        case .round: .round
        case .visits: .visits
        case .facade: .facade
        case .anomaly: .anomaly
        case .file: .file
        case .complaints(let screen): screen.choice == nil ? .complaints : .complaintList
        case .duty: .duty
        case .board: .board
        case .boardList: .boardList
        case .matters: .matters
        case .matter: .matter
        case .dues: .dues
        case .registers: .registers
        case .canvass: .canvass
        case .help: .help
        case .lateEntry: .lateEntry
        case .imports: .imports
        case .topics: .topics
        case .topic: .topic
        case .meetings: .meetings
        case .plan(let screen): screen.keyContext
        case .minutes: .minutes
        case .meeting(let screen): screen.calling == nil ? .meeting : .rollCall
        case .ledger: .ledger
        case .bigBoard: .bigBoard
        }
    }
}
