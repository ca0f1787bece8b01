/** Finds the gRPC status in a header block, as far as it can be told without a full decoder. */

/** `grpc-status`, plain and Huffman-coded (RFC 7541, appendix B). */
const NAMES = [Buffer.from('grpc-status'), Buffer.from('9acac8b21234da8f', 'hex')]
/** `0`, plain and Huffman-coded: five zero bits and padding. */
const ZEROS = [Buffer.from([1, 0x30]), Buffer.from([0x81, 0x07])]

export type Status = 'ok' | 'error' | 'absent'

/** Whether this block ends a call well. */
export function statusIn(block: Buffer): Status {
  for (const name of NAMES) {
    const at = block.indexOf(name)
    if (at < 0) continue
    const value = block.subarray(at + name.length)
    return ZEROS.some((zero) => value.subarray(0, zero.length).equals(zero)) ? 'ok' : 'error'
  }
  return 'absent'
}
