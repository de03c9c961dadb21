import StreetModel
import Testing

/// A value is understood in every way in which offices write it, and nothing else is taken for it.
struct WrittenCellTests {
    @Test(arguments: [
        "1940-01-02", "1940/1/2", "1940/01/02", "1940-1-2", "1940.1.2", "19400102", "1940年1月2日", "1940年01月02日",
        "1940 年 1 月 2 日", "１９４０年１月２日", "１９４０－０１－０２", "1940/1/2 0:00", "1940-01-02 00:00:00",
        "1940-01-02T00:00:00", "1940-01-02 00:00:00.000", "14612", "14612.0", "１４６１２",
    ])
    func `a day is understood however it is written`(_ text: String) {
        #expect(Day(written: text) == Day(year: 1940, month: 1, day: 2))
        #expect(WrittenCell(text, as: .day).text == "1940-01-02")
        #expect(WrittenCell(text, as: .day).isSerial == (WrittenCell.halfWidth(text).hasPrefix("14612")))
    }

    @Test(arguments: [
        "", "1940", "1940年", "1940年1月", "1940/13/1", "1940/2/30", "40/1/2", "1940-01-02 08:00", "2199", "73051", "1461",
        "146120", "14612.5", "1940--1", "1940-1-2-3", "-14612", "1940/1/2日", "1月2日", "99999999", "二〇二六年",
    ])
    func `what is no day is none`(_ text: String) {
        #expect(Day(written: text) == nil)
        #expect(WrittenCell(text, as: .day).isSerial == false)
    }

    /// Days counted by hand: 1900-03-01 is 61, which stands below what is taken for a day; 2026-11-21 is 46347.
    @Test func `a spreadsheet's number counts from 1900`() {
        #expect(Day(written: "46347") == Day(year: 2026, month: 11, day: 21))
        #expect(Day(written: "2200") == Day(year: 1906, month: 1, day: 8))
        #expect(Day(written: "73050") == Day(year: 2099, month: 12, day: 31))
        #expect(WrittenTime("46347.34375")?.text == "2026-11-21 08:15")
        #expect(WrittenTime("46347.999999999")?.text == "2026-11-22 00:00")
    }

    @Test(arguments: [
        ("7:30", "07:30"), ("07:30:00", "07:30"), ("07:30:15", "07:30:15"), ("７：３０", "07:30"), ("7时30分", "07:30"),
        ("7点30", "07:30"), ("7点", "07:00"), ("7时30分15秒", "07:30:15"), ("0.3125", "07:30"), ("07:30:00.000", "07:30"),
        ("24:00", "24:00"), ("8点半", "8点半"), ("25:00", "25:00"), ("7.30", "7.30"), ("上午7:30", "上午7:30"),
    ])
    func `a time is understood or stays as it is`(_ written: String, _ kept: String) {
        #expect(WrittenCell(written, as: .time).text == kept)
    }

    @Test(arguments: [
        "2026-11-20 08:15", "2026/11/20 8:15", "2026-11-20T08:15:00", "2026年11月20日 8:15", "2026年11月20日8时15分",
        "２０２６-11-20　08：15", "2026-11-20 08:15:00.000", "46346.34375",
    ])
    func `a moment is understood however it is written`(_ text: String) {
        #expect(WrittenTime(text)?.text == "2026-11-20 08:15")
    }

    @Test(arguments: [
        ("138 0000 0010", "13800000010"), ("138-0000-0010", "13800000010"), ("+86 13800000010", "13800000010"),
        ("0086-13800000010", "13800000010"), ("８６１３８００００００１０", "13800000010"), ("'13800000010", "13800000010"),
        ("13800000010.0", "13800000010"), ("138\u{A0}0000\u{A0}0010", "13800000010"), ("138－0000–0010", "13800000010"),
        ("010-65551234", "010-65551234"), ("010—65551234", "010-65551234"), ("(010)65551234", "010-65551234"),
        ("（010）6555 1234", "010-65551234"), ("010 6555 1234", "01065551234"), ("110", "110"), ("12345", "12345"),
        ("+1 2345678901", "+12345678901"), ("无", "无"), ("1.38E+10", "1.38E+10"), ("13800000010/11", "13800000010/11"),
    ])
    func `a telephone number loses blanks and dashes, and no digit`(_ written: String, _ kept: String) {
        #expect(WrittenCell(written, as: .telephone).text == kept)
    }

    @Test(arguments: [
        ("99010119470529001x", "99010119470529001X"), ("９９０１０１１９４７０５２９００１Ｘ", "99010119470529001X"),
        ("990101 19470529 001X", "99010119470529001X"), ("'99010119470529001X", "99010119470529001X"),
        ("9.90101E+17", "9.90101E+17"),
    ])
    func `an identity number loses what stands between its signs`(_ written: String, _ kept: String) {
        #expect(WrittenCell(written, as: .identity).text == kept)
    }

    @Test(arguments: [
        ("王　敏", "王敏"), ("王  敏", "王敏"), ("欧阳　慧敏", "欧阳慧敏"), ("槐安物业　 郑刚", "槐安物业 郑刚"), ("Mary  Ann", "Mary Ann"),
        ("阿卜杜拉·买买提", "阿卜杜拉·买买提"),
        ("王 Mary", "王 Mary"), ("王敏", "王敏"),
    ])
    func `a name loses the blanks that fill a column`(_ written: String, _ kept: String) {
        #expect(WrittenCell(written, as: .name).text == kept)
    }

    @Test(arguments: [
        (CellKind.count, "１，４３７", "1437"), (.count, "1,437", "1437"), (.count, "3.0", "3"), (.count, "1,43", "1,43"),
        (.count, "-1", "-1"), (.code, "990101001001 001", "990101001001001"), (.code, "Ｅ００００１", "E00001"),
        (.code, "990101001001.0", "990101001001"), (.choice, "Ａ", "A"), (.words, "三高　Ａ", "三高　Ａ"),
    ])
    func `other cells are plain signs, free words stay`(_ kind: CellKind, _ written: String, _ kept: String) {
        #expect(WrittenCell(written, as: kind).text == kept)
    }

    @Test(arguments: [
        ("3.30106E+17", true), ("3.30106e+17", true), ("1E+05", true), ("３.３０１０６Ｅ＋１７", true), ("E00001", false),
        ("1E5", false), ("3.30106E+", false), ("E+17", false), ("3.3.3E+17", false), ("3E+1E+2", false), ("", false),
    ])
    func `scientific notation is known by its plus`(_ text: String, _ isScientific: Bool) {
        #expect(WrittenCell.isScientific(text) == isScientific)
    }

    /// What was understood once is understood as itself: a file that was kept and read again says the same.
    @Test(arguments: [CellKind.words, .name, .choice, .day, .time, .moment, .count, .telephone, .identity, .code])
    func `what is kept is kept again as it is`(_ kind: CellKind) {
        for text in [
            "1940年1月2日", "14612", "7点30", "46346.34375", "+86 138-0000-0010", "（010）6555 1234", "99010119470529001x",
            "王　敏",
            "１，４３７", "3.0", "'=1", "a b", "－－", "(1", "''1", "1.0.0", "00.0", "٣٤",
        ] {
            let kept = WrittenCell(text, as: kind).text
            #expect(WrittenCell(kept, as: kind).text == kept, "\(text)")
        }
    }
}
