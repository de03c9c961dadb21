import StreetModel

/// Times of day as stored: "07:30", with seconds only where there are some.
enum StoredTimeOfDay {
    static func text(_ time: TimeOfDay) -> String {
        time.seconds % 60 == 0 ? time.text : time.fullText
    }
}
