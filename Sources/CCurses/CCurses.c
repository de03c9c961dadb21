#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include "CCurses.h"

#include <curses.h>
#include <stdio.h>
#include <unistd.h>
#include <wchar.h>

_Static_assert(sizeof(wchar_t) == sizeof(uint32_t), "scalars are handed to ncurses as they are");

static SCREEN *screen = NULL;
static FILE *screen_input = NULL;
static FILE *screen_output = NULL;
static int cursor_shown = -1;

static void close_files(void) {
    if (screen_input != NULL) fclose(screen_input);
    if (screen_output != NULL) fclose(screen_output);
    screen_input = NULL;
    screen_output = NULL;
}

int curses_start(const char *kind, int input, int output) {
    screen_input = fdopen(dup(input), "r");
    screen_output = fdopen(dup(output), "w");
    screen = screen_input && screen_output ? newterm(kind, screen_output, screen_input) : NULL;
    if (screen == NULL) {
        close_files();
        return 0;
    }
    if (tigetstr("cup") == NULL) {
        curses_end();
        return -1;
    }
    raw();
    noecho();
    nonl();
    typeahead(-1);
    scrollok(stdscr, FALSE);
    if (has_colors()) {
        start_color();
        use_default_colors();
    }
    cursor_shown = -1;
    return 1;
}

void curses_end(void) {
    if (screen == NULL) return;
    curs_set(1);
    endwin();
    delscreen(screen);
    screen = NULL;
    close_files();
}

void curses_leave(void) {
    curs_set(1);
    endwin();
    cursor_shown = -1;
}

int curses_colors(void) {
    return has_colors() ? COLORS : 0;
}

void curses_pair(int pair, int foreground) {
    init_pair((short)pair, (short)foreground, -1);
}

void curses_resize(int columns, int rows) {
    if (is_term_resized(rows, columns)) resizeterm(rows, columns);
    clearok(curscr, TRUE);
}

void curses_clear_row(int row) {
    attr_set(A_NORMAL, 0, NULL);
    move(row, 0);
    clrtoeol();
}

void curses_write(int row, int column, int attributes, int pair, const uint32_t *scalars, int count) {
    attr_t look = A_NORMAL;
    if (attributes & CURSES_BOLD) look |= A_BOLD;
    if (attributes & CURSES_REVERSE) look |= A_REVERSE;
    if (attributes & CURSES_UNDERLINE) look |= A_UNDERLINE;
    if (attributes & CURSES_DIM) look |= A_DIM;
    attr_set(look, (short)pair, NULL);
    mvaddnwstr(row, column, (const wchar_t *)scalars, count);
}

void curses_show(int row, int column) {
    int shown = row >= 0;
    if (shown != cursor_shown) curs_set(shown);
    cursor_shown = shown;
    leaveok(stdscr, !shown);
    if (shown) move(row, column);
    wnoutrefresh(stdscr);
    doupdate();
}

void curses_repaint(void) {
    clearok(curscr, TRUE);
}
