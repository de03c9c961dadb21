#ifndef STREETDESK_TERMINAL_WAIT_H
#define STREETDESK_TERMINAL_WAIT_H

#include <poll.h>

/* Waiting for keys, files and signals at once, without the gap in which a signal is lost. */

/* What terminal_wait_signals tells. */
enum {
    TERMINAL_RESIZED = 1,
    TERMINAL_STOP_ASKED = 2,
    TERMINAL_CONTINUED = 4,
};

/* From now on SIGWINCH, SIGTSTP and SIGCONT are noted, and only while terminal_wait waits. */
void terminal_wait_start(void);

/* These signals do again what they did before. */
void terminal_wait_end(void);

/* poll(2) that a noted signal ends with EINTR; milliseconds below 0 wait for ever. The count of ready ones, or -errno. */
int terminal_wait(struct pollfd *descriptors, int count, int milliseconds);

/* The signals noted since the last call. */
int terminal_wait_signals(void);

/* Stops this process group as Ctrl-Z does and returns when it goes on; the size is then noted as changed. */
void terminal_stop(void);

#endif
