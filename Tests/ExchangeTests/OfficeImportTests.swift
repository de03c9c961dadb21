import Exchange
import StreetModel
import Testing

/// What an office wrote in its own way comes to the desk as it is kept there, and once.
struct OfficeImportTests {
    /// The small street with the same meaning in other words.
    private static var rewritten: SmallStreet {
        var street = SmallStreet()
        street.files["elders.csv"] = street.files["elders.csv"]?
            .replacing("1947-05-29", with: "17316").replacing("1945-10-13", with: "1945年10月13日")
            .replacing("1939-02-01", with: "19390201").replacing("99010119470529001X", with: "９９０１０１１９４７０５２９００１ｘ")
            .replacing("990101194510130032", with: "990101 19451013 0032").replacing(
                "19900000010", with: "199-0000-0010"
            )
            .replacing("19900000013", with: "+86 199 0000 0013").replacing("李国强", with: "李 国　强")
            .replacing(",1,4,402,", with: ",１,4.0,４０２,").replacing(",C,", with: ",Ｃ,").replacing("08:00", with: "8点")
            .replacing("20:00", with: "0.833333333333333")
        street.files["checks.csv"] = street.files["checks.csv"]?
            .replacing("2026-11-20", with: "2026/11/20").replacing("2026-11-21", with: "46347")
            .replacing("07:23", with: "7:23:00")
        return street
    }

    @Test func `the same street in other words is the same street`() {
        let (plain, other) = (SmallStreet().plan(), Self.rewritten.plan())
        #expect(!other.isRefused)
        #expect(other.parts == plain.parts)
        #expect(
            other.problems.filter { $0.what != .unknownArea }.map { "\($0.what) \($0.count)" } == [
                "readAsDay(\"\") 1", "readAsDay(\"2026-11-21\") 1",
            ])
    }

    @Test func `imported again, in other words too, nothing changes`() {
        let (office, looks) = Office.after(SmallStreet().plan(), at: SmallStreet.now)
        for street in [SmallStreet(), Self.rewritten] {
            let plan = street.plan(on: office.importGround(at: SmallStreet.now, looks: looks))
            #expect(!plan.isRefused)
            #expect(plan.parts.isEmpty && plan.preview.changes.isEmpty)
        }
    }

    @Test(arguments: [
        ("elders.csv", "990101194510130032", "9.90101E+17", "身份证号", FieldFault.scientific),
        ("elders.csv", "990101194510130032", "990101194510130000", "身份证号", .rounded),
        ("elders.csv", "19900000013", "1.99E+10", "电话", .scientific),
        ("elders.csv", "990101001001002001,1", "9.90101E+17,1", "楼栋编码", .scientific),
        ("elders.csv", "E00003", "1E+05", "档案号", .scientific),
        ("buildings.csv", "990101001001002001,", "9.90101E+17,", "楼栋编码", .scientific),
        ("grids.csv", "990101001001002,", "9.90101E+14,", "网格编码", .scientific),
        ("checks.csv", "18:33,晚,E00001", "18:33,晚,1E+05", "档案号", .scientific),
        ("elders.csv", "李国强", "李*", "姓名", .masked), ("elders.csv", "19900000013", "199****0013", "电话", .masked),
        ("elders.csv", "990101194510130032", "99************0032", "身份证号", .masked),
        ("elders.csv", "吕玉珍", "吕**", "紧急联系人", .masked), ("elders.csv", "19900000011", "199****0011", "紧急联系电话", .masked),
        ("elders.csv", ",2,2,202,", ",2,2,*,", "房号", .masked), ("buildings.csv", "高春梅", "高**", "楼栋长", .masked),
        ("duty.csv", "19900000005", "199****0005", "值班电话", .masked),
    ])
    func `what a spreadsheet ate or a mask covers is one error in its cell`(
        _ file: String, _ old: String, _ new: String, _ header: String, _ fault: FieldFault
    ) {
        let plan = SmallStreet.with(file, old, new).plan()
        let errors = plan.problems.filter { $0.severity == .error && $0.file == file }
        #expect(errors.map(\.what) == [.field(fault)])
        #expect(errors.first?.column?.header == header)
        #expect(plan.parts.isEmpty)
    }

    /// Free words may hold a star.
    @Test func `a star in a remark covers nothing`() {
        #expect(!SmallStreet.with("elders.csv", "高血压", "高血压*").plan().isRefused)
    }
}
