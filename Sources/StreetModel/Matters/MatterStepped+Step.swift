extension MatterStepped {
    /// The steps that a matter can take; opening it is an event of its own (DOMAIN §4).
    package enum Step: String, Choice, Hashable {
        case responded
        /// 办结: with outcome and cause.
        case handled
        /// 回访: solved? satisfied? By someone other than the handler.
        case confirmed
        /// 销账: by a supervisor, never the handler.
        case cleared
        /// 重办: not solved, or not accepted; the clock of handling starts anew.
        case redone
        /// A further abnormal look after the response: both clocks start anew.
        case reopened
        /// 转派 to a department.
        case referred
        /// 退单 by the department.
        case returned
        case reassigned
        /// 提级.
        case raised
        /// 挂账: cannot be solved now; the clock stands still.
        case parked
        case resumed
        /// 剔除 from the rates.
        case excluded
        /// Linked to a master; never deleted.
        case merged
        case withdrawn
        /// A second person has seen that it was withdrawn.
        case witnessed

        package var word: String { rawValue }

        package var names: [String] {
            switch self {
            case .responded: ["响应"]
            case .handled: ["办结"]
            case .confirmed: ["回访"]
            case .cleared: ["销账"]
            case .redone: ["重办"]
            case .reopened: ["再次异常"]
            case .referred: ["转派"]
            case .returned: ["退单"]
            case .reassigned: ["改派"]
            case .raised: ["提级"]
            case .parked: ["挂账"]
            case .resumed: ["恢复"]
            case .excluded: ["剔除"]
            case .merged: ["并案"]
            case .withdrawn: ["撤回"]
            case .witnessed: ["阅知"]
            }
        }
    }
}
