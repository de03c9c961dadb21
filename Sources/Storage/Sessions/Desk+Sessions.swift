package import StreetModel

extension Desk {
    static let sessionsFolder = "sessions"

    /// Where somebody left the workbench; the beginning for whoever has not been here, or whose view cannot be read.
    package func sessionView(of staff: String) -> SessionView {
        guard let bytes = try? disk.contents(of: "\(sessionFolder(of: staff))/view.json") else { return SessionView() }
        return (try? SessionView(bytes)) ?? SessionView()
    }

    /// Keeps where somebody left the workbench. A view that is lost costs a keystroke, so it is not flushed by itself, and what
    /// fails is passed over.
    package func keep(_ view: SessionView, of staff: String) {
        guard fault == nil else { return }
        let folder = sessionFolder(of: staff)
        let file = "\(folder)/view.json"
        do throws(StorageFault) {
            try disk.ensureFolder("\(path)/\(Desk.sessionsFolder)")
            try disk.ensureFolder(folder)
            disk.sweep("\(file).tmp")
            try disk.create("\(file).tmp", view.bytes)
            try disk.renameOver("\(file).tmp", to: file)
        } catch {
            return
        }
    }

    /// Makes the folders durable in which a session's folder stands.
    func settleSession(of staff: String) throws(StorageFault) {
        try disk.syncFolder(sessionFolder(of: staff))
        try disk.syncFolder("\(path)/\(Desk.sessionsFolder)")
        try disk.syncFolder(path)
    }

    func sessionFolder(of staff: String) -> String {
        // A staff number is a name from outside: only letters, digits and a hyphen become a folder's name.
        let name = staff.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        return "\(path)/\(Desk.sessionsFolder)/\(name.isEmpty ? "unnamed" : name)"
    }
}

extension SessionView {
    fileprivate var bytes: [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.member("grid", grid)
        json.member("language", language)
        json.key("mouse")
        json.boolean(isMouseOn)
        if !filters.isEmpty {
            json.key("filters")
            json.beginArray()
            for filter in filters { json.string(filter) }
            json.endArray()
        }
        json.endObject()
        json.append(CollectionOfOne(0x0A))
        return json.bytes
    }

    fileprivate init(_ bytes: [UInt8]) throws(JSONFault) {
        self.init()
        var reader = JSONReader(bytes)
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "grid": grid = try reader.string()
            case "language": language = try reader.string()
            case "mouse": isMouseOn = try reader.boolean()
            case "filters":
                try reader.beginArray()
                while try reader.nextElement() { filters.append(try reader.string()) }
            default: try reader.skip()
            }
        }
    }
}
