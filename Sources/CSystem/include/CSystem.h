#ifndef STREETDESK_CSYSTEM_H
#define STREETDESK_CSYSTEM_H

#include "storage_system.h"
#include "terminal_rescue.h"
#include "terminal_text.h"
#include "terminal_wait.h"

#endif
