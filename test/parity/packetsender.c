// Sends each text as a packet, its length before it. The same program as examples/c/packetsender.ts.
#include <arpa/inet.h>
#include <netdb.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

static int sendall(int fd, const char *buf, int *len) {
  int total = 0;
  int n = 0;
  while (total < *len) {
    n = send(fd, buf + total, *len - total, 0);
    if (n == -1) {
      break;
    }
    total += n;
  }
  *len = total;
  return n == -1 ? -1 : 0;
}

static char *pack(const char *text, int *len) {
  uint32_t length = strlen(text);
  char *packet = malloc(sizeof length + length);
  if (packet == NULL) {
    perror("packetsender: malloc");
    exit(1);
  }
  uint32_t header = htonl(length);
  memcpy(packet, &header, sizeof header);
  memcpy(packet + sizeof header, text, length);
  *len = sizeof length + length;
  return packet;
}

int main(int argc, char *argv[]) {
  const char *port = getenv("PORT") != NULL ? getenv("PORT") : "3490";

  if (argc < 3) {
    fprintf(stderr, "usage: packetsender hostname text...\n");
    exit(1);
  }

  struct addrinfo hints;
  memset(&hints, 0, sizeof hints);
  hints.ai_family = AF_UNSPEC;
  hints.ai_socktype = SOCK_STREAM;

  struct addrinfo *servinfo;
  int status = getaddrinfo(argv[1], port, &hints, &servinfo);
  if (status != 0) {
    fprintf(stderr, "packetsender: getaddrinfo: %s\n", gai_strerror(status));
    exit(1);
  }

  int sockfd = -1;
  struct addrinfo *p;
  for (p = servinfo; p != NULL; p = p->ai_next) {
    if ((sockfd = socket(p->ai_family, p->ai_socktype, p->ai_protocol)) == -1) {
      perror("packetsender: socket");
      continue;
    }
    if (connect(sockfd, p->ai_addr, p->ai_addrlen) == -1) {
      perror("packetsender: connect");
      close(sockfd);
      continue;
    }
    break;
  }

  if (p == NULL) {
    fprintf(stderr, "packetsender: no address to connect to\n");
    exit(2);
  }

  freeaddrinfo(servinfo);

  for (int i = 2; i < argc; i++) {
    int len;
    char *packet = pack(argv[i], &len);
    if (sendall(sockfd, packet, &len) == -1) {
      perror("packetsender: send");
      fprintf(stderr, "packetsender: only %d bytes have gone\n", len);
      exit(1);
    }
    free(packet);
    printf("packetsender: sent %d bytes\n", len);
  }

  close(sockfd);
}
