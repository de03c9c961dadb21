import Storage
import StreetModel
import Testing

@Suite struct JSONTests {
    @Test func theWriterKeepsTheOrderAndSetsTheCommas() {
        var json = JSONWriter()
        json.beginObject()
        json.member("b", "\"\\\n\t\u{7F}é𠮷")
        json.key("a")
        json.beginArray()
        for number in [0, -1, .max, .min] { json.integer(number) }
        json.beginObject()
        json.endObject()
        json.boolean(false)
        json.null()
        json.endArray()
        json.optional("none", "")
        json.optional("none", false)
        json.privateMembers([("name", ""), ("note", "x")])
        json.endObject()
        #expect(
            String(decoding: json.bytes, as: UTF8.self)
                == #"{"b":"\"\\\n\u0009\u007fé𠮷","a":[0,-1,9223372036854775807,-9223372036854775808,{},false,null],"private":{"note":"x"}}"#
        )
    }

    @Test(arguments: [
        (#""""#, ""), (#""a\"\\\/\b\f\n\r\t""#, "a\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\u4e00""#, "é一"),
        (#""\ud842\udFB7""#, "𠮷"), (#"  "𠮷" "#, "𠮷"),
    ])
    func stringsAreRead(text: String, value: String) throws {
        var reader = JSONReader(Array(text.utf8))
        #expect(try reader.string() == value)
        try reader.finish()
    }

    @Test(arguments: [
        #"""#, #""a"#, #""\"#, #""\u12"#, #""\u12G4""#, #""\ud842""#, #""\ud842\u0041""#, #""\udfb7""#, #""\x""#,
        "\"\n\"", "a", "1", "",
    ])
    func badStringsAreFaults(text: String) {
        var reader = JSONReader(Array(text.utf8))
        #expect(throws: JSONFault.self) { try reader.string() }
    }

    @Test func bytesThatAreNoUTF8AreAFault() {
        for bytes: [UInt8] in [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0x80]] {
            var reader = JSONReader([0x22] + bytes + [0x22])
            #expect(throws: JSONFault.self) { try reader.string() }
        }
    }

    @Test(arguments: [("0", 0), ("-7", -7), ("9223372036854775807", Int.max)])
    func numbersAreRead(text: String, value: Int) throws {
        var reader = JSONReader(Array(text.utf8))
        #expect(try reader.integer() == value)
    }

    @Test(arguments: ["", "-", "01", "1.5", "1e3", "9223372036854775808", "x", "\"1\""])
    func otherNumbersAreFaults(text: String) {
        var reader = JSONReader(Array(text.utf8))
        #expect(throws: JSONFault.self) { try reader.integer() }
    }

    @Test(arguments: [
        #"{"a":[1,2.5e-3,{"b":[]},[[]],"}",true,false,null],"c":{}}"#, "[]", "{}", " [ 1 , 2 ] ", "\"x\"", "-1.5",
    ])
    func whatNobodyWantsIsSkipped(text: String) throws {
        var reader = JSONReader(Array(text.utf8))
        try reader.skip()
        try reader.finish()
    }

    @Test(arguments: [
        "[1,]", "{\"a\":1,}", "[1 2]", "{\"a\" 1}", "{a:1}", "[}", "{]", "[1", "{\"a\":", "tru", "nul", "[,1]", "{,}",
    ])
    func whatIsNoJSONIsAFault(text: String) {
        var reader = JSONReader(Array(text.utf8))
        #expect(throws: JSONFault.self) {
            try reader.skip()
            try reader.finish()
        }
    }

    @Test func everyBeginningOfAValueIsAFaultAndNoCrash() {
        let bytes = Array(#"{"a":["x\u00e9",-12,true,null,{"b":{"c":[1]}}]}"#.utf8)
        for count in 0..<bytes.count {
            var reader = JSONReader(Array(bytes[..<count]))
            #expect(throws: JSONFault.self) { try reader.skip() }
        }
    }

    @Test func depthHasALimit() throws {
        let limit = JSONReader.depthLimit
        let nested = String(repeating: "[", count: limit) + String(repeating: "]", count: limit)
        var sound = JSONReader(Array(nested.utf8))
        try sound.skip()
        var deep = JSONReader(Array(String(repeating: "[{\"a\":", count: 100_000).utf8))
        #expect(throws: JSONFault.self) { try deep.skip() }
    }

    @Test func theProfileFileNamesWhatIsWrong() throws {
        var json = JSONWriter()
        json.beginObject()
        json.member("closingMinutes", 15)
        json.endObject()
        #expect(throws: StoredProfile.Fault.field("morning")) { try StoredProfile.read(json.bytes) }
        #expect(throws: StoredProfile.Fault.notJSON(offset: 0)) { try StoredProfile.read([0x41]) }
        #expect(throws: StoredProfile.Fault.field("colour")) { try StoredProfile.read(Array(#"{"colour":1}"#.utf8)) }
    }

    @Test func theProfileFileIsRead() throws {
        let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let bytes = try Disk.real.contents(of: "/\(root)/data/profile.json")
        let profile = try StoredProfile.read(bytes)
        #expect(profile.morning.from == TimeOfDay(hour: 7, minute: 0))
        #expect(profile.evening.missedAt == TimeOfDay(seconds: 86_400))
        #expect(profile.ladder.count > 5 && profile.householdsPerGrid == 300...500)
    }
}
