import StreetModel
import TextUI

extension Words {
    /// The heading of a part of a long form.
    func group(_ group: FormGroup) -> String {
        switch group {
        case .identity: self("身份", "Identity")
        case .dwelling: self("住处", "Dwelling")
        case .care: self("风险和健康", "Risk and health")
        case .agreement: self("约定", "Agreement")
        case .kin: self("联系人和钥匙", "Contacts and key")
        case .consent: self("同意和交接", "Consent and handover")
        case .place: self("名称和归属", "Name and place")
        case .shape: self("楼的样子", "Shape")
        case .people: self("人员", "People")
        case .validity: self("有效期", "Validity")
        }
    }

    /// The label of a register's field in a form: short, for the group says what it is about.
    func registerField(_ key: String, of kind: RegisterKind) -> String {
        switch (kind, key) {
        case (.staff, "id"): self("工号", "Number")
        case (_, "id"): self("编码", "Code")
        case (.elder, "building"): self("楼栋", "Building")
        case (.elder, "identity"): self("身份证号", "Identity no.")
        case (.elder, "morningBy"): self("早看时间", "Morning by")
        case (.elder, "face"): self("早看朝向", "Morning side")
        case (.elder, "morningRoom"): self("早看窗户", "Morning window")
        case (.elder, "morningSignal"): self("早看信号", "Morning signal")
        case (.elder, "eveningBy"): self("晚看时间", "Evening by")
        case (.elder, "eveningFace"): self("晚看朝向", "Evening side")
        case (.elder, "eveningRoom"): self("晚看窗户", "Evening window")
        case (.elder, "eveningSignal"): self("晚看信号", "Evening signal")
        case (.elder, "keyHolder"): self("钥匙在谁", "Key holder")
        case (.elder, "keyPlace"): self("钥匙位置", "Key place")
        case (.elder, "consentedOn"): self("同意日期", "Consented")
        case (.elder, "consentWithdrawnOn"): self("撤回日期", "Withdrawn")
        case (.elder, "consentAskedOn"): self("征询日期", "Asked again")
        case (.elder, "volunteer"): self("志愿者", "Volunteer")
        case (.elder, "risk"): self("风险等级", "Risk")
        case (.elder, "riskReason"): self("风险原因", "Risk reason")
        case (.elder, "reviewedOn"): self("复核日期", "Reviewed on")
        case (.elder, "living"): self("居住", "Living")
        case (.elder, "health"): self("健康", "Health")
        case (.building, "grid"): self("网格", "Grid")
        case (.building, "flatsPerFloor"): self("每层户数", "Flats a floor")
        case (.building, "floorLabels"): self("楼层叫法", "Floor labels")
        case (.building, "builtIn"): self("建成年份", "Built in")
        case (.building, "headTelephone"): self("电话", "Telephone")
        case (.grid, "community"): self("社区", "Community")
        case (.staff, "engagement"): self("类别", "Engaged")
        case (.duty, "place"): self("单位", "Place")
        case (.duty, "officerTelephone"): self("带班电话", "Their tel.")
        default:
            switch language {
            case .chinese: fieldName(key, of: kind)
            case .english: fieldName(key, of: kind).prefix(1).uppercased() + fieldName(key, of: kind).dropFirst()
            }
        }
    }

    func sexInFull(_ sex: Sex) -> String {
        switch sex {
        case .female: self("女", "female")
        case .male: self("男", "male")
        }
    }

    func riskInFull(_ risk: Risk) -> String {
        switch risk {
        case .red: self("红", "red")
        case .yellow: self("黄", "yellow")
        case .green: self("绿", "green")
        }
    }

    func engagement(_ engagement: Engagement) -> String {
        switch engagement {
        case .fullTime: self("专职", "full-time")
        case .partTime: self("兼职", "part-time")
        case .volunteer: self("志愿者", "volunteer")
        }
    }

    /// The label of a part of a contact.
    func part(_ part: ContactList.Part) -> String {
        switch part {
        case .name: self("姓名", "Name")
        case .relation: self("关系", "Relation")
        case .telephone: self("电话", "Telephone")
        case .verifiedOn: self("核实", "Verified")
        }
    }

