/// A person who works with the desk: grid worker, community staff, supervisor or administrator.
package struct Staff: Register {
    /// The staff number, "S0007".
    package var id: String
    package var name = ""
    package var login = ""
    package var role = Role.gridWorker
    package var engagement = Engagement.fullTime
    /// The code of the grid, community or street this person answers for.
    package var scope = ""
    package var telephone = ""

    package init(id: String) {
        self.id = id
    }

    package static let kind = RegisterKind.staff
    package static let fields: [Field<Staff>] = [
        .text("name", "姓名", \.name, isPrivate: true, isRequired: true),
        .text("login", "登录名", \.login),
        .choice("role", "角色", \.role),
        .choice("engagement", "类别", \.engagement, isRequired: false),
        .text("scope", "负责范围", \.scope, isRequired: true),
        .text("telephone", "电话", \.telephone, isPrivate: true),
    ]

    /// True where a place with this code lies in what the person answers for.
    package func answers(forPlace code: String) -> Bool {
        switch role {
        case .supervisor, .administrator: true
        case .communityStaff, .gridWorker: code.hasPrefix(scope) && !scope.isEmpty
        }
    }

    /// The community whose book this person works in; nil for those who work for the whole street.
    package var community: String? {
        switch role {
        case .supervisor, .administrator: nil
        case .communityStaff, .gridWorker: scope.utf8.count >= 12 ? String(scope.prefix(12)) : nil
        }
    }
}
