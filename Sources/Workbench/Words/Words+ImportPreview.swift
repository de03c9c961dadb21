package import StreetModel

extension Words {
    /// What an import would do, register by register and community by community (DOMAIN §7: masked).
    package func preview(_ preview: ImportPreview, of plan: ImportPlan, at now: Moment, _ office: Office) -> String {
        var lines = [self("预览: 什么都还没有写入", "Preview: nothing is written yet")]
        lines += previewLines(preview, on: office.offset.day(of: now), office)
        if preview.changes.isEmpty && plan.parts.isEmpty {
            lines.append(nothingToImport)
        } else if !plan.parts.isEmpty {
            lines.append(
                self("照此导入: 去掉 --preview 再执行一次", "To import just this, run it again without --preview"))
        }
        if !plan.leftAlone.isEmpty { lines.append(leftAlone(plan)) }
        return lines.joined(separator: "\n")
    }

    /// Each register with its figures, and under it what would change.
    func previewLines(_ preview: ImportPreview, on day: Day, _ office: Office) -> [String] {
        var lines: [String] = []
        for subject in SheetSubject.all {
            let counts = preview.counts.filter { $0.subject == subject }
            if counts.isEmpty { continue }
            lines.append("\(self.subject(subject)): \(numbers(of: counts))")
            lines += self.lines(of: counts, preview.changes, on: day, office)
        }
        return lines
    }

    /// The places in which something changes, with what it is; the others are a number.
    private func lines(
        of counts: [PlaceCount], _ changes: [RecordChange], on day: Day, _ office: Office
    ) -> [String] {
        var lines: [String] = []
        var still = 0
        for count in counts {
            let here = changes.filter { $0.subject == count.subject && $0.place == count.place }
            if here.isEmpty && count.new + count.changed == 0 {
                still += 1
                continue
            }
            if counts.count > 1 { lines.append("  \(previewPlace(count.place, office)): \(numbers(of: [count]))") }
            lines += here.map { "    " + self.change($0, on: day, office) }
        }
        if still > 0 && still < counts.count { lines.append("  " + placesUnchanged(still)) }
        return lines
    }

    private func placesUnchanged(_ count: Int) -> String {
        self("另 \(count) 处不变", count == 1 ? "1 more place is unchanged" : "\(count) more places are unchanged")
    }

    /// What a file of an import holds.
    package func subject(_ subject: SheetSubject) -> String {
        switch subject {
        case .register(let kind): register(kind)
        case .looks: self("巡查记录", "looks")
        case .complaints: self("诉求", "complaints")
        case .topics: self("议题", "topics")
        }
    }

    /// The files of an import that it does not know.
    func leftAlone(_ plan: ImportPlan) -> String {
        self("没有用到: \(plan.leftAlone.joined(separator: " "))", "left alone: \(plan.leftAlone.joined(separator: " "))")
    }

    private func numbers(of counts: [PlaceCount]) -> String {
        func sum(_ path: KeyPath<PlaceCount, Int>) -> Int { counts.reduce(0) { $0 + $1[keyPath: path] } }
        let gone = sum(\.gone)
        return self(
            "新增 \(sum(\.new))  更改 \(sum(\.changed))  不变 \(sum(\.unchanged))",
            "\(sum(\.new)) new, \(sum(\.changed)) changed, \(sum(\.unchanged)) unchanged")
            + (gone == 0 ? "" : self("  文件里没有 \(gone)", ", \(gone) not in the files"))
    }

    private func previewPlace(_ code: String, _ office: Office) -> String {
        let name = placeName(code, office)
        return name == code || name.isEmpty ? code : "\(code) \(name)"
    }

    /// "更改 E00003 王**: 风险等级 黄 → 红".
    private func change(_ change: RecordChange, on day: Day, _ office: Office) -> String {
        let name = change.subject == .register(.elder) ? Masking.name(change.name) : change.name
        let who = [change.id, name].filter { !$0.isEmpty }.joined(separator: " ")
        switch change.what {
        case .new: return self("新增 \(who)", "new \(who)")
        case .changed(let fields):
            guard case .register(let kind) = change.subject else { return who }
            let told = fields.map { field($0, of: kind, on: day) }.joined(separator: self("; ", "; "))
            return self("更改 \(who): \(told)", "changed \(who): \(told)")
        case .gone:
            return self("没有 \(who): 文件里没有; 照旧留着, 不删除", "missing \(who): not in the files; it stays, nothing is deleted")
        case .away(let absence):
            return self(
                "报备 \(who): \(self.absence(absence.reason)) \(absence.from.shortText) 至 \(absence.through.shortText), 并核实去向",
                "absent \(who): \(self.absence(absence.reason)) \(absence.from.shortText) to \(absence.through.shortText), to be verified"
            )
        case .leaving(let status):
            return self(
                "待确认 \(who): 文件说\(self.status(status)); 要第二人确认, 确认前照常巡查",
                "to confirm \(who): the file says \(self.status(status)); a second hand decides, due until then")
        case .stepped(let steps):
            return self("更改 \(who): ", "changed \(who): ") + steps.map { step($0) }.joined(separator: " ")
        }
    }

    /// "风险等级 黄 → 红"; where the masks hide the difference, that there is one.
    private func field(_ change: FieldChange, of kind: RegisterKind, on day: Day) -> String {
        let was = shown(change.was, of: change.field, in: kind, on: day)
        let now = shown(change.now, of: change.field, in: kind, on: day)
        let hidden = was == now ? self(" (有改动)", " (changed)") : ""
        return "\(fieldName(change.field, of: kind)) \(was) → \(now)\(hidden)"
    }
}
