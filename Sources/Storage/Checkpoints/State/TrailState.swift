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
            json.beginObject()
            json.member("window", sighting.window)
            json.member("position", sighting.position.rawValue)
            json.member("observed", sighting.observed, offset)
            json.member("half", sighting.half)
            json.member("untouched", sighting.untouched)
            json.endObject()
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
        var window: String?, position: SignalPosition?, observed: Moment?, half: Int?, untouched: Int?
        try reader.members { (key, reader) throws(JSONFault) in
            switch key {
            case "window": window = try reader.string()
            case "position": position = try reader.word(key)
            case "observed": observed = try reader.moment(key)
            case "half": half = try reader.integer()
            case "untouched": untouched = try reader.integer()
            default: throw reader.unknown(key)
            }
        }
        return SignTrail.Sighting(
            window: try reader.required(window, "window"), position: try reader.required(position, "position"),
            observed: try reader.required(observed, "observed"), half: try reader.required(half, "half"),
            untouched: try reader.required(untouched, "untouched"))
    }
}
