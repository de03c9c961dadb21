package import StreetModel

/// Reads the files of an office into sheets; checks nothing that needs a register.
///
/// Whatever stands at the paths, the answer is a value: what cannot be read is a problem in it (DESIGN §4).
package struct ImportReader {
    /// Rows between two calls of `progress`.
    static let stride = 5000

    private let headings: HeadingTable
    private let progress: (ImportProgress) -> Void

    /// - Parameters:
    ///   - headings: what may stand in place of the known headings.
    ///   - progress: called every some thousand rows and at the end of each file.
    package init(headings: HeadingTable = .none, progress: @escaping (ImportProgress) -> Void = { _ in }) {
        self.headings = headings
        self.progress = progress
    }

    /// Reads folders, by the known names in them, and single files, by their own names.
    package func read(_ paths: [String]) -> ImportSource {
        var source = ImportSource()
        for (index, path) in paths.enumerated() where !paths[..<index].contains(path) {
            if Folder.isFolder(path) && SheetSubject(fileName: name(of: path)) == nil {
                readFolder(path, into: &source)
            } else if let subject = SheetSubject(fileName: name(of: path)) {
                read(subject, at: path, into: &source)
            } else {
                source.problems.append(ImportProblem(file: path, what: whatIsWrong(withUnnamed: path)))
            }
        }
        return source
    }

    /// Reads the bytes of files that are there already, each as what it holds, under a name for its problems.
    package func read(_ files: [(subject: SheetSubject, name: String, bytes: [UInt8])]) -> ImportSource {
        var source = ImportSource()
        for file in files {
            take(file.subject, file.name, into: &source) { () throws(ImportProblem.What) in file.bytes }
        }
        return source
    }

    private func readFolder(_ path: String, into source: inout ImportSource) {
        do throws(ImportProblem.What) {
            let names = try Folder.names(in: path)
            let prefix = path.hasSuffix("/") ? path : path + "/"
            for subject in SheetSubject.all {
                for name in names where SheetSubject(fileName: name) == subject {
                    read(subject, at: prefix + name, into: &source)
                }
            }
            let unknown = names.filter { SheetSubject(fileName: $0) == nil }
            source.leftAlone += unknown.map { prefix + $0 }
            if unknown.count == names.count {
                throw .nothingToImport(SheetSubject.all.map(\.fileName))
            }
        } catch {
            source.problems.append(ImportProblem(file: path, what: error))
        }
    }

    private func read(_ subject: SheetSubject, at path: String, into source: inout ImportSource) {
        take(subject, path, into: &source) { () throws(ImportProblem.What) in try InputFile(path).readAll() }
    }

    private func take(
        _ subject: SheetSubject, _ path: String, into source: inout ImportSource,
        _ bytes: () throws(ImportProblem.What) -> [UInt8]
    ) {
        do throws(ImportProblem.What) {
            let bytes = try TextBytes.decode(try bytes())
            var sheet = try SheetReader(
                bytes, subject: subject, headings: headings, file: path, progress: progress)
            switch subject {
            case .register(let kind):
                if let rows = sheet.readRegister(kind) { source.sheets.append(rows) }
            case .looks:
                if let rows = sheet.readLooks() { source.looks.append(rows) }
            case .complaints:
                if let rows = sheet.readComplaints() { source.complaints.append(rows) }
            case .topics:
                if let rows = sheet.readTopics() { source.topics.append(rows) }
            }
            source.problems += sheet.problems
        } catch .notText(let line) {
            source.problems.append(ImportProblem(file: path, line: line, what: .notText(line: line)))
        } catch {
            source.problems.append(ImportProblem(file: path, what: error))
        }
    }

    private func whatIsWrong(withUnnamed path: String) -> ImportProblem.What {
        do throws(ImportProblem.What) {
            _ = try InputFile(path)
            return .unknownFileName(SheetSubject.all.map(\.fileName))
        } catch {
            return error
        }
    }

    private func name(of path: String) -> String {
        String(path.split(separator: "/").last ?? "")
    }
}
