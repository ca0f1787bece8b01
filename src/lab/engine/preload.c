/*
 * Put before libc in a replica's process: a disk that is full or fails to flush, and a wall clock
 * that is wrong. What is wrong is said by files in the folder that PARLEY_TORTURE names:
 *   full    nothing more can be written to files (ENOSPC)
 *   broken  flushing fails (EIO)
 *   clock   so many milliseconds are added to the wall clock
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

/* The function of this name that would have been called. */
#define REAL(name) \
  static __typeof__(name) *real; \
  if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

static const char *path_of(const char *what, char *buffer, size_t size) {
  const char *folder = getenv("PARLEY_TORTURE");
  if (!folder) return NULL;
  snprintf(buffer, size, "%s/%s", folder, what);
  return buffer;
}

static int is_said(const char *what) {
  char buffer[4096];
  int before = errno;
  const char *path = path_of(what, buffer, sizeof buffer);
  int said = path && access(path, F_OK) == 0;
  errno = before;
  return said;
}

static int refuses(int fd) {
  struct stat about;
  /* What it says goes on. */
  if (fd <= 2 || fstat(fd, &about) != 0 || !S_ISREG(about.st_mode) || !is_said("full")) return 0;
  errno = ENOSPC;
  return 1;
}

ssize_t write(int fd, const void *bytes, size_t size) {
  REAL(write);
  return refuses(fd) ? -1 : real(fd, bytes, size);
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t at) {
  REAL(pwrite);
  return refuses(fd) ? -1 : real(fd, bytes, size, at);
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t at) {
  REAL(pwrite64);
  return refuses(fd) ? -1 : real(fd, bytes, size, at);
}

int fsync(int fd) {
  REAL(fsync);
  if (!is_said("broken")) return real(fd);
  errno = EIO;
  return -1;
}

int fdatasync(int fd) {
  REAL(fdatasync);
  if (!is_said("broken")) return real(fd);
  errno = EIO;
  return -1;
}

/* Looked up at most every 20 ms: programs ask for the time all the time. */
static long long offset_ns(void) {
  REAL(clock_gettime);
  static _Thread_local long long known;
  static _Thread_local long long until;
  struct timespec now;
  real(CLOCK_MONOTONIC, &now);
  long long at = now.tv_sec * 1000000000LL + now.tv_nsec;
  if (at < until) return known;
  until = at + 20000000LL;
  char buffer[4096];
  int before = errno;
  const char *path = path_of("clock", buffer, sizeof buffer);
  FILE *file = path ? fopen(path, "re") : NULL;
  long long milliseconds = 0;
  if (file) {
    if (fscanf(file, "%lld", &milliseconds) != 1) milliseconds = 0;
    fclose(file);
  }
  errno = before;
  return known = milliseconds * 1000000LL;
}

int clock_gettime(clockid_t which, struct timespec *time) {
  REAL(clock_gettime);
  int result = real(which, time);
  if (result != 0 || (which != CLOCK_REALTIME && which != CLOCK_REALTIME_COARSE)) return result;
  long long at = time->tv_sec * 1000000000LL + time->tv_nsec + offset_ns();
  time->tv_sec = at / 1000000000LL;
  time->tv_nsec = at % 1000000000LL;
  return 0;
}

int gettimeofday(struct timeval *restrict time, void *restrict zone) {
  struct timespec now;
  (void)zone;
  if (clock_gettime(CLOCK_REALTIME, &now) != 0) return -1;
  time->tv_sec = now.tv_sec;
  time->tv_usec = now.tv_nsec / 1000;
  return 0;
}
