package import StreetModel
import TextUI

/// What `streetdesk verify` says of each book.
extension Words {
    package func sound(_ code: String, lines: Int, checkpoints: Int) -> String {
        self(
            "\(code) 完好: \(lines) 行, \(checkpoints) 个快照",
            "\(code) is sound: \(counted(lines, "line")), \(counted(checkpoints, "checkpoint"))"
        )
    }

    package func tornTail(_ file: String, line: Int, bytes: Int) -> String {
        self(
            "\(file) 第 \(line) 行起有 \(bytes) 字节没有写完 (断电所致), 不算损坏, 下次写入时移走",
            "\(file), line \(line): \(counted(bytes, "byte")) of an unfinished write, no damage, moved away at the next write"
        )
    }

    /// What `verify` found: where, what, and what to do.
    ///
    /// - Parameter isMendable: whether ``Desk/mend(_:)`` makes the book sound: of its lines only the last can be bad then.
    package func finding(_ fault: StorageFault, isMendable: Bool = false) -> String {
        guard case .damaged(let file, let line, let what) = fault else { return self.fault(fault) }
        if [.bookGone, .settingsChanged, .settingsGone].contains(what) { return self.fault(fault) }
        if what == .checkpointFile {
            return self(
                "\(place(file, line))损坏: \(damage(what)); 快照可以重做, 请运行 streetdesk verify --mend",
                "\(place(file, line)) is damaged: \(damage(what)); a checkpoint can be made anew, run streetdesk verify --mend"
            )
        }
        if isMendable {
            return self(
                "\(place(file, line))损坏: \(damage(what)); 在末尾, 可以移到一边: 请运行 streetdesk verify --mend",
                "\(place(file, line)) is damaged: \(damage(what)); it is the end and can be put aside, run streetdesk verify --mend"
            )
        }
        return self(
            "\(place(file, line))损坏: \(damage(what)); 请不要改动, 找管理员与备份核对",
            "\(place(file, line)) is damaged: \(damage(what)); leave it as it is and have it compared with a backup")
    }

    /// The line of a fault, which shows nobody, cut to a width.
    package func shownLine(_ line: String, columns: Int) -> String {
        let label = self("  原行 (已遮盖) ", "  the line, masked: ")
        let room = max(columns - label.columns, 20)
        return label + (line.utf8.count > room ? line.prefix(room - 3) + "..." : line)
    }

    /// What follows from the faults of a book.
    ///
    /// - Parameter isReadOnly: whether a start comes upon one of them, and nobody can write.
    package func unsound(_ code: String, faults: Int, isMendable: Bool, isReadOnly: Bool) -> String {
        if isMendable {
            return self(
                "\(code) 有 \(faults) 处问题, 都能修复: 请运行 streetdesk verify --mend",
                "\(code) has \(counted(faults, "fault")), and can be mended: run streetdesk verify --mend"
            )
        }
        let count = counted(faults, "fault")
        let them = faults == 1 ? "it" : "them"
        if isReadOnly {
            return self(
                "\(code) 有 \(faults) 处问题, 只能查看; 损坏处以前的内容照常显示",
                "\(code) has \(count) and is read only; what stands before \(them) is shown as ever")
        }
        return self(
            "\(code) 有 \(faults) 处问题, 在旧的内容里, 今天照常记录; 请找管理员与备份核对",
            "\(code) has \(count) in what is older, and is written as ever; have \(them) compared with a backup")
    }

    /// What `verify --mend` has done.
    package func repair(_ repair: Repair, of code: String) -> String {
        switch repair {
        case .tornTail(let bytes, let kept):
            self(
                "\(code) 已修复: 没写完的 \(bytes) 字节移到 \(kept)",
                "\(code) is mended: \(bytes) bytes of an unfinished write were moved to \(kept)")
        case .badEnd(let bytes, let kept):
            self(
                "\(code) 已修复: 末尾不完好的 \(bytes) 字节移到 \(kept), 请核对, 缺的请重记",
                "\(code) is mended: \(bytes) bytes at its end that were not sound were moved to \(kept); look at them and log again what is missing"
            )
        case .unflushed:
            self(
                "\(code) 已修复: 完好的行抄到新文件, 写盘失败的记号已取下; 各人重新打开后可以再写",
                "\(code) is mended: its sound lines were copied to a new file; who opens it again can write")
        case .checkpointMoved(let number, let kept):
            self(
                "\(code) 快照 \(number) 不完好, 移到 \(kept)",
                "\(code): checkpoint \(number) was not sound and was moved to \(kept)")
        case .checkpointMade(let number):
            self("\(code) 已重做快照, 到第 \(number) 号", "\(code): a checkpoint was made as of line \(number)")
        }
    }
}
