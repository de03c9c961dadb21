extension Words {
    package var product: String { self("街道工作台", "Streetdesk") }
    var whoAreYou: String { self("你是谁? (演练: 选一个人)", "Who are you? (rehearsal: choose anybody)") }
    var signInHint: String {
        self(
            "1-9 选人  上下 移动  0 下一页  Enter 进入  L English  q 退出",
            "1-9 choose  up/down move  0 page  Enter go in  L 中文  q leave")
    }

    /// "第1网格" from the last digits of a grid's code.
    func gridNumber(_ scope: String) -> String {
        let number = Int(scope.suffix(3)) ?? 0
        return self("第\(number)网格", "grid \(number)")
    }
}
