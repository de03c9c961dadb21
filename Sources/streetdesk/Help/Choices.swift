internal import ArgumentParser
import StreetModel
import Workbench

/// The words that may stand in one place of a command line: a Chinese help lists the Chinese ones, an English one the stored.
///
/// Help and refusal list the same, and what a command takes, so that neither can be wrong.
struct Choices {
    private let chinese: String
    private let english: String

    init<Value: Choice>(_ values: [Value]) {
        chinese = values.map { $0.names.first ?? $0.word }.joined(separator: " | ")
        english = values.map(\.word).joined(separator: " | ")
    }

    init(_ fields: [PersonField]) {
        chinese = fields.map { Words(.chinese).name($0) }.joined(separator: " | ")
        english = fields.map(\.rawValue).joined(separator: " | ")
    }

    /// "结果: 正常 | 异常 | 看不清 · the outcome: normal | abnormal | unclear".
    func help(_ chinese: String, _ english: String) -> ArgumentHelp {
        "\(chinese): \(self.chinese) · \(english): \(self.english)"
    }

    /// What has to be written instead, after an option where one is meant.
    func expected(_ option: String = "") -> ValidationError {
        let option = option.isEmpty ? "" : option + " "
        return ValidationError("\(option)\(chinese) · \(option)\(english)")
    }

    static let outcomes = Choices([Outcome.normal, .abnormal, .unclear])
    static let seen = Choices(Seen.allCases)
    static let halves = Choices(Half.allCases)
    static let visitKinds = Choices(VisitKind.allCases)
    static let liftCauses = Choices(CareLifted.Cause.allCases)
    static let absences = Choices(Absence.Reason.allCases)
    static let leavings = Choices([ElderStatus.moved, .died, .withdrawn])
    static let respondents = Choices(EvaluationRecorded.Respondent.allCases)
    static let findings = Choices(CanvassRecorded.Finding.allCases)
    static let matterKinds = Choices(MatterKind.allCases)
    static let openedKinds = Choices([MatterKind.complaint, .finding, .task])
    static let complaintChannels = Choices(MatterReport.Channel.allCases)
    /// A look opens a matter again, and nobody's hand.
    static let steps = Choices(MatterStepped.Step.allCases.filter { $0 != .reopened })
    static let handlingOutcomes = Choices(HandlingOutcome.allCases)
    static let causes = Choices(Cause.allCases)
    static let attemptResults = Choices(Attempt.Result.allCases)
    static let attemptChannels = Choices(Attempt.Channel.allCases)
    static let topicChannels = Choices(TopicRaised.Channel.allCases)
    static let verdicts = Choices(TopicScreened.Verdict.allCases)
    static let adoptions = Choices(TopicAnswered.Adoption.allCases)
    static let personFields = Choices(PersonField.allCases)
}

extension PersonField {
    /// The field that a word of a command line means, in either language.
    init?(typed text: String) {
        guard let field = PersonField.allCases.first(where: { $0.rawValue == text || Words(.chinese).name($0) == text })
        else { return nil }
        self = field
    }
}
