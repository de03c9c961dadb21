import StreetModel

extension MeetingScreen {
    /// The next item, another one, and what is done about the one that is on; nil where nothing of it is left to do.
    func itemMenu(_ live: LiveMeeting) -> Menu? {
        let words = live.words
        let left = live.startable
        var items: [Menu.Item] = []
        if let next = left.first {
            let title = words.nextItemLine("\(live.number(of: next)) \(live.title(of: next))")
            items.append(Menu.Item("1", title, .step(timed(.started, next, live))))
        }
        if left.count > 1 {
            items.append(
                Menu.Item("2", words.otherItem, .menu(list(words.otherItem, left, live) { timed(.started, $0, live) })))
        }
        if let item = live.currentItem {
            let extend = minutesMenu(words.extendItem, live) { minutes in timed(.extended, item, live, minutes) }
            items.append(Menu.Item("3", words.extendItem, .menu(extend)))
            let isPaused = live.clock(of: item).progress == .paused
            items.append(
                Menu.Item(
                    "4", words.itemClock(isPaused: isPaused), .step(timed(isPaused ? .resumed : .paused, item, live))))
            items.append(Menu.Item("5", words.stopItem, .step(timed(.stopped, item, live))))
        }
        let unskipped = left.filter { live.clock(of: $0).progress == .waiting }
        if !unskipped.isEmpty {
            items.append(
                Menu.Item(
                    "6", words.skipItem, .menu(list(words.skipItem, unskipped, live) { timed(.skipped, $0, live) })))
        }
        if let speech = live.state.speaking {
            items.append(Menu.Item("7", words.endSpeech(live.label(speech.member)), .step(finish(speech, live))))
        }
        return items.isEmpty ? nil : Menu(words.title(.nextItem), items + [Menu.Item("0", words.title(.back), .back)])
    }

    private func timed(_ mark: ItemTimed.Mark, _ item: AgendaItem, _ live: LiveMeeting, _ minutes: Int = 0) -> Step {
        var body = ItemTimed()
        (body.meeting, body.item, body.mark, body.minutes) = (meeting, item.key, mark, minutes)
        return live.record(.itemTimed(body))
    }

    private func list(
        _ title: String, _ items: [AgendaItem], _ live: LiveMeeting, _ step: (AgendaItem) -> Step
    ) -> Menu {
        let choices = items.map { item in
            (title: "\(live.number(of: item)) \(live.title(of: item))", choice: Menu.Choice.step(step(item)))
        }
        return Menu.paged(title, choices, words: live.words)
    }

    /// What the item that is on came to, or one that was on.
    func outcome(_ live: LiveMeeting) -> [Step] {
        guard live.isRunning else { return [.say(Toast(live.words.notInStage(live.state.stage), .refused))] }
        if let item = live.currentItem { return [.menu(outcomeMenu(of: item, live))] }
        let begun = live.state.agenda.filter { !$0.clock.isEmpty || $0.conclusion != nil }
        guard !begun.isEmpty else { return [.say(Toast(live.words.noItemIsOn, .refused))] }
        let choices = begun.map { item in
            (
                title: "\(live.number(of: item)) \(live.title(of: item))",
                choice: Menu.Choice.menu(outcomeMenu(of: item, live))
            )
        }
        return [.menu(Menu.paged(live.words.title(.outcome), choices, words: live.words))]
    }

    /// The outcomes of an item, and what follows from the one it has.
    func outcomeMenu(of item: AgendaItem, _ live: LiveMeeting) -> Menu {
        let words = live.words
        var items = ItemConcluded.Outcome.allCases.enumerated().map { index, outcome in
            Menu.Item(
                Character(String(index + 1)), words.outcome(outcome, live.form),
                .step(.fill(.meeting(.outcome(item: item.key, outcome), meeting: meeting))))
        }
        if item.conclusion?.body.outcome.needsFollowUp == true {
            items.append(
                Menu.Item("8", words.followUp, .step(.fill(.meeting(.followUp(item: item.key), meeting: meeting)))))
        }
        items.append(Menu.Item("0", words.title(.back), .back))
        return Menu("\(live.number(of: item)) \(live.title(of: item))", items)
    }

    /// A new motion, an amendment, or one that is withdrawn.
    func motion(_ live: LiveMeeting) -> [Step] {
        if let refusal = needsItem(live) { return refusal }
        guard let item = live.currentItem else { return [] }
        let words = live.words
        let new = FormPurpose.meeting(.motion(item: item.key, amends: ""), meeting: meeting)
        let open = live.openMotions(of: item)
        if open.isEmpty { return [.fill(new)] }
        var choices: [(title: String, choice: Menu.Choice)] = [(words.newMotion, .step(.fill(new)))]
        for motion in open where motion.body.amends.isEmpty {
            let amendment = FormPurpose.meeting(.motion(item: item.key, amends: motion.key), meeting: meeting)
            choices.append((words.amend(live.number(of: motion, on: item), motion), .step(.fill(amendment))))
        }
        for motion in open {
            var body = MotionPut()
            (body.meeting, body.item, body.withdraws) = (meeting, item.key, motion.key)
            choices.append(
                (words.withdraw(live.number(of: motion, on: item), motion), .step(live.record(.motion(body)))))
        }
        return [.menu(Menu.paged(words.title(.motion), choices, words: words))]
    }
}
