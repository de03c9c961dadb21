#ifndef STREETDESK_STORAGE_SYSTEM_H
#define STREETDESK_STORAGE_SYSTEM_H

#include <sys/types.h>

/// What kind of filesystem holds a path.
enum sd_filesystem { SD_FILESYSTEM_LOCAL = 0, SD_FILESYSTEM_NFS = 1, SD_FILESYSTEM_SMB = 2, SD_FILESYSTEM_FUSE = 3 };

/// Takes the exclusive flock on fd, waiting at most so many milliseconds; with 0 it is only tried.
/// Returns 0, -ETIMEDOUT when another holds it all that time, or another negative errno.
int sd_lock(int fd, int milliseconds);

/// The process that holds a flock on fd's file, by /proc/locks; 0 where it cannot be told.
pid_t sd_lock_holder(int fd);

/// The kind of filesystem that holds path, or a negative errno.
int sd_filesystem_kind(const char *path);

/// Lets the bytes of fd's file set out for the disk, and waits for none of them.
void sd_begin_flush(int fd);

/// Asks for the size and the number of names of fd's file, and for no time: whoever asks for one makes the next write
/// keep a new one. Returns 0 or a negative errno.
int sd_file_size(int fd, long long *size, long long *links);

/// Renames, and never over an existing name. Returns 0 or a negative errno.
int sd_rename_new(const char *from, const char *to);

/* Holds a lock on fd's file together with others, for as long as the file is open, and whatever ends the process lets
   it go. Returns 0 or a negative errno. */
int sd_presence_hold(int fd);

/* 1 where somebody else holds such a lock on fd's file, 0 where nobody does, or a negative errno. It takes no lock. */
int sd_presence_held(int fd);

#endif
