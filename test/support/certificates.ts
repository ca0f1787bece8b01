/** Certificates that trust nobody but themselves. */
import { generate } from 'selfsigned'

export interface Certificate {
  readonly cert: string
  readonly key: string
}

/** A certificate for `localhost` and an address, and its key. PEM. */
export async function selfSigned(ip = '127.0.0.1'): Promise<Certificate> {
  const names = [
    { type: 2, value: 'localhost' },
    { type: 7, ip },
  ] as const
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'parley' }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: [...names] }],
  })
  return { cert, key }
}
