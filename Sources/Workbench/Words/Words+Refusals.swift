package import StreetModel

extension Words {
    /// What a rule refused, why, and what to do.
    package func refusal(_ refusal: Refusal, _ office: Office) -> String {
        let name = { (id: String) in self.name(ofElder: id, office) }
        switch refusal {
        case .unknownStaff(let id):
            return self("没有工号 \(id); 请用 --as 写自己的工号", "No staff number \(id); give your own with --as")
        case .unknownElder(let id):
            return self(
                "没有档案号 \(id), 或者不在你能看到的社区里; 请核对", "No file \(id), or not in a community you can see; please check it")
        case .unknownGrid(let code):
            return self("没有网格 \(code); 请核对编码", "No grid \(code); please check the code")
        case .outsideScope(let elder):
            return self("\(elder) 不在你负责的范围里; 请转给所在网格", "\(elder) is outside what you answer for; pass it to that grid")
        case .notHere(let elder, let status):
            return self(
                "\(name(elder)) \(self.status(status)), 不再巡查; 弄错了请社区在档案里改",
                "\(name(elder)) has \(self.status(status)) and is not looked after any more; if that is wrong, community staff set the file right"
            )
        case .notConsented(let elder):
            return self(
                "\(name(elder)) 没有签同意书, 不能记录; 有险情请用报警 (--alarm)",
                "\(name(elder)) has not consented; in an emergency use --alarm")
        case .observedInFuture:
            return self("看到的时间在将来; 请改成实际时间", "The observed time lies in the future; give the real one")
        case .observedTooLongAgo:
            return self(
                "只能补记今天和昨天的; 更早的请社区补录", "Only today and yesterday can be entered; community staff enter older ones")
        case .clockFarAhead(let newest, let days):
            return self(
                "这台电脑的时钟比最后一次登记 (\(newest.text)) 晚 \(days) 天, 没有保存; 请校准时钟, 时钟没错就加 --trust-clock 再来",
                "This computer's clock is \(days) days after the last entry (\(newest.text)): nothing was saved; set the clock, or if it is right say --trust-clock"
            )
        case .nothingToTakeBack: return self("没有可以撤销的", "There is nothing to take back")
        case .takenBackAlready: return self("已经撤销过了; 要恢复请按 Ctrl-R", "That is taken back already; Ctrl-R brings it back")
        case .tooLateToTakeBack(let seconds):
            return self(
                "超过 \(seconds) 秒不能撤销异常; 请在处置里写明结果",
                "An anomaly can be undone for \(seconds) s only; record the result in its panel")
        case .othersRestOnIt(let staff):
            return self(
                "\(office.staffName(staff)) 已经看过或处理过, 不能撤销; 请写明实情",
                "\(office.staffName(staff)) has read it or acted on it: it stays; write down what is so")
        case .notYours: return self("只能撤销自己记的; 请找记的人", "Only your own entries can be taken back; ask whoever wrote it")
        case .unknownMatter(let id): return self("没有事项 \(id); 请核对编号", "No matter \(id); please check the number")
        case .matterIsOver(let id):
            return self("事项 \(id) 已经结束; 有新情况请另立", "Matter \(id) is over; open another for what is new")
        case .needsName: return self("请写出亲属的姓名", "The relative has to be named")
        case .nothingToRedo: return self("没有可以恢复的", "There is nothing to redo")
        case .mayNotImport:
            return self("网格员不能导入; 请社区工作者或管理员导入", "Grid workers do not import; ask community staff or an administrator")
        case .importOutsideScope(let book):
            return self(
                "导入里有 \(book) 的内容, 不在你的社区; 请管理员导入",
                "The import reaches into \(book), outside your community; ask an administrator")
        case .importOvertaken(let book):
            return self(
                "导入时别人写了 \(book), 没有写入; 请再导入一次",
                "Others wrote to \(book) meanwhile, nothing was written there; import again")
        case .noticeIsOver: return self("这件事已经结束; 不用再催", "That is over; there is nothing left to urge")
        case .onlySetup: return self("只有建库和导入能写这些; 请用导入", "Only setting up and import write that; import it")
        case .register(let refusal): return registerRefusal(refusal, office)
        case .consultation(let refusal): return consultationRefusal(refusal, office)
        case .wrongOrder, .notForKind, .needsResultOnPerson, .needsOutcome, .needsCause, .needsReason, .needsTarget,
            .needsAnswer, .handlerMayNot, .ownHandOnly, .needsRole, .outsidePlace, .unknownPlace, .ticketExists,
            .notATelephone, .needsDate, .dateNotAhead, .cannotBeKept, .needsTwoNames, .mayNotStandIn, .alreadySo,
            .absenceTooLong:
            return matterRefusal(refusal, office)
        }
    }
}
