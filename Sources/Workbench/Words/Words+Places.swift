package import StreetModel
import TextUI

extension Words {
    var registersTitle: String { self("台账", "Registers") }

    /// "第1网格 490->208 户 37->20 人 12->5 栋": a grid before and after it is redrawn.
    package func effect(_ effect: GridEffect) -> String {
        let (before, after) = (effect.before, effect.after)
        if effect.isClosed {
            return self(
                "\(effect.name) 撤销 (原 \(before.buildings) 栋 \(before.households) 户 \(before.people) 人)",
                "\(effect.name) closed (was \(before.buildings) buildings, \(before.households) households, \(before.people) people)"
            )
        }
        if effect.isOpened {
            return self(
                "\(effect.name) 新设 \(after.buildings) 栋 \(after.households) 户 \(after.people) 人",
                "\(effect.name) new: \(after.buildings) buildings, \(after.households) households, \(after.people) people"
            )
        }
        return self(
            "\(effect.name) \(before.buildings)->\(after.buildings) 栋 \(before.households)->\(after.households) 户 \(before.people)->\(after.people) 人",
            "\(effect.name): \(before.buildings)->\(after.buildings) buildings, \(before.households)->\(after.households) households, \(before.people)->\(after.people) people"
        )
    }

    /// The name of a place of the tree, or of a person in it.
    func place(_ key: PlaceKey, _ office: Office) -> String {
        switch key {
        case .street: return office.name
        case .block(let name): return name
        case .community(let code): return office.street.communities[code]?.name ?? code
        case .grid(let code): return office.grid(code)?.name ?? code
        case .building(let code):
            guard let building = office.building(code) else { return code }
            return self("\(building.courtyard)\(building.label)", "\(building.courtyard) \(building.label)")
        case .entrance(let number, _): return self("\(number)单元", "entrance \(number)")
        case .elder(let id, _, _):
            guard let elder = office.elder(id)?.elder else { return id }
            return reader.shows(.dwelling, of: elder) ? "\(elder.door) \(name(elder))" : name(elder)
        }
    }

    func warning(_ warning: PlaceWarning, _ grid: Grid, households: Int, _ office: Office) -> String {
        let usual = office.profile.householdsPerGrid
        switch warning {
        case .households:
            return self(
                "\(households) 户, 应在 \(usual.lowerBound)-\(usual.upperBound) 户",
                "\(households) households, not \(usual.lowerBound)-\(usual.upperBound)")
        case .noWorker: return self("今天没有网格员", "no worker today")
        }
    }

    /// The tree as a person reads it in a shell, down to the buildings.
    package func placeTable(_ tree: PlaceTree, _ office: Office, at now: Moment) -> String {
        let today = office.offset.day(of: now)
        var lines: [String] = []
        func add(_ key: PlaceKey, depth: Int) {
            let tally = tree.tally(of: key)
            var words = [
                (String(repeating: "  ", count: depth) + place(key, office)).padded(to: 34),
                self("\(tally.households) 户", "\(tally.households) hh").paddedLeft(to: 9),
                self("\(tally.people) 人", "\(tally.people)").paddedLeft(to: 7),
                "\(tally.red)/\(tally.yellow)/\(tally.green)".paddedLeft(to: 10),
                "\(tally.coverage.checked)/\(tally.coverage.due)".paddedLeft(to: 9),
            ]
            if case .grid(let code) = key, let grid = office.grid(code) {
                let keeper = office.keeper(of: code, on: today)
                if !keeper.isEmpty { words.append(" " + office.staffName(keeper)) }
                for warning in office.warnings(of: grid, households: tally.households, on: today) {
                    words.append(" ! " + self.warning(warning, grid, households: tally.households, office))
                }
            }
            lines.append(words.joined())
            if case .building = key { return }
            for child in tree.children(of: key) { add(child, depth: depth + 1) }
        }
        for root in tree.roots { add(root, depth: 0) }
        return lines.isEmpty ? self("没有网格", "No grids") : lines.joined(separator: "\n")
    }
}
