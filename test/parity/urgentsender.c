// Sends an urgent byte between others. The same program as examples/c/urgentsender.ts.
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

static void say(int fd, const char *text, int flags) {
  if (send(fd, text, strlen(text), flags) == -1) {
    perror("urgentsender: send");
    exit(1);
  }
}

int main(int argc, char *argv[]) {
  const char *port = getenv("PORT") != NULL ? getenv("PORT") : "3490";

  if (argc != 2) {
    fprintf(stderr, "usage: urgentsender hostname\n");
    exit(1);
  }

  struct addrinfo hints;
  memset(&hints, 0, sizeof hints);
  hints.ai_family = AF_UNSPEC;
  hints.ai_socktype = SOCK_STREAM;

  struct addrinfo *servinfo;
  int status = getaddrinfo(argv[1], port, &hints, &servinfo);
  if (status != 0) {
    fprintf(stderr, "urgentsender: getaddrinfo: %s\n", gai_strerror(status));
    exit(1);
  }

  int sockfd = -1;
  struct addrinfo *p;
  for (p = servinfo; p != NULL; p = p->ai_next) {
    if ((sockfd = socket(p->ai_family, p->ai_socktype, p->ai_protocol)) == -1) {
      perror("urgentsender: socket");
      continue;
    }
    if (connect(sockfd, p->ai_addr, p->ai_addrlen) == -1) {
      perror("urgentsender: connect");
      close(sockfd);
      continue;
    }
    break;
  }

  if (p == NULL) {
    fprintf(stderr, "urgentsender: no address to connect to\n");
    exit(2);
  }

  freeaddrinfo(servinfo);

  say(sockfd, "before", 0);
  say(sockfd, "!", MSG_OOB);
  printf("urgentsender: sent an urgent byte\n");

  char answer[16];
  int numbytes = recv(sockfd, answer, sizeof answer, 0);
  if (numbytes == -1) {
    perror("urgentsender: recv");
    exit(1);
  }
  printf("urgentsender: the receiver says \"%.*s\"\n", numbytes, answer);

  say(sockfd, "after", 0);

  close(sockfd);
}
