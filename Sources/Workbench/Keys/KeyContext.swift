/// Which list of bindings holds: a screen's or a layer's.
package enum KeyContext: Hashable, Sendable, CaseIterable {
    case signIn, round, visits, facade, anomaly, file, duty, complaints, complaintList, board, boardList, matters,
        matter, dues, registers, canvass, help, lateEntry, imports, topics, topic, meetings, planAgenda, planLines,
        planRoll,
        planNotice, minutes, ledger, meeting, rollCall, bigBoard

    /// Where Han text that arrives begins to be looked for (TERMINAL §1 no. 9).
    static let lists: Set<KeyContext> = [
        .round, .visits, .matters, .board, .boardList, .complaints, .complaintList, .duty, .dues, .registers, .canvass,
        .topics, .meetings,
    ]
}
