package import StreetModel

extension Words {
    /// What the disk or the desk refused, where, and what to do now.
    package func fault(_ fault: StorageFault) -> String {
        switch fault {
        case .busy(let holder):
            let who = holder.map { self(" (进程 \($0))", " (process \($0))") } ?? ""
            return self(
                "别的程序占用着本子\(who), 没有保存; 请再按一次", "Another program holds the book\(who); nothing was saved, press again")
        case .damaged(let file, _, .bookGone):
            return self(
                "本子的目录 \(file) 不见了; 请不要重新导入, 找管理员从备份取回",
                "The book's folder \(file) is gone; import nothing anew, have the administrator bring it back from a backup"
            )
        case .damaged(let file, _, .settingsGone):
            return self(
                "\(file) 不见了或读不出来, 工作台打不开; 请不要新建, 找管理员把备份里的 desk/desk.json 放回去",
                "\(file) is gone or cannot be read, and the desk cannot be opened: make no new one, have the administrator put desk/desk.json of a backup there"
            )
        case .damaged(let file, _, .settingsChanged):
            return self(
                "\(file) 被改动过; 只能查看, 请找管理员把备份里的 desk/desk.json 放回去",
                "\(file) was changed: read only, have the administrator put desk/desk.json of a backup there")
        case .damaged(let file, let line, let what):
            let place = self.place(file, line)
            return self(
                "\(place)损坏: \(damage(what)); 只能查看, 请运行 streetdesk verify",
                "\(place) is damaged: \(damage(what)); read only, run streetdesk verify")
        case .newer(let kind, let version, let file, let line):
            let place = self.place(file, line)
            return self(
                "\(place)是新版程序写的 (\(kind) v\(version)); 不能改动, 请升级",
                "\(place) was written by a newer program (\(kind) v\(version)); nothing is changed, please upgrade")
        case .poisoned(let since, let error, let lastGood):
            if error.isEmpty {
                return self(
                    "写盘失败过, 记号读不出来, 说不清从哪一行起可能丢失; 只能查看, 请检查磁盘, 再运行 streetdesk verify --mend",
                    "The disk has failed, and the mark of it cannot be read: nobody can say after which entry something may be lost. Read only: check the disk, then run streetdesk verify --mend"
                )
            }
            let since = since.isEmpty ? "" : self("\(since) ", " at \(since)")
            return self(
                "\(since)写盘失败 (\(error)), \(lastGood) 号以后可能丢失; 只能查看, 请检查磁盘, 再运行 streetdesk verify --mend",
                "The disk failed\(since) (\(error)); after entry \(lastGood) something may be lost. Read only: check the disk, then run streetdesk verify --mend"
            )
        case .foreignFilesystem(let kind, let path):
            return self(
                "\(path) 在网络盘上 (\(filesystem(kind))), 不能保证不丢; 只能查看, 请放到本机磁盘",
                "\(path) lies on a network drive (\(filesystem(kind))): read only, move it to a local disk")
        case .mountedReadOnly(let path):
            return self(
                "\(path) 所在的磁盘是只读的, 只能查看; 要记录请找管理员重新挂载",
                "The disk of \(path) is mounted read-only: nothing can be written until the administrator mounts it anew"
            )
        case .noRights(let path):
            return self("没有读写 \(path) 的权限; 请找管理员", "No rights on \(path); ask the administrator")
        case .diskFull(let path):
            return self(
                "磁盘满了, 没有保存 (\(path)); 请腾出空间再按一次",
                "The disk is full, nothing was saved (\(path)); make room and press again")
        case .notADesk(let path):
            return self(
                "\(path) 不是工作台; 请用 --desk 指明, 或用 streetdesk new 新建",
                "\(path) is no desk; name one with --desk or make one with streetdesk new")
        case .deskInsideDesk(let path, let outer):
            return self(
                "\(path) 在另一个工作台 \(outer) 里面; 请换个地方", "\(path) lies inside the desk \(outer); choose another place")
        case .exists(let path):
            return self("\(path) 已经存在; 请换个名字", "\(path) exists already; choose another name")
        case .notABackup(let path):
            return self(
                "\(path) 不是备份; 请写明 streetdesk backup 建好的目录",
                "\(path) is no backup; name a folder that streetdesk backup has made")
        case .badBackup(let path, let why):
            return self(
                "备份 \(path) 核对不符, 不能用: \(reason(why)); 请换一份备份, 或重新备份",
                "The backup \(path) does not hold and cannot be used: \(reason(why)); take another one, or make it again"
            )
        case .noBook(let code):
            return self(
                "工作台里没有 \(code) 的本子; 从来没有的请先导入, 原来有的请从备份取回",
                "The desk has no book \(code); import it if there never was one, else bring it back from a backup")
        case .system(_, "", _): return self("没有写明地方; 请写上目录", "No place is named; write the folder")
        case .system(_, let path, 20):
            return self("\(path): 路径中间有一段不是目录; 请核对路径", "\(path): a part of the path is no folder; check the path")
        case .system(_, let path, 36):
            return self(
                "\(path.prefix(40))…: 名字太长; 请换个短一些的", "\(path.prefix(40))…: the name is too long; choose a shorter one")
        case .system(_, let path, 2):
            return self("没有 \(path); 请核对路径", "There is no \(path); check the path")
        case .system(let call, let path, let number):
            return self(
                "系统调用 \(call) 失败 (\(number)): \(path); 没有保存, 请找管理员检查磁盘",
                "\(call) failed (\(number)): \(path); nothing was saved, ask the administrator to check the disk")
        }
    }

