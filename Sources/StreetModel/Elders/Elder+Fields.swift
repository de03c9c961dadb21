extension Elder {
    package static let fields: [Field<Elder>] = [
        .text("building", "楼栋编码", \.building, isRequired: true),
        .choice("sex", "性别", \.sex),
        .day("born", "出生日期", \.born),
        .text("living", "居住状况", \.living),
        .choice("risk", "风险等级", \.risk),
        agreedTime("morningBy", "约定开窗帘时间", \.morning),
        agreedTime("eveningBy", "约定拉窗帘时间", \.evening),
        face,
        .choice("morningSignal", "", \.morning.signal, isRequired: false),
        .choice("eveningSignal", "", \.evening.signal, isRequired: false),
        .choice("eveningFace", "", \.evening.face, isRequired: false),
        .text("morningRoom", "", \.morning.room),
        .text("eveningRoom", "", \.evening.room),
        Field(
            "assisted", "有人代动", read: { .text($0.isAssisted ? "yes" : "no") },
            write: { (record, value) throws(FieldFault) in
                switch try value.text() {
                case "yes", "是", "有": record.isAssisted = true
                case "no", "否", "无", "": record.isAssisted = false
                default: throw .notAChoice(["是", "否"])
                }
            }),
        .day("consentedOn", "签署同意书日期", \.consentedOn),
        .day("consentWithdrawnOn", "", \.consentWithdrawnOn),
        .day("consentAskedOn", "", \.consentAskedOn),
        .day("handoverUntil", "", \.handoverUntil),
        .choice("status", "", \.status, isRequired: false),
        .day("reviewedOn", "", \.reviewedOn),
        .text("name", "姓名", \.name, isPrivate: true, isRequired: true),
        .text("identity", "身份证号", \.identity, isPrivate: true),
        .text("telephone", "电话", \.telephone, isPrivate: true),
        .number("entrance", "单元", \.entrance, in: 0...50, isPrivate: true),
        .number("floor", "楼层", \.floor, in: 0...120, isPrivate: true),
        .text("door", "房号", \.door, isPrivate: true),
        .text("health", "健康状况", \.health, isPrivate: true),
        .text("keyHolder", "钥匙保管人", \.keyHolder, isPrivate: true),
        .text("keyPlace", "钥匙位置", \.keyPlace, isPrivate: true),
        .text("volunteer", "结对志愿者", \.volunteer, isPrivate: true),
        .text("handoverNote", "", \.handoverNote, isPrivate: true),
        .text("riskReason", "", \.riskReason, isPrivate: true),
        Field(
            "contacts", "", isPrivate: true, read: { .rows($0.contacts.map(\.row)) },
            write: { (record, value) throws(FieldFault) in
                switch value {
                case .rows(let rows): record.contacts = rows.map(Contact.init(row:))
                case .text(""): record.contacts = []
                case .text: throw .notText
                }
            }),
    ]

    /// One column gives the side for both halves of the day; a later column may change the evening's.
    private static let face = Field<Elder>(
        "face", "朝向", read: { .text($0.morning.face.word) },
        write: { (record, value) throws(FieldFault) in
            let text = try value.text()
            if text.isEmpty { return }
            guard let face = Face(named: text) else { throw .notAChoice(Face.allCases.compactMap(\.names.first)) }
            record.morning.face = face
            record.evening.face = face
        })

    private static func agreedTime(
        _ key: String, _ header: String, _ path: FieldPath<Elder, SlotAgreement>
    ) -> Field<Elder> {
        Field(
            key, header, read: { .text($0[keyPath: path].by?.text ?? "") },
            write: { (record, value) throws(FieldFault) in
                let text = try value.text()
                if text.isEmpty { return record[keyPath: path].by = nil }
                guard let time = TimeOfDay(text) else { throw .notATime }
                record[keyPath: path].by = time
            })
    }
}
