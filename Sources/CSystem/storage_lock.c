#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <time.h>
#include <unistd.h>

#ifndef sigev_notify_thread_id
#define sigev_notify_thread_id _sigev_un._tid
#endif

// The signal only has to interrupt flock; it carries nothing.
static void wake(int signal) { (void)signal; }

static long long now_milliseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

// A timer that keeps on firing: one that fires once might do so just before flock begins to wait.
static int start_timer(timer_t *timer, int milliseconds) {
    int number = SIGRTMIN + 5;
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = wake;
    sigemptyset(&action.sa_mask);
    if (sigaction(number, &action, NULL) != 0) return -errno;
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, number);
    pthread_sigmask(SIG_UNBLOCK, &set, NULL);

    struct sigevent event;
    memset(&event, 0, sizeof event);
    event.sigev_notify = SIGEV_THREAD_ID;
    event.sigev_signo = number;
    event.sigev_notify_thread_id = gettid();
    if (timer_create(CLOCK_MONOTONIC, &event, timer) != 0) return -errno;
    struct itimerspec times;
    times.it_value.tv_sec = milliseconds / 1000;
    times.it_value.tv_nsec = (milliseconds % 1000) * 1000000L + 1;
    times.it_interval.tv_sec = 0;
    times.it_interval.tv_nsec = 20 * 1000000L;
    if (timer_settime(*timer, 0, &times, NULL) != 0) {
        int error = errno;
        timer_delete(*timer);
        return -error;
    }
    return 0;
}

int sd_lock(int fd, int milliseconds) {
    if (flock(fd, LOCK_EX | LOCK_NB) == 0) return 0;
    if (errno != EWOULDBLOCK && errno != EINTR) return -errno;
    if (milliseconds <= 0) return -ETIMEDOUT;
    long long end = now_milliseconds() + milliseconds;
    timer_t timer;
    int result = start_timer(&timer, milliseconds);
    if (result != 0) return result;
    while (flock(fd, LOCK_EX) != 0) {
        if (errno != EINTR) {
            result = -errno;
            break;
        }
        if (now_milliseconds() >= end) {
            result = -ETIMEDOUT;
            break;
        }
    }
    timer_delete(timer);
    return result;
}

pid_t sd_lock_holder(int fd) {
    struct stat status;
    if (fstat(fd, &status) != 0) return 0;
    FILE *locks = fopen("/proc/locks", "re");
    if (locks == NULL) return 0;
    char text[256];
    pid_t by_inode = 0, exact = 0;
    while (exact == 0 && fgets(text, sizeof text, locks) != NULL) {
        int pid;
        unsigned int device_major, device_minor;
        unsigned long long inode;
        // "3: FLOCK  ADVISORY  WRITE 4711 fe:01:393224 0 EOF"; a waiter's line has "->" after the number.
        if (sscanf(text, "%*[^:]: FLOCK %*s %*s %d %x:%x:%llu", &pid, &device_major, &device_minor, &inode) != 4) continue;
        if (inode != status.st_ino || pid <= 0) continue;
        // Some filesystems show another device here than stat does; the inode alone is then the best there is.
        by_inode = pid;
        if (device_major == major(status.st_dev) && device_minor == minor(status.st_dev)) exact = pid;
    }
    fclose(locks);
    return exact != 0 ? exact : by_inode;
}
