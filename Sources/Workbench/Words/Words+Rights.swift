package import StreetModel

/// The table of rights as people read it: what `streetdesk rights` prints and docs/RIGHTS.md holds.
extension Words {
    /// The table as Markdown, with a part for each group of acts, and the table of masks.
    package var rightsTable: String {
        let roles = Role.allCases
        let head = [self("事情", "act")] + roles.map { role($0) }
        var lines = ["# \(self("权限表", "Who may do what"))", "", rightsLegend, ""]
        for group in Act.Group.allCases {
            lines += ["## \(name(group))", "", row(head), row(head.map { _ in "---" })]
            lines += group.acts.map { act in row([name(act)] + roles.map { name(act.reach(of: $0)) }) }
            lines.append("")
        }
        let near = PersonField.Nearness.allCases
        lines += ["## \(self("看到什么", "What is seen"))", ""]
        lines += [row([""] + near.map { name($0) }), row(([""] + near.map { _ in "" }).map { _ in "---" })]
        for field in PersonField.allCases {
            let cells = near.map { field.isShown($0) ? self("显示", "shown") : masked(field) }
            lines.append(row([name(field)] + cells))
        }
        lines += ["", rightsException]
        return lines.joined(separator: "\n")
    }

    private func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }

    private var rightsLegend: String {
        self(
            "表里没有给的一律不许。键和命令都先问这张表, 再问更细的规则 (两人经手、本人所做、时限)。",
            "What the table does not give is denied. Keys and commands alike ask it first, then the finer rules (two hands, one's own doing, hours)."
        )
    }

    /// The one place that shows more than the table of masks gives.
    private var rightsException: String {
        self(
            "只有一处例外: 探访名单上, 要打电话的人看到本人和前两位联系人的完整电话。",
            "One exception: the list of visits shows the person's telephone and those of two contacts in full to whoever has to call."
        )
    }

    package func name(_ reach: Reach) -> String {
        switch reach {
        case .nowhere: self("-", "-")
        case .ownDoing: self("本人经手的", "own doing")
        case .ownArea: self("自己负责的", "own area")
        case .ownCommunity: self("本社区", "own community")
        case .street: self("全街道", "whole street")
        }
    }

    package func name(_ near: PersonField.Nearness) -> String {
        switch near {
        case .sought: self("异常未结或超时无动静", "open anomaly, passed limit")
        case .own: self("自己网格 / 社区的人", "own grid or community")
        case .other: self("其他人", "everybody else")
        }
    }

    private func masked(_ field: PersonField) -> String {
        switch field {
        case .name, .relatives: "张**"
        case .age: "80-84"
        case .dwelling: self("到楼栋为止", "to the building")
        case .notes, .keyPlace: "*"
        case .telephone: "138****0010"
        case .health: self("有 *", "yes *")
        case .identity: "**************0032"
        }
    }

    package func name(_ field: PersonField) -> String {
        switch field {
        case .name: self("姓名", "name")
        case .age: self("年龄", "age")
        case .dwelling: self("门牌", "door")
        case .relatives: self("联系人姓名", "names of contacts")
        case .notes: self("备注", "notes")
        case .telephone: self("电话", "telephone")
        case .health: self("健康", "health")
        case .keyPlace: self("钥匙放哪里", "where the key is")
        case .identity: self("身份证", "identity number")
        }
    }

    package func name(_ group: Act.Group) -> String {
        switch group {
        case .looks: self("查看与联系", "Looks and contacts")
        case .matters: self("事项", "Matters")
        case .people: self("人", "People")
        case .places: self("地方", "Places")
        case .consultation: self("议事协商", "Consultation")
        case .office: self("办公", "The office")
        case .own: self("自己记的", "One's own entries")
        case .inAndOut: self("进出与查阅", "In, out and seen")
        }
    }
}
