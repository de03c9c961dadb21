import StreetModel

extension Words {
    var importTitle: String { self("导入预览", "Import preview") }
    var importPathTitle: String { self("导入哪个目录或 CSV 文件", "Import which folder or CSV file") }
    var importPathHint: String { self("写路径  Enter 预览, 还不写入  Esc 取消", "A path  Enter shows, writes nothing  Esc") }
    var importPathMissing: String { self("请写目录或文件的路径", "Write the path of a folder or file") }
    var nothingToImport: String { self("没有要写的: 文件和工作台一致", "Nothing to write: the files and the desk agree") }
    var importQuestion: String { self("写入? u 不能撤销导入", "Write it? u cannot undo it") }
    var importNot: String { self("不导入, 返回", "no, back") }
    var importStale: String {
        self(
            "预览以后文件或台账变了, 什么都没有写入; 请看新的预览",
            "Files or desk changed since the preview: nothing was written; this is the new one")
    }

    /// "导入 (新增 3 更改 2)".
    func importAll(_ reading: ImportReading) -> String {
        let sums = reading.sums
        return self("导入 (新增 \(sums.new) 更改 \(sums.changed))", "import (\(sums.new) new, \(sums.changed) changed)")
    }

    /// "新增 3  更改 2  不在表中 1  错误 0".
    func importSums(_ reading: ImportReading) -> String {
        let sums = reading.sums
        return self(
            "新增 \(sums.new)  更改 \(sums.changed)  不在表中 \(sums.gone)  错误 \(sums.errors)",
            "new \(sums.new)  changed \(sums.changed)  missing \(sums.gone)  errors \(sums.errors)")
    }

    func importDone(_ reading: ImportReading) -> String {
        let sums = reading.sums
        return self(
            "已导入: 新增 \(sums.new) 更改 \(sums.changed)", "Imported: \(sums.new) new, \(sums.changed) changed")
    }

    /// Faults with file and line, then what would change (DOMAIN §7: masked).
    func importLines(_ reading: ImportReading, _ office: Office) -> [String] {
        var lines = reading.plan.problems.map { problem($0) }
        if reading.plan.isRefused { return lines + [importRefused] }
        lines += previewLines(reading.preview, on: office.offset.day(of: reading.at), office)
        if reading.plan.parts.isEmpty { lines.append(nothingToImport) }
        if !reading.plan.leftAlone.isEmpty { lines.append(leftAlone(reading.plan)) }
        return lines
    }
}
