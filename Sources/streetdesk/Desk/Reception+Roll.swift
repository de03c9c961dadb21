import Glibc
import StreetModel
import Workbench

extension Reception {
    /// Reads a meeting's roll from a file; whoever comes by an ssh key may name files of the own folder alone.
    func readRoll(
        _ path: String, of meeting: String, _ workbench: inout Workbench, at now: Moment
    ) -> [Effect] {
        if isSession && !SessionLine.isBareName(path) {
            let problem = ImportProblem(file: path, what: .cannotRead(EACCES))
            return workbench.update(.rollRead([], problems: [problem], meeting: meeting, at: now))
        }
        let (members, problems) = OfficeFiles.roll(path)
        return workbench.update(.rollRead(members, problems: problems, meeting: meeting, at: now))
    }
}
