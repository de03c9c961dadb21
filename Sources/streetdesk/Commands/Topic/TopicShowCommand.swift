internal import ArgumentParser
import StreetModel
import Workbench

/// One topic with its proposers, both words of the screening, and what it lacks.
struct TopicShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "一个议题的详情 · one topic")

    @Argument(help: "议题号 · the topic") var topic: String
    @Flag(help: "输出 JSON, 供程序读 · JSON, for programs") var json = false
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        let counter = try Counter(options)
        let office = counter.office
        let places = TopicsScreen.places(counter.staff, office)
        guard let found = office.topic(try counter.topicID(topic)), !found.isTakenBack, places.contains(found.place)
        else {
            throw counter.refusing(counter.words.refusal(.consultation(.unknownTopic(topic)), office))
        }
        let view = office.view(of: found, at: counter.clock.now)
        if json {
            Console.write(json: TopicJSON(office, counter.words).bytes(view))
        } else {
            Console.write(counter.words.topicDetail(view, office, now: counter.clock.now))
        }
        try counter.finish()
    }
}
