/// The end of a command that has already said why.
enum Stop: Error {
    /// A rule or the arguments' meaning said no: one line has told what, why, what to do.
    case refused
    case wrongUsage
    /// The desk is damaged or can only be read.
    case unsound

    var status: Int32 {
        switch self {
        case .refused: 1
        case .wrongUsage: 2
        case .unsound: 3
        }
    }
}
