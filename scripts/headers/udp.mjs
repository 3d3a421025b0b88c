/** <netinet/udp.h>, <linux/udp.h>: udp(7). */
export default {
  // values of UDP_ENCAP
  UDP_ENCAP_ESPINUDP_NON_IKE: 'Value of UDP_ENCAP: IPsec ESP in UDP with the marker of the early drafts.',
  UDP_ENCAP_ESPINUDP: 'Value of UDP_ENCAP: IPsec ESP in UDP, RFC 3948.',
  UDP_ENCAP_L2TPINUDP: 'Value of UDP_ENCAP: L2TP in UDP, RFC 2661.',
  UDP_ENCAP_GTP0: 'Value of UDP_ENCAP: GTP version 0, mobile networks; set by the kernel.',
  UDP_ENCAP_GTP1U: 'Value of UDP_ENCAP: GTP version 1 user plane, mobile networks; set by the kernel.',
  UDP_ENCAP_RXRPC: [6, 'Value of UDP_ENCAP: RxRPC; set by the kernel.'],
  TCP_ENCAP_ESPINTCP: [7, 'Encapsulation type of IPsec ESP in TCP, RFC 8229; for IPsec states, not for UDP_ENCAP.'],
  UDP_ENCAP_OVPNINUDP: [8, 'Value of UDP_ENCAP: OpenVPN; set by the kernel, Linux 6.16.'],
}
