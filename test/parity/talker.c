// Sends one datagram. The same program as examples/c/talker.ts.
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

int main(int argc, char *argv[]) {
  const char *port = getenv("PORT") != NULL ? getenv("PORT") : "4950";

  if (argc != 3) {
    fprintf(stderr, "usage: talker hostname message\n");
    exit(1);
  }
  const char *host = argv[1];
  const char *message = argv[2];

  struct addrinfo hints;
  memset(&hints, 0, sizeof hints);
  hints.ai_family = AF_UNSPEC;
  hints.ai_socktype = SOCK_DGRAM;

  struct addrinfo *servinfo;
  int status = getaddrinfo(host, port, &hints, &servinfo);
  if (status != 0) {
    fprintf(stderr, "talker: getaddrinfo: %s\n", gai_strerror(status));
    exit(1);
  }

  int sockfd = -1;
  struct addrinfo *p;
  for (p = servinfo; p != NULL; p = p->ai_next) {
    if ((sockfd = socket(p->ai_family, p->ai_socktype, p->ai_protocol)) == -1) {
      perror("talker: socket");
      continue;
    }
    break;
  }

  if (p == NULL) {
    fprintf(stderr, "talker: no socket\n");
    exit(2);
  }

  int numbytes = sendto(sockfd, message, strlen(message), 0, p->ai_addr, p->ai_addrlen);
  if (numbytes == -1) {
    perror("talker: sendto");
    exit(1);
  }

  freeaddrinfo(servinfo);

  printf("talker: sent %d bytes to %s\n", numbytes, host);

  close(sockfd);
}
