import StreetModel
import Testing

/// Rules of consultation are adopted whole, and take no form away from a meeting that needs it.
@Suite struct AdoptionTests {
    private static let drops = Refusal.consultation(.formInUse("council", meeting: "H1"))

    @Test(
        arguments: [
            ([], drops), ([.published], drops), ([.published, .signingIn, .started], drops), ([.closed], drops),
            ([.publicised], drops), ([.archived], nil), ([.cancelled], nil), ([.failed], nil),
        ] as [([MeetingStepped.Step], Refusal?)])
    func aFormInUseStays(_ steps: [MeetingStepped.Step], _ expected: Refusal?) {
        for book in [Street.book, Street.code] {
            var street = Street()
            street.adoptRules()
            street.callMeeting(book: book)
            for step in steps { street.step(step, at: at("20 09:00")) }
            var rules = street.office.street.rules
            rules.meetings = [MeetingForm(key: "hearing", name: BilingualName("听证会", "Hearing"))]
            #expect(Self.said(rules, street) == expected)
            rules.meetings.append(MeetingForm(key: "council", name: BilingualName("议事会", "Council")))
            #expect(Self.said(rules, street) == nil)
        }
    }

    private static func said(_ rules: ConsultationRules, _ street: Street) -> Refusal? {
        refusal { () throws(Refusal) in
            _ = try street.office.decide(
                .consultation(.rulesAdopted(rules)), by: Street.administrator, at: at("21 09:00"))
        }
    }
}
