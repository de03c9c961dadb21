extension Building {
    /// Whether a door of this name can be on the floor: "402" is the second flat of the fourth, and "999" is nowhere.
    ///
    /// A number of three digits or more is the floor (as its wall says it, or as it is counted) and two digits for the
    /// flat, counted at each entrance or through the whole building. What is written otherwise ("甲4", "12A01", "7") is
    /// the house's own way and is believed, as is everything while the floor is not known (0).
    package func mayHave(door: String, onFloor floor: Int) -> Bool {
        let digits = door.drop { $0 == "0" }
        let isNumbered = digits.count >= 3 && digits.allSatisfy { $0.isASCII && $0.isNumber }
        guard floor >= 1, isNumbered, let flat = Int(digits.suffix(2)) else { return true }
        let isOnFloor = [label(ofFloor: floor), String(floor)].contains { $0 == digits.dropLast(2) }
        return isOnFloor && (1...max(1, flatsPerFloor) * max(1, entrances)).contains(flat)
    }
}
