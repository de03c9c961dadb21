import Exchange
import Glibc
import Storage
import StreetModel

/// A street that fits on a page, for all rooms: five people, one building, four of the office's staff; all invented.
enum SmallOffice {
    static let street = "990101001"
    static let community = "990101001001"
    static let now = UTCOffset.china.moment(from: "2026-11-21T08:57:48") ?? Moment(seconds: 0)
    private static let registeredAt = UTCOffset.china.moment(from: "2026-11-20T20:31:00") ?? Moment(seconds: 0)

    /// Its files as an office has them.
    static let files: [(subject: SheetSubject, name: String, bytes: [UInt8])] = texts.map {
        ($0.subject, $0.subject.fileName, Array($0.text.utf8))
    }

    private static let texts: [(subject: SheetSubject, text: String)] = [
        (.register(.community), "社区编码,社区名称,所属街道\n990101001001,槐安里社区,槐安街道\n"),
        (
            .register(.grid),
            "网格编码,网格名称,社区编码,户数,网格员,巡查顺序\n990101001001001,第1网格,990101001001,420,S0003,1\n990101001001002,第2网格,990101001001,380,,2\n"
        ),
        (
            .register(.building),
            "楼栋编码,网格编码,院落,楼号,单元数,层数,每层户数,电梯,楼栋长,楼栋长电话\n990101001001001001,990101001001001,67号院,3号楼,3,6,2,无,高春梅,19900000001\n"
        ),
        (
            .register(.staff),
            "工号,姓名,角色,类别,负责范围,电话\nS0001,陈树林,系统管理员,专职,990101001,19900000002\nS0002,周月华,社区工作者,专职,990101001001,19900000003\nS0003,王敏,网格员,专职,990101001001001,19900000004\nS0004,刘强,督查员,专职,990101001,19900000005\n"
        ),
        (
            .register(.duty),
            "日期,班次,单位编码,值班员,值班电话,带班领导,带班电话\n2026-11-21,白班,990101001001,李敏,19900000007,郭永贵,19900000006\n"
        ),
        (
            .register(.elder),
            "档案号,姓名,性别,出生日期,身份证号,电话,楼栋编码,单元,楼层,房号,风险等级,健康状况,约定开窗帘时间,约定拉窗帘时间,朝向,紧急联系人,关系,紧急联系电话,签署同意书日期,状态\nE00001,王淑珍,女,1939/2/1,,19900000010,990101001001001001,3,5,501,A,冠心病,07:30,19:00,南,陈建国,侄子,19900000011,2026-05-04,在住\nE00002,于学文,男,1945年10月13日,990101194510130032,199 0000 0013,990101001001001001,2,2,202,B,,08:30,18:00,南,邓景春,女儿,19900000014,2026-05-04,在住\nE00003,欧阳慧敏,女,17316,,,990101001001001001,1,6,601,C,高血压,08:00,20:00,北,,,,,在住\nE00004,赵宝林,男,1944-03-05,,,990101001001001001,1,1,101,C,,08:00,20:00,南,,,,2026-05-04,外出\nE00005,𠮷某䶮,男,1950-01-01,,,990101001001001001,1,1,102,B,,,,,,,,,在住\n"
        ),
        (
            .looks,
            "日期,时间,时段,档案号,所见,方式,巡查人,备注\n2026-11-20,07:23,早,E00001,开,目视,S0003,\n2026-11-20,18:33,晚,E00001,拉上,目视,S0003,\"\"\"慢\"\"\n叩门\"\n2026/11/20,8:10,,E00002,看不清,目视,S0003,\n"
        ),
        (
            .complaints,
            "工单编号,来电时间,诉求渠道,诉求类别,诉求内容,楼栋编码,诉求人,电话,响应时间,办结时间,是否解决,是否满意\nB1,2026-11-20 08:00,12345热线,停车管理,占道,990101001001001001,刘某,19900000020,2026-11-20 08:10,,,\n"
        ),
        (
            .topics, "议题编号,提出日期,提出人,来源渠道,社区编码,题目,涉及户数,期望结果\nT0001,2026-11-01,何德福,居民,990101001001,加装电梯费用,36,定分摊比例\n"
        ),
    ]

    static let profile = (try? StoredProfile.read(data("profile.json"))) ?? .none
    static let headings = (try? StoredHeadings.read(data("headings.json"))) ?? .none

    /// What an import of nothing yet meets.
    static let emptyGround = ImportGround(street: street, now: registeredAt, offset: .china, profile: profile)

    /// What an import meets when all of it is there.
    static let ground = made.importGround(at: now, looks: KnownLooks())

    /// What its own files would do to it: nothing.
    static let plan = ImportPlan(ImportReader(headings: headings).read(files), on: ground)

    /// The office with everybody in it.
    static let made: Office = {
        var office = Office(code: street, name: "槐安街道", offset: .china)
        office.write(.profileAdopted(profile), in: street)
        if let rules = try? StoredConsultationRules.read(data("consultation.json")) {
            office.write(.consultation(.rulesAdopted(rules)), in: street)
        }
        for part in ImportPlan(ImportReader(headings: headings).read(files), on: emptyGround).parts {
            for event in part.events { office.write(event, in: part.book) }
        }
        return office
    }()

    /// A file of the data folder, which stands where the fuzzer is started.
    static func data(_ name: String) -> [UInt8] { bytes("data/\(name)") }

    /// A file's bytes; none where it cannot be read.
    static func bytes(_ path: String) -> [UInt8] {
        guard let file = fopen(path, "r") else { return [] }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
        return bytes
    }
}

extension Office {
    /// What setting up writes.
    fileprivate mutating func write(_ event: Event, in book: String) {
        let at = UTCOffset.china.moment(from: "2026-11-20T20:31:00") ?? Moment(seconds: 0)
        apply(Entry(book: book, number: lastNumber(of: book) + 1, at: at, by: "setup", event: event))
    }
}
