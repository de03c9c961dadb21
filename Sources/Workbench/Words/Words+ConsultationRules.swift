extension Words {
    package func noRulesFile(_ path: String) -> String {
        self("找不到协商规则文件 \(path); 请核对路径", "There are no rules of consultation at \(path); please check the path")
    }

    package func rulesAreNoJSON(_ path: String, _ offset: Int) -> String {
        self("\(path) 第 \(offset) 字节不是 JSON; 请改正后再试", "\(path) is no JSON at byte \(offset); mend it and try again")
    }

    /// A key of the rules whose value is missing, unknown or impossible: "meetings.quorum.base".
    package func badRule(_ path: String, _ key: String) -> String {
        self(
            "\(path) 里「\(key)」缺少或不能这样写 (门槛不超过全部, 基数是 members present voting decided owners area 之一); 没有改动",
            "\(path): \(key) is missing or cannot be so (a threshold is no more than all, its base one of members, present, voting, decided, owners, area); nothing changed"
        )
    }
}
