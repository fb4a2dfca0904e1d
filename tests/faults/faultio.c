// SPDX-License-Identifier: GPL-3.0-or-later
// LD_PRELOAD: lets the nth call that writes to a file fail, or pretend that it was done.
//   FAULT_MATCH=part of the path (of no lock file)     FAULT_OP=write|fsync|open|rename|unlink|truncate|read
//   FAULT_ERR=ENOSPC|EIO|EACCES|EROFS, or LIE: it says that it was done, and is not
//   FAULT_AT=n, the first call that fails (from 1)     FAULT_COUNT=k, so many of them (-1: all from there on)
//   FAULT_SHORT=1, a failing write writes half of it   FAULT_LOG=file, a line for each call that matches
//   FAULT_WHILE=file, only while that file is there: for a program that somebody works with
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define REAL(f) ((__typeof__(&f))dlsym(RTLD_NEXT, #f))

enum { go_on, fail, lie };

static const char *match, *operation, *log_file, *switch_file;
static int error = EIO, lies, writes_half;
static long first = 1, count = 1;
static atomic_long calls;

static void __attribute__((constructor)) set_up(void)
{
    static const struct { const char *name; int value; } errors[] = {
        {"ENOSPC", ENOSPC}, {"EIO", EIO}, {"EACCES", EACCES}, {"EROFS", EROFS}};
    const char *name = getenv("FAULT_ERR");
    match = getenv("FAULT_MATCH");
    operation = getenv("FAULT_OP");
    log_file = getenv("FAULT_LOG");
    switch_file = getenv("FAULT_WHILE");
    writes_half = getenv("FAULT_SHORT") != NULL;
    lies = name && strcmp(name, "LIE") == 0;
    for (size_t i = 0; name && i < sizeof errors / sizeof *errors; i++) {
        if (strcmp(name, errors[i].name) == 0)
            error = errors[i].value;
    }
    if (getenv("FAULT_AT"))
        first = atol(getenv("FAULT_AT"));
    if (getenv("FAULT_COUNT"))
        count = atol(getenv("FAULT_COUNT"));
}

static int fate(const char *what, const char *path)
{
    if (!match || !operation || !path || !strstr(path, match) || strstr(path, ".lock") || strcmp(operation, what) != 0)
        return go_on;
    if (switch_file && access(switch_file, F_OK) != 0)
        return go_on;
    const long call = atomic_fetch_add(&calls, 1) + 1;
    const int hit = call >= first && (count < 0 || call < first + count);
    if (log_file) {
        char line[4200];
        const int length = snprintf(line, sizeof line, "%ld %s %.4000s\n", call, what, path);
        const int handle = REAL(open)(log_file, O_WRONLY | O_CREAT | O_APPEND, 0600);
        if (handle >= 0 && REAL(write)(handle, line, (size_t)length) >= 0)
            REAL(close)(handle);
    }
    if (hit && !lies)
        errno = error;
    return !hit ? go_on : lies ? lie : fail;
}

static int fate_of(const char *what, int handle)
{
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
    const ssize_t length = match ? readlink(link, path, sizeof path - 1) : -1;
    if (length < 0)
        return go_on;
    path[length] = 0;
    return fate(what, path);
}

ssize_t write(int handle, const void *bytes, size_t size)
{
    const int what = handle > 2 ? fate_of("write", handle) : go_on;
    if (what == fail && writes_half && size > 1 && REAL(write)(handle, bytes, size / 2) >= 0)
        errno = error;
    return what == go_on ? REAL(write)(handle, bytes, size) : what == lie ? (ssize_t)size : -1;
}

ssize_t pwrite64(int handle, const void *bytes, size_t size, off64_t at)
{
    const int what = fate_of("write", handle);
    if (what == fail && writes_half && size > 1 && REAL(pwrite64)(handle, bytes, size / 2, at) >= 0)
        errno = error;
    return what == go_on ? REAL(pwrite64)(handle, bytes, size, at) : what == lie ? (ssize_t)size : -1;
}

ssize_t pwrite(int handle, const void *bytes, size_t size, off_t at)
{
    return pwrite64(handle, bytes, size, at);
}

ssize_t pread64(int handle, void *bytes, size_t size, off64_t at)
{
    return fate_of("read", handle) == go_on ? REAL(pread64)(handle, bytes, size, at) : -1;
}

static int answer(int what)
{
    return what == lie ? 0 : -1;
}

int fsync(int handle)
{
    const int what = fate_of("fsync", handle);
    return what == go_on ? REAL(fsync)(handle) : answer(what);
}

int fdatasync(int handle)
{
    const int what = fate_of("fsync", handle);
    return what == go_on ? REAL(fdatasync)(handle) : answer(what);
}

int ftruncate64(int handle, off64_t length)
{
    const int what = fate_of("truncate", handle);
    return what == go_on ? REAL(ftruncate64)(handle, length) : answer(what);
}

int ftruncate(int handle, off_t length)
{
    return ftruncate64(handle, length);
}

int unlink(const char *path)
{
    const int what = fate("unlink", path);
    return what == go_on ? REAL(unlink)(path) : answer(what);
}

int rename(const char *from, const char *to)
{
    const int what = fate("rename", to);
    return what == go_on ? REAL(rename)(from, to) : answer(what);
}

static int open_file(const char *path, int flags, mode_t mode, int (*really)(const char *, int, ...))
{
    return fate("open", path) == fail ? -1 : really(path, flags, mode);
}

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return open_file(path, flags, mode, REAL(open));
}

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return open_file(path, flags, mode, REAL(open64));
}
