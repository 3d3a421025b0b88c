// Sends its standard input itself, the descriptor, to another process. The same program as examples/c/sendfd.ts.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

int main(int argc, char *argv[]) {
  if (argc != 2) {
    fprintf(stderr, "usage: sendfd path\n");
    exit(1);
  }

  struct sockaddr_un addr;
  memset(&addr, 0, sizeof addr);
  addr.sun_family = AF_UNIX;
  if (strlen(argv[1]) >= sizeof addr.sun_path) {
    fprintf(stderr, "sendfd: the path is too long\n");
    exit(1);
  }
  strcpy(addr.sun_path, argv[1]);

  int sockfd = socket(AF_UNIX, SOCK_STREAM, 0);
  if (sockfd == -1) {
    perror("sendfd: socket");
    exit(1);
  }

  if (connect(sockfd, (struct sockaddr *)&addr, sizeof addr) == -1) {
    perror("sendfd: connect");
    exit(1);
  }

  struct iovec iov[1];
  iov[0].iov_base = "F";
  iov[0].iov_len = 1;

  union {
    char buf[CMSG_SPACE(sizeof(int))];
    struct cmsghdr align;
  } control;
  memset(&control, 0, sizeof control);

  struct msghdr msg;
  memset(&msg, 0, sizeof msg);
  msg.msg_iov = iov;
  msg.msg_iovlen = 1;
  msg.msg_control = control.buf;
  msg.msg_controllen = sizeof control.buf;

  struct cmsghdr *cmsg = CMSG_FIRSTHDR(&msg);
  cmsg->cmsg_level = SOL_SOCKET;
  cmsg->cmsg_type = SCM_RIGHTS;
  cmsg->cmsg_len = CMSG_LEN(sizeof(int));
  int fd = STDIN_FILENO;
  memcpy(CMSG_DATA(cmsg), &fd, sizeof fd);

  if (sendmsg(sockfd, &msg, 0) == -1) {
    perror("sendfd: sendmsg");
    exit(1);
  }

  printf("sendfd: the descriptor is sent\n");

  close(sockfd);
}
