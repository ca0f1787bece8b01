/** Certificates that trust nobody but themselves. */
import { generate } from 'selfsigned'

/** A certificate for this machine, by name and by address, and its key. PEM. */
export async function selfSigned(): Promise<{ readonly cert: string; readonly key: string }> {
  const names = [
    { type: 2, value: 'localhost' },
    { type: 7, ip: '127.0.0.1' },
  ] as const
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'parley' }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: [...names] }],
  })
  return { cert, key }
}
