/// Which window of one side of a building belongs to whom (楼图): the geometry of a facade, before any cell is drawn.
///
/// Somebody's window is on the side that the agreement of the shown half names. Entrance and floor are those of the
/// file; the flat on the floor is the last two digits of the door (1702 is flat 02), and where the door says nothing
/// of the kind, people take the free places of their floor in the order of their doors.
package struct FacadePlan: Hashable, Sendable {
    /// One window; entrances, floors and flats count from 1, floors from the ground.
    package struct Window: Hashable, Sendable {
        package var entrance: Int
        package var floor: Int
        package var flat: Int

        package init(entrance: Int, floor: Int, flat: Int) {
            self.entrance = entrance
            self.floor = floor
            self.flat = flat
        }
    }

    package let face: Face
    package let entrances: Int
    package let floors: Int
    package let flats: Int
    /// The people behind each window in the order of their file numbers; windows of nobody registered are not there.
    package private(set) var people: [Window: [String]] = [:]
    /// People of this side who have no window in the picture: the building does not have their entrance or floor, or
    /// who looks may not know behind which door they live.
    package private(set) var outside: [String] = []

    /// Places the people whose signal is on this side in this half of the day; those of other sides are left out.
    ///
    /// - Parameter hidden: the file numbers of those for whom the address ends at the building (DOMAIN §7).
    package init(building: Building?, people elders: [Elder], hidden: Set<String> = [], face: Face, half: Half) {
        self.face = face
        entrances = max(0, building?.entrances ?? 0)
        floors = max(0, building?.floors ?? 0)
        flats = max(0, building?.flatsPerFloor ?? 0)
        var unplaced: [Elder] = []
        for elder in elders.sorted(by: { $0.id < $1.id }) where elder.agreement(for: half).face == face {
            if hidden.contains(elder.id) {
                outside.append(elder.id)
            } else if let window = window(of: elder) {
                people[window, default: []].append(elder.id)
            } else {
                unplaced.append(elder)
            }
        }
        placeByOrder(unplaced)
    }

    /// The window of somebody who has one on this side.
    package func window(ofElder id: String) -> Window? {
        people.first { $0.value.contains(id) }?.key
    }

    /// True where entrances and flats run from right to left: one stands on the other side of the building.
    package var isMirrored: Bool { face == .north || face == .west }

    /// The entrances from left to right as they are seen.
    package var entrancesAsSeen: [Int] { asSeen(entrances) }

    /// The flats of an entrance from left to right as they are seen.
    package var flatsAsSeen: [Int] { asSeen(flats) }

    /// The number of the flat on its floor that a door names; nil where it names none.
    package static func flat(ofDoor door: String) -> Int? {
        let digits = door.reversed().prefix { $0.isASCII && $0.isNumber }.prefix(2)
        return Int(String(digits.reversed()))
    }

    private func asSeen(_ count: Int) -> [Int] {
        let numbers = Array(1..<count + 1)
        return isMirrored ? numbers.reversed() : numbers
    }

    private func stand(of elder: Elder) -> (entrance: Int, floor: Int)? {
        // A building with one entrance often has none in the file.
        let entrance = elder.entrance == 0 && entrances == 1 ? 1 : elder.entrance
        guard (1..<entrances + 1).contains(entrance), (1..<floors + 1).contains(elder.floor) else { return nil }
        return (entrance, elder.floor)
    }

    private func window(of elder: Elder) -> Window? {
        guard let stand = stand(of: elder), let flat = FacadePlan.flat(ofDoor: elder.door),
            (1..<flats + 1).contains(flat)
        else { return nil }
        return Window(entrance: stand.entrance, floor: stand.floor, flat: flat)
    }

    private mutating func placeByOrder(_ elders: [Elder]) {
        var doors: [String: Window] = [:]
        for elder in elders.sorted(by: { ($0.door, $0.id) < ($1.door, $1.id) }) {
            guard let stand = stand(of: elder) else {
                outside.append(elder.id)
                continue
            }
            let key = "\(stand.entrance)/\(stand.floor)/\(elder.door)"
            if let window = doors[key], !elder.door.isEmpty {
                people[window, default: []].append(elder.id)
                continue
            }
            let row = (1..<flats + 1).map { Window(entrance: stand.entrance, floor: stand.floor, flat: $0) }
            guard let window = row.first(where: { people[$0] == nil }) else {
                outside.append(elder.id)
                continue
            }
            doors[key] = window
            people[window] = [elder.id]
        }
        outside.sort()
    }
}

extension Office {
    /// The people registered in a building who belong to its round in a half of the day, in no order.
    ///
    /// People without an agreement or consent are among them: they stand behind their windows too.
    package func elders(ofBuilding code: String, in slot: Slot, at now: Moment) -> [ElderRecord] {
        guard let book = books[String(code.prefix(12))] else { return [] }
        return book.elders.values.filter { record in
            record.elder.building == code && duty(of: record, in: slot, at: now) != .notListed
        }
    }
}
