package import StreetModel

extension Words {
    /// The name of a field: its heading in the office's spreadsheets, or what stands for it where they have none.
    package func fieldName(_ key: String, of kind: RegisterKind) -> String {
        switch language {
        case .chinese: kind.header(of: key) ?? chineseName(key)
        case .english: englishName(key)
        }
    }

    private func chineseName(_ key: String) -> String {
        switch key {
        case "id": "档案号"
        case "morningSignal": "早巡信号"
        case "eveningSignal": "晚巡信号"
        case "eveningFace": "晚巡朝向"
        case "morningRoom": "早巡窗户"
        case "eveningRoom": "晚巡窗户"
        case "consentWithdrawnOn": "撤回同意日期"
        case "handoverNote": "交接说明"
        case "handoverUntil": "交接至"
        case "status": "状态"
        case "contacts": "联系人"
        case "floorLabels": "楼层叫法"
        case "validFrom": "启用日期"
        case "validTo": "停用日期"
        case "successor": "并入"
        case "riskReason": "风险原因"
        case "reviewedOn": "复核日期"
        case "consentAskedOn": "征询同意日期"
        default: "其他"
        }
    }

    /// "morningBy" is "morning by": the stored names are words.
    private func englishName(_ key: String) -> String {
        key == "id" ? "file number" : key.map { $0.isUppercase ? " " + $0.lowercased() : String($0) }.joined()
    }

    /// A field's value as a list shows it, a person's own values masked (DOMAIN §7) but in the person's own copy.
    package func shown(
        _ value: FieldValue, of key: String, in kind: RegisterKind, on day: Day, isMasked: Bool = true
    ) -> String {
        switch value {
        case .text(""), .rows([]): self("(空)", "(empty)")
        case .rows(let rows) where !isMasked:
            rows.map { $0.filter { !$0.isEmpty }.joined(separator: " ") }.joined(separator: self("、", ", "))
        case .text(let text) where !isMasked: choice(text, of: key) ?? text
        case .rows(let rows) where key == "contacts":
            rows.map { masked(Contact(row: $0)) }.joined(separator: self("、", ", "))
        case .rows(let rows): rows.map { $0.joined(separator: " ") }.joined(separator: "; ")
        case .text(let text): choice(text, of: key) ?? masked(text, of: key, in: kind, on: day) ?? text
        }
    }

    /// The word for one of a few; nil where the field is no choice.
    func choice(_ text: String, of key: String) -> String? {
        switch key {
        case "risk": Risk(named: text).map { risk($0) }
        case "sex": Sex(named: text).map { sex($0) }
        case "face", "eveningFace": Face(named: text).map { face($0) }
        case "morningSignal", "eveningSignal": Signal(named: text).map { signal($0) }
        case "status": ElderStatus(named: text).map { status($0) }
        case "role": Role(named: text).map { role($0) }
        case "engagement": Engagement(named: text).map { self($0.names.first ?? $0.word, $0.word) }
        case "shift": Shift(named: text).map { shift($0) }
        case "lift", "assisted": text == "yes" ? yes : no
        default: nil
        }
    }

    /// What of a person's own value may be seen in passing; nil where the field is nobody's own.
    private func masked(_ text: String, of key: String, in kind: RegisterKind, on day: Day) -> String? {
        switch (kind, key) {
        case (.elder, "name"), (.elder, "volunteer"), (.building, "head"): Masking.name(text)
        case (.elder, "telephone"), (.building, "headTelephone"): Masking.telephone(text)
        case (.elder, "identity"): Masking.identity(text)
        case (.elder, "born"): Day(text).map { ageBand(bornOn: $0, on: day) } ?? "*"
        case (.elder, "entrance"), (.elder, "floor"), (.elder, "door"): "*"
        case (.elder, "health"), (.elder, "keyHolder"), (.elder, "keyPlace"), (.elder, "handoverNote"),
            (.elder, "riskReason"):
            self("有 *", "yes *")
        default: nil
        }
    }

    private func masked(_ contact: Contact) -> String {
        [Masking.name(contact.name), contact.relation, Masking.telephone(contact.telephone)]
            .filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// "80-84 岁": an age as a band of five years.
    func ageBand(bornOn born: Day, on day: Day) -> String {
        var elder = Elder(id: "")
        elder.born = born
        let low = (elder.age(on: day) ?? 0) / 5 * 5
        return self("\(low)-\(low + 4) 岁", "age \(low)-\(low + 4)")
    }
}
