/// What a file is that was handed over as a table and is none.
package enum FileForm: Hashable, Sendable, CaseIterable {
    /// A spreadsheet's own file: xlsx, xls, ods.
    case workbook
    case picture
    /// A page of PDF.
    case page
    /// A web page, which some systems name .xls or .csv.
    case webPage
    /// A packed folder: zip, rar, 7z, gzip.
    case packed
}
