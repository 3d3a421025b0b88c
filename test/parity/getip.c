// Prints the IPv4 addresses of a host, as it was done before getaddrinfo. The same program as examples/c/getip.ts.
#include <arpa/inet.h>
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char *argv[]) {
  if (argc != 2) {
    fprintf(stderr, "usage: getip hostname\n");
    exit(1);
  }

  struct hostent *he = gethostbyname(argv[1]);
  if (he == NULL) {
    herror("getip: gethostbyname");
    exit(2);
  }

  printf("Official name: %s\n", he->h_name);
  for (struct in_addr **addr = (struct in_addr **)he->h_addr_list; *addr != NULL; addr++) {
    printf("  IPv4: %s\n", inet_ntoa(**addr));
  }
}
