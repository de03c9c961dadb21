import StreetModel
import TextUI

extension ComplaintScreen {
    /// The rows of the pane or list, in the order in which they are selected.
    func table(_ context: ScreenContext) -> ComplaintTable {
        if choice != nil { return list(context) }
        return switch pane {
        case .months: monthTable(context)
        case .weekHours: weekTable(context)
        case .categories:
            shareTable(
                shown.categories.map { ($0, context.words.category($0.key)) }, context.words.pane(.categories), context)
        case .places:
            shareTable(
                shown.hotPlaces(ComplaintScreen.hotPlaces).map {
                    ($0, context.words.complaintPlace($0.key, context.office))
                },
                context.words.pane(.places), context)
        case .repeats: repeatTable(context)
        }
    }

    private func rateColumns(_ words: Words) -> [ComplaintTable.Column] {
        [
            ComplaintTable.Column(title: words.responseRate, rank: 3, isNumber: true),
            ComplaintTable.Column(title: words.solutionRate, rank: 1, isNumber: true),
            ComplaintTable.Column(title: words.satisfactionRate, rank: 2, isNumber: true),
        ]
    }

    private func monthTable(_ context: ScreenContext) -> ComplaintTable {
        let words = context.words
        let months = whole.months(ComplaintScreen.months, at: context.now).reversed() as [ComplaintAnalysis.MonthCount]
        return ComplaintTable(
            columns: [
                ComplaintTable.Column(title: words.pane(.months)),
                ComplaintTable.Column(title: words.countTitle, isNumber: true),
                ComplaintTable.Column(title: words.trendTitle, rank: 4, isNumber: true),
            ] + rateColumns(words),
            rows: months.enumerated().map { index, month in
                // What lies before the oldest one is no longer counted whole.
                let trend = index < months.count - 1 ? words.trend(month) : ""
                return [month.month.text, String(month.count), trend] + month.rates.all.map(words.rate)
            },
            bars: (after: 2, counts: months.map(\.count)))
    }

    private func shareTable(
        _ shares: [(ComplaintAnalysis.Share<String>, String)], _ title: String, _ context: ScreenContext
    ) -> ComplaintTable {
        let words = context.words
        return ComplaintTable(
            columns: [
                ComplaintTable.Column(title: title), ComplaintTable.Column(title: words.countTitle, isNumber: true),
            ] + rateColumns(words),
            rows: shares.map { share, name in [name, String(share.count)] + share.rates.all.map(words.rate) },
            bars: (after: 1, counts: shares.map(\.0.count)))
    }

    /// A digit an hour: tenths of the busiest; two cells each where there is room.
    private func weekTable(_ context: ScreenContext) -> ComplaintTable {
        let words = context.words
        let hours = shown.weekHours
        let most = hours.joined().max() ?? 0
        let gap = context.isWide ? " " : ""
        let heading = (0..<24).map { hour in
            hour % 3 == 0 ? String(hour).padded(to: (1 + gap.columns) * 3) : ""
        }.joined()
        return ComplaintTable(
            columns: [
                ComplaintTable.Column(title: words.pane(.weekHours)), ComplaintTable.Column(title: heading),
                ComplaintTable.Column(title: words.countTitle, rank: 1, isNumber: true),
            ],
            rows: hours.enumerated().map { day, row in
                let digits = row.map { count in
                    let tenths = ComplaintAnalysis.tenths(count, of: most)
                    return "\(tenths == 0 ? "." : String(tenths))\(gap)"
                }
                return [words.weekday(day + 1), digits.joined(), String(row.reduce(0, +))]
            })
    }

    private func repeatTable(_ context: ScreenContext) -> ComplaintTable {
        let words = context.words
        let office = context.office
        return ComplaintTable(
            columns: [
                ComplaintTable.Column(title: words.pane(.repeats)),
                ComplaintTable.Column(title: words.lastTitle, rank: 2),
                ComplaintTable.Column(title: words.categoryTitle, rank: 1),
                ComplaintTable.Column(title: words.placeTitle), ComplaintTable.Column(title: words.levelTitle, rank: 3),
                ComplaintTable.Column(title: words.masterTitle, rank: 4),
            ],
            rows: chains.map { chain in
                let last = chain.members.last ?? chain.master
                return [
                    words.times(chain, office), shown.offset.day(of: last.start).text, words.category(last.category),
                    words.complaintPlace(last.place, office),
                    words.level(of: chain, office), chain.master.ticket,
                ]
            })
    }

    private func list(_ context: ScreenContext) -> ComplaintTable {
        let words = context.words
        return ComplaintTable(
            columns: [
                ComplaintTable.Column(title: words.callTitle),
                ComplaintTable.Column(title: words.categoryTitle, rank: 2),
                ComplaintTable.Column(title: words.placeTitle),
                ComplaintTable.Column(title: words.responseRate, rank: 3),
                ComplaintTable.Column(title: words.solutionRate, rank: 1),
                ComplaintTable.Column(title: words.satisfactionRate, rank: 4),
                ComplaintTable.Column(title: words.channelTitle, rank: 5),
                ComplaintTable.Column(title: words.ticketTitle, rank: 6),
            ],
            rows: listed().map { fact in
                let day = shown.offset.day(of: fact.start)
                let time = shown.offset.timeOfDay(of: fact.start)
                return [
                    context.isWide ? "\(day.text) \(time.text)" : day.text, words.category(fact.category),
                    words.complaintPlace(fact.place, context.office), words.inTime(fact.responseLate),
                    words.answer(fact.isSolved), words.answer(fact.isSatisfied),
                    fact.channel.map(words.channel) ?? "", fact.ticket,
                ]
            })
    }
}
