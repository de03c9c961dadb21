import StreetModel
import Testing

/// Times as they are noted on paper and typed in a hurry.
struct NotedTimeTests {
    @Test(arguments: [
        ("0750", "07:50"), ("750", "07:50"), ("7:50", "07:50"), ("07:50", "07:50"), ("7.50", "07:50"),
        (" 07 50 ", "07:50"),
        ("1905", "19:05"), ("0000", "00:00"),
    ])
    func read(text: String, time: String) { #expect(TimeOfDay(noted: text)?.text == time) }

    @Test(arguments: ["", "7", "75", "2561", "1275", "12345", "ab", "-750", "7:5:0:1", "٠٧٥٠"])
    func refused(_ text: String) { #expect(TimeOfDay(noted: text) == nil) }
}
