import StreetModel

extension Words {
    /// The hint row while a form has the keys.
    func hint(_ form: Form) -> String {
        if form.isOnSave { return self("Enter 保存  ↑ 回去改  Esc 返回", "Enter saves  Up back  Esc leaves") }
        if form.month != nil {
            return self("方向键选  PgUp PgDn 翻月  Enter 用  Esc 关", "arrows  PgUp PgDn month  Enter takes  Esc")
        }
        let isLong = form.fields.last?.group != nil
        let isLast = form.selected == form.fields.count - 1
        let enter = isLast ? self("Enter 保存", "Enter saves") : self("Enter 下一项", "Enter next")
        let saves = isLong ? self("  ^S 保存", "  ^S saves") : ""
        // What gives way first in a narrow terminal stands first (`hint(in:)`).
        switch form.fields[form.selected].content {
        case .choice:
            // A digit takes the word and goes on by itself: an Enter after it belongs to the next field already.
            if isLast { return self("左右换  数字选  \(enter)\(saves)  Esc 返回", "arrows or digit  \(enter)\(saves)  Esc") }
            return self(
                "左右换 Enter 或按数字: 下一项\(saves)  Esc 返回", "arrows and Enter, or a digit: next\(saves)  Esc")
        case .finder:
            return self("Tab 换项  输入查找  \(enter)\(saves)  Esc 返回", "Tab next  type to find  \(enter)\(saves)  Esc")
        case .day:
            return self("Tab 换项  空格 月历  \(enter)\(saves)  Esc 返回", "Tab next  Space month  \(enter)\(saves)  Esc")
        case .contacts(let list): return hint(list, saves)
        case .text, .telephone, .time, .number, .identity, .code:
            return isLong
                ? self("\(enter)  PgDn 下段\(saves)  Esc 返回", "\(enter)  PgDn part\(saves)  Esc leaves")
                : self("\(enter)  Tab 换项  Esc 返回(留草稿)", "\(enter)  Tab next  Esc keeps a draft")
        }
    }

    private func hint(_ list: ContactList, _ saves: String) -> String {
        if list.editing != nil { return self("Enter 下一项, 最后收下  Esc 不改", "Enter next, last takes it  Esc cancels") }
        if list.contacts.isEmpty { return self("1 新增  Tab 换项\(saves)  Esc 返回", "1 new  Tab next\(saves)  Esc") }
        return self("1增 2改 3删 4上 5下\(saves)  Esc 返回", "1new 2edit 3del 4up 5down\(saves)  Esc")
    }

    /// What a field of a time takes.
    func timeHint(_ name: FormField.Name) -> String {
        if case .register = name { return self("写 07:30 或 0730; 空着就是没有约定", "07:30 or 0730; empty is no agreement") }
        if case .plan = name { return self("写 14:00 或 1400", "14:00 or 1400") }
        return self("今天的 10:15 或 1015; 空着就是现在", "today's 10:15 or 1015; empty is now")
    }

    /// The days of the week over a month, Monday first.
    var weekdays: [String] {
        switch language {
        case .chinese: ["一", "二", "三", "四", "五", "六", "日"]
        case .english: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
        }
    }

    func codeHint(_ code: FormCode) -> String {
        self("\(code.prefix) 加 \(code.digits) 位数字", "\(code.prefix) and \(code.digits) digits")
    }
}
