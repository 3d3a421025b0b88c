// Sends one datagram to all hosts of a network. The same program as examples/c/broadcaster.ts.
#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

int main(int argc, char *argv[]) {
  int port = getenv("PORT") != NULL ? atoi(getenv("PORT")) : 4950;

  if (argc != 3) {
    fprintf(stderr, "usage: broadcaster address message\n");
    exit(1);
  }

  struct hostent *he = gethostbyname(argv[1]);
  if (he == NULL) {
    herror("broadcaster: gethostbyname");
    exit(1);
  }

  int sockfd = socket(AF_INET, SOCK_DGRAM, 0);
  if (sockfd == -1) {
    perror("broadcaster: socket");
    exit(1);
  }

  int broadcast = 1;
  if (setsockopt(sockfd, SOL_SOCKET, SO_BROADCAST, &broadcast, sizeof broadcast) == -1) {
    perror("broadcaster: setsockopt");
    exit(1);
  }

  struct sockaddr_in their_addr;
  memset(&their_addr, 0, sizeof their_addr);
  their_addr.sin_family = AF_INET;
  their_addr.sin_port = htons(port);
  their_addr.sin_addr = *(struct in_addr *)he->h_addr_list[0];

  int numbytes = sendto(sockfd, argv[2], strlen(argv[2]), 0, (struct sockaddr *)&their_addr, sizeof their_addr);
  if (numbytes == -1) {
    perror("broadcaster: sendto");
    exit(1);
  }

  printf("broadcaster: sent %d bytes to %s\n", numbytes, inet_ntoa(their_addr.sin_addr));

  close(sockfd);
}
