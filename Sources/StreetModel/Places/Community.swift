/// A community (社区): the unit of storage, access and scale; its code has 12 digits (DOMAIN §1).
package struct Community: Register {
    package var id: String
    package var name = ""
    /// The street's name as the office wrote it.
    package var street = ""
    /// The block (街区) it belongs to; empty where the street has none.
    package var block = ""
    package var households = 0
    package var people = 0
    package var validFrom: Day?
    package var validTo: Day?
    /// The code that replaced this one.
    package var successor = ""

    package init(id: String) {
        self.id = id
    }

    package static let kind = RegisterKind.community
    package static let fields: [Field<Community>] = [
        .text("name", "社区名称", \.name, isRequired: true),
        .text("street", "所属街道", \.street),
        .text("block", "所属街区", \.block),
        .number("households", "户数", \.households, in: 0...1_000_000),
        .number("people", "人口", \.people, in: 0...5_000_000),
        .day("validFrom", "", \.validFrom),
        .day("validTo", "", \.validTo),
        .text("successor", "", \.successor),
    ]
}
