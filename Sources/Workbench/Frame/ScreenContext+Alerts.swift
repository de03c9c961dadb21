extension ScreenContext {
    /// What Tab does where a screen has no other pane: it opens what rings, or says that nothing does.
    var openFirstAlert: [Step] {
        alerts.first.map { [.openAlert($0)] } ?? [.say(Toast(words.noAlerts))]
    }
}
