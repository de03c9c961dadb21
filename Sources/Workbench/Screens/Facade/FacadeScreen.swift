package import StreetModel
import TextUI

/// The facade of a building (楼图): its windows as one sees them from the yard.
///
/// One side is shown at a time, the one that the selected person's agreement names; which window belongs to whom is
/// ``FacadePlan``'s rule, where it stands on the screen ``FacadeLayout``'s.
package struct FacadeScreen: Equatable, Sendable {
    package var building: String
    package var slot: Slot
    package var face: Face
    /// The selected person's file number; nil where nobody registered lives on this side.
    package var selected: String?
    /// Somebody of several people behind one window was chosen, so Enter opens and does not ask again.
    package var isChosen = false
    package var awaitsEnter = false
    package var changedAt: Moment?
    /// The last window that was open: the next one brings its own slot, whichever was looked at meanwhile.
    var openSlot: Slot

    package init(building: String, elder: String?, slot: Slot, _ context: ScreenContext) {
        self.building = building
        self.slot = slot
        self.selected = elder
        self.openSlot = FacadeScreen.openSlot(context)
        self.face = elder.flatMap { context.office.elder($0)?.elder.agreement(for: slot.half).face } ?? .south
        settle(context)
    }

    /// The sides one walks round by Tab, as far as people have their windows there; the one shown is among them.
    func sides(_ context: ScreenContext) -> [Face] {
        let faces = Set(records(context).map { $0.elder.agreement(for: slot.half).face })
        return Face.allCases.filter { faces.contains($0) || $0 == face }
    }

    /// The people registered in the building, those of every side.
    func records(_ context: ScreenContext) -> [ElderRecord] {
        context.office.elders(ofBuilding: building, in: slot, at: context.now)
    }

    /// The people whose window is on a side.
    func records(on face: Face, _ context: ScreenContext) -> [ElderRecord] {
        records(context).filter { $0.elder.agreement(for: slot.half).face == face }
    }

    /// The slot whose window was the last to open.
    static func openSlot(_ context: ScreenContext) -> Slot {
        let slot = context.office.roundSlot(at: context.now)
        return context.now >= context.office.windowStart(slot) ? slot : slot.previous
    }

    /// True where another day's windows are shown: nothing can be logged there as seen now.
    func isPast(_ context: ScreenContext) -> Bool { slot.day != context.today }

    func plan(_ context: ScreenContext) -> FacadePlan {
        let people = records(context).map(\.elder)
        let hidden = people.filter { !context.words.reader.shows(.dwelling, of: $0) }
        return FacadePlan(
            building: context.office.building(building), people: people, hidden: Set(hidden.map(\.id)), face: face,
            half: slot.half)
    }

    func view(_ id: String, _ context: ScreenContext) -> SlotView? {
        context.office.elder(id).map { context.office.view(of: $0, in: slot, at: context.now) }
    }

    /// The mark of somebody's slot; a blank one for people who are registered and not due.
    func mark(_ id: String, _ context: ScreenContext) -> SlotGlyph? {
        guard let view = view(id, context) else { return nil }
        let hasAnomaly = context.office.book(ofElder: id)?.openMatter(.anomaly, of: id) != nil
        return SlotGlyph(view, hasAnomaly: hasAnomaly)
    }

    /// True for somebody without agreement or consent: registered, and looked at by nobody.
    func isNotDue(_ id: String, _ context: ScreenContext) -> Bool {
        switch view(id, context)?.duty {
        case .noAgreement, .notConsented: true
        case .due, .excused, .notListed, nil: false
        }
    }

    /// Due, and nobody has looked yet.
    func isUnseen(_ id: String, _ context: ScreenContext) -> Bool {
        guard let view = view(id, context) else { return false }
        return view.duty == .due && view.outcome == nil
    }

    /// Looked at without having been checked: unclear or too early.
    func isUnfinished(_ id: String, _ context: ScreenContext) -> Bool {
        guard let view = view(id, context) else { return false }
        return view.duty == .due && (view.outcome == .unclear || view.outcome == .early)
    }

    /// Keeps the selection on somebody of this side: the first not yet looked at where nobody is selected there.
    mutating func settle(_ context: ScreenContext) {
        let people = plan(context).peopleInOrder
        if let selected, people.contains(selected) { return }
        selected = people.first { isUnseen($0, context) } ?? people.first
        isChosen = false
    }

    /// The person of a window that is spoken of: the one with the worst mark (``FacadeMark``).
    func foremost(of people: [String], _ context: ScreenContext) -> String? {
        people.min { rank($0, context) < rank($1, context) }
    }

    /// How bad a person's mark is, the worst first.
    private func rank(_ id: String, _ context: ScreenContext) -> Int {
        guard let mark = mark(id, context), !isNotDue(id, context) else { return 9 }
        return ["!", "?", "~", "-", "+", "."].firstIndex(of: mark.character) ?? 8
    }
}
