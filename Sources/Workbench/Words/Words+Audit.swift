package import StreetModel

/// What `streetdesk audit` says of an entry: names masked as for any reader, and no value that was written
/// but the reason why somebody saw a masked field: that is what an audit asks for.
extension Words {
    /// The file an entry is about; empty where it is about none.
    package func auditElder(_ entry: Entry, _ office: Office) -> String {
        switch entry.event {
        case .matterStepped(let step): return office.matter(step.matter)?.elder ?? ""
        case .noticeRead(let reading): return reading.notice.elder
        case .desk(.fieldShown(let shown)): return shown.elder
        case .desk(.exported(let export)): return export.elder
        case .profileAdopted, .registered, .amended, .checkRecorded, .absenceReported, .matterOpened, .attemptRecorded,
            .urged, .gridCovered, .elder, .place, .desk(.careLifted), .consultation, .takenBack, .restored:
            return elder(of: entry)
        }
    }

    /// "identity", "elders csv 71", "telephone contacts": which field, which list, which fields.
    package func auditWhat(_ entry: Entry) -> String {
        switch entry.event {
        case .desk(.fieldShown(let shown)): return shown.field
        case .desk(.exported(let export)): return "\(export.what) \(export.format) \(export.rows)"
        case .amended(let amendment): return amendment.changes.map(\.field).joined(separator: " ")
        case .matterStepped(let step): return step.matter
        case .consultation(let event): return event.subject
        case .profileAdopted, .registered, .checkRecorded, .absenceReported, .matterOpened, .attemptRecorded,
            .noticeRead, .urged, .gridCovered, .elder, .place, .desk(.careLifted), .takenBack, .restored:
            return ""
        }
    }

    /// Why a masked field was seen; empty for anything else.
    package func auditReason(_ entry: Entry) -> String {
        if case .desk(.fieldShown(let shown)) = entry.event { shown.reason } else { "" }
    }

    /// "11-21 08:44:03 王敏 S0007 记查看 E00001 王**".
    package func auditLine(_ entry: Entry, _ office: Office) -> String {
        let day = office.offset.day(of: entry.at).text
        let time = office.offset.timeOfDay(of: entry.at).fullText
        let elder = auditElder(entry, office)
        let whom = elder.isEmpty ? "" : office.elder(elder) == nil ? elder : "\(elder) \(name(ofElder: elder, office))"
        let by = office.street.staff[entry.by].map { "\($0.id) \($0.name)" } ?? entry.by
        let act = name(Act(entry.event, by: entry.by))
        let parts = [day, time, by, act, whom, auditWhat(entry), auditReason(entry)]
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }

    package var asOnRealDesk: String {
        self(
            "在正式的工作台上 --as 不算数: 请用自己的 ssh 密钥登录, 或把工作台标为一人使用 (new --owner)",
            "On a real desk --as is not believed: come by your ssh key, or mark the desk single-user (new --owner)")
    }

    package var sessionNeedsSSH: String {
        self(
            "session 只由 sshd 按密钥启动; 见 streetdesk ssh-keys",
            "session is started by sshd for a key; see streetdesk ssh-keys")
    }

    package func notInSession(_ word: String) -> String {
        self("远程登录时不能用: \(word)", "Not in a session: \(word)")
    }

    package func badKeyLine(_ number: Int) -> String {
        self("第 \(number) 行不是 \"工号 ssh-公钥\"", "Line \(number) is not \"STAFF ssh-PUBLIC-KEY\"")
    }

    package var oddDeskPath: String {
        self("路径里有引号或反斜线, 不能写进 authorized_keys", "A path with quotes or backslashes cannot stand in authorized_keys")
    }
}
