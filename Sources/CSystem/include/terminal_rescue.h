#ifndef STREETDESK_TERMINAL_RESCUE_H
#define STREETDESK_TERMINAL_RESCUE_H

/* What a program that ends by a signal leaves behind: a terminal as it found it. */

/* Remembers the terminal's settings now and, on ILL TRAP SEGV BUS ABRT HUP TERM INT QUIT, brings them back, leaves the
   other screen, switches mouse and paste reports off, and lets the signal do what it always does. 0, or errno.
   HUP TERM INT QUIT that come while terminal_wait waits are only noted by it: whoever waits can still put things away. */
int terminal_rescue_start(int input, int output);

/* While the terminal is handed back for a moment (Ctrl-Z) there is nothing to rescue. */
void terminal_rescue_pause(int paused);

/* Ends the watch; signals do again what they did before. */
void terminal_rescue_end(void);

#endif
