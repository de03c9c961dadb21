import Exchange
import Storage
import StreetModel

/// An office's files, read with the headings that the data folder knows beside our own.
enum OfficeFiles {
    /// The files as sheets; a table of headings that means nothing is a problem like any other.
    static func read(_ paths: [String], progress: @escaping (ImportProgress) -> Void = { _ in }) -> ImportSource {
        let (headings, problem) = headings()
        if let problem { return ImportSource(problems: [problem]) }
        return ImportReader(headings: headings, progress: progress).read(paths)
    }

    /// A meeting's roll.
    static func roll(_ path: String) -> (members: [Member], problems: [ImportProblem]) {
        let (headings, problem) = headings()
        if let problem { return ([], [problem]) }
        return RollReader(path, headings: headings).read()
    }

    /// data/headings.json; without it files are read by the known headings alone.
    private static func headings() -> (table: HeadingTable, problem: ImportProblem?) {
        guard let folder = DataFolder.find(), let bytes = DataFolder.bytes(folder + "/headings.json") else {
            return (.none, nil)
        }
        do throws(StoredProfile.Fault) {
            return (try StoredHeadings.read(bytes), nil)
        } catch {
            let place =
                switch error {
                case .notJSON(let offset): String(offset)
                case .field(let key): key
                }
            return (.none, ImportProblem(file: folder + "/headings.json", what: .badHeadings(place)))
        }
    }
}
