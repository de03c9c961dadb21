/// What a matter is about (DOMAIN §1, 事项).
///
/// How to add one: a case here with its words, its clocks in the office profile (``Profile/clocks(for:)``), a
/// ``BreachKind``, what the rules of its steps say in `Office+StepRules.swift`, and its sentences in Workbench/Words.
package enum MatterKind: String, Choice, Hashable {
    case anomaly, whereabouts, complaint, finding, resolution, task

    package var word: String { rawValue }

    package var names: [String] {
        switch self {
        case .anomaly: ["异常"]
        case .whereabouts: ["核实去向"]
        case .complaint: ["诉求"]
        case .finding: ["巡查发现"]
        case .resolution: ["议定事项"]
        case .task: ["任务"]
        }
    }

    /// True where a life may depend on it: only a result on the person is a response, and nothing parks it.
    package var isAboutPerson: Bool {
        switch self {
        case .anomaly, .whereabouts: true
        case .complaint, .finding, .resolution, .task: false
        }
    }

    /// What is late where one of its clocks is.
    package var breach: BreachKind {
        switch self {
        case .anomaly: .anomaly
        case .whereabouts: .whereabouts
        case .complaint: .complaint
        case .finding: .finding
        case .resolution: .resolution
        case .task: .task
        }
    }
}
