import CSystem
import Glibc

extension Disk {
    /// The machine's own disk.
    package static let real = Disk(
        DiskCalls(
            open: { path, flags in openFile(path, flags) },
            close: { file in _ = Glibc.close(file) },
            read: { file, bytes, offset in answer(pread(file, bytes.baseAddress, bytes.count, off_t(offset))) },
            write: { file, bytes, offset in
                answer(pwrite(file, bytes.baseAddress, bytes.count, off_t(offset)))
            },
            beginFlush: { file in sd_begin_flush(file) },
            flush: { file in answer(Int(fdatasync(file))) },
            sync: { file in answer(Int(fsync(file))) },
            cut: { file, length in answer(Int(ftruncate(file, off_t(length)))) },
            statusOfFile: { file, status in
                var size: Int64 = 0
                var links: Int64 = 0
                let result = Int(sd_file_size(file, &size, &links))
                if result == 0 { status = FileStatus(size: Int(size), links: Int(links)) }
                return result
            },
            statusOfFolder: { file, status in
                var raw = stat()
                let result = answer(Int(fstat(file, &raw)))
                if result == 0 { status = FileStatus(raw) }
                return result
            },
            status: { path, status in
                var raw = stat()
                let result = answer(Int(stat(path, &raw)))
                if result == 0 { status = FileStatus(raw) }
                return result
            },
            list: { path, take in eachName(in: path, take) },
            makeFolder: { path in answer(Int(mkdir(path, 0o700))) },
            rename: { from, to in Int(sd_rename_new(from, to)) },
            replace: { from, to in answer(Int(Glibc.rename(from, to))) },
            remove: { path in answer(Int(Glibc.remove(path))) },
            removeFolder: { path in answer(Int(rmdir(path))) },
            lock: { file, milliseconds in Int(sd_lock(file, milliseconds)) },
            unlock: { file in _ = flock(file, LOCK_UN) },
            pause: { milliseconds in usleep(UInt32(milliseconds) * 1000) },
            lockHolder: { file in Int(sd_lock_holder(file)) },
            takeSeat: { file in Int(sd_presence_hold(file)) },
            isSeatTaken: { file in Int(sd_presence_held(file)) },
            filesystemKind: { path in Int(sd_filesystem_kind(path)) },
            resolve: { path, resolved in
                guard let real = realpath(path, nil) else { return answer(-1) }
                defer { free(real) }
                resolved = String(cString: real)
                return 0
            },
            clock: {
                var now = timespec()
                clock_gettime(CLOCK_REALTIME, &now)
                return now.tv_sec * 1_000_000_000 + now.tv_nsec
            }))

    /// A call's result, or the negative errno where it failed.
    private static func answer(_ result: Int) -> Int {
        result < 0 ? -Int(errno) : result
    }

    /// Opens a file, or a folder where the flags ask for one. What lies there in a file's place is never waited for: a pipe
    /// would keep the caller for ever, a device give bytes without end.
    private static func openFile(_ path: String, _ flags: Int32) -> Int {
        let file = answer(Int(Glibc.open(path, flags | O_CLOEXEC | O_NONBLOCK, 0o600)))
        if file < 0 || flags & O_DIRECTORY != 0 { return file }
        var raw = stat()
        let result = answer(Int(fstat(Int32(file), &raw)))
        if result == 0, raw.st_mode & S_IFMT == S_IFREG { return file }
        _ = Glibc.close(Int32(file))
        return result < 0 ? result : -Int(ENXIO)
    }

    private static func eachName(in path: String, _ take: (UnsafeBufferPointer<UInt8>) -> Void) -> Int {
        guard let stream = opendir(path) else { return answer(-1) }
        defer { closedir(stream) }
        while true {
            // The end and a fault look alike but for errno; a list that breaks off must not pass for a whole one.
            errno = 0
            guard let entry = readdir(stream) else { return -Int(errno) }
            withUnsafePointer(to: &entry.pointee.d_name) { name in
                name.withMemoryRebound(to: UInt8.self, capacity: 256) { bytes in
                    take(
                        UnsafeBufferPointer(
                            start: bytes, count: strlen(UnsafeRawPointer(bytes).assumingMemoryBound(to: CChar.self))))
                }
            }
        }
    }
}
