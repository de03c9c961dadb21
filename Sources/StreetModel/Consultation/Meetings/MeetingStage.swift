/// Where a meeting stands: 筹备 → 已公告 → 签到 → 进行 (休会) → 闭会 → 已公示 → 归档; also 流会 and 取消 (DOMAIN §5).
package enum MeetingStage: String, CaseIterable, Hashable, Sendable {
    case preparing, published, signingIn, running, adjourned, closed, failed, cancelled, publicised, archived

    /// Outcomes are written only while it runs.
    package var isLive: Bool {
        switch self {
        case .signingIn, .running, .adjourned: true
        case .preparing, .published, .closed, .failed, .cancelled, .publicised, .archived: false
        }
    }

    /// It is over, with or without a result.
    package var isOver: Bool {
        switch self {
        case .preparing, .published, .signingIn, .running, .adjourned: false
        case .closed, .failed, .cancelled, .publicised, .archived: true
        }
    }
}
