import StreetModel
import Testing

/// Two buildings of one name in one grid are told apart by their courtyards.
struct BuildingShortTests {
    private func office(_ buildings: [(id: String, courtyard: String, label: String)]) throws -> Office {
        var street = Street()
        street.register(at: at("20 18:00"))
        var office = street.office
        for (index, building) in buildings.enumerated() {
            var made = Building(id: building.id)
            (made.courtyard, made.label, made.grid) = (
                building.courtyard, building.label, String(building.id.prefix(15))
            )
            office.apply(
                Entry(
                    book: Street.book, number: office.lastNumber(of: Street.book) + 1, at: at("20 18:00") + index,
                    by: "setup", event: .registered(.building(made))))
        }
        return office
    }

    @Test(arguments: [
        ("槐安63号院", "3号楼", "槐安39号院", "3号楼", "63院3#", "39院3#"), ("槐安63号院", "3号楼", "槐安39号院", "4号楼", "3#", "4#"),
        ("枫林苑", "3号楼", "", "3号楼", "枫林3#", "3#"), ("枫林苑", "东楼", "海棠苑", "东楼", "枫林东楼", "海棠东楼"),
        ("67号院", "3号楼", "67号院", "3号楼", "3#", "3#"),
    ])
    func twins(
        _ courtyard: String, _ label: String, _ otherCourtyard: String, _ otherLabel: String, _ short: String,
        _ otherShort: String
    ) throws {
        let (one, other) = (Street.book + "009001", Street.book + "009002")
        let office = try office([(one, courtyard, label), (other, otherCourtyard, otherLabel)])
        #expect(office.buildingShort(one) == short)
        #expect(office.buildingShort(other) == otherShort)
        #expect(office.buildingLabel(one)?.hasSuffix(label) == true)
    }

    /// Another grid's worker never stands before it.
    @Test func theSameNameInAnotherGrid() throws {
        let (one, other) = (Street.book + "008001", Street.book + "009001")
        let office = try office([(one, "63号院", "3号楼"), (other, "39号院", "3号楼")])
        #expect(office.buildingShort(one) == "3#")
        #expect(office.buildingShort("990101001001001999") == nil)
    }
}
