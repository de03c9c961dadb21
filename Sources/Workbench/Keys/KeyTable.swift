package import TextUI

/// The one table of bindings: it drives dispatch, the hint row, the help screen and the palette (TERMINAL §1).
package enum KeyTable {
    /// The bindings of a context, those with digits first.
    package static func bindings(in context: KeyContext) -> [Binding] {
        acts(in: context) + common
    }

    /// The command an input asks for; nil where it asks for none.
    package static func command(for input: Input, in context: KeyContext) -> Command? {
        let bindings = bindings(in: context)
        switch input {
        case .text(let character):
            let folded = KeyFolding.folded(character)
            if folded == " " { return .next }
            return bindings.first { $0.digit == folded || $0.letters.contains(folded) }?.command
        case .key(let key): return bindings.first { $0.keys.contains(key) }?.command
        case .paste, .mouse, .resize: return nil
        }
    }

    /// What each screen's rows can do.
    private static func acts(in context: KeyContext) -> [Binding] {
        switch context {
        case .round:
            people + [
                Binding(.facade, digit: "5", letters: ["w"]), Binding(.order, letters: ["s"]), report,
                Binding(.panel, path: "0 2"), Binding(.otherSlot, path: "0 3"), Binding(.otherGrid, path: "0 5"),
                Binding(.lateEntry, letters: ["r"]), Binding(.otherDay, letters: ["t"]),
                Binding(.sheet, letters: ["p"]),
                Binding(.visits, digit: "6", letters: ["D"]),
            ]
        case .visits:
            [
                Binding(.normal, digit: "1", letters: ["z"]), Binding(.abnormal, digit: "2", letters: ["b"]),
                Binding(.notReached, digit: "3", letters: ["m"]), Binding(.contact, digit: "4", letters: ["c"]),
                Binding(.facade, digit: "5", letters: ["w"]), Binding(.list, digit: "6", letters: ["D"]),
                Binding(.note, digit: "9", letters: ["N"]), Binding(.file, letters: ["i"]),
                Binding(.absence, letters: ["a"]), Binding(.order, letters: ["s"]),
            ]
        case .facade:
            people + [
                Binding(.list, digit: "5", letters: ["w"]), Binding(.panel, path: "0 2"),
                Binding(.otherSlot, path: "0 3"), report,
            ]
        case .anomaly:
            looks + [
                Binding(.noAnswer, digit: "4", letters: ["m"]), Binding(.facade, digit: "5", letters: ["w"]),
                Binding(.knocked, digit: "6", letters: ["K"]), Binding(.reached, digit: "7", letters: ["R"]),
                Binding(.emergency, digit: "8", letters: ["H"]), Binding(.note, digit: "9", letters: ["N"]),
                Binding(.file, letters: ["i"]), Binding(.absence, letters: ["a"]),
            ] + steps
        case .file:
            [
                Binding(.edit, digit: "1", letters: ["e"]), Binding(.absence, digit: "2", letters: ["a"]),
                Binding(.note, digit: "3", letters: ["N"]),
                Binding(.panel, digit: "4", letters: ["c"]), Binding(.facade, digit: "5", letters: ["w"]),
                Binding(.risk, digit: "6", letters: ["Z"]), Binding(.move, digit: "7", letters: ["O"]),
                Binding(.leaving, digit: "8", letters: ["D"]), Binding(.evaluate, digit: "9", letters: ["Q"]),
                // Every letter means something by now; a star is what a masked value shows.
                Binding(.reveal, letters: ["*"]),
            ]
        case .duty:
            [
                Binding(.edit, digit: "1", letters: ["e"]), Binding(.otherPlace, digit: "2", letters: ["P"]),
                Binding(.nextGap, digit: "3", letters: ["G"]),
            ]
        case .complaints:
            [
                Binding(.months, digit: "1"), Binding(.weekHours, digit: "2"), Binding(.categories, digit: "3"),
                Binding(.places, digit: "4"), Binding(.repeats, digit: "5"), Binding(.wholePeriod, path: "0 3"),
            ]
        case .board:
            board + [
                Binding(.days, path: "0 1"), Binding(.figures, path: "0 2"), Binding(.panel, path: "0 5"),
                Binding(.lift, path: "0 6 8"),
            ]
        case .boardList: board
        case .lateEntry:
            looks + [
                Binding(.noteTime, digit: "4"), Binding(.file, letters: ["i"]), Binding(.saveSheet, path: "0 1"),
                Binding(.dropSheet, path: "0 2"),
            ]
        case .registers:
            [
                Binding(.edit, digit: "1", letters: ["e"]), Binding(.assign, digit: "2", letters: ["A"]),
                Binding(.split, digit: "3", letters: ["D"]), Binding(.mergeGrid, digit: "4", letters: ["J"]),
                Binding(.facade, digit: "5", letters: ["w"]), Binding(.redraw, digit: "6", letters: ["O"]),
                Binding(.canvass, digit: "7", letters: ["Q"]), Binding(.register, letters: ["n"]),
                Binding(.file, letters: ["i"]), Binding(.new, path: "0 2"), Binding(.importFiles, path: "0 5"),
            ]
        case .canvass:
            [
                Binding(.dwellingVisited, digit: "1", letters: ["V"]),
                Binding(.livesAlone, digit: "2", letters: ["I"]), Binding(.refusedVisit, digit: "3", letters: ["X"]),
                Binding(.visitAgain, digit: "4", letters: ["T"]), Binding(.vacant, digit: "5", letters: ["O"]),
                Binding(.toVisit, digit: "6", letters: ["Z"]), Binding(.register, letters: ["n"]),
                Binding(.file, letters: ["i"]),
            ]
        case .signIn, .complaintList, .help, .ledger, .bigBoard: []
        case .matters:
            matter + [
                Binding(.new, letters: ["n"]), Binding(.order, letters: ["s"]), Binding(.filters, letters: ["f", "S"]),
            ]
        case .matter: matter + [Binding(.origin, letters: ["m"])]
        case .imports: [Binding(.importFiles, digit: "1")]
        case .meeting:
            [
                Binding(.nextSpeaker, digit: "1", letters: ["X"]), Binding(.pauseClock, digit: "2", letters: ["P"]),
                Binding(.speakers, digit: "3", letters: ["F"]), Binding(.ballot, digit: "4", letters: ["B"]),
                Binding(.outcome, digit: "5", letters: ["d"]), Binding(.nextItem, digit: "6", letters: ["Y"]),
                Binding(.attend, digit: "7", letters: ["D"]), Binding(.motion, digit: "8", letters: ["n"]),
                Binding(.stage, digit: "9", letters: ["J"]), Binding(.bigBoard, path: "0 1"),
                Binding(.speakerList, path: "0 2"),
            ]
        case .rollCall:
            [
                Binding(.voteYes, digit: "1"), Binding(.voteNo, digit: "2"), Binding(.voteAbstain, digit: "3"),
                Binding(.ballot, digit: "4", letters: ["B"]),
            ]
        case .dues: [Binding(.file, digit: "1", letters: ["i"])]
        case .topics: topic + [Binding(.raiseTopic, letters: ["n"]), Binding(.filters, letters: ["f", "S"])]
        case .topic: topic + [Binding(.checkLine, path: "0 4")]
        case .meetings:
            [
                Binding(.preparation, digit: "1"), Binding(.planMeeting, digit: "2", letters: ["n"]),
                Binding(.hall, digit: "3", letters: ["H"]), Binding(.papers, digit: "4", letters: ["p"]),
            ]
        case .planAgenda:
            [
                Binding(.edit, digit: "1", letters: ["e"]), Binding(.add, digit: "2", letters: ["n"]),
                Binding(.itemUp, digit: "3", letters: ["["]), Binding(.itemDown, digit: "4", letters: ["]"]),
                Binding(.itemUnder, digit: "5", letters: [">"]), Binding(.takeOff, digit: "6", letters: ["x"]),
                Binding(.draftAgenda, path: "0 2"),
            ] + plan
        case .planLines:
            [Binding(.lineDone, digit: "1", letters: ["d"]), Binding(.assign, digit: "2", letters: ["A"])] + plan
        case .planNotice: [Binding(.edit, digit: "1", letters: ["e"])] + plan
        case .minutes:
            [
                Binding(.edit, digit: "1", letters: ["e"]), Binding(.fixMinutes, digit: "2", letters: ["F"]),
                Binding(.signMinutes, digit: "3", letters: ["S"]), Binding(.objection, digit: "4", letters: ["n"]),
                Binding(.archiveMeeting, digit: "5"), Binding(.papers, digit: "7", letters: ["p"]),
                Binding(.publicise, digit: "8", letters: ["P"]),
            ]
        case .planRoll:
            [
                Binding(.edit, digit: "1", letters: ["e"]), Binding(.add, digit: "2", letters: ["n"]),
                Binding(.takeOver, digit: "3"), Binding(.importRoll, digit: "4"), Binding(.invite, digit: "5"),
                Binding(.excuse, path: "0 2"),
                Binding(.takeOff, digit: "6", letters: ["x"]),
            ] + plan
        }
    }

    /// What is done with a meeting that is being prepared, whichever pane is open.
    private static let plan = [
        Binding(.papers, digit: "7", letters: ["p"]), Binding(.publish, digit: "8", letters: ["P"]),
        Binding(.hall, digit: "9", letters: ["H"]), Binding(.planEdit, path: "0 1"),
        Binding(.cancelMeeting, path: "0 3"),
    ]

    /// A finding of the place where one stands.
    private static let report = Binding(.new, letters: ["n"])

    private static let looks = [
        Binding(.normal, digit: "1", letters: ["z"]), Binding(.abnormal, digit: "2", letters: ["b"]),
        Binding(.unclear, digit: "3", letters: ["v"]),
    ]

    /// What a supervisor does about a row.
    private static let board = [
        Binding(.urge, digit: "1", letters: ["U"]), Binding(.reassign, digit: "2", letters: ["A"]),
        Binding(.contact, digit: "4", letters: ["c"]), Binding(.facade, digit: "5", letters: ["w"]),
        Binding(.file, letters: ["i"]),
    ]

    private static let people =
        looks + [
            Binding(.contact, digit: "4", letters: ["c"]), Binding(.file, letters: ["i"]),
            Binding(.absence, letters: ["a"]),
        ]

    /// The later steps of a matter: by the menu `o` with digits, or each by its letter.
    private static let steps = [
        Binding(.steps, letters: ["o"]), Binding(.handle, letters: ["d"]), Binding(.returnVisit, letters: ["V"]),
        Binding(.clear, letters: ["C"]), Binding(.doAgain, letters: ["B"]), Binding(.raise, letters: ["T"]),
        Binding(.reassign, letters: ["A"]), Binding(.urge, letters: ["U"]), Binding(.withdraw, letters: ["x"]),
        Binding(.witness, letters: ["W"]),
    ]

    /// The steps of a matter on its row and in its detail: the usual ones by digit, each by the letter it always has.
    private static let matter = [
        Binding(.respond, digit: "1", letters: ["Y"]), Binding(.handle, digit: "2", letters: ["d"]),
        Binding(.returnVisit, digit: "3", letters: ["V"]), Binding(.clear, digit: "4", letters: ["C"]),
        Binding(.refer, digit: "5", letters: ["F"]), Binding(.reassign, digit: "6", letters: ["A"]),
        Binding(.raise, digit: "7", letters: ["T"]), Binding(.park, digit: "8", letters: ["P"]),
        Binding(.urge, digit: "9", letters: ["U"]), Binding(.steps, letters: ["o"]),
        Binding(.giveBack, letters: ["G"]), Binding(.doAgain, letters: ["B"]), Binding(.merge, letters: ["J"]),
        Binding(.exclude, letters: ["X"]), Binding(.withdraw, letters: ["x"]), Binding(.witness, letters: ["W"]),
        Binding(.panel, letters: ["c"]), Binding(.file, letters: ["i"]), Binding(.proposeTopic, letters: ["I"]),
    ]

    /// What is done about a topic, on its row and on its page.
    private static let topic = [
        Binding(.recommend, digit: "1", letters: ["R"]), Binding(.decideTopic, digit: "2", letters: ["V"]),
        Binding(.moveOn, digit: "3", letters: ["o"]), Binding(.answerTopic, digit: "4", letters: ["Y"]),
        Binding(.keeper, digit: "5", letters: ["A"]), Binding(.joinTopic, digit: "6", letters: ["+"]),
        Binding(.merge, digit: "7", letters: ["J"]), Binding(.moveBack, digit: "8", letters: ["B"]),
        Binding(.closeTopic, digit: "9", letters: ["d"]), Binding(.liftTopic, letters: ["T"]),
        Binding(.reviewTopic, letters: ["Q"]), Binding(.edit, letters: ["e"]),
    ]

    /// What means the same everywhere.
    private static let common = [
        Binding(.next), Binding(.more, digit: "0"),
        Binding(.up, letters: ["k"], keys: [.up]), Binding(.down, letters: ["j"], keys: [.down]),
        Binding(.left, letters: ["h"], keys: [.left]), Binding(.right, letters: ["l"], keys: [.right]),
        Binding(.pageUp, keys: [.pageUp]), Binding(.pageDown, keys: [.pageDown]),
        Binding(.home, keys: [.home]), Binding(.end, keys: [.end]),
        Binding(.open, keys: [.enter]), Binding(.tab, keys: [.tab]), Binding(.backTab, keys: [.backTab]),
        Binding(.find, letters: ["/"]), Binding(.undo, letters: ["u"]), Binding(.redo, keys: [.control("r")]),
        Binding(.go, letters: ["g"]), Binding(.palette, letters: [":"], keys: [.control("p")]),
        Binding(.help, letters: ["?"], keys: [.function(1)]), Binding(.copy, letters: ["y"]),
        Binding(.export, letters: ["E"]),
        Binding(.mouse, letters: ["M"]), Binding(.language, letters: ["L"]),
        Binding(.repaint, keys: [.control("l")]), Binding(.lock, keys: [.control("k")]),
        Binding(.pin, path: Binding.palette), Binding(.close, letters: ["q"]),
        Binding(.back, keys: [.escape]), Binding(.cancel, keys: [.control("c")]),
        Binding(.rounds, path: "g 1"), Binding(.topics, path: "g 2"), Binding(.matters, path: "g 3"),
        Binding(.board, path: "g 4"),
        Binding(.dues, path: "g 9"), Binding(.duty, path: "g 5"), Binding(.complaints, path: "g 6"),
        Binding(.registers, path: "g 7"), Binding(.meetings, path: "g 2 0 4"), Binding(.ledger, path: "g 2 0 5"),
        Binding(.meeting, path: Binding.palette),
        Binding(.leave, path: "g 8"),
    ]
}
