import Campaigns
import StreetModel

/// The files of a street while they are being made.
struct MadeStreet {
    /// Whom the looks are for.
    private struct Watched {
        let id: String
        let worker: String
    }

    var communities = "社区编码,社区名称,所属街道,所属街区,户数,人口\n"
    var grids = "网格编码,网格名称,社区编码,户数,网格员,巡查顺序\n"
    var buildings = "楼栋编码,网格编码,院落,楼号,单元数,层数,每层户数,建成年份,电梯,楼栋长,楼栋长电话\n"
    var staff = "工号,姓名,登录名,角色,类别,负责范围,电话\n"
    var duty = "日期,班次,单位编码,值班员,值班电话,带班领导,带班电话\n"
    var elders =
        "档案号,姓名,性别,出生日期,身份证号,电话,楼栋编码,单元,楼层,房号,居住状况,风险等级,健康状况,约定开窗帘时间,约定拉窗帘时间,朝向,"
        + "紧急联系人,关系,紧急联系电话,备用联系人,备用联系电话,钥匙保管人,结对志愿者,签署同意书日期,状态\n"
    var looks = "日期,时间,时段,档案号,所见,方式,巡查人,备注\n"
    var complaints = "工单编号,来电时间,诉求渠道,诉求类别,诉求内容,楼栋编码,诉求人,电话,响应时间,办结时间,是否解决,是否满意\n"

    var dice: Dice
    let until: Day
    private var telephones = 0
    private var hired = 0
    private var people = 0
    /// No two people may have the same number.
    private var identities: Set<String> = []
    private var places = [StreetMaker.street]
    private var watched: [Watched] = []

    init(seed: UInt64, until: Day) {
        dice = Dice(seed: seed)
        self.until = until
        hire("系统管理员", StreetMaker.street)
        hire("督查员", StreetMaker.street)
    }

    /// Six courtyards of four buildings, two courtyards a grid: one tower, one long building, the rest of six floors.
    mutating func addCommunity(_ number: Int) {
        let code = StreetMaker.street + padded(number, 3)
        places.append(code)
        communities += "\(code),第\(number)社区,试验街道,\((number - 1) % 7 + 1)街区,1140,3200\n"
        hire("社区工作者", code)
        for grid in 1...3 { addGrid(grid, of: code) }
    }

    mutating func addDuty(days: Int) {
        for offset in 0..<days {
            for place in places {
                for shift in ["白班", "夜班"] {
                    duty +=
                        "\((until + offset).text),\(shift),\(place),\(name()),\(telephone()),\(name()),\(telephone())\n"
                }
            }
        }
    }

    /// A morning and an evening look a day at almost everyone here.
    mutating func addLooks(days: Int) {
        for offset in stride(from: days - 1, through: 0, by: -1) {
            let day = (until - offset).text
            for person in watched {
                addLook(person, day, "早", from: 7 * 60, normal: "开", odd: "未开")
                addLook(person, day, "晚", from: 18 * 60, normal: "拉上", odd: "未拉")
            }
        }
    }

    private mutating func addLook(
        _ person: Watched, _ day: String, _ half: String, from: Int, normal: String, odd: String
    ) {
        if dice.happens(30) { return }
        let minute = from + dice.below(150)
        let time = "\(padded(minute / 60, 2)):\(padded(minute % 60, 2))"
        let isOdd = dice.happens(8)
        let seen = isOdd ? odd : dice.happens(6) ? "看不清" : normal
        let rest = isOdd ? "敲门,\(person.worker),电话联系正常" : "目视,\(person.worker),"
        looks += "\(day),\(time),\(half),\(person.id),\(seen),\(rest)\n"
    }

