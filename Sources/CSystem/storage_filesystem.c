#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

int sd_filesystem_kind(const char *path) {
    struct statfs status;
    if (statfs(path, &status) != 0) return -errno;
    // The numbers of linux/magic.h and of the network filesystems' own sources.
    switch ((unsigned int)status.f_type) {
    case 0x6969u:
        return SD_FILESYSTEM_NFS;
    case 0x517Bu:
    case 0xFF534D42u:
    case 0xFE534D42u:
        return SD_FILESYSTEM_SMB;
    case 0x65735546u:
        return SD_FILESYSTEM_FUSE;
    default:
        return SD_FILESYSTEM_LOCAL;
    }
}

void sd_begin_flush(int fd) {
    // Whether it worked is what the flush that follows says.
    (void)sync_file_range(fd, 0, 0, SYNC_FILE_RANGE_WRITE);
}

int sd_file_size(int fd, long long *size, long long *links) {
    struct statx status;
    if (statx(fd, "", AT_EMPTY_PATH, STATX_SIZE | STATX_NLINK, &status) != 0) {
        // Some containers do not allow the call.
        struct stat older;
        if ((errno != EPERM && errno != ENOSYS) || fstat(fd, &older) != 0) return -errno;
        *size = (long long)older.st_size;
        *links = (long long)older.st_nlink;
        return 0;
    }
    *size = (long long)status.stx_size;
    *links = (long long)status.stx_nlink;
    return 0;
}

int sd_rename_new(const char *from, const char *to) {
    if (renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0) return 0;
    if (errno != EINVAL && errno != ENOSYS) return -errno;
    // A filesystem without that flag: the look before is the best there is, and the book's lock keeps others out.
    struct stat status;
    if (lstat(to, &status) == 0) return -EEXIST;
    return rename(from, to) == 0 ? 0 : -errno;
}
