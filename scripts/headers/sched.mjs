/** <sched.h>: setns(2), unshare(2), namespaces(7). */
export default {
  CLONE_NEWNET: 'Network namespace: interfaces, addresses, routes, sockets, network_namespaces(7).',
  CLONE_NEWUSER: 'User namespace, user_namespaces(7).',
  CLONE_NEWNS: 'Mount namespace, mount_namespaces(7).',
  CLONE_NEWUTS: 'UTS namespace: the names of the host and the domain, uts_namespaces(7).',
  CLONE_NEWIPC: 'IPC namespace, ipc_namespaces(7).',
  CLONE_NEWPID: 'PID namespace, pid_namespaces(7).',
  CLONE_NEWCGROUP: 'Cgroup namespace, cgroup_namespaces(7).',
  CLONE_NEWTIME: 'Time namespace, time_namespaces(7).',
}
