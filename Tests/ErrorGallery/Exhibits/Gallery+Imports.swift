import Exchange
import Glibc
import Storage
import StreetModel
import Workbench

extension Gallery {
    /// What an office's files may be wrong with.
    static func imports() throws -> [Exhibit] {
        try unreadable() + wrongPieces() + headings() + onTheDesk() + complaints()
    }

    /// The first problem of each room among those of a plan.
    private static func show(_ input: String, _ problems: [ImportProblem], _ wanted: ImportRoom) -> [Exhibit] {
        guard let problem = problems.first(where: { ImportRoom($0.what) == wanted }) else { return [] }
        return [Exhibit(wanted.rawValue, input) { $0.problem(problem) }]
    }

    /// Files that cannot be read at all.
    private static func unreadable() -> [Exhibit] {
        let folder = TemporaryFolder()
        func said(_ input: String, _ name: String, _ bytes: [UInt8]?, _ wanted: ImportRoom) -> [Exhibit] {
            if let bytes { folder.write(name, bytes) }
            return show(input, ImportReader().read(["\(folder.path)/\(name)"]).problems, wanted)
        }
        folder.makeFolder("buildings.csv")
        let empty = TemporaryFolder()
        let large = "\(folder.path)/checks.csv"
        let file = open(large, O_CREAT | O_WRONLY, 0o600)
        ftruncate(file, 300 << 20)
        close(file)
        return said("a file that is not there", "elders.csv", nil, .notFound)
            + [
                Exhibit(ImportRoom.cannotRead.rawValue, "a file without the right to read it", byHand: true) {
                    $0.problem(ImportProblem(file: "elders.csv", what: .cannotRead(EACCES)))
                }
            ]
            + said("a folder that bears a file's name", "buildings.csv", nil, .isFolder)
            + said("a file without a byte", "grids.csv", [], .emptyFile)
            + said("a file larger than an import reads at once", "checks.csv", nil, .tooLarge)
            + said(
                "a workbook (.xlsx) that was named .csv", "staff.csv",
                [0x50, 0x4B, 3, 4, 0, 0] + Array("[Content_Types].xml".utf8), .otherForm)
            + said("bytes that are no text in any known writing", "duty.csv", [0x61, 0x0A, 0xFF, 0xFF], .notText)
            + said("a file without the known headings", "topics.csv", Array("谁\n都\n不\n是\n".utf8), .noHeadings)
            + said(
                "a cell of two hundred kilobytes", "complaints.csv",
                Array((ComplaintHeader.all.joined(separator: ",") + "\n").utf8)
                    + Array(repeating: 0x61, count: 200_000),
                .cellTooLong)
            + said(
                "a row of ten thousand cells", "communities.csv",
                Array("社区编码,社区名称\n".utf8) + Array(repeating: 0x2C, count: 10_000), .rowTooWide)
            + [
                Exhibit(
                    ImportRoom.badHeadings.rawValue, "data/headings.json was edited, and is no table any more",
                    byHand: true
                ) {
                    $0.problem(ImportProblem(file: "data/headings.json", what: .badHeadings("elders")))
                }
            ]
            + [
                Exhibit(ImportRoom.noConverter.rawValue, "GB18030 on a machine without its converter", byHand: true) {
                    $0.problem(ImportProblem(file: "elders.csv", what: .noConverter))
                }
            ]
            + said("a file whose name is no register's", "people.csv", Array("甲,乙\n".utf8), .unknownFileName)
            + show("a folder without a known file", ImportReader().read([empty.path]).problems, .nothingToImport)
    }

