import StreetModel

/// What happens to grids and buildings beside changes of their records: `grid.redrawn` …
enum StoredPlaceEvent {
    static func write(_ event: PlaceEvent, to json: inout JSONWriter) {
        switch event {
        case .redrawn(let body): StoredBody.write(body, to: &json)
        case .assigned(let body): StoredBody.write(body, to: &json)
        case .canvassed(let body): StoredBody.write(body, to: &json)
        }
    }

    /// Reads a body; nil where the kind is none of these.
    static func read(_ kind: String, _ reader: inout JSONReader) throws(JSONFault) -> PlaceEvent? {
        switch kind {
        case "grid.redrawn": .redrawn(try StoredBody.read(&reader))
        case "grid.assigned": .assigned(try StoredBody.read(&reader))
        case "canvass.recorded": .canvassed(try StoredBody.read(&reader))
        default: nil
        }
    }
}
