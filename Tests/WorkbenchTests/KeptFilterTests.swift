import StreetModel
import Testing
import Workbench

/// The filters of matters that somebody keeps from session to session.
struct KeptFilterTests {
    @Test func everyFilterHasAWordOfItsOwn() {
        var words: Set<String> = []
        for scope in [MatterView.Scope.mine, .all, .place("990101001001"), .place("990101001001002")] {
            for state in [MatterView.State.open, .late, .soon, .parked, .ended] {
                for kind in [nil] + MatterKind.allCases.map(Optional.some) {
                    for stage in [nil] + MatterProgress.Stage.allCases.map(Optional.some) {
                        for order in MatterView.Order.allCases {
                            let view = MatterView(scope: scope, state: state, kind: kind, stage: stage, order: order)
                            #expect(MatterView(word: view.word) == view)
                            words.insert(view.word)
                        }
                    }
                }
            }
        }
        #expect(words.count == 4 * 5 * 7 * 6 * 4)
    }

    @Test(arguments: ["", "mine", "/open/-/-/clock", "mine/gone/-/-/clock", "mine/open/dog/-/clock", "mine/open/-/-/"])
    func whatIsNoFilterIsPassedOver(word: String) {
        #expect(MatterView(word: word) == nil)
    }

    @Test func keptByDigitsAndOfferedWithItsCount() throws {
        var desk = MatterFixture.desk(try MatterFixture.busyOffice(), by: "S0004")
        for key in ["g", "3", "S", "3", "S", "9", "7"] { desk.press(key) }
        #expect(desk.workbench.view.filters == ["all/late/-/-/clock"])
        #expect(desk.picture.contains("常用筛选 1 个"))
        for key in ["S", "2", "S", "9"] { desk.press(key) }
        #expect(desk.picture.contains("1 全部 迟了的  1"))
        for key in ["1", "S", "9", "8"] { desk.press(key) }
        #expect(desk.workbench.view.filters.isEmpty)
    }
}
