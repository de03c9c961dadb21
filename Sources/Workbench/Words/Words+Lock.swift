import StreetModel
import TextUI

extension Words {
    var isLocked: String { self("已锁定: 不显示任何人, 时限照走", "Locked: nobody is shown, clocks go on") }
    var anyKeyUnlocks: String { self("按任意键继续", "Any key goes on") }
    var lockHint: String {
        self("数字 输入  Enter 确定  Ctrl-C 两次 退出", "digits  Enter confirms  Ctrl-C twice leaves")
    }
    var anyKeyHint: String { self("任意键 继续  Ctrl-C 两次 退出", "any key goes on  Ctrl-C twice leaves") }
    var pinHint: String { self("数字 输入  Enter 确定  Esc 不改", "digits  Enter confirms  Esc leaves it") }
    var pinIsKept: String { self("PIN 已保存, 锁屏后用它打开", "The PIN is kept: it opens the locked screen") }
    var pinIsNotKept: String { self("PIN 没有保存, 原来怎样还是怎样", "The PIN could not be kept; all is as it was") }

    func pinWaits(_ seconds: Int) -> String {
        self("PIN 输错多次, 请等 \(seconds) 秒", "Wrong too often, wait \(seconds) s")
    }

    /// What is asked for.
    func title(_ stage: PINEntry.Stage, _ rules: PrivacyRules) -> String {
        let digits = "\(rules.pinDigits.lowerBound)-\(rules.pinDigits.upperBound)"
        return switch stage {
        case .current: self("输入 PIN", "Your PIN")
        case .first: self("设一个 PIN (\(digits) 位数字)", "Choose a PIN (\(digits) digits)")
        case .again: self("再输一次", "Once more")
        }
    }

    func trouble(_ trouble: PINEntry.Trouble, _ rules: PrivacyRules) -> String {
        let digits = "\(rules.pinDigits.lowerBound)-\(rules.pinDigits.upperBound)"
        return switch trouble {
        case .onlyDigits: self("PIN 只有数字", "A PIN has digits only")
        case .wrongLength: self("PIN 是 \(digits) 位数字", "A PIN has \(digits) digits")
        case .wrong: self("PIN 不对", "Wrong PIN")
        case .differs: self("两次不一样, 请重新设", "Not the same twice: choose again")
        }
    }

    func setPIN(afterMinutes minutes: Int) -> String {
        self(
            "还没有 PIN, \(minutes) 分钟不动会锁屏: 按 : 再输 PIN",
            "No PIN yet for the lock after \(minutes) min: press : and type PIN")
    }

    /// "! 异常 槐安里1 响应 剩 8:48 未读": what rings, where, how long, and whom of the office to call; not about whom.
    func lockedAlert(_ alert: Alert, _ office: Office, now: Moment, columns: Int) -> String {
        let clock =
            alert.remaining.map { "\(self.clock(.response)) \(countdown($0))" }
            ?? countdown(-now.seconds(since: alert.notice.since))
        let place = placeShort(alert.notice.grid, office)
        let bare = countdown(alert.remaining ?? -now.seconds(since: alert.notice.since))
        let texts = [clock, bare].map { ["!", breach(alert.notice.kind), place, $0].joined(separator: " ") }
        let reads = readers(of: alert, office, now)
        // The number without a name comes last.
        let named = texts.flatMap { text in reads.prefix(max(1, reads.count - 1)).map { "\(text) \($0)" } }
        let wordings = named + texts.map { "\($0) \(reads[reads.count - 1])" } + texts
        return wordings.first { $0.columns <= columns } ?? texts[1]
    }

    var nothingMasked: String { self("这里没有被遮住的内容", "Nothing is masked here") }
    var whyShownHint: String { self("写明理由  Enter 显示  Esc 取消", "Say why  Enter shows  Esc cancels") }

    func whyShown(_ field: PersonField) -> String {
        self("为什么要看\(name(field))? 会留下记录", "Why see the \(name(field))? It is kept")
    }

    func isShown(_ field: PersonField, seconds: Int) -> String {
        self("\(name(field))显示 \(seconds) 秒, 已留记录", "The \(name(field)) is shown for \(seconds) s; that is kept")
    }
}
