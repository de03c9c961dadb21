import StreetModel

/// What older looks came to, as the member `trail` of a line of looks.json.
enum TrailState {
    static func write(_ trail: SignTrail, to json: inout JSONWriter, offset: UTCOffset) {
        if trail == SignTrail() { return }
        json.key("trail")
        json.beginObject()
        if let moment = trail.lastSign { json.member("sign", moment, offset) }
        if let moment = trail.lastContact { json.member("contact", moment, offset) }
        if let moment = trail.lastCounted { json.member("counted", moment, offset) }
        json.key("sightings")
        json.beginArray()
        for sighting in trail.sightings {
            // A row without keys: window, position, observed, half of the day, untouched halves.
            json.beginArray()
            json.string(sighting.window)
            json.string(sighting.position.rawValue)
            json.string(StoredTime.text(sighting.observed, offset))
            json.integer(sighting.half)
            json.integer(sighting.untouched)
            json.endArray()
        }
        json.endArray()
        json.endObject()
    }

    static func read(_ reader: inout JSONReader) throws(JSONFault) -> SignTrail {
        var trail = SignTrail()
        try reader.members { (key, reader) throws(JSONFault) in
            switch key {
            case "sign": trail.lastSign = try reader.moment(key)
            case "contact": trail.lastContact = try reader.moment(key)
            case "counted": trail.lastCounted = try reader.moment(key)
            case "sightings":
                try reader.beginArray()
                while try reader.nextElement() { trail.sightings.append(try sighting(&reader)) }
            default: throw reader.unknown(key)
            }
        }
        return trail
    }

    private static func sighting(_ reader: inout JSONReader) throws(JSONFault) -> SignTrail.Sighting {
        try reader.beginArray()
        try reader.element("sightings")
        let window = try reader.string()
        try reader.element("sightings")
        let position: SignalPosition = try reader.word("sightings")
        try reader.element("sightings")
        let observed = try reader.moment("sightings")
        try reader.element("sightings")
        let half = try reader.integer()
        try reader.element("sightings")
        let untouched = try reader.integer()
        if try reader.nextElement() { throw reader.badValue("sightings") }
        return SignTrail.Sighting(
            window: window, position: position, observed: observed, half: half, untouched: untouched)
    }
}
