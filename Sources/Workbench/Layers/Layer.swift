package import TextUI

/// What lies over the screens and takes the keys first.
package enum Layer: Equatable, Sendable {
    case menu(Menu)
    case find(FindLayer)
    case palette(PaletteLayer)
    case prompt(Prompt, TextField)
    case form(Form)
    case drafts(DraftOffer)
    case pin(PINEntry)
}
