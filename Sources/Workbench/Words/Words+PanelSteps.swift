import StreetModel

extension Words {
    /// "待回访", "待销账", "待阅知": what a matter that was handled or withdrawn waits for.
    func waitsFor(_ panel: Panel) -> String {
        panel.matter.progress.withdrawal == nil
            ? stage(panel.matter.progress.stage) : self("已撤回 待阅知", "withdrawn, to be seen")
    }

    /// "办结 虚惊 外出未报备 在大姐家  王敏": a step with what it says, and whose it was.
    func stepLine(_ step: TakenStep, _ office: Office) -> String {
        "\(stepText(step, office))  \(office.staffName(step.by))"
    }

    /// "办结 虚惊 外出未报备 在大姐家": a step with what it says.
    func stepText(_ step: TakenStep, _ office: Office) -> String {
        let stepped = step.stepped
        var parts = [self.step(step.step)]
        if let outcome = stepped.outcome { parts.append(self.outcome(outcome)) }
        if let cause = stepped.cause { parts.append(self.cause(cause)) }
        if let isSolved = stepped.isSolved { parts.append(solved(isSolved)) }
        if let isSatisfied = stepped.isSatisfied { parts.append(satisfied(isSatisfied)) }
        if !stepped.to.isEmpty { parts.append(office.staffName(stepped.to)) }
        if step.late > 0 { parts.append(self("迟 \(clock(step.late))", "late \(clock(step.late))")) }
        if !stepped.text.isEmpty { parts.append(stepped.text) }
        return parts.joined(separator: " ")
    }

    /// "联系上本人": a contact that no matter keeps; with whom it was stands in the person's file.
    func contactLine(_ contact: ContactMade) -> String {
        contact.isSign
            ? self("联系上本人", "Person reached") : self("有联系记录, 没联系上本人", "Logged, person not reached")
    }

    /// "催办 刘强 → 王敏: 请立即上门  已读 09:03".
    func urgeLine(_ sent: SentUrge, _ office: Office) -> String {
        let whom = sent.urge.to.isEmpty ? self("网格各人", "all of the grid") : office.staffName(sent.urge.to)
        let read =
            sent.readAt.map {
                self("已读 \(office.offset.timeOfDay(of: $0).text)", "read \(office.offset.timeOfDay(of: $0).text)")
            }
            ?? self("未读", "unread")
        let text = sent.urge.text.isEmpty ? "" : ": \(sent.urge.text)"
        return self(
            "催办 \(office.staffName(sent.by)) 对 \(whom)\(text)  \(read)",
            "Urge \(office.staffName(sent.by)) to \(whom)\(text)  \(read)")
    }

    func solved(_ isSolved: Bool) -> String { isSolved ? self("已解决", "solved") : self("未解决", "not solved") }
    func satisfied(_ isSatisfied: Bool) -> String {
        isSatisfied ? self("满意", "satisfied") : self("不满意", "not satisfied")
    }
    var notAsked: String { self("没有问到", "not asked") }
    var enterSteps: String { self("Enter 下一步", "Enter: next") }
    var whichOutcome: String { self("办结  结果是什么?", "Handle: what came of it?") }
    var whichCause: String { self("办结  原因是什么?", "Handle: what was the cause?") }
    var isItSolved: String { self("回访  问题解决了吗?", "Return visit: is it solved?") }
    var isSatisfied: String { self("回访  本人满意吗?", "Return visit: satisfied?") }
    var toWhom: String { self("改派给谁?", "Reassign to whom?") }
    var nobodyElse: String { self("没有别的人可以改派", "There is nobody else to give it to") }
    var nothingToStep: String { self("没有开着的事项, 没有下一步", "No matter is open: there is no next step") }
    var limitFirst: String { self("先联系本人 (4 6 7), 记录后才有事项", "Try to reach the person first (4 6 7)") }
    var whatWasDone: String {
        self("情况 (可以留空)  Enter 记录  Esc 取消", "What was done, may be empty  Enter saves  Esc cancels")
    }
    var whyHint: String { self("理由必填  Enter 记录  Esc 取消", "A reason is needed  Enter saves  Esc cancels") }
    var urgeHint: String {
        self("催办的话, 对方屏上马上看到  Enter 发出  Esc 取消", "Shown at once on their screen  Enter sends  Esc cancels")
    }
    var urgeText: String { self("请立即处理", "please act at once") }
    var stepsHint: String {
        self(
            "1 2 3 = 再看一眼   Enter 下一步: 办结 提级 改派 催办 撤回 报备",
            "1 2 3 = a further look   Enter: handle, raise, reassign, urge, withdraw, absence")
    }
    var waitingHint: String {
        self("1 2 3 = 记一次查看   Enter 现在能办的下一步", "1 2 3 log a look   Enter: what can be done now")
    }
}
