import StreetModel

extension Words {
    /// Why a file as a whole cannot be imported.
    func fileTrouble(_ what: ImportProblem.What) -> String {
        switch what {
        case .notFound: self("没有这个文件; 请核对路径", "there is no such file; check the path")
        case .cannotRead(let number):
            self("读不了 (错误 \(number)); 请检查权限", "it cannot be read (error \(number)); check its rights")
        case .isFolder: self("是目录, 不是文件; 请换成 CSV 文件", "it is a folder, no file; put the CSV file there")
        case .emptyFile: self("是空的; 请重新导出", "it is empty; export it again")
        case .otherForm(let form): otherForm(form)
        case .tooLarge(let limit):
            self("超过 \(limit) MB; 请拆成几份, 分几次导入", "it has more than \(limit) MB; split it and import the parts")
        case .notText:
            self(
                "既不是 UTF-8, 也不是 GB18030 或带标记的 UTF-16; 请在电子表格里另存为 CSV UTF-8",
                "neither UTF-8 nor GB18030 nor marked UTF-16; save it as CSV UTF-8 in the spreadsheet")
        case .noConverter: self("本机不能转换 GB18030; 请另存为 UTF-8", "this machine cannot convert GB18030; save it as UTF-8")
        case .unknownFileName(let known):
            self(
                "从文件名看不出是什么表; 请改名为 \(known.joined(separator: " "))",
                "its name says no register; name it \(known.joined(separator: " "))")
        case .nothingToImport(let known):
            self(
                "目录里没有可导入的表 (\(known.joined(separator: " ")))", "the folder has none of \(known.joined(separator: " "))"
            )
        case .badHeadings(let place):
            self(
                "表头对照在「\(place)」处不对; 请改正, 或恢复原文件",
                "this table of headings is wrong at \(place); mend it or restore the original")
        default: ""
        }
    }

    private func otherForm(_ form: FileForm) -> String {
        let save = self("请用电子表格打开, 另存为 CSV UTF-8", "open it in a spreadsheet and save it as CSV UTF-8")
        return switch form {
        case .workbook: self("是 Excel 工作簿, 不是 CSV; ", "it is an Excel workbook, no CSV; ") + save
        case .picture: self("是图片, 不是 CSV; 请换成登记表", "it is a picture, no CSV; give the register itself")
        case .page: self("是 PDF, 不是 CSV; 请换成登记表", "it is a PDF, no CSV; give the register itself")
        case .webPage: self("是网页, 不是 CSV; ", "it is a web page, no CSV; ") + save
        case .packed: self("是压缩文件, 不是 CSV; 请先解压", "it is a packed file, no CSV; unpack it first")
        }
    }

    /// What is wrong with the rows and columns of a file.
    func formTrouble(_ what: ImportProblem.What) -> String {
        switch what {
        case .missingColumn(let header): self("缺少「\(header)」这一列; 请补上", "the column \(header) is missing; add it")
        case .repeatedColumn(let header): self("「\(header)」有两列; 请删掉一列", "the column \(header) stands twice; delete one")
        case .noHeadings(let required):
            self(
                "前 30 行里没有表头; 应有一行写着 \(required.joined(separator: " "))",
                "its first 30 rows hold no headings; one should have \(required.joined(separator: " "))")
        case .unclosedQuote: self("引号没有配对; 请补上右引号", "a quote is never closed; close it")
        case .textAfterQuote: self("引号后面还有字; 请把引号写成两个", "there is text after a quote; double quotes inside")
        case .tooManyCells(let expected, let found):
            self("应有 \(expected) 列, 却有 \(found) 列; 请检查逗号", "\(found) cells instead of \(expected); check the commas")
        case .cellTooLong(let limit):
            self(
                "这一格超过 \(limit) KB, 不像登记表; 请检查引号和换行",
                "the cell has more than \(limit) KB, as no register has; check quotes and line ends")
        case .rowTooWide(let limit):
            self(
                "这一行超过 \(limit) 格, 不像登记表; 请检查换行",
                "the row has more than \(limit) cells, as no register has; check the line ends")
        case .unknownColumn:
            self("这一列不认识, 没有读入; 要读请改表头", "this column is not known and not read; rename its heading to have it read")
        case .secondColumn(let header):
            self("已有「\(header)」, 这一列没有读入", "there is a column \(header) already; this one is not read")
        case .readAsDay(let day):
            self(
                "是电子表格的日期数字, 按 1900 年起算\(day.isEmpty ? "" : "读作 \(day)"); 请核对",
                "a spreadsheet's number of a day, counted from 1900\(day.isEmpty ? "" : ": \(day)"); check it")
        default: ""
        }
    }
}
