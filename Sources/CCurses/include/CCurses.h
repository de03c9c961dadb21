#ifndef STREETDESK_CCURSES_H
#define STREETDESK_CCURSES_H

#include <stdint.h>

/* ncursesw as plain functions: Swift sees neither its macros nor its variables. One screen a process. */

/* Attributes of a run, to be added up. */
enum {
    CURSES_BOLD = 1,
    CURSES_REVERSE = 2,
    CURSES_UNDERLINE = 4,
    CURSES_DIM = 8,
};

/* Opens the screen for a kind of terminal, raw and without echo. 1, 0 where the kind is unknown, -1 where it cannot place
   its cursor. */
int curses_start(const char *kind, int input, int output);

/* Gives the terminal back as it was. */
void curses_end(void);

/* Gives the terminal back for a moment; the next curses_show takes it again. */
void curses_leave(void);

/* How many colours the terminal has. */
int curses_colors(void);

/* Makes a pair of a foreground colour on the terminal's own background. */
void curses_pair(int pair, int foreground);

/* The screen has a new size; everything is painted anew. */
void curses_resize(int columns, int rows);

/* Empties a row of the next frame. */
void curses_clear_row(int row);

/* Writes printable scalars of one look into the next frame. */
void curses_write(int row, int column, int attributes, int pair, const uint32_t *scalars, int count);

/* Sends what changed. The cursor stands at the cell, or is hidden where row is below 0. */
void curses_show(int row, int column);

/* The next frame is sent whole. */
void curses_repaint(void);

#endif
