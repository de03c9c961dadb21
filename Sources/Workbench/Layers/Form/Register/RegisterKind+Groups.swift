import StreetModel

extension RegisterKind {
    /// How the fields of a register stand in its form, in groups. Those that are not here change by acts of their own.
    var groups: [(group: FormGroup, keys: [String])] {
        switch self {
        case .elder:
            [
                (.identity, ["name", "identity", "sex", "born", "telephone"]),
                (.dwelling, ["building", "entrance", "floor", "door", "living"]),
                (.care, ["risk", "riskReason", "reviewedOn", "health"]),
                (
                    .agreement,
                    [
                        "morningBy", "face", "morningRoom", "morningSignal", "eveningBy", "eveningFace", "eveningRoom",
                        "eveningSignal", "assisted",
                    ]
                ),
                (.kin, ["contacts", "keyHolder", "keyPlace", "volunteer"]),
                (.consent, ["consentedOn", "consentAskedOn", "consentWithdrawnOn", "handoverNote", "handoverUntil"]),
            ]
        case .grid:
            [
                (.place, ["name", "community", "households", "worker", "order"]),
                (.validity, ["validFrom", "validTo", "successor"]),
            ]
        case .building:
            [
                (.place, ["grid", "courtyard", "label"]),
                (.shape, ["entrances", "floors", "flatsPerFloor", "floorLabels", "builtIn", "lift"]),
                (.people, ["head", "headTelephone"]),
            ]
        case .community:
            [
                (.place, ["name", "street", "block", "households", "people"]),
                (.validity, ["validFrom", "validTo", "successor"]),
            ]
        case .staff: [(.people, ["name", "login", "role", "engagement", "scope", "telephone"])]
        case .duty:
            [
                (.place, ["day", "shift", "place"]),
                (.people, ["person", "telephone", "officer", "officerTelephone"]),
            ]
        }
    }

    /// The fields of an existing record that somebody may change; others have acts of their own: a move, a redrawn
    /// grid, a leaving with its second hand.
    func mayChange(_ key: String, _ role: Role) -> Bool {
        switch (self, key) {
        case (.elder, _): role != .gridWorker || Elder.workersFields.contains(key)
        case (.building, "grid"), (.grid, "community"), (.grid, "worker"), (.grid, "validFrom"), (.grid, "validTo"),
            (.grid, "successor"), (.duty, "day"), (.duty, "shift"), (.duty, "place"):
            false
        default: true
        }
    }
}
