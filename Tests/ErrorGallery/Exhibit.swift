import Workbench

/// One error in the gallery: what provokes it, and the exact words in both languages.
struct Exhibit: Hashable {
    /// Its place: the case of the error.
    let room: String
    /// What somebody does, or what happens, so that it comes.
    let input: String
    let chinese: String
    let english: String
    /// The value was made by hand, because provoking it needs a terminal, another program or another machine.
    let isByHand: Bool

    /// - Parameter paths: what of this run stands in the words, each with what stands there on paper.
    init(
        _ room: String, _ input: String, byHand isByHand: Bool = false, paths: [(String, String)] = [],
        say: (Words) -> String
    ) {
        self.room = room
        self.input = input
        self.isByHand = isByHand
        let onPaper = { (text: String) in
            paths.reduce(text) { $0.replacing($1.0, with: $1.1) }.replacing("\n", with: " ")
                .replacing(/(\/[A-Za-z0-9._-]+)*\/exchange-test-[A-Za-z0-9]{6}\//, with: "")
                .replacing(/(\/[A-Za-z0-9._-]+)*\/exchange-test-[A-Za-z0-9]{6}/, with: "registers")
        }
        chinese = onPaper(say(Words(.chinese)))
        english = onPaper(say(Words(.english)))
    }
}

/// A part of the gallery: the rooms it has to fill, and what stands in them.
struct Hall {
    let title: String
    /// Where the words are heard.
    let intro: String
    let rooms: [String]
    let exhibits: [Exhibit]

    init<Room: CaseIterable & RawRepresentable<String>>(
        _ title: String, _ intro: String, _ rooms: Room.Type, _ exhibits: [Exhibit]
    ) {
        self.title = title
        self.intro = intro
        self.rooms = Room.allCases.map(\.rawValue)
        self.exhibits = exhibits
    }
}
