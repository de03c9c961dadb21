package import StreetModel

extension Words {
    /// One problem of an import: file, line, column, what, and what to do.
    package func problem(_ problem: ImportProblem) -> String {
        var place = problem.file
        if let line = problem.line { place += self(" 第 \(line) 行", ", line \(line)") }
        if let column = problem.column {
            place += self(" 第 \(column.number) 列 \(column.header)", ", column \(column.number) \(column.header)")
        }
        let severity = problem.severity == .error ? self("错误", "error") : self("提醒", "warning")
        let value = problem.value.isEmpty ? "" : self(" 「\(problem.value)」", " \"\(problem.value)\"")
        let count = problem.count > 1 ? self(" (共 \(problem.count) 处)", " (\(problem.count) times)") : ""
        return "\(place): \(severity):\(value) \(what(problem.what))\(count)"
    }

    private func what(_ what: ImportProblem.What) -> String {
        switch what {
        case .notFound, .cannotRead, .isFolder, .emptyFile, .tooLarge, .notText, .noConverter, .unknownFileName,
            .nothingToImport:
            fileTrouble(what)
        case .missingColumn, .repeatedColumn, .unclosedQuote, .textAfterQuote, .tooManyCells: formTrouble(what)
        case .field(let fault): field(fault)
        default: meaningTrouble(what)
        }
    }

    private func fileTrouble(_ what: ImportProblem.What) -> String {
        switch what {
        case .notFound: self("没有这个文件; 请核对路径", "there is no such file; check the path")
        case .cannotRead(let number):
            self("读不了 (错误 \(number)); 请检查权限", "it cannot be read (error \(number)); check its rights")
        case .isFolder: self("是目录, 不是文件; 请换成 CSV 文件", "it is a folder, no file; put the CSV file there")
        case .emptyFile: self("是空的; 请重新导出", "it is empty; export it again")
        case .tooLarge(let limit):
            self("超过 \(limit) MB; 请拆成几份, 分几次导入", "it has more than \(limit) MB; split it and import the parts")
        case .notText: self("既不是 UTF-8 也不是 GB18030; 请另存为 CSV", "neither UTF-8 nor GB18030; save it as CSV")
        case .noConverter: self("本机不能转换 GB18030; 请另存为 UTF-8", "this machine cannot convert GB18030; save it as UTF-8")
        case .unknownFileName(let known):
            self(
                "从文件名看不出是什么表; 请改名为 \(known.joined(separator: " "))",
                "its name says no register; name it \(known.joined(separator: " "))")
        case .nothingToImport(let known):
            self(
                "目录里没有可导入的表 (\(known.joined(separator: " ")))", "the folder has none of \(known.joined(separator: " "))"
            )
        default: ""
        }
    }

    private func formTrouble(_ what: ImportProblem.What) -> String {
        switch what {
        case .missingColumn(let header): self("缺少「\(header)」这一列; 请补上", "the column \(header) is missing; add it")
        case .repeatedColumn(let header): self("「\(header)」有两列; 请删掉一列", "the column \(header) stands twice; delete one")
        case .unclosedQuote: self("引号没有配对; 请补上右引号", "a quote is never closed; close it")
        case .textAfterQuote: self("引号后面还有字; 请把引号写成两个", "there is text after a quote; double quotes inside")
        case .tooManyCells(let expected, let found):
            self("应有 \(expected) 列, 却有 \(found) 列; 请检查逗号", "\(found) cells instead of \(expected); check the commas")
        default: ""
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
        case .entranceBeyond(_, let count): self("这栋楼只有 \(count) 个单元", "the building has \(count) entrances")
        case .floorBeyond(_, let count): self("这栋楼只有 \(count) 层", "the building has \(count) floors")
        case .outsideWindow(let from, let to):
            self("约定时间应在 \(from.text) 到 \(to.text) 之间", "agreed times lie within \(from.text) and \(to.text)")
        case .observedInFuture: self("看到的时间在将来; 请改正", "the look lies in the future; correct it")
        case .slotContradictsTime: self("时段和时间对不上; 请改正", "the slot contradicts the time; correct it")
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

    private func complaintTrouble(_ what: ImportProblem.What) -> String {
        switch what {
        case .callInFuture: self("来电时间在将来; 请改正", "the call lies in the future; correct it")
        case .earlierThan(let header): self("比「\(header)」还早; 请改正", "it is before \(header); correct it")
        case .solvedWithoutEnd:
            self("已解决却没有办结时间; 请补上", "solved, and no time says since when; fill it in")
        case .ticketOfOtherBook(let code):
            self("工单编号已在 \(code) 的台账里; 请核对楼栋编码", "the ticket is on the books of \(code); check the building")
        case .timeInFuture: self("时间在将来; 请留意", "it lies in the future")
        case .otherOnDesk(let value):
            self(
                "工作台上是「\(value)」, 照旧不改; 要改请在工作台上办", "the desk has \"\(value)\", which stays; change it there")
        case .limitHasPassed:
            self("此人末次动静已超时限, 没有改; 先联系到人", "no sign of life for too long: left as it is; reach the person first")
        case .consentStays:
            self("空着不算撤回; 原来的同意照旧有效", "an empty cell withdraws nothing; the consent stands")
        case .agreementStays:
            self("空着不算取消; 原来的约定照旧", "an empty cell ends no agreement; the agreed time stays")
        case .closedGrid:
            self("这个网格在工作台上已撤销; 请改成现在的网格", "this grid was closed at the desk; name the one there is now")
        case .tooOld(let days):
            self("来电超过 \(days) 天, 不再统计; 没有导入", "called more than \(days) days ago, counted no longer; left out")
        default: ""
        }
    }

    private func twin(_ twin: ImportProblem.Twin) -> String {
        switch twin {
        case .line(let line, let file): self("\(file) 第 \(line) 行", "\(file), line \(line)")
        case .onDesk(let id): self("已登记的 \(id) ", "\(id) on the desk")
        }
    }

    /// Why a value cannot stand in its field.
    package func field(_ fault: FieldFault) -> String {
        switch fault {
        case .missing: self("没有填; 请补上", "it is empty; fill it in")
        case .notANumber: self("不是数字; 请改成整数", "not a whole number")
        case .outOfRange(let low, let high): self("应在 \(low) 到 \(high) 之间", "it should lie within \(low) and \(high)")
        case .notADate: self("不是日期; 请写成 2026-11-21", "no date; write 2026-11-21")
        case .notATime: self("不是时间; 请写成 07:30", "no time; write 07:30")
        case .notAMoment: self("不是日期和时间; 请写成 2026-11-21 08:15", "no day and time; write 2026-11-21 08:15")
        case .notAChoice(let choices):
            self("只能填 \(choices.joined(separator: " "))", "it can be \(choices.joined(separator: " "))")
        case .notATelephone: self("不是电话号码; 请核对", "no telephone number; check it")
        case .notACode(let digits): self("编码应为 \(digits) 位数字", "the code should have \(digits) digits")
        case .identityLength: self("身份证号应为 18 位; 请核对", "an identity number has 18 characters; check it")
        case .identityDate: self("身份证号里的出生日期不对; 请核对", "the birth date in the identity number is wrong; check it")
        case .identityChecksum: self("身份证号校验位不对; 请核对", "the identity number's check character is wrong; check it")
        case .identityDisagrees:
            self("与身份证号里的出生日期不同; 请核对", "it disagrees with the identity number's birth date; check it")
        case .futureDate: self("日期在将来; 请改正", "the date lies in the future; correct it")
        case .notText: self("不是文字; 请改正", "not text; correct it")
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
