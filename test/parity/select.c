// Waits 2.5 seconds for a line on the standard input, by select. The same program as examples/c/select.ts.
#include <stdio.h>
#include <stdlib.h>
#include <sys/select.h>
#include <unistd.h>

int main(void) {
  // The test waits for the first line, which a pipe would hold back.
  setvbuf(stdout, NULL, _IOLBF, 0);

  struct timeval tv;
  tv.tv_sec = 2;
  tv.tv_usec = 500000;

  fd_set readfds;
  FD_ZERO(&readfds);
  FD_SET(STDIN_FILENO, &readfds);

  printf("select: press Enter within 2.5 seconds\n");

  if (select(STDIN_FILENO + 1, &readfds, NULL, NULL, &tv) == -1) {
    perror("select");
    exit(1);
  }

  if (FD_ISSET(STDIN_FILENO, &readfds)) {
    printf("select: descriptor %d can be read\n", STDIN_FILENO);
  } else {
    printf("select: time is up\n");
  }
}
