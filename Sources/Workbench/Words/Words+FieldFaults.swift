package import StreetModel

extension Words {
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
        case .notAnID(let characters):
            self(
                "编号应为 1-\(characters) 个汉字、字母、数字或 - _ . , 不以 - 或 . 开头; 请改正",
                "a number has 1-\(characters) letters, digits, Han or - _ . and begins with no - or .; correct it")
        case .identityLength: self("身份证号应为 18 位; 请核对", "an identity number has 18 characters; check it")
        case .identityDate: self("身份证号里的出生日期不对; 请核对", "the birth date in the identity number is wrong; check it")
        case .identityChecksum: self("身份证号校验位不对; 请核对", "the identity number's check character is wrong; check it")
        case .identityDisagrees:
            self("与身份证号里的出生日期不同; 请核对", "it disagrees with the identity number's birth date; check it")
        case .futureDate: self("日期在将来; 请改正", "the date lies in the future; correct it")
        case .scientific:
            self(
                "数字被电子表格改成了科学计数, 后几位已丢失; 请回到原表, 把这一列设为「文本」再填一次, 另存为 CSV",
                "a spreadsheet made scientific notation of the number, its last digits are lost; set the column to Text, fill it in again from the original, save as CSV"
            )
        case .rounded:
            self(
                "身份证号末三位成了 000, 多半是电子表格把它当数字四舍五入了; 请把这一列设为「文本」, 按原件重填",
                "the identity number ends with 000: a spreadsheet has probably rounded it; set the column to Text and fill it in again"
            )
        case .masked:
            self(
                "是打了码的 (有 *), 导入会盖掉原来的; 请删掉这一列, 或用没有打码的原表",
                "it is masked (*) and would overwrite the real one; delete the column or take the unmasked list")
        case .notText: self("不是文字; 请改正", "not text; correct it")
        }
    }
}
