// Waits 2.5 seconds for a line on the standard input, by poll. The same program as examples/c/poll.ts.
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>

int main(void) {
  // The test waits for the first line, which a pipe would hold back.
  setvbuf(stdout, NULL, _IOLBF, 0);

  struct pollfd pfds[1];
  pfds[0].fd = 0;
  pfds[0].events = POLLIN;

  printf("poll: press Enter within 2.5 seconds\n");

  int num_events = poll(pfds, 1, 2500);
  if (num_events == -1) {
    perror("poll");
    exit(1);
  }

  if (num_events == 0) {
    printf("poll: time is up\n");
  } else if (pfds[0].revents & POLLIN) {
    printf("poll: descriptor %d can be read\n", pfds[0].fd);
  } else {
    printf("poll: something else happened: %d\n", pfds[0].revents);
  }
}
