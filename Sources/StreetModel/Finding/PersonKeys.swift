/// What of somebody's file a find looks at: to copy the whole of every file takes longer than to look into it.
struct PersonKeys {
    let id: String
    let name: String
    let grid: String
    let building: String
    let entrance: Int
    let door: String
    let telephone: String
    let identity: String
    let hasLeft: Bool

    init(_ elder: Elder) {
        id = elder.id
        name = elder.name
        grid = elder.grid
        building = elder.building
        entrance = elder.entrance
        door = elder.door
        telephone = elder.telephone
        identity = elder.identity
        hasLeft = elder.status != .here
    }
}
