package import StreetModel

/// What a screen asks of the frame after a key.
package enum Step: Equatable, Sendable {
    /// Ask the rules, then write.
    case record(Event)
    case effect(Effect)
    case push(Screen)
    case replace(Screen)
    /// Leaves all screens for this one.
    case replaceAll(Screen)
    case pop
    case menu(Menu)
    /// Makes a paper of a meeting, by its id, and lets it leave.
    case paper(MeetingDocument, of: String)
    /// Ask for a line of text; the command says for what.
    case ask(Prompt)
    /// Open a form, or the draft of it.
    case fill(FormPurpose)
    case say(Toast)
    /// Say why the rules do not allow it; a menu that offers it marks it beforehand.
    case refuse(Refusal)
    /// Lay the list of matters out with another filter or order.
    case show(MatterView)
    /// These filters are kept from session to session.
    case keep([MatterView])
    /// Open what an alert is about.
    case openAlert(Alert)
}
