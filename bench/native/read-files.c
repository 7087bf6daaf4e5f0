/*
 * The floor under a scan: the same files, read by a small C program in threads.
 *   find DIR -type f -print0 | read-files heads|sha1 THREADS
 * `heads` opens each file and reads its first 16 KB, without read-ahead; `sha1` reads every byte in pieces of 256 KB and
 * hashes it with OpenSSL. Prints how many files and bytes that were. Not part of the product: built for `npm run bench`.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <openssl/evp.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { HEAD = 16 * 1024, PIECE = 256 * 1024 };

static char **paths;
static size_t count;
static atomic_size_t next_file;
static atomic_ullong bytes_read;
static int whole;

static void read_one(const char *path, unsigned char *buffer) {
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0) return;
  unsigned long long total = 0;
  ssize_t got;
  if (!whole) {
    posix_fadvise(fd, 0, 0, POSIX_FADV_RANDOM);
    got = pread(fd, buffer, HEAD, 0);
    if (got > 0) total = (unsigned long long)got;
  } else {
    unsigned char digest[EVP_MAX_MD_SIZE];
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_DigestInit_ex(context, EVP_sha1(), NULL);
    while ((got = read(fd, buffer, PIECE)) > 0) {
      EVP_DigestUpdate(context, buffer, (size_t)got);
      total += (unsigned long long)got;
    }
    EVP_DigestFinal_ex(context, digest, NULL);
    EVP_MD_CTX_free(context);
  }
  close(fd);
  atomic_fetch_add(&bytes_read, total);
}

static void *work(void *unused) {
  (void)unused;
  unsigned char *buffer = malloc(PIECE);
  for (size_t i; buffer && (i = atomic_fetch_add(&next_file, 1)) < count;) read_one(paths[i], buffer);
  free(buffer);
  return NULL;
}

int main(int argc, char **argv) {
  int threads = argc > 2 ? atoi(argv[2]) : 1;
  whole = argc > 1 && strcmp(argv[1], "sha1") == 0;
  char *line = NULL;
  size_t room = 0, most = 0;
  while (getdelim(&line, &room, 0, stdin) > 0) {
    if (count == most) {
      most = most ? most * 2 : 1024;
      char **more = realloc(paths, most * sizeof *paths);
      if (!more) return 1;
      paths = more;
    }
    paths[count++] = strdup(line);
  }
  if (threads < 1) threads = 1;
  if (threads > 64) threads = 64;
  pthread_t ids[64];
  for (int i = 0; i < threads; i++) pthread_create(&ids[i], NULL, work, NULL);
  for (int i = 0; i < threads; i++) pthread_join(ids[i], NULL);
  printf("%zu files, %llu bytes\n", count, (unsigned long long)bytes_read);
  return 0;
}
