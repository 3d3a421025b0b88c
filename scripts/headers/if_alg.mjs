/** <linux/if_alg.h>: cryptography of the kernel; its other options stand in the option table. */
export default {
  ALG_SET_IV: 'Control message of SOL_ALG: initialisation vector.',
  ALG_SET_OP: 'Control message of SOL_ALG: ALG_OP_DECRYPT or ALG_OP_ENCRYPT.',
  ALG_SET_AEAD_ASSOCLEN: 'Control message of SOL_ALG: bytes at the front that are only authenticated.',
  ALG_SET_PUBKEY: [6, 'Python name of a patch that never was merged; Linux has ALG_SET_DRBG_ENTROPY at this number.'],
  ALG_OP_DECRYPT: 'Value of ALG_SET_OP: decrypt.',
  ALG_OP_ENCRYPT: 'Value of ALG_SET_OP: encrypt.',
  ALG_OP_SIGN: [2, 'Python name of a signature operation that was never merged into Linux.'],
  ALG_OP_VERIFY: [3, 'Python name of a signature operation that was never merged into Linux.'],
}
