import Exchange
import StreetModel

/// A street that fits on a page, as files; a test changes a word and looks what comes of it.
struct SmallStreet {
    static let now = UTCOffset.china.moment(
        Day(year: 2026, month: 11, day: 21) ?? Day(number: 0), TimeOfDay(hour: 8, minute: 20))

    /// Of the defaults only what an import asks for is set.
    static var profile: Profile {
        var profile = Profile.none
        profile.morning = Profile.Window(
            from: TimeOfDay(hour: 7, minute: 0), to: TimeOfDay(hour: 9, minute: 30),
            missedAt: TimeOfDay(hour: 17, minute: 30))
        profile.evening = Profile.Window(
            from: TimeOfDay(hour: 17, minute: 30), to: TimeOfDay(hour: 20, minute: 30),
            missedAt: TimeOfDay(hour: 24, minute: 0))
        profile.importedAbsenceDays = 3
        profile.householdsPerGrid = 300...500
        return profile
    }

    var files: [String: String] = [
        "communities.csv": """
        社区编码,社区名称,所属街道,所属街区,户数,人口
        990101001001,槐安社区,槐安街道,一街区,840,2400

        """,
        "grids.csv": """
        网格编码,网格名称,社区编码,户数,网格员,巡查顺序
        990101001001001,第1网格,990101001001,420,S0003,1
        990101001001002,第2网格,990101001001,420,,2

        """,
        "buildings.csv": """
        楼栋编码,网格编码,院落,楼号,单元数,层数,每层户数,建成年份,电梯,楼栋长,楼栋长电话
        990101001001001001,990101001001001,67号院,1号楼,3,6,2,1999,无,高春梅,19900000001
        990101001001002001,990101001001002,63号院,2号楼,1,16,4,2004,有,,

        """,
        "staff.csv": """
        工号,姓名,登录名,角色,类别,负责范围,电话
        S0001,陈树林,u0001,系统管理员,专职,990101001,19900000002
        S0002,周月华,u0002,社区工作者,专职,990101001001,19900000003
        S0003,王敏,u0003,网格员,专职,990101001001001,19900000004

        """,
        "duty.csv": """
        日期,班次,单位编码,值班员,值班电话,带班领导,带班电话
        2026-11-21,白班,990101001001,杨忠义,19900000005,曾雅琴,19900000006
        2026-11-21,夜班,990101001,谢树林,19900000007,曾雅琴,19900000006

        """,
        "elders.csv": """
        档案号,姓名,性别,出生日期,身份证号,电话,楼栋编码,单元,楼层,房号,风险等级,健康状况,约定开窗帘时间,约定拉窗帘时间,朝向,紧急联系人,关系,紧急联系电话,备用联系人,备用联系电话,状态
        E00001,李国强,男,1947-05-29,99010119470529001X,19900000010,990101001001001001,1,4,402,C,糖尿病,08:00,20:00,南,吕玉珍,邻居,19900000011,曹雅琴,19900000012,在住
        E00002,于学文,男,1945-10-13,990101194510130032,19900000013,990101001001001001,2,2,202,A,,08:30,18:00,南,邓景春,女儿,19900000014,,,住院
        E00003,王淑珍,女,1939-02-01,,,990101001001002001,1,16,1604,B,高血压,,,北,,,,,,在住

        """,
        "checks.csv": """
        日期,时间,时段,档案号,所见,方式,巡查人,备注
        2026-11-20,07:23,早,E00001,未开,目视,S0003,
        2026-11-20,08:33,早,E00001,开,目视,S0003,
        2026-11-20,18:33,晚,E00001,拉上,目视,S0003,
        2026-11-20,18:10,晚,E00002,未拉,敲门,S0003,电话联系正常
        2026-11-21,08:10,,E00002,看不清,目视,S0003,

        """,
    ]

    /// The files with one piece of text in one of them put in place of another.
    static func with(_ file: String, _ old: String, _ new: String) -> SmallStreet {
        var street = SmallStreet()
        street.files[file] = street.files[file]?.replacing(old, with: new)
        return street
    }

    /// The street's files in a folder of their own, read and planned onto a ground.
    func plan(on ground: ImportGround? = nil) -> ImportPlan {
        let folder = TemporaryFolder()
        for (name, text) in files { folder.write(name, text) }
        var plan = ImportPlan(ImportReader().read([folder.path]), on: ground ?? SmallStreet.emptyGround)
        for index in plan.problems.indices { plan.problems[index].file = SmallStreet.name(plan.problems[index].file) }
        return plan
    }

    static var emptyGround: ImportGround {
        ImportGround(street: "990101001", now: now, offset: .china, profile: profile)
    }

    private static func name(_ path: String) -> String {
        String(path.split(separator: "/").last ?? "")
    }
}

extension Office {
    /// The office after a plan was written, and the looks its books then hold.
    static func after(_ plan: ImportPlan, at now: Moment) -> (office: Office, looks: KnownLooks) {
        var office = Office(code: "990101001", name: "槐安街道", offset: .china)
        var looks = KnownLooks()
        office.apply(
            Entry(book: "990101001", number: 1, at: now, by: "setup", event: .profileAdopted(SmallStreet.profile)))
        for part in plan.parts {
            for (index, event) in part.events.enumerated() {
                office.apply(Entry(book: part.book, number: index + 2, at: now, by: "setup", event: event))
                if case .checkRecorded(let check) = event { looks.add(check) }
            }
        }
        return (office, looks)
    }
}
