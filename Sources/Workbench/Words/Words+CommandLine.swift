package import StreetModel

extension Words {
    package var wrongUsage: String { self("用法不对; 请看下面的说明", "Wrong usage; see below") }
    package var whoAreYouMissing: String {
        self("请用 --as 写明自己的工号, 例如 --as S0007", "Say who you are with --as, for example --as S0007")
    }
    package var atOnRealDesk: String {
        self("--at 只能用在演练的工作台上; 请去掉 --at", "--at is for rehearsal desks only; leave it out")
    }
    package var keptEarly: String { self("未到点, 已记为早看", "early: kept, the slot stays open") }
    package func kept(_ book: String, _ number: Int) -> String {
        self("已保存 \(book) \(number)", "saved \(book) \(number)")
    }
    package var batchUsage: String {
        self("每行要写: 档案号 正常|异常|看不清 [备注]", "each line is: ELDER normal|abnormal|unclear [NOTE]")
    }
    package var batchNotUTF8: String {
        self("这一行不是 UTF-8; 请转成 UTF-8 再来", "this line is not UTF-8; convert it and send it again")
    }
    package var noGridOfOwn: String {
        self("请写明网格编码; 你的负责范围里没有网格", "Name a grid; there is none in what you answer for")
    }
    package var sampleStreet: String { self("槐安街道", "Huai'an Street") }
    package var noProfile: String {
        self(
            "找不到 data/profile.json; 请用 STREETDESK_DATA 指明 data 目录",
            "data/profile.json is not found; name the data folder with STREETDESK_DATA")
    }
    package var importRefused: String {
        self("有错误, 什么都没有写入; 请改好后再导入", "There are errors, nothing was written; mend them and import again")
    }

    package var reportAhead: String {
        self("这段时间还没有开始; 请换个日期", "That period has not begun; give an earlier day")
    }

    package func badProfile(_ path: String) -> String {
        self("\(path) 的格式不对; 请恢复原文件", "\(path) is malformed; restore the original")
    }

    package func notAMoment(_ text: String) -> String {
        self("\(text) 不是时刻; 请写成 2026-11-21T08:20", "\(text) is no instant; write 2026-11-21T08:20")
    }

    package func noDeskYet(_ path: String) -> String {
        self(
            "\(path) 还没有工作台。\n1 打开演练街道   其他键 退出 (正式使用请先 streetdesk new)",
            "There is no desk at \(path) yet.\n1 opens the rehearsal street   anything else leaves (streetdesk new makes a real one)"
        )
    }

    package func made(_ path: String) -> String { self("已建好 \(path)", "Made \(path)") }
    package func writing(_ book: String) -> String { self("正在写入 \(book)", "Writing \(book)") }

    package func reading(_ file: String, _ done: Int, _ total: Int) -> String {
        self("正在读 \(file) \(done)/\(total)", "Reading \(file) \(done)/\(total)")
    }

    package func importCut(after books: [String]) -> String {
        self(
            "导入中断: 已写入 \(books.joined(separator: " ")); 再导入一次就会补齐",
            "The import was cut: \(books.joined(separator: " ")) are written; the same import again completes it")
    }

    /// Why a terminal cannot show the workbench.
    package enum DisplayTrouble: Hashable, Sendable {
        case noTerminal, dumbTerminal, unknownTerminal(String), noLocale
    }

    package func displayFault(_ trouble: DisplayTrouble) -> String {
        switch trouble {
        case .noTerminal:
            self(
                "这里不是终端; 请在终端里打开, 或用 streetdesk screen 看一帧",
                "This is no terminal; open it in one, or use streetdesk screen")
        case .dumbTerminal:
            self("这个终端不能移动光标 (TERM=dumb); 请换一个终端", "This terminal cannot move its cursor (TERM=dumb); use another")
        case .unknownTerminal(let name):
            self("不认识的终端 \(name); 请设 TERM=xterm-256color", "Unknown terminal \(name); set TERM=xterm-256color")
        case .noLocale: self("系统没有 UTF-8 语言环境; 请设 LANG=C.UTF-8", "There is no UTF-8 locale; set LANG=C.UTF-8")
        }
    }

    package func appendFault(_ fault: AppendFault, _ office: Office) -> String {
        switch fault {
        case .refused(let refusal): namedRefusal(refusal, office)
        case .storage(let fault): self.fault(fault)
        }
    }
}
