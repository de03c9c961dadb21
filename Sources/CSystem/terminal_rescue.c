#define _GNU_SOURCE
#include "terminal_rescue.h"
#include "terminal_wait.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

/* A signal handler can reach nothing but such variables. They are written before the handlers stand. */
static struct termios found;
static int terminal_input = -1;
static int terminal_output = -1;
static volatile sig_atomic_t watching = 0;

/* SIGALRM comes where the program was asked to end and has not ended. */
static const int deadly[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGALRM};
enum { DEADLY = sizeof deadly / sizeof deadly[0] };
static struct sigaction before[DEADLY];

/* Room to run in when the stack itself was what overflowed. */
static char spare_stack[64 * 1024];

/* Mouse off, paste off, main screen, cursor shown, no colours. */
static const char restoring[] = "\033[?1006l\033[?1000l\033[?2004l\033[0m\033[?1049l\033[?25h";

static void rescue(int number) {
    if (watching && terminal_wait_note_ending(number)) return;
    if (number == SIGALRM && terminal_wait_ending() != 0) number = terminal_wait_ending();
    if (watching) {
        watching = 0;
        /* A background job that touches its terminal would be stopped instead of ended. */
        signal(SIGTTOU, SIG_IGN);
        ssize_t written = write(terminal_output, restoring, sizeof restoring - 1);
        (void)written;
        tcsetattr(terminal_input, TCSANOW, &found);
    }
    signal(number, SIG_DFL);
    raise(number);
}

int terminal_rescue_start(int input, int output) {
    if (tcgetattr(input, &found) != 0) return errno;
    terminal_input = input;
    terminal_output = output;
    stack_t spare = {.ss_sp = spare_stack, .ss_size = sizeof spare_stack};
    sigaltstack(&spare, NULL);
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = rescue;
    action.sa_flags = SA_ONSTACK | SA_NODEFER;
    watching = 1;
    for (int i = 0; i < DEADLY; i++) {
        sigaction(deadly[i], &action, &before[i]);
        /* Whoever asked not to be ended (nohup) is not. */
        if (before[i].sa_handler == SIG_IGN) sigaction(deadly[i], &before[i], NULL);
    }
    return 0;
}

void terminal_rescue_pause(int paused) {
    watching = !paused;
}

void terminal_rescue_end(void) {
    watching = 0;
    for (int i = 0; i < DEADLY; i++) sigaction(deadly[i], &before[i], NULL);
}
