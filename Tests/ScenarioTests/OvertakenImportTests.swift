import Foundation
import Testing

/// Two imports of a community whose book is not there yet: the one that comes second writes nothing into it.
@Suite struct OvertakenImportTests {
    private static let there = TwoCommunities.there

    /// A desk that knows the community and nothing in it, an import of the whole, and one of its grid alone.
    private struct Stage: ~Copyable {
        let desk: DeskFolder
        var whole: String { "\(desk.root)/whole" }
        private var grid: String { "\(desk.root)/grids.csv" }
        private var complaints: String { "\(desk.root)/complaints" }

        init() throws {
            let made = try DeskFolder(.few)
            try TwoCommunities.writeFiles(to: "\(made.root)/whole")
            try "网格编码,网格名称,社区编码\n\(TwoCommunities.gridThere),锦绣第一网格,\(there)\n"
                .write(toFile: "\(made.root)/grids.csv", atomically: false, encoding: .utf8)
            #expect(try made.run("import", "\(made.root)/whole/communities.csv", by: "S0001").status == 0)
            desk = made
        }

        /// Has the whole planned and held up at the street's book, in which its staff is written first, until a
        /// colleague's import is there, which has no part in that book; what is said of the whole, and its exit status.
        func overtake() throws -> (said: String, status: Int32) {
            let lock = try LockFile(of: "\(desk.path)/street")
            let second = try lock.held {
                let second = try Batch(
                    desk, ["import", whole, "--lang", "zh"], at: "\(DeskFolder.day)T08:20", by: "S0001",
                    errors: complaints)
                try lock.expectAnotherWaiting()
                #expect(try desk.run("import", grid, by: "S0001").status == 0)
                return second
            }
            let status = second.end().status
            return (try String(contentsOfFile: complaints, encoding: .utf8), status)
        }
    }

    @Test func theSecondIsToldToImportAgain() throws {
        var stage = try Stage()
        var told = try stage.overtake()
        // On a slow machine it may tire of waiting.
        for _ in 0..<20 where told.said.contains("别的程序占用着本子") {
            stage = try Stage()
            told = try stage.overtake()
        }
        #expect(told.status == 1)
        #expect(told.said.contains("导入时别人写了 \(Self.there), 没有写入; 请再导入一次"), "\(told.said)")
        #expect(try stage.desk.lines(of: Self.there).count == 1)
        #expect(try stage.desk.verify().status == 0)

        // The same import once more is compared with what the colleague wrote.
        let again = try stage.desk.run("import", stage.whole, by: "S0001")
        #expect(again.status == 0 && again.output.contains("网格: 新增 0  更改 1"), "\(again.output)")
        #expect(try stage.desk.verify().status == 0)
    }
}
