import StreetModel

extension AnomalyScreen {
    /// 4: nobody answered the selected telephone.
    func noAnswer(_ panel: Panel, _ context: ScreenContext) -> [Step] {
        let words = context.words
        guard let rung = panel.selectedRung(selected), rung.isCall else {
            return [.say(Toast(words.chooseACall, .refused))]
        }
        if rung.telephone.isEmpty { return [.say(Toast(words.noNumberHere, .refused))] }
        return [.record(.attemptRecorded(call(rung, panel, .noAnswer, whom: rung.name)))]
    }

    /// 6: knocked, and nobody came.
    func knocked(_ panel: Panel) -> Attempt {
        Attempt(elder: elder, matter: panel.attemptMatter, rung: .door, channel: .door, result: .noAnswer)
    }

    /// 7: who was reached. It opens on what stops no clock, so that Enter pressed twice does no harm.
    func reachedMenu(_ panel: Panel, _ context: ScreenContext) -> Menu {
        let words = context.words
        let minutes = context.office.profile.spokenWithinMinutes
        let rung = panel.selectedRung(selected)
        let name = panel.record.elder.name
        let isNamed = words.reader.shows(.relatives, of: panel.record.elder)
        let attempt = { (result: Attempt.Result) in self.reached(rung, panel, result, whom: name) }
        let relative = Prompt(
            .attempt(reached(rung, panel, .relativeWithHer, whom: ""), .whom), context,
            prefill: rung.flatMap { $0.isRelative && isNamed ? $0.name : nil } ?? "")
        let hearsay = Prompt(.attempt(hearsay(rung, panel), .whom), context)
        let stops = panel.isUrgent && panel.matter.response == nil
        var menu = Menu(
            words.reachedBy(
                rung.map { words.whom(words.shown($0, of: panel.record.elder), isHeard: panel.isHeard($0)) } ?? ""),
            [
                Menu.Item("4", words.spokenToChoice(stops), .step(.record(.attemptRecorded(attempt(.spokenTo))))),
                Menu.Item("5", words.seenChoice(stops), .step(.record(.attemptRecorded(attempt(.seen))))),
                Menu.Item("6", words.relativeChoice(stops, minutes: minutes), .step(.ask(relative))),
                Menu.Item("7", words.hearsayChoice, .step(.ask(hearsay))),
                Menu.Item("8", words.foundChoice(stops), .step(.record(.attemptRecorded(attempt(.foundInNeed))))),
            ])
        menu.selected = 3
        return menu
    }

    /// 8: the emergency call, which undo can take back but the callers cannot: no is the default.
    func emergencyMenu(_ panel: Panel, _ context: ScreenContext) -> Menu {
        let words = context.words
        let item = { (digit: Character, number: String) in
            Menu.Item(
                digit, words.called(number),
                .step(
                    .record(
                        .attemptRecorded(
                            Attempt(
                                elder: self.elder, matter: panel.attemptMatter, channel: .emergency,
                                result: .emergencyCalled, whom: number)))))
        }
        return Menu(
            words.emergencyTitle,
            [
                Menu.Item("0", words.emergencyNo, .back), item("4", "110"), item("5", "120"), item("6", "110 120"),
                Menu.Item("7", words.doorOpened, .step(.ask(doorPrompt(panel, context)))),
            ])
    }

    /// 9: a line in the matter's log.
    func notePrompt(_ panel: Panel, _ context: ScreenContext) -> Prompt {
        let note = Attempt(elder: elder, matter: panel.attemptMatter, channel: .note, result: .noted)
        return Prompt(.attempt(note, .note), context)
    }

    /// Who opened the door: two named people, or the police (DOMAIN §4).
    private func doorPrompt(_ panel: Panel, _ context: ScreenContext) -> Prompt {
        let door = Attempt(
            elder: elder, matter: panel.attemptMatter, rung: .door, channel: .door, result: .doorOpened)
        return Prompt(.attempt(door, .names), context)
    }

    private func reached(_ rung: LadderRung?, _ panel: Panel, _ result: Attempt.Result, whom: String) -> Attempt {
        let isAtDoor = result == .seen || result == .foundInNeed
        if !isAtDoor, let rung, rung.isCall, !rung.telephone.isEmpty { return call(rung, panel, result, whom: whom) }
        var attempt = Attempt(
            elder: elder, matter: panel.attemptMatter, rung: .door, channel: .door, result: result, whom: whom)
        if result == .spokenTo {
            attempt.rung = .elderByTelephone
            attempt.channel = .telephone
            attempt.telephone = panel.record.elder.telephone
        }
        return attempt
    }

    /// Hearsay keeps who told it in its note; whom and telephone are asked for and make the next rung.
    private func hearsay(_ rung: LadderRung?, _ panel: Panel) -> Attempt {
        let teller = rung.flatMap { $0.isCall ? $0 : nil }
        return Attempt(
            elder: elder, matter: panel.attemptMatter, rung: teller?.kind, channel: teller == nil ? .door : .telephone,
            result: .hearsay, note: teller?.name ?? "")
    }

    private func call(_ rung: LadderRung, _ panel: Panel, _ result: Attempt.Result, whom: String) -> Attempt {
        Attempt(
            elder: elder, matter: panel.attemptMatter, rung: rung.kind, channel: .telephone, result: result, whom: whom,
            telephone: rung.telephone)
    }
}

extension LadderRung {
    /// True where the person of the rung may be a relative, whose name fills the question for one.
    var isRelative: Bool {
        switch kind {
        case .firstContact, .furtherContacts: true
        case .lookAgain, .elderByTelephone, .door, .volunteer, .buildingHead, .keyHolder, .communityDuty,
            .streetDuty, .streetHead:
            false
        }
    }
}
