import StreetModel
import Testing
import Workbench

/// The lock over a running meeting: it hides names, never clocks (DOMAIN §7).
struct MeetingLockPictureTests {
    private func desk(
        _ columns: Int, _ rows: Int, _ language: Words.Language = .chinese, board: Bool = false
    ) -> TestDesk {
        var desk = MeetingFixture.running().desk(columns, rows, language)
        desk.pin = "1357"
        desk.take(.pinFound(true, at: desk.now))
        if board { desk.press("0", "1") }
        desk.press("C-k")
        return desk
    }

    @Test func wide() {
        expectPicture(
            desk(80, 24).picture,
            """
            街道工作台                                                       周月华 14:33:07
            进行中 应到10 到场6 法定6 [够 余0人]
            --------------------------------------------------------------------------------
              已锁定: 不显示任何人, 时限照走
              输入 PIN

            --------------------------------------------------------------------------------
              议题计时 2  剩 18:53 / 40:00
              发言  剩 0:40 / 3:00














            数字 输入  Enter 确定  Ctrl-C 两次 退出
            """)
    }

    @Test func wideEnglish() {
        expectPicture(
            desk(80, 24, .english).picture,
            """
            Streetdesk                                                       周月华 14:33:07
            running roll 10 present 6 quorum 6 [ok, 0 spare]
            --------------------------------------------------------------------------------
              Locked: nobody is shown, clocks go on
              Your PIN

            --------------------------------------------------------------------------------
              Item 2  18:53 left / 40:00
              Speaker  0:40 left / 3:00














            digits  Enter confirms  Ctrl-C twice leaves
            """)
    }

    @Test func narrow() {
        expectPicture(
            desk(45, 20).picture,
            """
            街道工作台                    周月华 14:33:07
            进行中 到场6 法定6 [够 余0]
            ---------------------------------------------
              已锁定: 不显示任何人, 时限照走
              输入 PIN

            ---------------------------------------------
              议题计时 2  剩 18:53 / 40:00
              发言  剩 0:40 / 3:00










            数字 输入  Enter 确定  Ctrl-C 两次 退出
            """)
    }

    @Test func narrowEnglish() {
        expectPicture(
            desk(45, 20, .english).picture,
            """
            Streetdesk                    周月华 14:33:07
            running here 6 quorum 6 [ok +0]
            ---------------------------------------------
              Locked: nobody is shown, clocks go on
              Your PIN

            ---------------------------------------------
              Item 2  18:53 left / 40:00
              Speaker  0:40 left / 3:00










            digits  Enter confirms  Ctrl-C twice leaves
            """)
    }

    /// The big board's clocks run on under the lock as well, and no name is left.
    @Test func ofTheBoard() {
        let picture = desk(80, 24, board: true).picture
        #expect(picture.contains("剩 18:53 / 40:00") && picture.contains("剩 0:40 / 3:00"), "\(picture)")
        #expect(!picture.contains("于学文") && !picture.contains("4号楼"))
    }
}
