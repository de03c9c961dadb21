#ifndef STREETDESK_CSYSTEM_H
#define STREETDESK_CSYSTEM_H

#include "storage_system.h"

#endif
