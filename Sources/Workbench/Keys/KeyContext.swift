/// Which list of bindings holds: a screen's or a layer's.
package enum KeyContext: Hashable, Sendable, CaseIterable {
    case signIn, round, facade, anomaly, file, duty, complaints, complaintList, board, boardList, matters, matter, help
}
