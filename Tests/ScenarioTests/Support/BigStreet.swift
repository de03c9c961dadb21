import StreetMaker

/// A rehearsal desk of a made street of 29 communities, and who works and lives in each.
struct BigStreet: ~Copyable {
    static let supervisor = "S0002"

    /// A community.
    struct Place {
        let code: String
        /// Who works for the community.
        var staff = ""
        /// Who is here and due.
        var elders: [String] = []
    }

    let desk: DeskFolder
    let places: [Place]

    init() throws {
        let desk = try DeskFolder(.nothing)
        let street = StreetMaker(communities: 29)
        guard street.write(to: "\(desk.root)/registers") else { throw Shell.Trouble.silent("no registers") }
        let made = try Program.run(DeskFolder.making(desk.path, from: "\(desk.root)/registers"))
        guard made.status == 0 else { throw Shell.Trouble.silent(made.errors) }
        places = Self.places(street)
        self.desk = desk
    }

    /// The folder of a community's journal.
    func journal(of place: Place) -> String { "\(desk.path)/\(place.code)/journal" }

    private static func places(_ street: StreetMaker) -> [Place] {
        let files = street.files()
        func rows(_ name: String) -> [[Substring]] {
            let text = files.first { $0.name == name }?.text ?? ""
            return text.split(separator: "\n").dropFirst().map {
                $0.split(separator: ",", omittingEmptySubsequences: false)
            }
        }
        var places = rows("communities.csv").map { Place(code: String($0[0])) }
        let indices = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1.code, $0) })
        for row in rows("staff.csv") where row[3] == "社区工作者" {
            if let index = indices[String(row[5])] { places[index].staff = String(row[0]) }
        }
        for row in rows("elders.csv") where row.last == "在住" {
            if let index = indices[String(row[6].prefix(12))] { places[index].elders.append(String(row[0])) }
        }
        return places
    }
}
