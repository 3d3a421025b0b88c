// Connects, and asks the socket who is at its other end. The same program as examples/c/getpeername.ts.
#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

int main(int argc, char *argv[]) {
  if (argc != 3) {
    fprintf(stderr, "usage: getpeername hostname port\n");
    exit(1);
  }

  struct addrinfo hints;
  memset(&hints, 0, sizeof hints);
  hints.ai_family = AF_UNSPEC;
  hints.ai_socktype = SOCK_STREAM;

  struct addrinfo *servinfo;
  int status = getaddrinfo(argv[1], argv[2], &hints, &servinfo);
  if (status != 0) {
    fprintf(stderr, "getpeername: getaddrinfo: %s\n", gai_strerror(status));
    exit(1);
  }

  int sockfd = -1;
  struct addrinfo *p;
  for (p = servinfo; p != NULL; p = p->ai_next) {
    if ((sockfd = socket(p->ai_family, p->ai_socktype, p->ai_protocol)) == -1) {
      perror("getpeername: socket");
      continue;
    }
    if (connect(sockfd, p->ai_addr, p->ai_addrlen) == -1) {
      perror("getpeername: connect");
      close(sockfd);
      continue;
    }
    break;
  }

  if (p == NULL) {
    fprintf(stderr, "getpeername: no address to connect to\n");
    exit(2);
  }

  freeaddrinfo(servinfo);

  struct sockaddr_storage addr;
  socklen_t len = sizeof addr;
  if (getpeername(sockfd, (struct sockaddr *)&addr, &len) == -1) {
    perror("getpeername");
    exit(1);
  }

  char ipstr[INET6_ADDRSTRLEN];
  int port;
  if (addr.ss_family == AF_INET) {
    struct sockaddr_in *s = (struct sockaddr_in *)&addr;
    port = ntohs(s->sin_port);
    inet_ntop(AF_INET, &s->sin_addr, ipstr, sizeof ipstr);
  } else {
    struct sockaddr_in6 *s = (struct sockaddr_in6 *)&addr;
    port = ntohs(s->sin6_port);
    inet_ntop(addr.ss_family, &s->sin6_addr, ipstr, sizeof ipstr);
  }

  printf("peer address: %s\n", ipstr);
  printf("peer port: %d\n", port);

  close(sockfd);
}
