import Storage
import StreetModel
import Testing

/// What a file of rules of consultation may not say, and what of it an old line of a journal may.
@Suite struct RulesFileTests {
    private static let quorum = #"{"over":1,"of":2,"strict":true,"base":"members"}"#
    private static let threshold =
        #"{"key":"half","zh":"半数","en":"half","over":1,"of":2,"strict":false,"base":"present"}"#

    private static func file(
        quorum: String = quorum, thresholds: String = threshold, checklist: String = "", questions: String = "",
        steps: String = ""
    ) -> String {
        #"{"answerDays":15,"urgentAnswerDays":5,"objectionDays":7,"reviewDays":90,"#
            + #""steps":[{"key":"s","zh":"筛选","en":"Screening","checklist":[\#(steps)]}],"#
            + #""intake":{"zh":"征集表","en":"Intake","questions":[\#(questions)]},"#
            + #""feedback":{"zh":"反馈表","en":"Feedback","questions":[]},"meetings":[{"key":"council","zh":"议事会","en":"Council","#
            + #""noticeDays":3,"quorum":\#(quorum),"thresholds":[\#(thresholds)],"checklist":[\#(checklist)],"#
            + #""publicDays":5,"effect":"opinion","source":"街道自定","date":"2026-01-01"}]}"#
    }

    private static func fault(_ file: String) -> StoredProfile.Fault? {
        do throws(StoredProfile.Fault) {
            _ = try StoredConsultationRules.read(Array(file.utf8))
            return nil
        } catch {
            return error
        }
    }

    private static let line = #"{"key":"room","zh":"会场","en":"room"}"#
    private static let question = #"{"key":"title","zh":"题目","en":"Topic","kind":"text"}"#

    @Test(arguments: [
        (file(), nil as String?), (file(checklist: line, questions: question, steps: line), nil),
        (file(quorum: #"{"over":1,"of":2,"strict":true,"base":"present"}"#), "meetings.quorum.base"),
        (file(quorum: #"{"over":1,"of":2,"base":"members"}"#), "meetings.quorum.strict"),
        (
            file(thresholds: #"{"key":"half","zh":"半数","en":"half","over":1,"of":2,"base":"present"}"#),
            "meetings.thresholds.strict"
        ),
        (file(thresholds: "\(threshold),\(threshold)"), "meetings.thresholds"),
        (file(checklist: "\(line),\(line)"), "meetings.checklist"),
        (file(questions: "\(question),\(question)"), "intake.questions"),
        (file(steps: "\(line),\(line)"), "steps.checklist"),
    ])
    func aFileMeansOneThing(_ file: String, _ path: String?) {
        #expect(Self.fault(file) == path.map(StoredProfile.Fault.field))
    }

    /// What was once adopted is read as it was.
    @Test func anOldLineIsRead() throws {
        let desk = try TestDesk.make()
        var office = desk.desk.emptyOffice
        var book = try Book.open(TestDesk.street, in: desk.desk, into: &office)
        var rules = ConsultationRules()
        var form = MeetingForm(key: "council", name: BilingualName("议事会", "Council"))
        form.quorum = .majority(of: .present)
        let line = ChecklistRule(key: "room", name: BilingualName("会场", "room"))
        form.checklist = [line, line]
        form.thresholds = [.init(key: "half", name: BilingualName("半数", "half"), threshold: .majority(of: .present))]
        rules.steps = [TopicStepRule(key: "s", name: BilingualName("筛选", "Screening"), checklist: [])]
        (rules.intake.name, rules.feedback.name) = (BilingualName("表", "Form"), BilingualName("表", "Form"))
        rules.feedback.key = "feedback"
        rules.meetings = [form]
        try book.write([.consultation(.rulesAdopted(rules))], into: &office)
        var again = desk.desk.emptyOffice
        let reopened = try Book.open(TestDesk.street, in: desk.desk, into: &again)
        #expect(reopened.fault == nil && again.street.rules == office.street.rules)
    }

    /// A forged number of votes or area is no value: nothing is added up that could not be.
    @Test(arguments: ["yes", "no", "abstain", "needed", "baseCount", "owners", "area", "yesArea"])
    func noVotesWithoutEnd(_ key: String) throws {
        var body = BallotMarked()
        let field = try #require(BallotMarked.fields.first { $0.key == key })
        #expect(throws: FieldFault.self) { try field.write(&body, .text(String(Int.max))) }
        var roll = MeetingRolled()
        let members = try #require(MeetingRolled.fields.first { $0.key == "members" })
        for (area, isRead) in [("0", true), ("1000000000000", true), ("1000000000001", false), ("-1", false)] {
            let row = ["1", "员", "voter", "", "", area]
            let written: Void? = try? members.write(&roll, .rows([row]))
            #expect((written != nil) == isRead)
        }
    }
}