    var partColumns: Int { ContactList.Part.allCases.map { part($0).columns }.max() ?? 0 }

    /// "陈建国 于学文": the contacts in one line.
    func contactsInShort(_ list: ContactList) -> String {
        list.contacts.map { contact in
            if !contact.name.isEmpty { return list.isNameMasked ? Masking.name(contact.name) : contact.name }
            return list.isTelephoneMasked ? Masking.telephone(contact.telephone) : contact.telephone
        }.joined(separator: " ")
    }

    func contactFault(_ fault: FormFault) -> String {
        switch fault {
        case .notATelephone: self("不像电话号码; 只写数字、空格和 - +", "No telephone number: digits, blanks, - and +")
        case .notADay: self("看不懂这个日期; \(dayHint)", "No date; \(dayHint)")
        case .field(let fault): field(fault)
        case .missing, .notATime, .notFound, .answersElsewhere, .codeTaken, .notACode, .outsideWindow: ""
        }
    }

    /// "1939-05-04 87岁 女": what an identity number tells.
    func told(_ born: Day, _ sex: Sex?, on day: Day) -> String {
        var elder = Elder(id: "")
        elder.born = born
        let age = elder.age(on: day).map { self("\($0)岁", "aged \($0)") } ?? ""
        return [born.text, age, sex.map { sexInFull($0) } ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }

    func unknownArea(_ digits: String) -> String {
        self("开头 \(digits) 不是省份代码; 请留意, 可以保存", "\(digits) is no province's code; look again, it may be saved")
    }

    /// Who else the person may be, as the reader may see that file (DOMAIN §7).
    func twin(_ elder: Elder, _ context: ScreenContext) -> String {
        let office = context.office
        let community = office.street.communities[String(elder.building.prefix(12))]?.name ?? ""
        let who = "\(elder.id) \(name(elder)) \(address(elder, office)) \(community)"
        return self("可能已有档案: \(who)", "perhaps on file already: \(who)")
    }

    /// A value in full, as a form shows it to who writes it.
    func shownPlain(_ value: FieldValue, of key: String, in kind: RegisterKind, _ context: ScreenContext) -> String {
        switch value {
        case .text(""), .rows([]): return self("(空)", "(empty)")
        case .rows(let rows) where key == "contacts":
            return rows.map { $0.filter { !$0.isEmpty }.joined(separator: " ") }.joined(separator: self("、", ", "))
        case .rows: return value.line
        case .text(let text):
            if let word = choice(text, of: key) { return word }
            let isPlace = ["building", "grid", "community", "scope", "place"].contains(key)
            return isPlace ? place(text, context.office) : text
        }
    }

    func mine(_ value: String) -> String { self("1 我写的 \(value)", "1 mine    \(value)") }

    func theirs(_ value: String, _ author: FieldAuthor?, _ context: ScreenContext) -> String {
        let who = author.map { "  \(by($0, context))" } ?? ""
        return self("2 已存的 \(value)\(who)", "2 stored  \(value)\(who)")
    }

    func before(_ value: String) -> String { self("  原来是 \(value)", "  before  \(value)") }

    func changedMeanwhile(_ author: FieldAuthor, _ context: ScreenContext) -> String {
        self(
            "\(by(author, context)) 也改了这一项; 保存时请选择", "\(by(author, context)) changed this too; saving asks which stands"
        )
    }

    /// "李敏 09:31".
    private func by(_ author: FieldAuthor, _ context: ScreenContext) -> String {
        let time = moment(author.at, now: context.now, offset: context.office.offset)
        return "\(context.office.staffName(author.by)) \(time)"
    }

    var conflictHint: String {
        self(
            "同一项两个人改了: 逐项选 1 或 2, 再保存; Esc 回去改",
            "Two changed the same: choose 1 or 2 for each, then save; Esc goes back")
    }

    var theirsStay: String { self("保留已存的, 没有另外改动", "What is stored stays; nothing else was changed") }

    var nothingChanged: String { self("没有改动", "Nothing was changed") }
}
