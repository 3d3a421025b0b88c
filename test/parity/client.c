// Connects to the server and prints what it says. The same program as examples/c/client.ts.
#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

#define MAXDATASIZE 100

static void *get_in_addr(struct sockaddr *sa) {
  if (sa->sa_family == AF_INET) {
    return &((struct sockaddr_in *)sa)->sin_addr;
  }
  return &((struct sockaddr_in6 *)sa)->sin6_addr;
}

int main(int argc, char *argv[]) {
  const char *port = getenv("PORT") != NULL ? getenv("PORT") : "3490";

  if (argc != 2) {
    fprintf(stderr, "usage: client hostname\n");
    exit(1);
  }

  struct addrinfo hints;
  memset(&hints, 0, sizeof hints);
  hints.ai_family = AF_UNSPEC;
  hints.ai_socktype = SOCK_STREAM;

  struct addrinfo *servinfo;
  int status = getaddrinfo(argv[1], port, &hints, &servinfo);
  if (status != 0) {
    fprintf(stderr, "client: getaddrinfo: %s\n", gai_strerror(status));
    exit(1);
  }

  int sockfd = -1;
  struct addrinfo *p;
  for (p = servinfo; p != NULL; p = p->ai_next) {
    if ((sockfd = socket(p->ai_family, p->ai_socktype, p->ai_protocol)) == -1) {
      perror("client: socket");
      continue;
    }
    if (connect(sockfd, p->ai_addr, p->ai_addrlen) == -1) {
      perror("client: connect");
      close(sockfd);
      continue;
    }
    break;
  }

  if (p == NULL) {
    fprintf(stderr, "client: no address to connect to\n");
    exit(2);
  }

  char s[INET6_ADDRSTRLEN];
  inet_ntop(p->ai_family, get_in_addr(p->ai_addr), s, sizeof s);
  printf("client: connected to %s\n", s);

  freeaddrinfo(servinfo);

  char buf[MAXDATASIZE];
  int numbytes = recv(sockfd, buf, MAXDATASIZE - 1, 0);
  if (numbytes == -1) {
    perror("client: recv");
    exit(1);
  }

  printf("client: received '%.*s'\n", numbytes, buf);

  close(sockfd);
}