    private mutating func addGrid(_ number: Int, of community: String) {
        let code = community + padded(number, 3)
        let worker = hire("网格员", code)
        var households = 0
        for building in 1...8 {
            let isTower = building == 8
            let entrances = isTower ? 1 : building == 7 ? 5 : 3
            let floors = isTower ? 16 : 6
            let flats = isTower ? 4 : 2
            households += entrances * floors * flats
            let place = code + padded(building, 3)
            let courtyard = "\(number * 2 - (building > 4 ? 0 : 1))号院"
            buildings +=
                "\(place),\(code),\(courtyard),\(building)号楼,\(entrances),\(floors),\(flats),\(1978 + dice.below(30)),"
                + "\(isTower ? "有" : "无"),\(name()),\(telephone())\n"
            for flat in 0..<(entrances * floors * flats) where dice.happens(72) {
                let floor = flat % (floors * flats) / flats + 1
                addElder(
                    in: place, entrance: flat / (floors * flats) + 1, floor: floor,
                    door: "\(floor)\(padded(flat % flats + 1, 2))", worker: worker)
            }
        }
        grids += "\(code),第\(number)网格,\(community),\(households),\(worker),\(number)\n"
    }

    private mutating func addElder(in building: String, entrance: Int, floor: Int, door: String, worker: String) {
        people += 1
        let id = "E\(padded(people, 5))"
        let isWoman = dice.happens(640)
        var born = until - 365 * 65 - dice.below(365 * 33)
        var identity = MadeStreet.identity(born: born, order: people, isWoman: isWoman)
        while !identities.insert(identity).inserted {
            born = born - 1
            identity = MadeStreet.identity(born: born, order: people, isWoman: isWoman)
        }
        let risk = dice.happens(120) ? "A" : dice.happens(380) ? "B" : "C"
        let by = dice.pick(["07:00", "07:30", "08:00", "08:30", "09:00"])
        let evening = dice.pick(["18:00", "19:00", "20:00"])
        let further = dice.happens(500) ? "\(name()),\(telephone())" : ","
        let status = dice.happens(20) ? "住院" : dice.happens(30) ? "外出" : "在住"
        elders +=
            "\(id),\(name()),\(isWoman ? "女" : "男"),\(born.text),\(identity),\(telephone()),\(building),\(entrance),"
            + "\(floor),\(door),独居,\(risk),\(dice.pick(["", "高血压", "糖尿病"])),\(by),\(evening),"
            + "\(dice.happens(800) ? "南" : "北"),\(name()),\(dice.pick(["儿子", "女儿", "邻居"])),\(telephone()),\(further),"
            + "\(dice.pick(["", "楼栋长", "邻居"])),\(dice.happens(600) ? name() : ""),\(consent().text),"
            + "\(status)\n"
        if status == "在住" { watched.append(Watched(id: id, worker: worker)) }
    }

    /// A day of May 2026, or where that is still to come the day before the last.
    private mutating func consent() -> Day {
        let day = Day(year: 2026, month: 5, day: 1 + dice.below(28)) ?? until
        return min(day, until - 1)
    }

    @discardableResult
    private mutating func hire(_ role: String, _ scope: String) -> String {
        hired += 1
        let id = "S\(padded(hired, 4))"
        staff += "\(id),\(name()),u\(padded(hired, 4)),\(role),专职,\(scope),\(telephone())\n"
        return id
    }

    private mutating func telephone() -> String {
        telephones += 1
        return "1990\(padded(telephones, 7))"
    }

    mutating func name() -> String {
        dice.pick(["王", "李", "张", "欧阳", "陈", "赵", "周", "孙", "何", "郭"])
            + dice.pick(["秀兰", "建国", "玉梅", "志明", "桂英", "文斌", "慧敏", "长江", "淑珍", "永贵", "𠮷", "䶮"])
    }

    /// A number of GB 11643 with its check character.
    private static func identity(born: Day, order: Int, isWoman: Bool) -> String {
        let civil = born.civil
        let serial = order % 499 * 2 + (isWoman ? 0 : 1)
        let body =
            "990101\(padded(civil.year, 4))\(padded(civil.month, 2))\(padded(civil.day, 2))\(padded(serial, 3))"
        // The check character c makes the sum of all 18 values, each times 2 to the power of its place from the
        // right, 1 modulo 11.
        let sum = body.compactMap(\.wholeNumberValue).reduce(0) { ($0 + $1) * 2 % 11 }
        let check = (12 - sum) % 11
        return body + (check == 10 ? "X" : String(check))
    }
}
