// Carries the standard input to a server and its words to the standard output. The same program as
// examples/c/telnot.ts.
#include <netdb.h>
#include <poll.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

#define BUFSIZE 1024

static int writeall(int fd, const char *bytes, int len) {
  int total = 0;
  while (total < len) {
    int n = write(fd, bytes + total, len - total);
    if (n == -1) {
      return -1;
    }
    total += n;
  }
  return 0;
}

int main(int argc, char *argv[]) {
  // What is printed and what is written must keep their order.
  setvbuf(stdout, NULL, _IOLBF, 0);

  if (argc != 3) {
    fprintf(stderr, "usage: telnot hostname port\n");
    exit(1);
  }

  struct addrinfo hints;
  memset(&hints, 0, sizeof hints);
  hints.ai_family = AF_UNSPEC;
  hints.ai_socktype = SOCK_STREAM;

  struct addrinfo *servinfo;
  int status = getaddrinfo(argv[1], argv[2], &hints, &servinfo);
  if (status != 0) {
    fprintf(stderr, "telnot: getaddrinfo: %s\n", gai_strerror(status));
    exit(1);
  }

  int sockfd = -1;
  struct addrinfo *p;
  for (p = servinfo; p != NULL; p = p->ai_next) {
    if ((sockfd = socket(p->ai_family, p->ai_socktype, p->ai_protocol)) == -1) {
      perror("telnot: socket");
      continue;
    }
    if (connect(sockfd, p->ai_addr, p->ai_addrlen) == -1) {
      perror("telnot: connect");
      close(sockfd);
      continue;
    }
    break;
  }

  if (p == NULL) {
    fprintf(stderr, "telnot: no address to connect to\n");
    exit(2);
  }

  freeaddrinfo(servinfo);

  printf("telnot: connected to %s port %s\n", argv[1], argv[2]);

  struct pollfd fds[2];
  fds[0].fd = STDIN_FILENO;
  fds[1].fd = sockfd;
  for (int i = 0; i < 2; i++) {
    fds[i].events = POLLIN;
  }

  char buf[BUFSIZE];
  for (bool open = true; open;) {
    if (poll(fds, 2, -1) == -1) {
      perror("telnot: poll");
      exit(1);
    }
    for (int i = 0; i < 2; i++) {
      if (!(fds[i].revents & (POLLIN | POLLHUP))) {
        continue;
      }
      int readbytes = read(fds[i].fd, buf, sizeof buf);
      if (readbytes == -1) {
        perror("telnot: read");
        exit(1);
      }
      if (readbytes == 0) {
        if (fds[i].fd == sockfd) {
          open = false;
        } else {
          shutdown(sockfd, SHUT_WR);
          fds[i].fd = -1;
        }
        continue;
      }
      if (writeall(fds[i].fd == STDIN_FILENO ? sockfd : STDOUT_FILENO, buf, readbytes) == -1) {
        perror("telnot: write");
        exit(1);
      }
    }
  }

  printf("telnot: the connection is closed\n");

  close(sockfd);
}
