import StreetModel

extension Words {
    /// The visits of the windows that are open when the report is made, by place; nothing where nobody is due.
    func visitTable(_ report: Report, _ office: Office) -> ExportTable {
        let kinds = VisitKind.allCases
        return ExportTable(
            title: self("探访 (本期应访)", "Visits (of the windows that are open)"),
            header: [self("地点", "Place")]
                + kinds.flatMap {
                    [self("\(visitWord($0)) 已访/应访", "\(visitWord($0)): made/due"), self("逾期", "Overdue")]
                },
            rows: report.places.filter(\.visits.isAny).map { place in
                [reportPlace(place.code, office)]
                    + kinds.flatMap { kind in
                        let count = place.visits.count(of: kind)
                        return ["\(count.done)/\(count.due)", "\(count.overdue)"]
                    }
            },
            notes: [
                self(
                    "每天、每周、每月各一次, 按档; 不与巡查合计", "Once a day, week or month by risk; never added to the looks")
            ])
    }
}