    /// One wrong piece in an otherwise sound street.
    private static func wrongPieces() -> [Exhibit] {
        let cases: [(String, String, String, String, ImportRoom)] = [
            ("a column is not there", "checks.csv", "日期,时间", "日期,钟点", .missingColumn),
            ("a column stands twice", "grids.csv", "户数,网格员", "户数,户数", .repeatedColumn),
            ("a quote is never closed", "buildings.csv", "高春梅", "\"高春梅", .unclosedQuote),
            ("text stands behind a closing quote", "buildings.csv", "高春梅", "\"高\"春梅", .textAfterQuote),
            ("a row has more cells than the header", "grids.csv", "第2网格,", "第2,网格,", .tooManyCells),
            (
                "a row names a building that is nowhere", "elders.csv", "990101001001002001,1", "990101001001002009,1",
                .unknown
            ),
            ("a code is no place's of the street", "staff.csv", "专职,990101001001001", "专职,990101001007", .unknownPlace),
            (
                "a code lies outside its place", "buildings.csv", "990101001001002001,", "990101001001001009,",
                .codeOutside
            ),
            ("two rows have one file number", "elders.csv", "E00003", "E00001", .repeatedID),
            (
                "two rows have one identity number", "elders.csv", "1939-02-01,,", "1947-05-29,99010119470529001X,",
                .sameIdentity
            ),
            (
                "an entrance that the building has not", "elders.csv", "990101001001002001,1,", "990101001001002001,2,",
                .entranceBeyond
            ),
            ("a floor that the building has not", "elders.csv", ",16,1604", ",17,1604", .floorBeyond),
            ("an agreed time outside the round", "elders.csv", "08:30,18:00", "06:59,18:00", .outsideWindow),
            (
                "a look of this evening, imported in the morning", "checks.csv", "2026-11-21,08:10", "2026-11-21,08:21",
                .observedInFuture
            ),
            (
                "two looks of one person and minute that saw something else", "checks.csv", "08:33,早,E00001,开",
                "07:23,早,E00001,开", .otherLook
            ),
            ("a look of the last century", "checks.csv", "2026-11-20,07:23", "1996-11-20,07:23", .lookTooOld),
            ("早 in the evening", "checks.csv", "18:33,晚", "18:33,早", .slotContradictsTime),
            ("an identity number of no province", "elders.csv", "E00003", "E00003", .unknownArea),
            ("a column that is not known", "grids.csv", "户数,网格员", "户数,备注", .unknownColumn),
            ("a day that a spreadsheet has made a number", "elders.csv", "1939-02-01", "14277", .readAsDay),
            ("a grid of two hundred households", "grids.csv", ",420,", ",200,", .householdsOutside),
        ]
        let row = "E00003,王淑珍,女,1939-02-01,,,990101001001002001,1,16,1604,B"
        let twice = SmallStreet.with(
            "elders.csv", row, row + ",,,,,,,,,,在住\n" + row.replacing("E00003", with: "E00004"))
        return cases.flatMap { input, file, old, new, wanted in
            show(input, SmallStreet.with(file, old, new).plan().problems, wanted)
        } + show("two rows are the same person in the same dwelling", twice.plan().problems, .samePerson)
    }

