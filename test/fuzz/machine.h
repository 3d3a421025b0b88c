// What the rows of program.c are made of: the arguments of a step, the memory they point to, and what is told of a
// call.
//
// A step is a line: a call's name and its arguments, each of a kind that its first letter says.
//
//   12, -1        a number                        t<hex>        a string
//   n             NULL                            r<number>     a pointer to an int, told afterwards
//   x<hex>        bytes to be read                g<size>       as many bytes of a pattern, to be read
//   z<size>       room for bytes, told            w<size>:<hex> bytes, zeros behind them, told
//   Z<size>       room for an address, told       m<size>       room for what is not to be told
//   A<n>          the n-th of four addresses that the scenario keeps, told
//   L<n>, R<n>    its length: the number, or a pointer to it, told
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

#include "system.h"

enum { first_fd = 64, end_of_fds = 96, kept = 4, most_arguments = 512 };

struct argument {
  const char *text;
  long long number;
  int variable;
  unsigned char *bytes;
  size_t size;
};

static struct argument arguments[most_arguments];
static int count;

static struct {
  struct sockaddr_storage address;
  int length;
} addresses[kept];

static int nibble(char c) { return c <= '9' ? c - '0' : c - 'a' + 10; }

static void room(struct argument *a, size_t size, int filling) {
  a->bytes = malloc(size + (*a->text == 't'));
  a->size = size;
  memset(a->bytes, filling, size);
}

static void hex(struct argument *a, const char *digits) {
  for (size_t i = 0; digits[2 * i] && digits[2 * i + 1] && i < a->size; i++) {
    a->bytes[i] = nibble(digits[2 * i]) << 4 | nibble(digits[2 * i + 1]);
  }
}

static void read_argument(struct argument *a, const char *text) {
  const char *rest = text + 1;
  *a = (struct argument){.text = text, .number = atoll(rest)};
  switch (*text) {
    case 'n':
      break;
    case 't':
    case 'x':
      room(a, strlen(rest) / 2, 0);
      hex(a, rest);
      if (*text == 't') a->bytes[a->size] = 0;
      break;
    case 'g':
      room(a, a->number, 0);
      for (size_t i = 0; i < a->size; i++) a->bytes[i] = i * 7 + 1;
      break;
    case 'w':
      room(a, a->number, 0);
      hex(a, strchr(rest, ':') + 1);
      break;
    case 'z':
    case 'Z':
    case 'm':
      room(a, a->number, 0xaa);
      break;
    case 'r':
      a->variable = a->number;
      break;
    case 'A':
      a->bytes = (unsigned char *)&addresses[a->number].address;
      a->size = sizeof(struct sockaddr_storage);
      break;
    case 'L':
      a->number = addresses[a->number].length;
      break;
    case 'R':
      break;
    default:
      a->number = atoll(text);
  }
}

static long long integer(int i) { return arguments[i].number; }
static void *pointer(int i) { return arguments[i].bytes; }

static void *reference(int i) {
  struct argument *a = &arguments[i];
  if (*a->text == 'R') return &addresses[a->number].length;
  return *a->text == 'r' ? &a->variable : NULL;
}

// Any of the two: what a void* to an option's or a request's value is.
static void *either(int i) { return strchr("rR", *arguments[i].text) ? reference(i) : pointer(i); }

// --- What is told of a call: its result, errno where that is -1, then what its pointers point to.

static void tell_number(long long number) { printf(" %lld", number); }

// Without the zeros at the end; what is long, and no address, by a sum.
static void tell_bytes(char kind, const unsigned char *bytes, size_t size) {
  while (size > 0 && bytes[size - 1] == 0) size--;
  if (size > 64 && kind == 'b') {
    uint32_t sum = 2166136261u;
    for (size_t i = 0; i < size; i++) sum = (sum ^ bytes[i]) * 16777619u;
    printf(" h%zu:%" PRIu32, size, sum);
    return;
  }
  printf(" %c", kind);
  for (size_t i = 0; i < size; i++) printf("%02x", bytes[i]);
}

static void tell_text(const char *text) { tell_bytes('s', (const unsigned char *)text, strlen(text)); }

static void tell(long long result) {
  if (result == -1) {
    printf("-1 e%d", errno);
  } else {
    printf("%lld", result);
  }
}

// A code of the resolver, one of which means that errno is set.
static void tell_code(int code) {
  printf("%d", code);
  if (code == EAI_SYSTEM) tell_number(errno);
}

static void tell_string(const char *text) {
  tell(text ? 0 : -1);
  if (text) tell_text(text);
}

static void tell_memory(void) {
  for (int i = 0; i < count; i++) {
    struct argument *a = &arguments[i];
    if (strchr("zw", *a->text)) tell_bytes('b', a->bytes, a->size);
    if (strchr("ZA", *a->text)) tell_bytes('a', a->bytes, a->size);
    if (strchr("rR", *a->text)) tell_number(*(int *)reference(i));
  }
}

// --- Scenarios.

struct row {
  const char *name;
  void (*call)(void);
  // Its descriptor is made non-blocking before.
  int blocks;
};

static void start_scenario(void) {
  for (int fd = first_fd; fd < end_of_fds; fd++) close(fd);
  for (int i = 0; i < kept; i++) {
    memset(&addresses[i].address, 0, sizeof(struct sockaddr_storage));
    addresses[i].length = sizeof(struct sockaddr_storage);
  }
}

static void make_nonblocking(int fd) {
  int flags = fcntl(fd, F_GETFL);
  if (flags != -1) fcntl(fd, F_SETFL, flags | O_NONBLOCK);
}

static void run_step(char *line, const struct row *rows, size_t row_count) {
  char *name = strtok(line, " ");
  count = 0;
  for (char *token = strtok(NULL, " "); token && count < most_arguments; token = strtok(NULL, " ")) {
    read_argument(&arguments[count++], token);
  }
  for (size_t i = 0; i < row_count; i++) {
    if (strcmp(rows[i].name, name)) continue;
    if (rows[i].blocks) make_nonblocking(integer(0));
    errno = 0;
    rows[i].call();
    tell_memory();
    putchar('\n');
  }
  for (int i = 0; i < count; i++) {
    if (*arguments[i].text != 'A') free(arguments[i].bytes);
  }
}

// The loopback interface of a new network namespace is down.
static void prepare(void) {
  struct ifreq request = {.ifr_name = "lo"};
  int fd = socket(AF_INET, SOCK_DGRAM, 0);
  ioctl(fd, SIOCGIFFLAGS, &request);
  request.ifr_flags |= IFF_UP;
  ioctl(fd, SIOCSIFFLAGS, &request);
  close(fd);
  signal(SIGPIPE, SIG_IGN);
  // From here on the lowest free descriptor is the same for whoever runs the steps.
  while (dup(0) < first_fd) continue;
}

static int run_steps(const struct row *rows, size_t row_count) {
  char *line = NULL;
  size_t size = 0;
  prepare();
  while (getline(&line, &size, stdin) > 0) {
    line[strcspn(line, "\n")] = 0;
    if (*line == '=') {
      start_scenario();
      puts(line);
    } else if (*line == '!') {
      puts("range");
    } else {
      run_step(line, rows, row_count);
    }
  }
  return 0;
}
