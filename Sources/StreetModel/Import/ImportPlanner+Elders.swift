extension ImportPlanner {
    /// The elders' files: identity, dwelling, contacts, status (DOMAIN §2).
    mutating func planElders(_ sheets: [RegisterSheet]) {
        let known = ground.elders
        draft(sheets, into: \.elders, over: known) { row, problems in
            Self.fileNumber(in: row, known, &problems)
        }
        for index in elders.list.indices {
            let draft = elders.list[index]
            var elder = draft.record
            checkIdentity(of: &elder, in: draft.row)
            keepPerson(of: &elder, was: draft.was, in: draft.row)
            checkBirth(of: elder, in: draft.row)
            checkDwelling(of: elder, was: draft.was, in: draft.row)
            checkAgreement(of: elder, in: draft.row)
            checkTelephones(
                ["电话", ElderHeader.contactTelephone, ElderHeader.furtherTelephone], in: draft.row)
            checkMasks([ElderHeader.contact, ElderHeader.furtherContact], in: draft.row)
            elder.contacts = readContacts(in: draft.row, were: elder.contacts)
            readStatus(of: &elder, was: draft.was, in: draft.row)
            keepConsent(of: &elder, was: draft.was, in: draft.row)
            keepAgreement(of: &elder, was: draft.was, in: draft.row)
            keepLimit(of: &elder, was: draft.was, in: draft.row)
            if let building = buildings[elder.building] { elder.grid = building.grid }
            elders.replace(at: index, with: elder)
        }
        checkShrunkenBuildings()
        findDuplicates()
    }

    /// The number of a person's file, which people type in commands and see in the names of exported files; one that the
    /// desk has already goes on.
    private static func fileNumber(
        in row: RowReader, _ known: [String: Elder], _ problems: inout ProblemList
    ) -> String? {
        guard let id = id(under: "档案号", in: row, &problems) else { return nil }
        guard known[id] != nil || isFileNumber(id) else {
            problems.add(row.problem(.field(.notAnID(characters: longestFileNumber)), at: "档案号"))
            return nil
        }
        return id
    }

    private static var longestFileNumber: Int { 32 }

    private static func isFileNumber(_ text: String) -> Bool {
        guard text.unicodeScalars.count <= longestFileNumber, !text.hasPrefix("-"), !text.hasPrefix(".") else {
            return false
        }
        return text.unicodeScalars.allSatisfy { sign in
            switch sign {
            case "0"..."9", "a"..."z", "A"..."Z", "-", "_", ".": true
            default: sign.properties.isIdeographic
            }
        }
    }

    /// A building must not lose an entrance or a floor on which somebody lives whom the file does not name.
    private mutating func checkShrunkenBuildings() {
        for elder in elders.untouched.sorted(by: { $0.id < $1.id }) {
            guard let draft = buildings.draft(elder.building) else { continue }
            if elder.entrance > draft.record.entrances {
                problems.add(draft.row.problem(.livesBeyond(elder: elder.id), at: "单元数"))
            }
            if elder.floor > draft.record.floors {
                problems.add(draft.row.problem(.livesBeyond(elder: elder.id), at: "层数"))
            }
        }
    }

    /// GB 11643: length, date and check character are errors, an area code of no province a warning.
    private mutating func checkIdentity(of elder: inout Elder, in row: RowReader) {
        let header = "身份证号"
        if let born = elder.born, born > ground.today {
            problems.add(row.problem(.field(.futureDate), at: "出生日期"))
        }
        guard let text = row.text(header), !WrittenCell.isMasked(text), !elder.identity.isEmpty else { return }
        do throws(FieldFault) {
            let born = try IdentityNumber.check(elder.identity)
            if let written = elder.born {
                if written != born { problems.add(row.problem(.field(.identityDisagrees), at: header)) }
            } else if row.text("出生日期") ?? "" == "" {
                elder.born = born
            }
            let area = elder.identity.prefix(6)
            if !IdentityNumber.hasKnownArea(elder.identity) {
                var problem = row.problem(.unknownArea, at: header, severity: .warning)
                problem.value = String(area)
                problems.add(problem)
            }
        } catch {
            problems.add(row.problem(.field(error), at: header))
        }
    }

    /// A day of birth that a row gives without an identity number agrees with the number that stays.
    private mutating func checkBirth(of elder: Elder, in row: RowReader) {
        let text = row.text("身份证号") ?? ""
        guard text.isEmpty || WrittenCell.isMasked(text), row.text("出生日期") ?? "" != "", !elder.identity.isEmpty,
            let born = try? IdentityNumber.check(elder.identity), born != elder.born
        else { return }
        problems.add(row.problem(.field(.identityDisagrees), at: "出生日期"))
    }

    /// Agreed times lie inside the windows (DOMAIN §3), or somebody would be overdue before it was time; what is to be
    /// signed some day is no consent.
    private mutating func checkAgreement(of elder: Elder, in row: RowReader) {
        for (header, half) in [("约定开窗帘时间", Half.morning), ("约定拉窗帘时间", .evening)] where row.has(header) {
            let window = ground.profile.window(of: half)
            guard let by = elder.agreement(for: half).by, by < window.from || by > window.to else { continue }
            problems.add(row.problem(.outsideWindow(window.from, window.to), at: header))
        }
        if let signed = elder.consentedOn, signed > ground.today, row.has("签署同意书日期") {
            problems.add(row.problem(.field(.futureDate), at: "签署同意书日期"))
        }
    }

    private mutating func checkDwelling(of elder: Elder, was: Elder?, in row: RowReader) {
        guard let building = buildings[elder.building] else {
            if !elder.building.isEmpty { problems.add(row.problem(.unknown(.building), at: "楼栋编码")) }
            return
        }
        if let was, was.building.prefix(12) != elder.building.prefix(12) {
            problems.add(row.problem(.otherCommunity(String(was.building.prefix(12))), at: "楼栋编码"))
        }
        if elder.entrance > building.entrances {
            problems.add(
                row.problem(.entranceBeyond(building: building.id, entrances: building.entrances), at: "单元"))
        }
        if elder.floor > building.floors {
            problems.add(row.problem(.floorBeyond(building: building.id, floors: building.floors), at: "楼层"))
        }
    }
}
