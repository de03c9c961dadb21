package import StreetModel

extension Words {
    var clearanceName: String { self("销账清单", "Clearance list") }
    var csvFormat: String { self("CSV 表格", "CSV for a spreadsheet") }
    var lateWord: String { self("逾期", "late") }
    var inTimeWord: String { self("按时", "in time") }
    var signatures: String {
        self("经办:            审核:            销账:", "Handled:            Checked:            Cleared:")
    }

    func period(_ from: Day, _ through: Day) -> String { "\(from.text) - \(through.text)" }

    func writtenBy(_ name: String, at now: Moment, _ offset: UTCOffset) -> String {
        let when = "\(offset.day(of: now).text) \(offset.timeOfDay(of: now).text)"
        return self("\(name) 导出于 \(when)", "Written by \(name), \(when)")
    }

    func endedTitle(_ count: Int) -> String { self("已结束 \(count) 件", "Ended: \(count)") }
    func waitingTitle(_ count: Int) -> String {
        self("待回访、待销账 \(count) 件", "Waiting for the return visit or clearing: \(count)")
    }

    var clearanceHeader: [String] {
        [
            self("序号", "No."), self("工单号", "Ticket"), self("类型", "Kind"), self("类别", "Class"),
            self("内容", "What"), self("地点", "Place"), self("发生", "Opened"), self("响应", "Responded"),
            self("办结", "Handled"), self("按时", "In time"), self("结果", "Outcome"), self("原因", "Cause"),
            self("说明", "Words"), self("办理人", "Handler"), self("是否解决", "Solved"), self("是否满意", "Satisfied"),
            self("去向", "End"), self("结束", "Ended"), self("销账人", "Cleared by"),
        ]
    }

    /// By which way a matter ended, or how far it is.
    func ending(_ matter: Matter) -> String {
        let progress = matter.progress
        if progress.merging != nil { return step(.merged) }
        if progress.withdrawal != nil { return step(.withdrawn) }
        return stage(progress.stage)
    }

    package func exported(_ path: String) -> String { self("已写入 \(path)", "Written to \(path)") }

    package func fault(_ fault: ExportFault) -> String {
        switch fault {
        case .exists(let path):
            self("\(path) 已经有了, 不覆盖; 请换个文件名", "\(path) is there and is not overwritten; give another name")
        case .unknownForm(let path):
            self("\(path) 的结尾要是 .md .csv .html 或 .json", "\(path) must end with .md, .csv, .html or .json")
        case .cannotWrite(let path, let number):
            // ENOENT, EACCES, EPERM, EROFS, ENOSPC, EDQUOT.
            switch number {
            case 2: self("\(path) 所在的文件夹不存在; 请先建好", "The folder of \(path) does not exist; make it first")
            case 1, 13: self("没有权限写 \(path); 请换个地方", "No right to write \(path); give another place")
            case 30: self("\(path) 所在的磁盘只能读; 请换个地方", "The disk of \(path) is read-only; give another place")
            case 28, 122: self("磁盘满了, \(path) 没有写入; 请腾出空间", "The disk is full, \(path) was not written; make room")
            default:
                self(
                    "写不了 \(path) (错误 \(number)); 请换个地方",
                    "\(path) cannot be written (error \(number)); give another place")
            }
        }
    }
}
