import StreetModel

/// Why a figure could not be measured.
enum BenchFault: Error {
    case unknownFigure(String, [String])
    case system(String, Int32)
    case storage(StorageFault)
    case refused(Refusal)
    case command(String, status: Int32)
    /// What was waited for did not come.
    case nothingCame(String)
    case missing(String)
}

extension BenchFault {
    init(_ fault: AppendFault) {
        switch fault {
        case .refused(let refusal): self = .refused(refusal)
        case .storage(let fault): self = .storage(fault)
        }
    }
}

/// Does something with books; their faults become the bench's.
func storing<Value: ~Copyable>(_ act: () throws(StorageFault) -> Value) throws(BenchFault) -> Value {
    do throws(StorageFault) {
        return try act()
    } catch {
        throw .storage(error)
    }
}
