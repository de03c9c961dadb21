package import StreetModel

extension Words {
    package func risk(_ risk: Risk) -> String {
        switch risk {
        case .red: self("红", "red")
        case .yellow: self("黄", "yel")
        case .green: self("绿", "grn")
        }
    }

    package func sex(_ sex: Sex) -> String {
        switch sex {
        case .female: self("女", "F")
        case .male: self("男", "M")
        }
    }

    package func face(_ face: Face) -> String {
        switch face {
        case .south: self("南", "south")
        case .north: self("北", "north")
        case .east: self("东", "east")
        case .west: self("西", "west")
        }
    }

    package func half(_ half: Half) -> String {
        switch half {
        case .morning: self("早巡", "Morning")
        case .evening: self("晚巡", "Evening")
        }
    }

    package func outcome(_ outcome: Outcome) -> String {
        switch outcome {
        case .normal: self("正常", "Normal")
        case .abnormal: self("异常", "Abnormal")
        case .unclear: self("看不清", "Unclear")
        case .early: self("未到点", "Early")
        }
    }

    package func seen(_ seen: Seen) -> String {
        switch seen {
        case .open: self("开", "open")
        case .shut: self("未开", "shut")
        case .drawn: self("拉上", "drawn")
        case .undrawn: self("未拉", "undrawn")
        case .lit: self("灯亮", "lit")
        case .dark: self("灯灭", "dark")
        case .person: self("见到本人", "in person")
        case .other: self("其他", "other")
        }
    }

    package func status(_ status: ElderStatus) -> String {
        switch status {
        case .here: self("在住", "here")
        case .moved: self("已迁出", "moved away")
        case .died: self("已去世", "died")
        case .withdrawn: self("已退出", "withdrawn")
        }
    }

    package func absence(_ reason: Absence.Reason) -> String {
        switch reason {
        case .away: self("外出", "away")
        case .hospital: self("住院", "hospital")
        }
    }

    package func role(_ role: Role) -> String {
        switch role {
        case .gridWorker: self("网格员", "worker")
        case .communityStaff: self("社区工作者", "staff")
        case .supervisor: self("督查员", "supervisor")
        case .administrator: self("管理员", "admin")
        }
    }

    /// "女 87 红": what stands beside a name.
    package func person(_ elder: Elder, on day: Day) -> String {
        [sex(elder.sex), age(elder, on: day), risk(elder.risk)].filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    /// "3-501": entrance and door; nothing where the address ends at the building.
    package func door(_ elder: Elder) -> String {
        if !reader.shows(.dwelling, of: elder) { return "" }
        return elder.entrance > 0 ? "\(elder.entrance)-\(elder.door)" : elder.door
    }

    /// "07:30 前 南卧室窗帘开": what was agreed for a half of the day.
    package func agreement(_ agreement: SlotAgreement) -> String {
        guard let by = agreement.by else { return self("无约定", "no agreement") }
        let window =
            agreement.room.isEmpty ? self("\(face(agreement.face))面", "\(face(agreement.face)) side") : agreement.room
        let normal = self(
            "\(window)\(signal(agreement.signal))\(agreement.signal == .light ? "亮" : seen(agreement.normalSeen))",
            "\(window) \(signal(agreement.signal)) \(seen(agreement.normalSeen))")
        return self("\(by.text) 前 \(normal)", "by \(by.text) \(normal)")
    }

    package func signal(_ signal: Signal) -> String {
        switch signal {
        case .curtain: self("窗帘", "curtain")
        case .light: self("灯", "light")
        case .laundry: self("晾衣", "laundry")
        case .flowerPot: self("花盆", "flower pot")
        case .board: self("提示牌", "board")
        }
    }
}