    /// What is wrong, without what to do about it.
    private func reason(_ fault: StorageFault) -> String {
        switch fault {
        case .damaged(let file, let line, let what): "\(place(file, line))\(self("", ": "))\(damage(what))"
        case .poisoned:
            self(
                "里面有写盘失败的记号 (POISONED), 有人在备份里写过",
                "it bears the mark of a failed disk (POISONED), since somebody has worked in it")
        default: self.fault(fault)
        }
    }

    /// A file, with the line where one is meant.
    func place(_ file: String, _ line: Int) -> String {
        line > 0 ? self("\(file) 第 \(line) 行", "\(file), line \(line)") : self("\(file) ", file)
    }

    /// What contradicts itself.
    package func damage(_ damage: StoredDamage) -> String {
        switch damage {
        case .malformed: self("格式不对", "malformed")
        case .number(let expected, let found):
            self("序号应为 \(expected), 却是 \(found)", "number \(found) instead of \(expected)")
        case .sum: self("校验和不符, 被改动过", "the sum does not agree, it was changed")
        case .act: self("一次操作的行数不符", "the lines of an act do not agree")
        case .body(let key): self("内容不对: \(key)", "wrong content: \(key)")
        case .day: self("行里的日期比文件名晚, 文件改过名", "the line is of a later day than its file, which was renamed")
        case .unfinished: self("一次操作没有写完", "an act is unfinished")
        case .shortened: self("文件变短或不见了", "the file is shorter or gone")
        case .checkpointAhead(let n): self("快照 \(n) 超出日志", "checkpoint \(n) is ahead of the journal")
        case .checkpointSum(let n): self("快照 \(n) 与日志不符", "checkpoint \(n) does not agree with the journal")
        case .checkpointFile: self("快照文件被改动过", "a checkpoint's file was changed")
        case .notAFile: self("不是普通文件", "it is no ordinary file")
        case .settingsChanged: self("被改动过", "it was changed")
        case .settingsGone: self("不见了或读不出来", "it is gone or cannot be read")
        case .bookGone: self("本子的目录不见了", "the book's folder is gone")
        case .otherBook(""): self("里面的本子与清单不同", "it holds other books than it says")
        case .otherBook(let code): self("本子 \(code) 与清单不同", "the book \(code) is not the one that it says it holds")
        }
    }

    private func filesystem(_ kind: ForeignFilesystem) -> String {
        switch kind {
        case .nfs: "NFS"
        case .smb: "SMB"
        case .fuse: "FUSE"
        }
    }
}
