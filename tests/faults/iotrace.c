// SPDX-License-Identifier: GPL-3.0-or-later
// LD_PRELOAD: records, in order, everything that changes a file below IOTRACE_DIR and whatever is printed, into
// IOTRACE_LOG: a line "operation, path, offset, length, other path" (tabs between), and behind W and A the bytes.
//   W write  T truncate  S synchronize  C create  U unlink  R rename  A printed
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define REAL(f) ((__typeof__(&f))dlsym(RTLD_NEXT, #f))

static const char *folder;
static int log_handle = -1;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;

static void __attribute__((constructor)) set_up(void)
{
    const char *log_file = getenv("IOTRACE_LOG");
    folder = getenv("IOTRACE_DIR");
    if (folder && log_file)
        log_handle = REAL(open)(log_file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static void record(char operation, const char *path, int64_t offset, int64_t length, const void *bytes, const char *other)
{
    if (log_handle < 0)
        return;
    char line[8400];
    const int size = snprintf(line, sizeof line, "%c\t%.4000s\t%lld\t%lld\t%.4000s\n", operation, path, (long long)offset, (long long)length, other ? other : "");
    pthread_mutex_lock(&mutex);
    ssize_t written = REAL(write)(log_handle, line, (size_t)size);
    if (bytes && length > 0)
        written = REAL(write)(log_handle, bytes, (size_t)length);
    (void)written;
    pthread_mutex_unlock(&mutex);
}

static int is_watched(const char *path)
{
    return log_handle >= 0 && path && strncmp(path, folder, strlen(folder)) == 0;
}

// The path of a watched file that still has its name.
static int path_of(int handle, char path[4096])
{
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
    const ssize_t length = log_handle >= 0 ? readlink(link, path, 4095) : -1;
    if (length <= 0)
        return 0;
    path[length] = 0;
    return !strstr(path, " (deleted)") && is_watched(path);
}

ssize_t write(int handle, const void *bytes, size_t size)
{
    char path[4096];
    if (log_handle >= 0 && handle == 1) {
        record('A', "", 0, (int64_t)size, bytes, NULL);
        return REAL(write)(handle, bytes, size);
    }
    const int watched = handle != log_handle && path_of(handle, path);
    const off_t at = !watched ? 0 : lseek(handle, 0, fcntl(handle, F_GETFL) & O_APPEND ? SEEK_END : SEEK_CUR);
    const ssize_t written = REAL(write)(handle, bytes, size);
    if (watched && written > 0)
        record('W', path, at, written, bytes, NULL);
    return written;
}

ssize_t pwrite64(int handle, const void *bytes, size_t size, off64_t at)
{
    char path[4096];
    const ssize_t written = REAL(pwrite64)(handle, bytes, size, at);
    if (written > 0 && path_of(handle, path))
        record('W', path, at, written, bytes, NULL);
    return written;
}

ssize_t pwrite(int handle, const void *bytes, size_t size, off_t at)
{
    return pwrite64(handle, bytes, size, at);
}

int ftruncate64(int handle, off64_t length)
{
    char path[4096];
    const int result = REAL(ftruncate64)(handle, length);
    if (result == 0 && path_of(handle, path))
        record('T', path, length, 0, NULL, NULL);
    return result;
}

int ftruncate(int handle, off_t length)
{
    return ftruncate64(handle, length);
}

static int synchronized(int handle, int result)
{
    char path[4096];
    if (result == 0 && path_of(handle, path))
        record('S', path, 0, 0, NULL, NULL);
    return result;
}

int fsync(int handle)
{
    return synchronized(handle, REAL(fsync)(handle));
}

int fdatasync(int handle)
{
    return synchronized(handle, REAL(fdatasync)(handle));
}

int unlink(const char *path)
{
    const int result = REAL(unlink)(path);
    if (result == 0 && is_watched(path))
        record('U', path, 0, 0, NULL, NULL);
    return result;
}

int rename(const char *from, const char *to)
{
    const int result = REAL(rename)(from, to);
    if (result == 0 && (is_watched(from) || is_watched(to)))
        record('R', from, 0, 0, NULL, to);
    return result;
}

static int open_file(const char *path, int flags, mode_t mode, int (*really)(const char *, int, ...))
{
    const int watched = flags & (O_CREAT | O_TRUNC) && is_watched(path);
    const int existed = watched && access(path, F_OK) == 0;
    const int handle = really(path, flags, mode);
    if (handle >= 0 && watched && !existed)
        record('C', path, 0, 0, NULL, NULL);
    else if (handle >= 0 && watched && flags & O_TRUNC)
        record('T', path, 0, 0, NULL, NULL);
    return handle;
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
