import Storage
import StreetModel
import Workbench

/// `topic list --json` and `topic show --json`: topics with step, screening and answers; proposers as the reader may
/// see them (DOMAIN §7).
struct TopicJSON {
    private let office: Office
    private let words: Words

    init(_ office: Office, _ words: Words) {
        self.office = office
        self.words = words
    }

    /// An array, one line.
    func bytes(_ views: [TopicView]) -> [UInt8] {
        var json = JSONWriter(reserving: views.count * 512)
        json.beginArray()
        for view in views { write(view, to: &json) }
        json.endArray()
        return json.bytes + [UInt8(ascii: "\n")]
    }

    /// One object, one line.
    func bytes(_ view: TopicView) -> [UInt8] {
        var json = JSONWriter(reserving: 512)
        write(view, to: &json)
        return json.bytes + [UInt8(ascii: "\n")]
    }

    private func write(_ view: TopicView, to json: inout JSONWriter) {
        let state = view.topic.state
        json.beginObject()
        json.string(view.topic.id, "id")
        json.string(view.topic.place, "place")
        json.string(state.raising.title, "title")
        json.string(state.raising.wish, "wish")
        json.string(state.raising.channel.word, "channel")
        json.string(state.raising.on?.text, "on")
        flag(state.raising.isUrgent, "urgent", &json)
        integer(view.households, "households", &json)
        json.string(view.step, "step")
        integer(view.days, "days", &json)
        integer(view.stepDays, "stepDays", &json)
        json.string(state.owner.isEmpty ? nil : state.owner, "owner")
        json.string(state.due?.text, "by")
        flag(state.isOpen, "open", &json)
        flag(view.isLate, "late", &json)
        json.string(state.mergedInto.isEmpty ? nil : state.mergedInto, "mergedInto")
        json.string(state.liftedTo.isEmpty ? nil : state.liftedTo, "liftedTo")
        write(state.recommendation, "recommendation", &json)
        write(state.decision, "decision", &json)
        json.key("checklist")
        json.beginArray()
        for line in view.checklist {
            json.beginObject()
            json.string(line.rule.key, "item")
            flag(line.isDone, "done", &json)
            json.endObject()
        }
        json.endArray()
        json.key("proposers")
        json.beginArray()
        for answer in view.answers { write(answer, to: &json) }
        json.endArray()
        json.endObject()
    }

    private func write(_ word: TopicState.Screening?, _ key: String, _ json: inout JSONWriter) {
        json.key(key)
        guard let word else { return json.null() }
        json.beginObject()
        json.string(word.body.verdict.word, "verdict")
        json.string(word.body.ground, "ground")
        json.string(word.body.target.isEmpty ? nil : word.body.target, "to")
        json.string(word.body.until?.text, "until")
        json.string(word.by, "by")
        json.string(office.offset.text(of: word.at), "time")
        json.endObject()
    }

    private func write(_ answer: TopicView.Answer, to json: inout JSONWriter) {
        let proposal = answer.proposal
        json.beginObject()
        json.string(answer.topic, "topic")
        integer(proposal.number, "proposal", &json)
        json.string(words.proposer(proposal.proposer, in: answer.place), "proposer")
        json.string(words.proposerTelephone(proposal.telephone, in: answer.place), "telephone")
        json.string(answer.until.text, "until")
        json.string(proposal.answer?.adoption.word, "adopted")
        json.string(proposal.answer?.reason, "reason")
        flag(answer.isLate, "late", &json)
        json.endObject()
    }

    private func flag(_ value: Bool, _ key: String, _ json: inout JSONWriter) {
        json.key(key)
        json.boolean(value)
    }

    private func integer(_ value: Int, _ key: String, _ json: inout JSONWriter) {
        json.key(key)
        json.integer(value)
    }
}
