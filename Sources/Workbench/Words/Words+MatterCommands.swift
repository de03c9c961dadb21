package import StreetModel
import TextUI

extension Words {
    /// The matters, a line each, as a person reads them in a shell.
    package func matterTable(_ matters: [Matter], now: Moment, _ office: Office) -> String {
        if matters.isEmpty { return self("没有事项", "No matters") }
        return matters.map { matter in
            let owner = office.owner(of: matter, at: now)
            let clock = office.clocks(of: matter, at: now).first
            return [
                matter.id.padded(to: 20), kind(matter.kind).padded(to: 14),
                stageNow(of: matter, at: now, office).padded(to: 10),
                (clock.map { "\(self.clock($0.kind)) \(countdown($0.remaining(at: now)))" } ?? "-").padded(to: 22),
                placeName(matter.opening.report?.place ?? matter.opening.grid, office).padded(to: 18),
                owner.isEmpty ? self("(无人)", "(nobody)") : office.staffName(owner), subject(matter, office),
            ].joined(separator: " ")
        }.joined(separator: "\n")
    }

    /// Where a matter stands now; where it ended or stands still on another way, in the word for that.
    package func stageNow(of matter: Matter, at now: Moment, _ office: Office) -> String {
        if matter.progress.merging != nil { return self("已并案", "merged") }
        if matter.progress.withdrawal != nil { return self("已撤回", "withdrawn") }
        if office.parking(of: matter, at: now) != nil { return self("挂账中", "parked") }
        return stage(matter.progress.stage)
    }

    /// The name of a building, a grid, a community or the street; the code itself where no book has it.
    package func placeName(_ code: String, _ office: Office) -> String {
        if let building = office.building(code) { return "\(building.courtyard)\(building.label)" }
        if code == office.code { return office.name }
        return office.grid(code)?.name ?? office.street.communities[code]?.name ?? code
    }

    /// An attempt is about a person; what lies on a place is taken further by its steps.
    package func noAttemptOnPlace(_ kind: MatterKind) -> String {
        self(
            "\(self.kind(kind)) 不是关于一位老人的, 没有联系记录; 请用 matter step",
            "\(article(self.kind(kind))) is about nobody in person; use matter step")
    }

    package func nothingToUrge(_ what: String) -> String {
        self("没有事项、档案或网格 \(what); 请核对", "No matter, file or grid \(what); please check it")
    }

    package func nothingLate(_ what: String) -> String {
        self("\(what) 现在没有未办或逾期的事, 不用催", "Nothing about \(what) is open or late; there is nothing to urge")
    }
}
