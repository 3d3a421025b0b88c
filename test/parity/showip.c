// Prints the addresses of a host. The same program as examples/c/showip.ts.
#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>

static void *get_in_addr(struct sockaddr *sa) {
  if (sa->sa_family == AF_INET) {
    return &((struct sockaddr_in *)sa)->sin_addr;
  }
  return &((struct sockaddr_in6 *)sa)->sin6_addr;
}

int main(int argc, char *argv[]) {
  if (argc != 2) {
    fprintf(stderr, "usage: showip hostname\n");
    exit(1);
  }
  const char *host = argv[1];

  struct addrinfo hints;
  memset(&hints, 0, sizeof hints);
  hints.ai_family = AF_UNSPEC;
  hints.ai_socktype = SOCK_STREAM;

  struct addrinfo *res;
  int status = getaddrinfo(host, NULL, &hints, &res);
  if (status != 0) {
    fprintf(stderr, "showip: getaddrinfo: %s\n", gai_strerror(status));
    exit(2);
  }

  printf("Addresses of %s:\n", host);
  for (struct addrinfo *p = res; p != NULL; p = p->ai_next) {
    char ipstr[INET6_ADDRSTRLEN];
    inet_ntop(p->ai_family, get_in_addr(p->ai_addr), ipstr, sizeof ipstr);
    printf("  %s: %s\n", p->ai_family == AF_INET ? "IPv4" : "IPv6", ipstr);
  }

  freeaddrinfo(res);
}
