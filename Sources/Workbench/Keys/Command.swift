/// Everything a key, a click or the palette can ask for.
///
/// How to add one: a case here, its binding in ``KeyTable``, its title in `Words+Commands.swift`, and what it does in
/// the update of the screens that know it.
package enum Command: Hashable, Sendable, CaseIterable {
    // Moving and the frame.
    case up, down, left, right, pageUp, pageDown, home, end
    case next, open, tab, backTab, back, close, cancel
    case rounds, board, leave
    case more, go, find, palette, help, undo, redo, order, copy, mouse, language, repaint
    // What is masked, and the lock.
    case reveal, lock, pin
    // A new matter of the place where one stands.
    case new
    // The analysis of complaints and its panes.
    case complaints, months, weekHours, categories, places, repeats, wholePeriod
    // On people.
    case normal, abnormal, unclear, contact, facade, list, file, otherSlot, otherGrid
    // The list of visits.
    case visits, notReached
    // The round's paper sheet, and other days.
    case lateEntry, noteTime, saveSheet, dropSheet, otherDay, sheet
    // On an open anomaly.
    case noAnswer, knocked, reached, emergency, note, panel
    // On the board.
    case days, figures, lift
    // The later steps of a matter, and what belongs to them.
    case matters, filters, export, respond, refer, giveBack, park, exclude, merge
    case steps, handle, returnVisit, clear, doAgain, raise, reassign, urge, withdraw, witness, absence
    // On a file.
    case risk, move, leaving, evaluate, dues
    // The duty rota, and what is done on it.
    case duty, edit, otherPlace, nextGap
    // The registers: grids and buildings, and the canvass of a building's dwellings.
    case registers, importFiles, register, assign, split, mergeGrid, redraw, canvass
    // The meetings, and what is prepared of one.
    case meetings, ledger, planMeeting, preparation, hall, papers, planEdit, publish, cancelMeeting
    // What is done after a meeting.
    case fixMinutes, signMinutes, objection, publicise, archiveMeeting, origin
    case draftAgenda, add, itemUp, itemDown, itemUnder, takeOff, lineDone, takeOver, importRoll, invite, excuse
    case dwellingVisited, livesAlone, refusedVisit, visitAgain, vacant, toVisit
    // Topics: the board, and the acts on one.
    case topics, raiseTopic, proposeTopic, recommend, decideTopic, moveOn, answerTopic, joinTopic, moveBack, closeTopic
    case keeper, liftTopic, reviewTopic
    case checkLine
    // The running meeting, its roll call, and its big board.
    case meeting, nextSpeaker, pauseClock, speakers, ballot, outcome, nextItem, attend, motion, stage
    case speakerList, bigBoard, voteYes, voteNo, voteAbstain
}
