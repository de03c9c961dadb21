import Exchange
import Glibc
import StreetModel
import Workbench

extension Gallery {
    /// What cannot stand in a field, as forms and commands ask it.
    static func fields() -> [Exhibit] {
        func said<Value>(
            _ input: String, _ key: String, _ value: FieldValue, in fields: [Field<Value>], _ record: Value
        ) -> [Exhibit] {
            guard let field = fields.first(where: { $0.key == key }) else { return [] }
            var record = record
            do throws(FieldFault) {
                try field.write(&record, value)
            } catch {
                return show(input, error)
            }
            return []
        }
        func elder(_ key: String, _ text: String) -> [Exhibit] {
            said("\(key)=\(text)", key, .text(text), in: Elder.fields, Elder.usual("E1"))
        }
        return elder("name", "") + elder("floor", "high") + elder("entrance", "400") + elder("born", "1940-02-30")
            + elder("morningBy", "8点半") + elder("risk", "X") + asked("telephone", "12")
            + asked("identity", "1234") + asked("identity", "990101193913120440")
            + asked("identity", "990101193903120440")
            + said(
                "`building=990101`", "building", .text("990101"), in: Elder.fields, Elder.usual("E1"))
            + said("rows where a text stands", "name", .rows([["甲"]]), in: Elder.fields, Elder.usual("E1"))
            + imported()
    }

    /// What the rules find in a field that can be written.
    private static func asked(_ field: String, _ now: String) -> [Exhibit] {
        var street = Street()
        street.register(at: at("20 06:00")) { $0.telephone = "" }
        let change = FieldChange(field: field, was: .text(""), now: .text(now))
        let refused = street.refused(
            .amended(Amendment(register: .elder, id: "E1", changes: [change])), at: at("09:00"),
            by: Street.communityStaff)
        guard case .register(.field(_, let fault))? = refused else { return [] }
        return show("\(field)=\(now)", fault)
    }

    private static func show(_ input: String, _ fault: FieldFault) -> [Exhibit] {
        [Exhibit(FieldRoom(fault).rawValue, input) { $0.field(fault) }]
    }

    /// What only an import, with a clock or a second column, can say.
    private static func imported() -> [Exhibit] {
        let cases = [
            ("an import with another birth date than the identity number's", "elders.csv", "1945-10-13", "1945-10-14"),
            ("an import with a birth date in the future", "elders.csv", "1939-02-01", "2039-02-01"),
            ("an import with a file number that a command would take for an option", "elders.csv", "E00003,", "-1,"),
            ("an import with a code of eleven digits", "communities.csv", "990101001001,槐", "99010100100,槐"),
            (
                "an import with an identity number that Excel has eaten", "elders.csv", "990101194510130032",
                "9.90101E+17"
            ),
            (
                "an import with an identity number whose end Excel has rounded", "elders.csv", "990101194510130032",
                "990101194510130000"
            ),
            ("an import of a masked list", "elders.csv", "990101194510130032", "9901**********0032"),
        ]
        return cases.flatMap { input, file, old, new in
            SmallStreet.with(file, old, new).plan().problems.compactMap { problem in
                if case .field(let fault) = problem.what { show(input, fault).first } else { nil }
            }.prefix(1)
        } + moments()
    }

    private static func moments() -> [Exhibit] {
        var street = SmallStreet()
        street.files["complaints.csv"] =
            ComplaintHeader.all.joined(separator: ",") + "\n"
            + "T1,昨天下午,12345热线,物业管理,楼道堆物,990101001001001001,于学文,19900000045,,,,\n"
        return street.plan().problems.compactMap { problem in
            if case .field(let fault) = problem.what { show("来电时间=昨天下午", fault).first } else { nil }
        }.prefix(1).map { $0 }
    }

    /// Documents that were not written.
    static func exports() throws -> [Exhibit] {
        let folder = TemporaryFolder()
        folder.write("elders.csv", "x")
        let document = ExportDocument(title: "", language: "zh", head: [], tables: [], foot: [])
        func said(_ input: String, _ path: String) -> [Exhibit] {
            do throws(ExportFault) {
                _ = try ExportFile(path).write(document)
            } catch {
                let room = ExportRoom(error)
                return [
                    Exhibit(room.rawValue, input, paths: [(folder.path, "/srv/streetdesk")]) { $0.fault(error) }
                ]
            }
            return []
        }
        return said("`E` to a file that is there", "\(folder.path)/elders.csv")
            + said("`E` to a name that says no form", "\(folder.path)/elders.doc")
            + said("`E` into a folder that is not there", "\(folder.path)/none/elders.csv")
    }

    /// The parser of the command line tells its faults in its own words, which are read there (Tests/ScenarioTests/UsageTests).
    static func usage() -> [Exhibit] {
        let cases: [(String, Words.UsageFault)] = [
            ("`streetdesk elder move`", .missingArgument("elder")),
            ("`streetdesk elder absence E00023 away`", .missingArgument("--through")),
            ("`streetdesk elder absence E00023 away --through`", .missingValue("--through")),
            ("`streetdesk overdue --jason`", .unknownOption("--jason", meant: "--json")),
            ("`streetdesk overdue now then`", .unexpected(["now", "then"])),
            ("`streetdesk overdue --json=yes`", .takesNoValue("--json")),
            ("`streetdesk elder undo E00023 last`", .badValue("last", of: "entry")),
            ("`streetdesk elder absence E00023 gone --through 2026-11-25`", .expected("外出 | 住院 · away | hospital")),
            ("anything else that the parser refuses", .other),
        ]
        return cases.map { input, fault in
            Exhibit(UsageRoom(fault).rawValue, input, byHand: true) { $0.usageFault(fault) ?? $0.wrongUsage }
        }
    }

    static func displays() -> [Exhibit] {
        let cases: [(String, Words.DisplayTrouble)] = [
            ("`streetdesk | cat`", .noTerminal), ("`TERM=dumb streetdesk`", .dumbTerminal),
            ("`TERM=nonsense streetdesk`", .unknownTerminal("nonsense")),
            ("a system without any UTF-8 locale", .noLocale),
        ]
        return cases.map { input, trouble in
            Exhibit(DisplayRoom(trouble).rawValue, input, byHand: true) { $0.displayFault(trouble) }
        }
    }
}
