import Testing
import Workbench

/// What stays of a name, a telephone and an identity number where nobody asked for more.
struct MaskingTests {
    @Test(arguments: [
        ("张三", "张*"), ("张三丰", "张**"), ("欧阳修", "欧阳*"), ("欧阳慧敏", "欧阳**"), ("欧阳", "欧*"), ("王", "*"), ("", ""),
        ("阿依古丽", "阿***"), ("𠮷田丰", "𠮷**"), ("Ann Lee", "A******"),
    ])
    func aNameIsItsSurname(_ name: String, _ masked: String) {
        #expect(Masking.name(name) == masked)
    }

    @Test(arguments: [("13800000010", "138****0010"), ("62345678", "******78"), ("1", "1"), ("", "")])
    func aNumberIsItsEnds(_ number: String, _ masked: String) {
        #expect(Masking.telephone(number) == masked)
    }
}
