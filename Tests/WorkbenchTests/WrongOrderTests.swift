import StreetModel
import Testing
import Workbench

/// What a step out of order is told: too early is another thing than taken already by somebody quicker.
struct WrongOrderTests {
    @Test(arguments: [
        (MatterStepped.Step.handled, MatterProgress.Stage.opened, "现在是待响应, 还不能办结; 请按顺序办"),
        (.cleared, .handled, "现在是待回访, 还不能销账; 请按顺序办"),
        (.responded, .responded, "已经响应过了, 现在是办理中"), (.responded, .confirmed, "已经响应过了, 现在是待销账"),
        (.handled, .handled, "已经办结过了, 现在是待回访"), (.redone, .opened, "现在是待响应, 还不能重办; 请按顺序办"),
    ])
    func told(step: MatterStepped.Step, stage: MatterProgress.Stage, sentence: String) throws {
        let words = Words(.chinese)
        #expect(words.refusal(.wrongOrder(step: step, stage: stage), Fixture.office()) == sentence)
    }
}
