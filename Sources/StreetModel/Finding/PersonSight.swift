/// What of somebody a find may look in: no more than its reader may see, since to be found by something confirms it.
///
/// Who sees the name finds by the name, and by the end of a number, which every mask shows. Who sees it masked finds by
/// the surname, the whole name and the building. A number's end is nothing to them: together with a name it tells a
/// whole street apart.
struct PersonSight {
    let isNamed: Bool
    /// The dwelling; masked the address ends at the building.
    let isPlaced: Bool
    let hasTelephone: Bool
    let hasIdentity: Bool

    init(of person: PersonKeys, for reader: Reader) {
        let nearness = reader.nearness(to: person.id, in: person.grid)
        isNamed = reader.shows(.name, of: person.id, nearness)
        isPlaced = reader.shows(.dwelling, of: person.id, nearness)
        hasTelephone = isNamed || reader.shows(.telephone, of: person.id, nearness)
        hasIdentity = isNamed || reader.shows(.identity, of: person.id, nearness)
    }
}
