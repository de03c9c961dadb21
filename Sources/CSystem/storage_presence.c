#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

// Locks of the open file, not of the process: they outlive the closing of another descriptor, and can be asked about.
static struct flock whole_file(short type) {
    struct flock lock;
    memset(&lock, 0, sizeof lock);
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    return lock;
}

int sd_presence_hold(int fd) {
    struct flock lock = whole_file(F_RDLCK);
    return fcntl(fd, F_OFD_SETLK, &lock) == 0 ? 0 : -errno;
}

int sd_presence_held(int fd) {
    struct flock lock = whole_file(F_WRLCK);
    if (fcntl(fd, F_OFD_GETLK, &lock) != 0) return -errno;
    return lock.l_type != F_UNLCK;
}
