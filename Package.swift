// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target of the house is built with: the strictest language Swift 6 has, warnings as errors.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
    // Each function in a section of its own, so that the linker can leave it out or lay it where it is wanted.
    .unsafeFlags(["-Xfrontend", "-function-sections"], .when(configuration: .release)),
]

/// A released program is linked by the toolchain's own lld: it shows its symbols to nobody, since no other program loads it,
/// has its relocations packed, which wants the C library of Debian 12 (2.36), and equal functions once. What a change
/// and what a start runs lies together (`make start-order`): a wait for the disk leaves little of a program in the
/// processor's caches, and the kernel maps code in large pieces, so that a start takes 7 MiB less.
let released: [LinkerSetting] = [
    .unsafeFlags(
        [
            "-use-ld=lld", "-Xlinker", "--no-export-dynamic", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs",
            "-Xlinker", "--icf=safe",
            "-Xlinker", "--symbol-ordering-file=\(Context.packageDirectory)/.ci/start-order.list",
            "-Xlinker", "--no-warn-symbol-ordering",
        ],
        .when(configuration: .release))
]

let package = Package(
    name: "streetdesk",
    products: [.executable(name: "streetdesk", targets: ["streetdesk"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        // Floor 1: values and rules, cells and parts, and two small C targets.
        .target(name: "StreetModel", swiftSettings: strict),
        .target(name: "TextUI", swiftSettings: strict),
        .target(name: "CCurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        .target(name: "CSystem"),
        .systemLibrary(name: "CSodium"),

        // Floor 2: what a person sees, and the three doors to the world.
        .target(name: "Workbench", dependencies: ["StreetModel", "TextUI"], swiftSettings: strict),
        .target(name: "Storage", dependencies: ["StreetModel", "CSystem", "CSodium"], swiftSettings: strict),
        .target(name: "Exchange", dependencies: ["StreetModel"], swiftSettings: strict),
        .target(name: "Terminal", dependencies: ["TextUI", "CCurses", "CSystem"], swiftSettings: strict),

        // Floor 3: the command.
        .executableTarget(
            name: "streetdesk",
            dependencies: [
                "StreetModel", "TextUI", "Workbench", "Storage", "Exchange", "Terminal", "CSystem",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict, linkerSettings: released),

        // Tests, and what only they need.
        .target(name: "Campaigns", path: "Tests/Campaigns", swiftSettings: strict),
        .target(
            name: "StreetMaker", dependencies: ["StreetModel", "Campaigns"], path: "Tests/StreetMaker",
            swiftSettings: strict),
        .target(
            name: "CrashMachine", dependencies: ["Storage", "Campaigns"], path: "Tests/CrashMachine",
            swiftSettings: strict),
        .executableTarget(
            name: "bench", dependencies: ["StreetModel", "Storage", "StreetMaker", "Campaigns", "TextUI", "Workbench"],
            path: "Tests/Bench", swiftSettings: strict, linkerSettings: released),
        .testTarget(name: "StreetModelTests", dependencies: ["StreetModel"], swiftSettings: strict),
        .testTarget(name: "TextUITests", dependencies: ["TextUI"], swiftSettings: strict),
        .testTarget(
            name: "WorkbenchTests", dependencies: ["Workbench", "StreetModel", "TextUI", "Campaigns"],
            swiftSettings: strict),
        .testTarget(
            name: "StorageTests", dependencies: ["Storage", "StreetModel", "CrashMachine", "Campaigns"],
            swiftSettings: strict),
        .testTarget(
            name: "ExchangeTests", dependencies: ["Exchange", "StreetModel", "StreetMaker"], swiftSettings: strict),
        .testTarget(
            name: "TerminalTests", dependencies: ["Terminal", "TextUI", "CSystem", "Campaigns"], swiftSettings: strict),
        .testTarget(name: "ScenarioTests", dependencies: ["StreetMaker", "Campaigns"], swiftSettings: strict),
        .target(name: "MutantList", path: "Tests/MutantList", swiftSettings: strict),
        .executableTarget(
            name: "mutants", dependencies: ["MutantList"], path: "Tests/Mutants", swiftSettings: strict),
        .testTarget(name: "HouseTests", dependencies: ["MutantList"], swiftSettings: strict),
        .testTarget(
            name: "ErrorGallery", dependencies: ["Exchange", "Storage", "StreetModel", "Workbench", "CSystem"],
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)

// The fuzzer is linked with the compiler's libFuzzer, which ordinary builds do not know (.ci/fuzz).
if Context.environment["STREETDESK_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "fuzz", dependencies: ["StreetModel", "Storage", "Exchange", "Terminal", "TextUI", "Workbench"],
            path: "Tests/Fuzz", swiftSettings: strict, linkerSettings: [.unsafeFlags(["-use-ld=lld"])]))
}
