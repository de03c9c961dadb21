import StreetModel
import Testing

/// The order of a round: 先看, 沿路, 未到点再看 (DOMAIN §3).
struct RoundTests {
    private func rows(_ street: Street, _ slot: Slot = morning, at now: String) -> [String] {
        street.office.round(ofGrid: Street.grid, slot: slot, at: at(now)).map { "\($0.part.rawValue) \($0.elder)" }
    }

    /// Courtyard by courtyard as the office numbered them, buildings, entrances, floors from the top, doors.
    @Test func walkingOrder() {
        var street = Street()
        street.raise(Street.grid + "001", "1号楼", courtyard: "槐安65号院")
        street.raise(Street.grid + "002", "2号楼", courtyard: "槐安67号院")
        street.raise(Street.grid + "004", "4号楼", courtyard: "槐安65号院")
        let homes: [(String, String, Int, Int, String)] = [
            ("A", "001", 2, 1, "101"), ("B", "004", 1, 1, "101"), ("C", "002", 1, 6, "601"), ("D", "003", 1, 6, "602"),
            ("E", "003", 1, 6, "601"), ("F", "003", 1, 12, "1201"), ("G", "003", 2, 3, "301"),
            ("H", "001", 1, 2, "201"),
            ("I", "001", 2, 5, "501"), ("J", "009", 1, 1, "101"),
        ]
        for (id, building, entrance, floor, door) in homes {
            street.register(id, at: at("06:00")) {
                $0.building = Street.grid + building
                $0.entrance = entrance
                $0.floor = floor
                $0.door = door
            }
        }
        street.register("Z", at: at("06:00")) { $0.building = Street.otherGrid + "001" }
        #expect(
            rows(street, at: "06:30") == ["H", "I", "A", "B", "C", "F", "E", "D", "G", "J"].map { "along \($0)" })
    }

    /// Ten people at the same door, told apart by their numbers, each in a part of its own reason.
    private func street() throws -> Street {
        var street = Street()
        for id in ["E1", "E2", "E3", "E4", "E5", "E6"] { street.register(id, at: at("20 06:00")) }
        street.register("E7", at: at("20 18:00")) { $0.risk = .red }
        street.register("E8", at: at("17 06:00"))
        street.register("E9", at: at("20 06:00"))
        street.write(
            .absenceReported(Absence(elder: "E9", reason: .away, from: november(21), through: november(23))),
            at: at("06:00"))
        street.register("X1", at: at("20 06:00")) { $0.morning.by = nil }
        street.register("X2", at: at("20 06:00")) { $0.consentedOn = nil }
        street.register("X3", at: at("20 06:00")) { $0.status = .moved }
        try street.look(.abnormal, of: "E6", at: at("07:31"))
        try street.look(.unclear, of: "E2", at: at("07:32"))
        return street
    }

    @Test func parts() throws {
        var street = try street()
        try street.look(.abnormal, of: "E3", at: at("07:20"))
        try street.look(.abnormal, of: "E1", at: at("07:25"))
        try street.look(.normal, of: "E4", at: at("07:33"))
        #expect(
            rows(street, at: "07:40") == [
                "first E6", "first E8", "first E7", "first E2", "along E4", "along E5", "along E9",
                "later E3", "later E1",
            ])
    }

    /// Red people come first from their agreed time on, until they are looked at.
    @Test(arguments: [("07:29:59", false), ("07:30:00", true), ("09:30:01", true), ("17:30:00", true)])
    func red(now: String, isFirst: Bool) throws {
        var street = Street()
        street.register("E1", at: at("20 18:00"))
        street.register("E2", at: at("20 18:00")) { $0.risk = .red }
        #expect(rows(street, at: now).first == (isFirst ? "first E2" : "along E1"))
        // The evening's round in the morning asks nothing yet.
        #expect(rows(street, evening, at: "08:00").first == "along E1")
        try street.look(.normal, of: "E2", at: at("08:00"))
        #expect(rows(street, at: "08:01").first == "along E1")
    }

    /// Of several reasons the gravest gives the place: a passed limit before a whereabouts that an import opened.
    @Test func limitOfSomebodySought() {
        var street = Street()
        for id in ["E1", "E2"] {
            street.register(id, at: at("17 06:00"))
            street.write(
                .matterOpened(
                    MatterOpened(
                        kind: .whereabouts, elder: id, grid: Street.grid, origin: .status, start: at("17 06:00"),
                        isQuiet: true, handleBy: at("19 23:59:59"))),
                at: at("17 06:00"))
        }
        street.write(
            .checkRecorded(
                CheckRecorded(elder: "E1", outcome: .normal, seen: .person, observed: at("20 19:00"), half: .evening)),
            at: at("20 19:00"))
        #expect(rows(street, at: "07:00") == ["first E2", "first E1"])
    }

    /// A limit that somebody acted on stays among the first, as whereabouts.
    @Test func whereabouts() throws {
        var street = try street()
        let attempt = Attempt(elder: "E8", rung: .elderByTelephone, channel: .telephone, result: .noAnswer)
        try street.act(.attemptRecorded(attempt), at: at("07:50"))
        #expect(rows(street, at: "07:51").prefix(3) == ["first E6", "first E8", "first E7"])
        // The excused are not looked at first, whatever is open about them.
        street.write(
            .absenceReported(Absence(elder: "E8", reason: .away, from: november(21), through: november(21))),
            at: at("08:00"))
        #expect(rows(street, at: "08:01").contains("along E8"))
    }

    /// An anomaly stays first after a normal look and after the response: only its own steps close it.
    @Test func anomalyStays() throws {
        var street = try street()
        try street.look(.normal, of: "E6", at: at("07:40"))
        #expect(rows(street, at: "07:41").first == "first E6")
        let matter = try #require(street.office.books[Street.book]?.openMatter(.anomaly, of: "E6"))
        let attempt = Attempt(elder: "E6", matter: matter.id, channel: .telephone, result: .spokenTo)
        try street.act(.attemptRecorded(attempt), at: at("07:42"), by: Street.communityStaff)
        #expect(rows(street, at: "07:43").first == "first E6")
    }

    @Test func unknownGrid() throws {
        #expect(try street().office.round(ofGrid: "990101001009001", slot: morning, at: at("08:00")).isEmpty)
        #expect(try street().office.round(ofGrid: "", slot: morning, at: at("08:00")).isEmpty)
    }
}
