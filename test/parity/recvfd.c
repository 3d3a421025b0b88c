// Receives a descriptor from another process and prints what can be read from it. The same program as
// examples/c/recvfd.ts.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

int main(int argc, char *argv[]) {
  // The test waits for the first line, which a pipe would hold back.
  setvbuf(stdout, NULL, _IOLBF, 0);

  if (argc != 2) {
    fprintf(stderr, "usage: recvfd path\n");
    exit(1);
  }

  struct sockaddr_un addr;
  memset(&addr, 0, sizeof addr);
  addr.sun_family = AF_UNIX;
  if (strlen(argv[1]) >= sizeof addr.sun_path) {
    fprintf(stderr, "recvfd: the path is too long\n");
    exit(1);
  }
  strcpy(addr.sun_path, argv[1]);

  int listener = socket(AF_UNIX, SOCK_STREAM, 0);
  if (listener == -1) {
    perror("recvfd: socket");
    exit(1);
  }

  if (bind(listener, (struct sockaddr *)&addr, sizeof addr) == -1) {
    perror("recvfd: bind");
    exit(1);
  }

  if (listen(listener, 1) == -1) {
    perror("recvfd: listen");
    exit(1);
  }

  printf("recvfd: waiting for a sender\n");

  int sockfd = accept(listener, NULL, NULL);
  if (sockfd == -1) {
    perror("recvfd: accept");
    exit(1);
  }

  close(listener);
  unlink(argv[1]);

  char byte;
  struct iovec iov[1];
  iov[0].iov_base = &byte;
  iov[0].iov_len = 1;

  union {
    char buf[CMSG_SPACE(sizeof(int))];
    struct cmsghdr align;
  } control;

  struct msghdr msg;
  memset(&msg, 0, sizeof msg);
  msg.msg_iov = iov;
  msg.msg_iovlen = 1;
  msg.msg_control = control.buf;
  msg.msg_controllen = sizeof control.buf;

  if (recvmsg(sockfd, &msg, 0) == -1) {
    perror("recvfd: recvmsg");
    exit(1);
  }

  struct cmsghdr *cmsg = CMSG_FIRSTHDR(&msg);
  if (cmsg == NULL || cmsg->cmsg_level != SOL_SOCKET || cmsg->cmsg_type != SCM_RIGHTS ||
      cmsg->cmsg_len != CMSG_LEN(sizeof(int))) {
    fprintf(stderr, "recvfd: no descriptor came\n");
    exit(1);
  }

  int fd;
  memcpy(&fd, CMSG_DATA(cmsg), sizeof fd);

  printf("recvfd: a descriptor came, from which can be read:\n");

  char buf[1024];
  for (;;) {
    int n = read(fd, buf, sizeof buf);
    if (n == -1) {
      perror("recvfd: read");
      exit(1);
    }
    if (n == 0) {
      break;
    }
    fwrite(buf, 1, n, stdout);
  }

  close(fd);
  close(sockfd);
}
