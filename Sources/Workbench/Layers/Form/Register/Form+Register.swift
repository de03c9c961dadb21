import StreetModel
import TextUI

extension Form {
    /// The record that the form makes: as it was opened, with what is in the fields.
    func record(_ context: ScreenContext) -> RegisterRecord? {
        guard let base else { return nil }
        var record = RegisterRecord(base.kind, id: id(context) ?? base.id)
        for key in base.kind.fieldKeys { _ = try? record.set(key, to: base.value(key) ?? .empty) }
        // In the order of the table: the side of the morning carries the evening's along until that is said.
        for key in base.kind.fieldKeys {
            guard let field = field(.register(base.kind, key)) else { continue }
            _ = try? record.set(key, to: field.registerValue(context.today))
        }
        return record
    }

    /// The id of a new record, where the form says it; nil where it stays.
    private func id(_ context: ScreenContext) -> String? {
        guard case .register(let kind, _) = purpose else { return nil }
        if let code = field(.register(kind, "id")) { return code.value }
        guard kind == .duty, let day = field(.register(.duty, "day"))?.day(context.today),
            let shift = Shift(rawValue: value(.register(.duty, "shift")))
        else { return nil }
        return DutyShift.id(day: day, shift: shift, place: value(.register(.duty, "place")))
    }

    /// What is wrong with a field, seen with the others and the street.
    package func fault(at index: Int, _ context: ScreenContext) -> FormFault? {
        let field = fields[index]
        if let fault = field.fault(context.today) { return fault }
        guard case .register(let kind, let key) = field.name, !field.isEmpty else { return nil }
        switch (kind, key) {
        case (.elder, "born"), (.elder, "consentedOn"), (.elder, "consentAskedOn"), (.elder, "consentWithdrawnOn"),
            (.elder, "reviewedOn"):
            return field.day(context.today).map { $0 > context.today } ?? false ? .field(.futureDate) : nil
        case (.elder, "identity"):
            let born = self.field(.register(.elder, "born"))?.day(context.today)
            guard let born, let told = try? IdentityNumber.check(field.value) else { return nil }
            return born == told ? nil : .field(.identityDisagrees)
        case (.elder, "entrance"): return beyond(field, building(context)?.entrances)
        case (.elder, "floor"): return beyond(field, building(context)?.floors)
        case (.elder, "morningBy"): return outside(field, context.office.profile.window(of: .morning))
        case (.elder, "eveningBy"): return outside(field, context.office.profile.window(of: .evening))
        default: return nil
        }
    }

    /// The building that stands in the form, else the one of the record.
    private func building(_ context: ScreenContext) -> Building? {
        let written = value(.register(.elder, "building"))
        if !written.isEmpty { return context.office.building(written) }
        guard case .elder(let elder)? = base else { return nil }
        return context.office.building(elder.building)
    }

    private func beyond(_ field: FormField, _ highest: Int?) -> FormFault? {
        guard let highest, let number = Int(field.value), number > highest else { return nil }
        return .field(.outOfRange(0, highest))
    }

    /// Agreed times lie inside their windows (DOMAIN §3).
    private func outside(_ field: FormField, _ window: Profile.Window) -> FormFault? {
        guard let time = field.time, time < window.from || time > window.to else { return nil }
        return .outsideWindow(window.from, window.to)
    }

    /// Birth date and sex follow from an identity number that is whole and right, until somebody says otherwise.
    mutating func followIdentity(_ today: Day) {
        let number = value(.register(.elder, "identity"))
        guard number != derived, let born = try? IdentityNumber.check(number) else { return }
        let earlier = (try? IdentityNumber.check(derived)) ?? nil
        derived = number
        if let index = fields.firstIndex(where: { $0.name == .register(.elder, "born") }),
            fields[index].isEmpty || fields[index].day(today) == earlier
        {
            fields[index].words = TextField(born.text)
        }
        guard case .register = purpose, let sex = IdentityNumber.sex(number),
            let index = fields.firstIndex(where: { $0.name == .register(.elder, "sex") })
        else { return }
        fields[index].restore(.text(sex.word))
    }
}
