extension ImportPlanner {
    /// Staff and the duty rota, both of which answer for a place of the street.
    mutating func planStaff(_ sheets: [RegisterSheet]) {
        draft(sheets, into: \.staff, over: ground.staff) { row, problems in
            Self.id(under: "工号", in: row, &problems)
        }
        draft(sheets, into: \.duty, over: ground.duty) { row, problems in
            Self.shiftID(of: row, &problems)
        }
        for draft in staff.list {
            checkPlace(draft.record.scope, under: "负责范围", in: draft.row)
            checkTelephones(["电话"], in: draft.row)
        }
        for draft in duty.list {
            checkPlace(draft.record.place, under: "单位编码", in: draft.row)
            checkTelephones(["值班电话", "带班电话"], in: draft.row)
        }
        for draft in grids.list where !draft.record.worker.isEmpty && staff[draft.record.worker] == nil {
            problems.add(draft.row.problem(.unknown(.staff), at: "网格员", severity: .warning))
        }
    }

    private mutating func checkPlace(_ code: String, under header: String, in row: RowReader) {
        guard !code.isEmpty, code != ground.street, communities[code] == nil, grids[code] == nil else { return }
        problems.add(row.problem(.unknownPlace, at: header))
    }

    /// Day, shift and place make the id of a shift; what is wrong with them is said for each column.
    private static func shiftID(of row: RowReader, _ problems: inout ProblemList) -> String? {
        var shift = DutyShift(id: "")
        var isSound = true
        for field in DutyShift.fields where ["day", "shift", "place"].contains(field.key) {
            do throws(FieldFault) {
                try field.write(asWritten: row.text(field.header) ?? "", to: &shift)
            } catch {
                problems.add(row.problem(.field(error), at: field.header))
                isSound = false
            }
        }
        guard isSound, let day = shift.day else { return nil }
        return DutyShift.id(day: day, shift: shift.shift, place: shift.place)
    }
}
