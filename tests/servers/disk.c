/* Stands between the program and the disk, by LD_PRELOAD: what is done to the files below a folder is counted, told,
 * delayed, refused, or the last thing that the program does.
 *
 * DISK_BELOW  the folder
 * DISK_TRACE  a file that each step is added to, as one line: what is done, and to which file
 * DISK_AT     the number of the step that fails, from 1; DISK_ERROR says how, 0 is death
 * DISK_WHILE  while there is a file of this name, every step fails if there is a DISK_ERROR
 * DISK_NO_LOCKS  files cannot be locked
 * DISK_DELAY  milliseconds that every write and sync takes, if there is a DISK_WHILE only while that file is there */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))real(#name))

static int count;

static void *real(const char *name) {
    return dlsym(RTLD_NEXT, name);
}

static long number(const char *name) {
    const char *text = getenv(name);
    return text ? atol(text) : 0;
}

static void tell(const char *what, const char *path) {
    const char *trace = getenv("DISK_TRACE");
    if (!trace)
        return;
    char line[PATH_MAX + 32];
    int length = snprintf(line, sizeof line, "%s %s\n", what, path);
    int fd = syscall(SYS_openat, AT_FDCWD, trace, O_WRONLY | O_APPEND | O_CREAT, 0600);
    syscall(SYS_write, fd, line, length);
    syscall(SYS_close, fd);
}

/* Whether this step is to fail: 0 no, 1 yes, 2 by death. */
static int fails(const char *what, const char *path) {
    const char *below = getenv("DISK_BELOW");
    if (!below || strncmp(path, below, strlen(below)) != 0)
        return 0;
    tell(what, path);
    const char *file = getenv("DISK_WHILE");
    int trouble = file && access(file, F_OK) == 0;
    if (strchr("ws", *what) && (trouble || !file))
        usleep(number("DISK_DELAY") * 1000);
    if (++count != number("DISK_AT") && !(trouble && getenv("DISK_ERROR")))
        return 0;
    errno = number("DISK_ERROR");
    return errno ? 1 : 2;
}

static int step(const char *what, const char *path) {
    int how = fails(what, path);
    if (how == 2)
        kill(getpid(), SIGKILL);
    return how;
}

/* The name of what is open under a number. */
static const char *name(int fd, char path[PATH_MAX]) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    path[length < 0 ? 0 : length] = 0;
    return path;
}

#define OPEN(name)                                            \
    int name(const char *path, int flags, ...) {              \
        va_list rest;                                         \
        va_start(rest, flags);                                \
        mode_t mode = va_arg(rest, mode_t);                   \
        va_end(rest);                                         \
        if ((flags & O_ACCMODE) != O_RDONLY && step("open", path)) \
            return -1;                                        \
        return REAL(name)(path, flags, mode);                 \
    }

OPEN(open)
OPEN(open64)

/* A write that fails has written the first half. */
ssize_t write(int fd, const void *bytes, size_t length) {
    char path[PATH_MAX];
    int how = fails("write", name(fd, path));
    if (!how)
        return REAL(write)(fd, bytes, length);
    int error = errno;
    REAL(write)(fd, bytes, length / 2);
    if (how == 2)
        kill(getpid(), SIGKILL);
    errno = error;
    return -1;
}

ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t length, unsigned flags) {
    char path[PATH_MAX];
    return step("write", name(out, path)) ? -1 : REAL(copy_file_range)(in, from, out, to, length, flags);
}

int fsync(int fd) {
    char path[PATH_MAX];
    return step("sync", name(fd, path)) ? -1 : REAL(fsync)(fd);
}

int fdatasync(int fd) {
    char path[PATH_MAX];
    return step("sync", name(fd, path)) ? -1 : REAL(fdatasync)(fd);
}

int ftruncate64(int fd, off64_t length) {
    char path[PATH_MAX];
    return step("truncate", name(fd, path)) ? -1 : REAL(ftruncate64)(fd, length);
}

int flock(int fd, int how) {
    errno = ENOLCK;
    return getenv("DISK_NO_LOCKS") ? -1 : REAL(flock)(fd, how);
}

int rename(const char *from, const char *to) {
    return step("rename", to) ? -1 : REAL(rename)(from, to);
}

int unlink(const char *path) {
    return step("unlink", path) ? -1 : REAL(unlink)(path);
}

int mkdir(const char *path, mode_t mode) {
    return step("mkdir", path) ? -1 : REAL(mkdir)(path, mode);
}
