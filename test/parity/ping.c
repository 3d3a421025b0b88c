// Sends an echo request of ICMP that is made by hand. The same program as examples/c/ping.ts.
#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/ip_icmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/types.h>
#include <unistd.h>

#define PAYLOAD "made by hand"
#define ICMP_HLEN 8
#define MAXPACKET 1500

static int checksum(const unsigned char *bytes, int len) {
  uint32_t sum = 0;
  for (int i = 0; i < len; i += 2) {
    sum += bytes[i] << 8 | (i + 1 < len ? bytes[i + 1] : 0);
  }
  while (sum > 0xffff) {
    sum = (sum & 0xffff) + (sum >> 16);
  }
  return ~sum & 0xffff;
}

static void put16(unsigned char *bytes, int at, int value) {
  bytes[at] = value >> 8;
  bytes[at + 1] = value & 0xff;
}

static int get16(const unsigned char *bytes, int at) { return bytes[at] << 8 | bytes[at + 1]; }

int main(int argc, char *argv[]) {
  if (argc != 2 && argc != 3) {
    fprintf(stderr, "usage: ping hostname [identifier]\n");
    exit(1);
  }
  int identifier = (argc == 3 ? atoi(argv[2]) : getpid()) & 0xffff;
  int sequence = 1;

  struct addrinfo hints;
  memset(&hints, 0, sizeof hints);
  hints.ai_family = AF_INET;
  hints.ai_socktype = SOCK_RAW;
  hints.ai_protocol = IPPROTO_ICMP;

  struct addrinfo *p;
  int status = getaddrinfo(argv[1], NULL, &hints, &p);
  if (status != 0) {
    fprintf(stderr, "ping: getaddrinfo: %s\n", gai_strerror(status));
    exit(1);
  }

  int sockfd = socket(p->ai_family, p->ai_socktype, p->ai_protocol);
  if (sockfd == -1) {
    perror("ping: socket");
    exit(1);
  }

  struct timeval tv;
  tv.tv_sec = 2;
  tv.tv_usec = 0;
  if (setsockopt(sockfd, SOL_SOCKET, SO_RCVTIMEO, &tv, sizeof tv) == -1) {
    perror("ping: setsockopt");
    exit(1);
  }

  unsigned char request[ICMP_HLEN + sizeof PAYLOAD - 1];
  memset(request, 0, sizeof request);
  request[0] = ICMP_ECHO;
  put16(request, 4, identifier);
  put16(request, 6, sequence);
  memcpy(request + ICMP_HLEN, PAYLOAD, sizeof PAYLOAD - 1);
  put16(request, 2, checksum(request, sizeof request));

  if (sendto(sockfd, request, sizeof request, 0, p->ai_addr, p->ai_addrlen) == -1) {
    perror("ping: sendto");
    exit(1);
  }

  freeaddrinfo(p);

  unsigned char packet[MAXPACKET];
  for (;;) {
    struct sockaddr_in from;
    socklen_t fromlen = sizeof from;
    int numbytes = recvfrom(sockfd, packet, sizeof packet, 0, (struct sockaddr *)&from, &fromlen);
    if (numbytes == -1) {
      perror("ping: recvfrom");
      exit(1);
    }
    int header = (packet[0] & 0x0f) * 4;
    const unsigned char *reply = packet + header;
    int len = numbytes - header;
    if (len < ICMP_HLEN || reply[0] != ICMP_ECHOREPLY || get16(reply, 4) != identifier) {
      continue;
    }
    const char *verdict = checksum(reply, len) == 0 ? "right" : "wrong";
    printf("ping: %d bytes from %s, sequence %d, checksum %s\n", len, inet_ntoa(from.sin_addr), get16(reply, 6),
           verdict);
    break;
  }

  close(sockfd);
}