    /// Two headings that mean the same by the program's own table of headings.
    private static func headings() throws -> [Exhibit] {
        let file =
            String(#filePath.dropLast("Tests/ErrorGallery/Exhibits/Gallery+Imports.swift".count)) + "data/headings.json"
        let headings = try StoredHeadings.read(try Disk.real.contents(of: file))
        let folder = TemporaryFolder()
        let grids = SmallStreet.with("grids.csv", "户数,网格员", "户数,总户数").files["grids.csv"] ?? ""
        folder.write("grids.csv", grids)
        let source = ImportReader(headings: headings).read(["\(folder.path)/grids.csv"])
        let plan = ImportPlan(source, on: SmallStreet.emptyGround)
        return show("two headings mean the same", source.problems + plan.problems, .secondColumn)
    }

    /// What contradicts what the desk has.
    private static func onTheDesk() -> [Exhibit] {
        let (office, looks) = Office.after(SmallStreet().plan(), at: SmallStreet.now)
        let ground = office.importGround(at: SmallStreet.now, looks: looks)
        func said(_ input: String, _ street: SmallStreet, _ wanted: ImportRoom, on ground: ImportGround) -> [Exhibit] {
            show(input, street.plan(on: ground).problems, wanted)
        }
        var elsewhere = SmallStreet()
        elsewhere.files["communities.csv"]? += "990101001002,双桥社区,,,400,900\n"
        elsewhere.files["grids.csv"]? += "990101001002001,第1网格,990101001002,400,,1\n"
        elsewhere.files["buildings.csv"]? += "990101001002001001,990101001002001,,1号楼,3,6,2,,,,\n"
        elsewhere.files["elders.csv"] = elsewhere.files["elders.csv"]?.replacing(
            "990101001001001001,1,4", with: "990101001002001001,1,4")
        var lower = SmallStreet.with("buildings.csv", ",1,16,4,", ",1,15,4,")
        (lower.files["elders.csv"], lower.files["checks.csv"]) = (nil, nil)
        var past = ground
        past.pastLimit = ["E00001"]
        let away = SmallStreet.with("elders.csv", "曹雅琴,19900000012,在住", "曹雅琴,19900000012,外出")
        var consenting = SmallStreet.with("elders.csv", "健康状况", "签署同意书日期")
        consenting.files["elders.csv"] = consenting.files["elders.csv"]?.replacing("糖尿病", with: "2026-03-01")
            .replacing("高血压", with: "")
        var withdrawn = consenting
        withdrawn.files["elders.csv"] = withdrawn.files["elders.csv"]?.replacing("2026-03-01", with: "")
        let (consented, _) = Office.after(consenting.plan(), at: SmallStreet.now)
        let redrawn = redraw(office, closing: false).importGround(at: SmallStreet.now, looks: looks)
        let closed = redraw(office, closing: true).importGround(at: SmallStreet.now, looks: looks)
        let newBuilding = SmallStreet.with(
            "buildings.csv", "990101001001001001,990101001001001,", "990101001001001009,990101001001001,")
        var moved = SmallStreet()
        moved.files["elders.csv"] = "档案号,姓名,性别,风险等级,楼栋编码\nE00001,李国强,男,A,990101001001002001\n"
        return said("a file puts somebody into another community", elsewhere, .otherCommunity, on: ground)
            + said("a building shrinks below somebody who lives there", lower, .livesBeyond, on: ground)
            + said("somebody without a sign of life for too long is said to be away", away, .limitHasPassed, on: past)
            + said(
                "an empty cell where a consent stands", withdrawn, .consentStays,
                on: consented.importGround(at: SmallStreet.now, looks: KnownLooks()))
            + said(
                "an empty agreed time, where one stands", SmallStreet.with("elders.csv", "A,,08:30", "A,,"),
                .agreementStays, on: ground)
            + said(
                "an empty cell of a person's file, where the desk has a value",
                SmallStreet.with("elders.csv", "19900000010", ""),
                .valueStays, on: ground)
            + said("a file without door numbers moves somebody", moved, .movesWithoutDoor, on: ground)
            + said(
                "a look that the desk has otherwise",
                SmallStreet.with("checks.csv", "08:33,早,E00001,开", "08:33,早,E00001,未开"),
                .otherLookOnDesk, on: ground)
            + said("a file from before the grids were redrawn", SmallStreet(), .gridRedrawn, on: redrawn)
            + said("a new building in a grid that was closed", newBuilding, .closedGrid, on: closed)
    }

    private static func redraw(_ office: Office, closing: Bool) -> Office {
        var office = office
        var redraw = GridRedrawn()
        redraw.place = "990101001001"
        redraw.moves = [.init(building: "990101001001001001", from: "990101001001001", to: "990101001001002")]
        if closing {
            redraw.on = Day("2026-11-20")
            redraw.closings = [.init(grid: "990101001001001", successor: "990101001001002")]
        }
        office.apply(
            Entry(book: "990101001001", number: 900, at: SmallStreet.now, by: "S0002", event: .place(.redrawn(redraw))))
        return office
    }

    private static func complaints() -> [Exhibit] {
        func street(_ row: String) -> SmallStreet {
            var street = SmallStreet()
            street.files["checks.csv"] = nil
            street.files["complaints.csv"] = ComplaintHeader.all.joined(separator: ",") + "\n" + row + "\n"
            return street
        }
        func row(_ end: String, called: String = "2026-11-18 09:00", kind: String = "物业管理") -> String {
            "T1,\(called),12345热线,\(kind),楼道堆物,990101001001001001,于学文,19900000045,\(end)"
        }
        var profile = SmallStreet.profile
        (profile.responseSeconds, profile.handlingHours, profile.feedbackDays) = (900, 24, 7)
        let empty = ImportGround(street: "990101001", now: SmallStreet.now, offset: .china, profile: profile)
        let cases: [(String, String, ImportRoom)] = [
            ("a complaint that is called in later than now", row(",,,", called: "2026-11-21 08:21"), .callInFuture),
            ("a response before the call", row("2026-11-18 08:59,,,"), .earlierThan),
            ("solved, and no time says since when", row("2026-11-18 09:30,,是,"), .solvedWithoutEnd),
            ("an end that is yet to come", row("2026-11-18 09:10,2026-11-22 09:00,是,是"), .timeInFuture),
            ("a complaint of long ago", row(",,,", called: "2025-10-16 23:00"), .tooOld),
        ]
        var known = empty
        let (office, _) = Office.after(street(row(",,,")).plan(on: empty), at: SmallStreet.now)
        known.complaints = office.importGround(at: SmallStreet.now, looks: KnownLooks()).complaints
        var elsewhere = known
        elsewhere.complaints["T1"]?.book = "990101001002"
        return cases.flatMap { show($0.0, street($0.1).plan(on: empty).problems, $0.2) }
            + show(
                "a ticket that stands in another community's book", street(row(",,,")).plan(on: elsewhere).problems,
                .ticketOfOtherBook)
            + show(
                "a known ticket with another class",
                street(row(",,,", kind: "停车管理")).plan(on: office.importGround(at: SmallStreet.now, looks: KnownLooks()))
                    .problems,
                .otherOnDesk)
    }
}
