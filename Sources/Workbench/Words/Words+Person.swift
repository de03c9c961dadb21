import StreetModel

extension Words {
    /// "槐安67号院 3号楼 3单元 501".
    func address(_ elder: Elder, _ office: Office) -> String {
        let building = office.building(elder.building)
        if !reader.shows(.dwelling, of: elder) {
            return self(
                "\(building?.courtyard ?? "")\(building?.label ?? "")",
                "\(building?.courtyard ?? "") \(building?.label ?? "")")
        }
        return self(
            "\(building?.courtyard ?? "")\(building?.label ?? "") \(elder.entrance)单元 \(elder.door)",
            "\(building?.courtyard ?? "") \(building?.label ?? ""), entrance \(elder.entrance), \(elder.door)")
    }

    /// "〓 U+E123": what a name's rare characters are.
    func rareCharacters(_ codes: [String]) -> String { "\u{3013} \(codes.joined(separator: " "))" }

    /// "早看 07:30 前 南面窗帘开".
    func agreedThen(_ agreement: SlotAgreement, half: Half) -> String {
        switch half {
        case .morning: self("早看 \(self.agreement(agreement))", "AM \(self.agreement(agreement))")
        case .evening: self("晚看 \(self.agreement(agreement))", "PM \(self.agreement(agreement))")
        }
    }

    func telephoneLine(_ elder: Elder) -> String {
        if elder.telephone.isEmpty { return self("电话 没有号码", "no telephone number") }
        let number = telephone(elder.telephone, of: elder)
        return self("电话 \(number)", "Tel. \(number)")
    }

    func contactsLine(_ elder: Elder) -> String {
        let names = elder.contacts.map { "\($0.relation)\(relative($0.name, of: elder))" }.joined(separator: " ")
        return self("联系人 \(names)", "Contacts \(names)")
    }

    func keyLine(_ elder: Elder) -> String {
        let holder = elder.keyHolder.isEmpty ? self("无", "none") : relative(elder.keyHolder, of: elder)
        return self("钥匙 \(holder)", "Key \(holder)")
    }

    /// "末次动静 昨18:32 距今14时26分".
    func lastSignLine(_ record: ElderRecord, _ context: ScreenContext) -> String {
        let sign = context.office.lastSign(of: record)
        let when = moment(sign, now: context.now, offset: context.office.offset)
        let seconds = context.now.seconds(since: sign)
        // Beside the minute itself its distance in hours says enough, and mostly stays from one person to the next.
        let hours = seconds / 3600
        let age = (1..<48).contains(hours) ? self("\(hours)小时", "\(hours)h") : ago(seconds)
        return self("末次动静 \(when) 距今\(age)", "Last sign of life \(when), \(age) ago")
    }

    func absenceLine(_ absence: Absence) -> String {
        self(
            "\(self.absence(absence.reason))报备 至 \(absence.through.shortText) \(absence.place)",
            "\(self.absence(absence.reason)) until \(absence.through.shortText) \(absence.place)")
    }

    func strip(_ days: Int, _ half: Half, _ text: String) -> String {
        switch half {
        case .morning: self("\(padded(days, 2))天 早 \(text)", "\(padded(days, 2))d AM \(text)")
        case .evening: self("     晚 \(text)", "    PM \(text)")
        }
    }

    func openAnomaly(_ clock: MatterClock, at now: Moment) -> String {
        let remaining = countdown(clock.remaining(at: now))
        return self(
            "异常未结  \(self.clock(clock.kind))\(remaining)", "Open anomaly, \(self.clock(clock.kind)) \(remaining)")
    }
}
