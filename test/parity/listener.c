// Waits for one datagram and prints it. The same program as examples/c/listener.ts.
#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

#define MAXBUFLEN 100

static void *get_in_addr(struct sockaddr *sa) {
  if (sa->sa_family == AF_INET) {
    return &((struct sockaddr_in *)sa)->sin_addr;
  }
  return &((struct sockaddr_in6 *)sa)->sin6_addr;
}

int main(void) {
  // The test waits for the first line, which a pipe would hold back.
  setvbuf(stdout, NULL, _IOLBF, 0);
  const char *port = getenv("PORT") != NULL ? getenv("PORT") : "4950";

  struct addrinfo hints;
  memset(&hints, 0, sizeof hints);
  hints.ai_family = AF_INET6;
  hints.ai_socktype = SOCK_DGRAM;
  hints.ai_flags = AI_PASSIVE;

  struct addrinfo *servinfo;
  int status = getaddrinfo(NULL, port, &hints, &servinfo);
  if (status != 0) {
    fprintf(stderr, "listener: getaddrinfo: %s\n", gai_strerror(status));
    exit(1);
  }

  int sockfd = -1;
  struct addrinfo *p;
  for (p = servinfo; p != NULL; p = p->ai_next) {
    if ((sockfd = socket(p->ai_family, p->ai_socktype, p->ai_protocol)) == -1) {
      perror("listener: socket");
      continue;
    }
    if (bind(sockfd, p->ai_addr, p->ai_addrlen) == -1) {
      close(sockfd);
      perror("listener: bind");
      continue;
    }
    break;
  }

  if (p == NULL) {
    fprintf(stderr, "listener: no address to bind\n");
    exit(2);
  }

  freeaddrinfo(servinfo);

  printf("listener: waiting for a datagram\n");

  char buf[MAXBUFLEN];
  struct sockaddr_storage their_addr;
  socklen_t addr_len = sizeof their_addr;
  int numbytes = recvfrom(sockfd, buf, MAXBUFLEN - 1, 0, (struct sockaddr *)&their_addr, &addr_len);
  if (numbytes == -1) {
    perror("listener: recvfrom");
    exit(1);
  }

  char s[INET6_ADDRSTRLEN];
  inet_ntop(their_addr.ss_family, get_in_addr((struct sockaddr *)&their_addr), s, sizeof s);
  printf("listener: %d bytes from %s\n", numbytes, s);
  printf("listener: \"%.*s\"\n", numbytes, buf);

  close(sockfd);
}
