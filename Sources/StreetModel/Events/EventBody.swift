/// The payload of an event that is stored by a table of fields, as registers are.
///
/// How to add one:
/// 1. a struct in the folder of its subject with `init()` and its table `fields`;
/// 2. a case in ``ElderEvent``, ``PlaceEvent`` or ``DeskEvent`` with its stored kind;
/// 3. what it does in `CommunityBook+ApplyCare.swift` or `Office+Apply.swift`, where it is kept, and for how long;
/// 4. the rule that allows it, in Rules; its file in Storage's checkpoint; a frozen line in the tests;
/// 5. its sentence in Workbench/Words.
package protocol EventBody: Hashable, Sendable {
    static var fields: [Field<Self>] { get }
    init()
}
