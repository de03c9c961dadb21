extension Words {
    package func noRulesFile(_ path: String) -> String {
        self("找不到协商规则文件 \(path); 请核对路径", "There are no rules of consultation at \(path); please check the path")
    }

    package func rulesAreNoJSON(_ path: String, _ offset: Int) -> String {
        self("\(path) 第 \(offset) 字节不是 JSON; 请改正后再试", "\(path) is no JSON at byte \(offset); mend it and try again")
    }

    /// A key of the rules whose value is missing, unknown or impossible: "meetings.quorum.base".
    package func badRule(_ path: String, _ key: String) -> String {
        let rule = rule(of: key)
        return self(
            "\(path) 里「\(key)」缺少或不能这样写\(rule); 没有改动",
            "\(path): \(key) is missing or cannot be so\(rule); nothing changed")
    }

    /// What may stand there, where a word about it helps.
    private func rule(of key: String) -> String {
        if key.contains(".quorum") || key.contains(".thresholds") {
            return self(
                " (门槛不超过全部, 基数是 members present voting decided owners area 之一)",
                " (a threshold is no more than all, its base one of members, present, voting, decided, owners, area)")
        }
        if key.hasSuffix("Days") || key.hasSuffix("daysBefore") {
            return self(" (天数是 0 到 3650 的整数)", " (a whole number of days, 0 to 3650)")
        }
        if key.hasSuffix("Seconds") { return self(" (秒数是 0 到 86400 的整数)", " (whole seconds, 0 to 86400)") }
        return ""
    }
}
