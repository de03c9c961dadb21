/// A building (楼栋): entrances side by side, floors, flats a floor, and the labels its floors have.
package struct Building: Register {
    package var id: String
    package var grid = ""
    package var courtyard = ""
    /// "3号楼".
    package var label = ""
    package var entrances = 1
    package var floors = 1
    package var flatsPerFloor = 1
    package var builtIn = 0
    package var hasLift = false
    package var head = ""
    package var headTelephone = ""
    /// The floors' labels from the bottom, where they are not 1, 2, 3 … (some towers have no 4, 13, 14).
    package var floorLabels: [String] = []

    package init(id: String) {
        self.id = id
    }

    package static let kind = RegisterKind.building
    package static let fields: [Field<Building>] = [
        .text("grid", "网格编码", \.grid, isRequired: true),
        .text("courtyard", "院落", \.courtyard),
        .text("label", "楼号", \.label, isRequired: true),
        .number("entrances", "单元数", \.entrances, in: 1...50, isRequired: true),
        .number("floors", "层数", \.floors, in: 1...120, isRequired: true),
        .number("flatsPerFloor", "每层户数", \.flatsPerFloor, in: 1...60, isRequired: true),
        .number("builtIn", "建成年份", \.builtIn, in: 0...2200),
        Field(
            "lift", "电梯", read: { .text($0.hasLift ? "yes" : "no") },
            write: { (record, value) throws(FieldFault) in
                switch try value.text() {
                case "yes", "有", "是": record.hasLift = true
                case "no", "无", "否", "": record.hasLift = false
                default: throw .notAChoice(["有", "无"])
                }
            }),
        .text("head", "楼栋长", \.head, isPrivate: true),
        .text("headTelephone", "楼栋长电话", \.headTelephone, isPrivate: true),
        Field(
            "floorLabels", "", read: { .rows($0.floorLabels.isEmpty ? [] : [$0.floorLabels]) },
            write: { (record, value) throws(FieldFault) in
                switch value {
                case .rows(let rows): record.floorLabels = rows.first ?? []
                case .text(""): record.floorLabels = []
                case .text(let text): record.floorLabels = text.split(separator: " ").map(String.init)
                }
            }),
    ]

    /// What the wall of a floor says; floors count from 1 at the ground.
    package func label(ofFloor floor: Int) -> String {
        floor >= 1 && floor <= floorLabels.count ? floorLabels[floor - 1] : String(floor)
    }

    /// "3#" for "3号楼", the short name on a row.
    package var shortLabel: String {
        let digits = label.prefix { $0.isNumber }
        return digits.isEmpty ? label : digits + "#"
    }
}
