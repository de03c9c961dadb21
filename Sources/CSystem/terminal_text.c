#define _GNU_SOURCE
#include "terminal_text.h"

#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <sys/ioctl.h>
#include <wchar.h>

int terminal_use_utf8(void) {
    /* Only the character type: numbers and dates stay as the program writes them. */
    if (setlocale(LC_CTYPE, "") != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return 1;
    return setlocale(LC_CTYPE, "C.UTF-8") != NULL;
}

int terminal_columns(uint32_t scalar) {
    return wcwidth((wchar_t)scalar);
}

void terminal_size(int terminal, int *columns, int *rows) {
    struct winsize size = {0};
    if (ioctl(terminal, TIOCGWINSZ, &size) != 0) size = (struct winsize){0};
    *columns = size.ws_col;
    *rows = size.ws_row;
}
