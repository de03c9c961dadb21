package import StreetModel

extension Words {
    /// One problem of an import: file, line, column, what, and what to do.
    package func problem(_ problem: ImportProblem) -> String {
        var place = problem.file
        if let line = problem.line { place += self(" 第 \(line) 行", ", line \(line)") }
        if let column = problem.column {
            let heading = column.written.isEmpty ? "" : " " + oneLine(column.written)
            place += self(" 第 \(column.number) 列\(heading)", ", column \(column.number)\(heading)")
        }
        let severity = problem.severity == .error ? self("错误", "error") : self("提醒", "warning")
        let shown = oneLine(problem.value)
        let value = shown.isEmpty ? "" : self(" 「\(shown)」", " \"\(shown)\"")
        let count = problem.count > 1 ? self(" (共 \(problem.count) 处)", " (\(problem.count) times)") : ""
        return "\(place): \(severity):\(value) \(what(problem.what))\(count)"
    }

    /// The beginning of what stands in a cell, whatever line breaks and length it has: a problem is one line.
    private func oneLine(_ text: String) -> String {
        let signs = text.prefix(41).map { $0.isNewline || $0 == "\t" ? " " : $0 }
        return signs.count > 40 ? String(signs.prefix(40)) + "…" : String(signs)
    }

    private func what(_ what: ImportProblem.What) -> String {
        switch what {
        case .notFound, .cannotRead, .isFolder, .emptyFile, .otherForm, .tooLarge, .notText, .noConverter,
            .unknownFileName, .nothingToImport, .badHeadings:
            fileTrouble(what)
        case .missingColumn, .repeatedColumn, .unclosedQuote, .textAfterQuote, .tooManyCells, .noHeadings,
            .cellTooLong, .rowTooWide, .unknownColumn, .secondColumn, .readAsDay:
            formTrouble(what)
        case .field(let fault): field(fault)
        default: meaningTrouble(what)
        }
    }

    private func meaningTrouble(_ what: ImportProblem.What) -> String {
        switch what {
        case .unknown(let register):
            self(
                "没有这个\(self.register(register)); 请核对编码, 或一起导入",
                "there is no such \(self.register(register)); check the code or import it too")
        case .unknownPlace: self("不是本街道的编码; 请核对", "no place of this street; check the code")
        case .codeOutside(let code): self("编码应以 \(code) 开头", "the code should begin with \(code)")
        case .repeatedID(let twin):
            self("编号重复: \(self.twin(twin)); 请留一个", "the id stands twice: \(self.twin(twin)); keep one")
        case .sameIdentity(let twin):
            self(
                "身份证号与\(self.twin(twin))相同; 请核对是否一人",
                "same identity number as \(self.twin(twin)); check whether it is one person")
        case .samePerson(let twin):
            self(
                "姓名、出生日期、住处与\(self.twin(twin))相同; 请核对是否一人",
                "same name, birth date and dwelling as \(self.twin(twin)); check whether it is one person")
        case .otherCommunity(let code):
            self("此人在 \(code) 的档案里; 迁移请在档案里办", "the person is on the books of \(code); an import moves nobody")
        case .entranceBeyond(_, let count): self("这栋楼只有 \(count) 个单元", "the building has \(counted(count, "entrance"))")
        case .livesBeyond(let elder):
            self(
                "\(elder) 住的单元或楼层会没有了; 请先改他的住处, 或核对这一格",
                "\(elder) lives at an entrance or floor that would be gone; change that file first, or check this cell")
        case .floorBeyond(_, let count): self("这栋楼只有 \(count) 层", "the building has \(counted(count, "floor"))")
        case .outsideWindow(let from, let to):
            self("约定时间应在 \(from.text) 到 \(to.text) 之间", "agreed times lie within \(from.text) and \(to.text)")
        case .observedInFuture, .slotContradictsTime, .otherLook, .otherLookOnDesk, .lookTooOld: lookTrouble(what)
        case .unknownArea: self("身份证号的地区码不认识; 请留意", "the identity number's area code is unknown")
        case .householdsOutside(let range):
            self(
                "户数不在 \(range.lowerBound)-\(range.upperBound) 之间; 请留意",
                "households outside \(range.lowerBound)-\(range.upperBound)")
        case .gridRedrawn(let code):
            self("系统里已调整到网格 \(code), 保持不变", "redrawn to grid \(code) at the desk, which stays")
        default: complaintTrouble(what)
        }
    }

    func twin(_ twin: ImportProblem.Twin) -> String {
        switch twin {
        case .line(let line, let file): self("\(file) 第 \(line) 行", "\(file), line \(line)")
        case .onDesk(let id): self("已登记的 \(id) ", "\(id) on the desk")
        }
    }

    /// The name of a register.
    package func register(_ kind: RegisterKind) -> String {
        switch kind {
        case .community: self("社区", "community")
        case .staff: self("工作人员", "staff member")
        case .duty: self("值班", "duty shift")
        case .grid: self("网格", "grid")
        case .building: self("楼栋", "building")
        case .elder: self("老人", "elder")
        }
    }

    /// What an import has written, a line a register.
    package func imported(_ plan: ImportPlan) -> String {
        var lines = plan.counts.map { count in
            let subject = self.subject(count.subject)
            return self(
                "\(subject): 新增 \(count.new)  更改 \(count.changed)  不变 \(count.unchanged)",
                "\(subject): \(count.new) new, \(count.changed) changed, \(count.unchanged) unchanged")
        }
        let leaving = plan.preview.changes.filter { if case .leaving = $0.what { true } else { false } }.map(\.id)
        if !leaving.isEmpty {
            lines.append(
                self(
                    "说已离开, 等第二人确认 \(leaving.count): \(leaving.joined(separator: " ")) (确认前照常巡查)",
                    "Said to have left, waiting for a second hand \(leaving.count): \(leaving.joined(separator: " ")) (due until then)"
                ))
        }
        if !plan.leftAlone.isEmpty { lines.append(leftAlone(plan)) }
        return lines.joined(separator: "\n")
    }
}
