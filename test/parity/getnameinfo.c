// Prints the names of an address and a port. The same program as examples/c/getnameinfo.ts.
#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

int main(int argc, char *argv[]) {
  if (argc != 3) {
    fprintf(stderr, "usage: getnameinfo address port\n");
    exit(1);
  }
  int port = atoi(argv[2]);

  struct sockaddr_in sin;
  memset(&sin, 0, sizeof sin);
  sin.sin_family = AF_INET;
  sin.sin_port = htons(port);

  struct sockaddr_in6 sin6;
  memset(&sin6, 0, sizeof sin6);
  sin6.sin6_family = AF_INET6;
  sin6.sin6_port = htons(port);

  struct sockaddr *sa = (struct sockaddr *)&sin;
  socklen_t salen = sizeof sin;
  if (inet_pton(AF_INET, argv[1], &sin.sin_addr) != 1) {
    if (inet_pton(AF_INET6, argv[1], &sin6.sin6_addr) != 1) {
      fprintf(stderr, "getnameinfo: %s is no address\n", argv[1]);
      exit(1);
    }
    sa = (struct sockaddr *)&sin6;
    salen = sizeof sin6;
  }

  char host[NI_MAXHOST];
  char service[NI_MAXSERV];
  int status = getnameinfo(sa, salen, host, sizeof host, service, sizeof service, 0);
  if (status != 0) {
    fprintf(stderr, "getnameinfo: %s\n", gai_strerror(status));
    exit(2);
  }

  printf("host: %s\n", host);
  printf("service: %s\n", service);
}
