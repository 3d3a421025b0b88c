// Takes the packets of one sender out of the stream. The same program as examples/c/packetreader.ts.
#include <arpa/inet.h>
#include <netdb.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

#define BACKLOG 1
#define MAXPACKET 65536

static int recvall(int fd, char *bytes, int len) {
  int total = 0;
  while (total < len) {
    int n = recv(fd, bytes + total, len - total, 0);
    if (n == -1) {
      return -1;
    }
    if (n == 0) {
      break;
    }
    total += n;
  }
  return total;
}

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
    fprintf(stderr, "packetreader: getaddrinfo: %s\n", gai_strerror(status));
    exit(1);
  }

  int listener = -1;
  int yes = 1;
  struct addrinfo *p;
  for (p = servinfo; p != NULL; p = p->ai_next) {
    if ((listener = socket(p->ai_family, p->ai_socktype, p->ai_protocol)) == -1) {
      perror("packetreader: socket");
      continue;
    }
    if (setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) == -1) {
      perror("packetreader: setsockopt");
      exit(1);
    }
    if (bind(listener, p->ai_addr, p->ai_addrlen) == -1) {
      close(listener);
      perror("packetreader: bind");
      continue;
    }
    break;
  }

  freeaddrinfo(servinfo);

  if (p == NULL) {
    fprintf(stderr, "packetreader: no address to bind\n");
    exit(1);
  }

  if (listen(listener, BACKLOG) == -1) {
    perror("packetreader: listen");
    exit(1);
  }

  printf("packetreader: waiting for a sender\n");

  int sender = accept(listener, NULL, NULL);
  if (sender == -1) {
    perror("packetreader: accept");
    exit(1);
  }

  close(listener);

  static char text[MAXPACKET];
  for (;;) {
    uint32_t header;
    int n = recvall(sender, (char *)&header, sizeof header);
    if (n == -1) {
      perror("packetreader: recv");
      exit(1);
    }
    if (n == 0) {
      break;
    }
    if (n < (int)sizeof header) {
      fprintf(stderr, "packetreader: the stream ended within a length\n");
      exit(1);
    }

    uint32_t length = ntohl(header);
    if (length > MAXPACKET) {
      fprintf(stderr, "packetreader: a packet of %u bytes is too long\n", length);
      exit(1);
    }
    int received = recvall(sender, text, length);
    if (received == -1) {
      perror("packetreader: recv");
      exit(1);
    }
    if (received < (int)length) {
      fprintf(stderr, "packetreader: the stream ended within a packet\n");
      exit(1);
    }
    printf("packetreader: %u bytes \"%.*s\"\n", length, (int)length, text);
  }

  printf("packetreader: the stream is over\n");

  close(sender);
}
