// Receives a stream with an urgent byte in it and tells where that is. The same program as
// examples/c/urgentreceiver.ts.
#define _GNU_SOURCE  // POLLRDHUP
#include <netdb.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

#define BACKLOG 1

int main(void) {
  // The test waits for the first line, which a pipe would hold back.
  setvbuf(stdout, NULL, _IOLBF, 0);
  const char *port = getenv("PORT") != NULL ? getenv("PORT") : "3490";

  struct addrinfo hints;
  memset(&hints, 0, sizeof hints);
  hints.ai_family = AF_UNSPEC;
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = AI_PASSIVE;

  struct addrinfo *servinfo;
  int status = getaddrinfo(NULL, port, &hints, &servinfo);
  if (status != 0) {
    fprintf(stderr, "urgentreceiver: getaddrinfo: %s\n", gai_strerror(status));
    exit(1);
  }

  int listener = -1;
  int yes = 1;
  struct addrinfo *p;
  for (p = servinfo; p != NULL; p = p->ai_next) {
    if ((listener = socket(p->ai_family, p->ai_socktype, p->ai_protocol)) == -1) {
      perror("urgentreceiver: socket");
      continue;
    }
    if (setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) == -1) {
      perror("urgentreceiver: setsockopt");
      exit(1);
    }
    if (bind(listener, p->ai_addr, p->ai_addrlen) == -1) {
      close(listener);
      perror("urgentreceiver: bind");
      continue;
    }
    break;
  }

  freeaddrinfo(servinfo);

  if (p == NULL) {
    fprintf(stderr, "urgentreceiver: no address to bind\n");
    exit(1);
  }

  if (listen(listener, BACKLOG) == -1) {
    perror("urgentreceiver: listen");
    exit(1);
  }

  printf("urgentreceiver: waiting for a sender\n");

  int sockfd = accept(listener, NULL, NULL);
  if (sockfd == -1) {
    perror("urgentreceiver: accept");
    exit(1);
  }

  close(listener);

  struct pollfd pfd;
  pfd.fd = sockfd;
  pfd.events = POLLPRI | POLLRDHUP;
  if (poll(&pfd, 1, -1) == -1) {
    perror("urgentreceiver: poll");
    exit(1);
  }
  int urgent = (pfd.revents & POLLPRI) != 0;
  printf("urgentreceiver: %s urgent byte\n", urgent ? "there is an" : "there is no");

  char buf[100];
  for (;;) {
    int atmark = 0;
    if (ioctl(sockfd, SIOCATMARK, &atmark) == -1) {
      perror("urgentreceiver: ioctl");
      exit(1);
    }

    if (urgent && atmark) {
      if (recv(sockfd, buf, 1, MSG_OOB) == -1) {
        perror("urgentreceiver: recv of the urgent byte");
        exit(1);
      }
      printf("urgentreceiver: urgent here: \"%.1s\"\n", buf);
      urgent = 0;
      if (send(sockfd, "seen", 4, 0) == -1) {
        perror("urgentreceiver: send");
        exit(1);
      }
    }

    int numbytes = recv(sockfd, buf, sizeof buf, 0);
    if (numbytes == -1) {
      perror("urgentreceiver: recv");
      exit(1);
    }
    if (numbytes == 0) {
      break;
    }
    printf("urgentreceiver: \"%.*s\"\n", numbytes, buf);
  }

  printf("urgentreceiver: the stream is over\n");

  close(sockfd);
}
