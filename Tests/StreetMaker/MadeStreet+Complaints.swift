import Campaigns
import StreetModel

extension MadeStreet {
    /// So many complaints of a community in the year before the last day: most of a few buildings and telephones, some
    /// never responded to, finished or asked about.
    mutating func addComplaints(_ count: Int, of community: Int) {
        let prefix = StreetMaker.street + padded(community, 3)
        for number in 0..<count {
            let minutes = dice.below(365 * 1440)
            let isHot = dice.happens(400)
            let grid = isHot ? 1 : 1 + dice.below(3)
            let building = isHot ? 1 + dice.below(2) : 1 + dice.below(8)
            let caller = dice.happens(150) ? dice.below(12) : 1000 + number
            let answer = dice.happens(950) ? dice.below(40) : nil
            let end = answer.flatMap { dice.happens(850) ? $0 + dice.below(4000) : nil }
            let solved = end == nil ? (dice.happens(700) ? "否" : "") : dice.happens(930) ? "是" : "否"
            let satisfied = solved == "是" ? (dice.happens(900) ? "是" : dice.happens(500) ? "否" : "") : solved
            let last = until
            let time = { (later: Int) in MadeStreet.time(minutesBefore: minutes - later, last) }
            complaints +=
                "G\(padded(community, 3))\(padded(number, 5)),\(time(0)),"
                + dice.pick(["12345热线", "网格上报", "身边诉", "清单诉", "会议诉", "活动诉"]) + ","
                + dice.pick(["物业管理", "物业管理", "停车管理", "停车管理", "环境治理", "市政设施", "其他"])
                + ",第\(number)件,\(prefix)\(padded(grid, 3))\(padded(building, 3)),\(name()),"
                + "1991\(padded(community * 10_000 + caller, 7)),\(answer.map(time) ?? ""),\(end.map(time) ?? ""),"
                + "\(solved),\(satisfied)\n"
        }
    }

    /// "2026-11-19 23:05": so many minutes before the day begins.
    private static func time(minutesBefore minutes: Int, _ day: Day) -> String {
        let ahead = 400 * 1440 - minutes
        let minute = ahead % 1440
        return "\((day - 400 + ahead / 1440).text) \(padded(minute / 60, 2)):\(padded(minute % 60, 2))"
    }
}
