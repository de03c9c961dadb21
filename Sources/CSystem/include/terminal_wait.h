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

/* poll(2) that a noted signal, or one that asks the program to end, ends with EINTR; milliseconds below 0 wait for ever. The count of ready ones, or -errno. */
int terminal_wait(struct pollfd *descriptors, int count, int milliseconds);

/* The signals noted since the last call. */
int terminal_wait_signals(void);

/* The signal (HUP TERM INT QUIT) that has asked the program to end; 0 where none did. */
int terminal_wait_ending(void);

/* For the rescue: notes such a signal where the program waits, or will wait again, and can see to its own end; five seconds
   later SIGALRM comes. 1 where it is noted. */
int terminal_wait_note_ending(int number);

/* Stops this process group as Ctrl-Z does and returns when it goes on; the size is then noted as changed. */
void terminal_stop(void);

#endif
