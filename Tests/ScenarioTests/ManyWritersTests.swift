import Campaigns
import Foundation
import StreetMaker
import Testing

/// Many programs that write as fast as they can to one desk of 29 communities (issue 6, line 4).
@Suite struct ManyWritersTests {
    private static let changes = 20

    @Test func nothingIsLostInTightLoops() throws {
        let street = try BigStreet()
        let places = street.places
        var before: [String: Int] = [:]
        for place in places { before[place.code] = try Recount(folder: street.journal(of: place)).lines.count }
        let writers = Campaign.of(test: 58, torture: 300)
        var dice = Dice(seed: Campaign.seed)
        var batches: [Batch] = []
        var asked: [[String]] = []
        for writer in 0..<writers {
            // Two of them answer for the whole street and write to every book.
            let isStreet = writer < 2
            let own = places[writer % places.count]
            batches.append(
                try Batch(
                    street.desk, ["check", "--batch"], at: "\(DeskFolder.day)T09:10", by: isStreet ? "S0002" : own.staff
                ))
            asked.append(
                (0..<Self.changes).map { change in
                    let place = isStreet ? places[(writer + change) % places.count] : own
                    let elder = place.elders[dice.below(place.elders.count)]
                    return "\(elder) \(dice.below(9) == 0 ? "unclear" : "normal") w\(writer)x\(change)"
                })
        }
        for (batch, lines) in zip(batches, asked) { batch.feed(lines) }
        var saved: [String: String] = [:]
        var busy = 0
        let processes = Set(batches.map(\.process))
        for (writer, batch) in batches.enumerated() {
            let said = batch.end()
            #expect(said.answers.count == Self.changes, "writer \(writer): \(said)")
            for (line, answer) in zip(asked[writer], said.answers) {
                if let holder = Batch.holder(toldIn: answer), processes.contains(holder) {
                    // True: where so many never pause, somebody waits for two seconds now and then. It was not saved.
                    busy += 1
                } else {
                    #expect(answer.hasPrefix("saved "), "writer \(writer): \(answer)")
                    saved[String(line.split(separator: " ")[2])] = answer
                }
            }
        }
        for place in places {
            let count = try Recount(folder: street.journal(of: place))
            #expect(count.isGapless, "\(place.code)")
            #expect(try count.brokenSums(after: Recount.start(street.desk, of: place.code)) == [], "\(place.code)")
            for (note, numbers) in count.notes {
                #expect(numbers.map { "saved \(place.code) \($0)" } == [saved.removeValue(forKey: note)], "\(note)")
            }
            #expect(count.lines.count > before[place.code] ?? 0, "\(place.code) was written to")
        }
        #expect(saved.isEmpty, "acknowledged and lost")
        let report = try street.desk.verify()
        #expect(report.status == 0, "\(report.output)")
        Campaign.tell(
            "writers",
            "\(writers) on \(places.count) communities, \(writers * Self.changes) changes, nothing lost, \(busy) told busy"
        )
    }
}
