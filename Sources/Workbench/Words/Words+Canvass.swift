package import StreetModel
import TextUI

extension Words {
    var canvassTitle: String { self("摸底", "Canvass") }
    var allCanvassed: String { self("没有待访的了", "Nothing is left to visit") }
    var nobodyRegistered: String { self("这一户没有在册的人 (n 建档)", "Nobody is registered there (n opens a file)") }
    var newFile: String { self("新建档案", "new file") }
    var canvassLater: String { self("以后再说", "later") }

    /// "1单元 5层 501"; close together where there is little room.
    func dwelling(_ dwelling: Dwelling, isWide: Bool) -> String {
        let place =
            isWide
            ? self(
                "\(dwelling.entrance)单元 \(padded(dwelling.floor, 2))层",
                "entr. \(dwelling.entrance) floor \(padded(dwelling.floor, 2))")
            : "\(dwelling.entrance)-"
        return isWide ? "\(place) \(dwelling.door.padded(to: 6))" : (place + dwelling.door).padded(to: 8)
    }

    /// "独居 11-21", "再访 11-24".
    func found(_ dwelling: Dwelling, _ context: ScreenContext) -> String {
        guard let found = dwelling.found else { return "" }
        let day = found.body.again ?? context.office.offset.day(of: found.at)
        return "\(canvassFinding(dwelling.finding)) \(day.shortText)"
    }

    func alreadyFound(_ dwelling: Dwelling, _ context: ScreenContext) -> String {
        self(
            "已记 \(dwelling.door) \(found(dwelling, context))", "\(dwelling.door) is logged: \(found(dwelling, context))"
        )
    }

    /// The dwellings of a building, a line each, as a person reads them in a shell.
    package func canvassTable(ofBuilding code: String, _ office: Office, at now: Moment) -> String {
        let today = office.offset.day(of: now)
        let dwellings = office.dwellings(ofBuilding: code)
        let lines = dwellings.shown(to: reader, office, of: code).map { dwelling in
            let day = dwelling.found.map { ($0.body.again ?? office.offset.day(of: $0.at)).text } ?? ""
            let people = dwelling.people.compactMap { office.elder($0)?.elder }
                .map { "\(name($0)) \(person($0, on: today))" }
            return [
                dwelling.id.padded(to: 12), canvassFinding(dwelling.finding).padded(to: 12), day.padded(to: 11),
                people.joined(separator: ", "),
            ].joined(separator: " ")
        }
        return ([canvassFigures(dwellings, today: today)[0]] + lines).joined(separator: "\n")
    }

    func againWhen(_ door: String) -> String { self("\(door) 哪天再访", "\(door): again on") }

    /// How far the canvass is, from the longest to the shortest wording.
    func canvassFigures(_ dwellings: [Dwelling], today: Day) -> [String] {
        let count = { (finding: CanvassRecorded.Finding) in dwellings.count { $0.finding == finding } }
        let end = "\(dwellings.count { $0.finding.isEnd })/\(dwellings.count)"
        let due = dwellings.count { $0.finding == .again && ($0.found?.body.again).map { $0 <= today } ?? true }
        return [
            self(
                "已摸 \(end)  独居 \(count(.alone))  已访 \(count(.visited))  拒访 \(count(.refused))  空户 \(count(.vacant))  再访 \(count(.again)) (今天 \(due))  待访 \(count(.toVisit))",
                "Done \(end)  alone \(count(.alone))  visited \(count(.visited))  refused \(count(.refused))  empty \(count(.vacant))  again \(count(.again)) (today \(due))  to visit \(count(.toVisit))"
            ),
            self(
                "已摸\(end) 独居\(count(.alone)) 再访\(count(.again)) 待访\(count(.toVisit))",
                "\(end) alone \(count(.alone)) again \(count(.again)) to visit \(count(.toVisit))"),
            self("已摸\(end)", "Done \(end)"),
        ]
    }

    /// Somebody lives alone behind a door where nobody is registered.
    func offerFile(_ door: String) -> String { self("\(door) 独居: 现在建档?", "\(door), alone: open a file now?") }
}
