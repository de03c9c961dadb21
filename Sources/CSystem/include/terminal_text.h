#ifndef STREETDESK_TERMINAL_TEXT_H
#define STREETDESK_TERMINAL_TEXT_H

#include <stdint.h>

/* The C library's view of text, which ncurses shares. */

/* Takes the person's locale where it is UTF-8 and C.UTF-8 otherwise; 0 where there is neither. */
int terminal_use_utf8(void);

/* wcwidth(3) of a scalar: 0, 1, 2, or -1 for what is not printable. */
int terminal_columns(uint32_t scalar);

/* The terminal's size in cells as the kernel knows it; 0 where it does not. */
void terminal_size(int terminal, int *columns, int *rows);

#endif
