#define _GNU_SOURCE
#include "terminal_wait.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static const int noted[] = {SIGWINCH, SIGTSTP, SIGCONT};
enum { NOTED = sizeof noted / sizeof noted[0] };
static struct sigaction before[NOTED];
static sigset_t mask_before;
static volatile sig_atomic_t signals = 0;

/* Those that ask a program to end, which it does by itself once it waits again. */
static const int endings[] = {SIGHUP, SIGTERM, SIGINT, SIGQUIT};
enum { ENDINGS = sizeof endings / sizeof endings[0] };
static volatile sig_atomic_t ending = 0;
static volatile sig_atomic_t listening = 0;
/* Seconds after which a program that was asked to end is ended: it may hang, or work on something long. */
enum { PATIENCE = 5 };

static void note(int number) {
    switch (number) {
    case SIGWINCH: signals |= TERMINAL_RESIZED; break;
    case SIGTSTP: signals |= TERMINAL_STOP_ASKED; break;
    case SIGCONT: signals |= TERMINAL_CONTINUED; break;
    }
}

static void listen_to(int number, struct sigaction *old) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = note;
    sigaction(number, &action, old);
}

void terminal_wait_start(void) {
    sigset_t blocked;
    sigemptyset(&blocked);
    for (int i = 0; i < NOTED; i++) sigaddset(&blocked, noted[i]);
    sigprocmask(SIG_BLOCK, &blocked, &mask_before);
    signals = 0;
    ending = 0;
    for (int i = 0; i < NOTED; i++) listen_to(noted[i], &before[i]);
    listening = 1;
}

void terminal_wait_end(void) {
    listening = 0;
    if (ending != 0) alarm(0);
    for (int i = 0; i < NOTED; i++) sigaction(noted[i], &before[i], NULL);
    sigprocmask(SIG_SETMASK, &mask_before, NULL);
}

int terminal_wait(struct pollfd *descriptors, int count, int milliseconds) {
    sigset_t closed, open;
    sigemptyset(&closed);
    for (int i = 0; i < ENDINGS; i++) sigaddset(&closed, endings[i]);
    sigprocmask(SIG_BLOCK, &closed, &open);
    sigset_t before_wait = open;
    for (int i = 0; i < NOTED; i++) sigdelset(&open, noted[i]);
    struct timespec limit = {.tv_sec = milliseconds / 1000, .tv_nsec = (milliseconds % 1000) * 1000000L};
    int result = -EINTR;
    /* One that came while the program worked is waited for no more. */
    if (ending == 0) {
        int ready = ppoll(descriptors, (nfds_t)count, milliseconds < 0 ? NULL : &limit, &open);
        result = ready < 0 ? -errno : ready;
    }
    /* One that came in between is noted here. */
    sigprocmask(SIG_SETMASK, &before_wait, NULL);
    return result;
}

int terminal_wait_signals(void) {
    int now = signals;
    signals = 0;
    return now;
}

int terminal_wait_ending(void) {
    return ending;
}

int terminal_wait_note_ending(int number) {
    if (!listening) return 0;
    for (int i = 0; i < ENDINGS; i++) {
        if (endings[i] != number) continue;
        if (ending == 0) alarm(PATIENCE);
        ending = number;
        return 1;
    }
    return 0;
}

void terminal_stop(void) {
    sigset_t stop, old;
    sigemptyset(&stop);
    sigaddset(&stop, SIGTSTP);
    sigaddset(&stop, SIGCONT);
    signal(SIGTSTP, SIG_DFL);
    sigprocmask(SIG_UNBLOCK, &stop, &old);
    kill(0, SIGTSTP);
    sigprocmask(SIG_SETMASK, &old, NULL);
    listen_to(SIGTSTP, NULL);
    signals = TERMINAL_RESIZED;
}
