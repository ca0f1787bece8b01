/**
 * The secret of a member that invites laptops, kept for some minutes: so that a person can see who
 * waits with one command, and confirm a code with the next.
 */
import { join } from 'node:path'
import { z } from 'zod'
import { PAIRING_SECRET_MS } from '../../core/limits.ts'
import { systemRandom } from '../../runtime/random.ts'
import type { Context } from '../context.ts'
import { readIfThere, writePrivateFile } from '../private-files.ts'

const SECRET_BYTES = 32

const file = z.object({
  secret: z.string().regex(/^[0-9a-f]{64}$/),
  /** Milliseconds since 1970. */
  made: z.number().int(),
})

/** The secret that is kept in the data directory at `path`, or a new one. */
export async function pairingSecret(path: string, { now }: Context): Promise<Uint8Array> {
  const place = join(path, 'pairing.json')
  const kept = parse(await readIfThere(place))
  const age = now() - (kept?.made ?? -Infinity)
  if (kept !== undefined && age >= 0 && age < PAIRING_SECRET_MS) {
    return Uint8Array.from(Buffer.from(kept.secret, 'hex'))
  }
  const secret = systemRandom().bytes(SECRET_BYTES)
  const fresh = { secret: Buffer.from(secret).toString('hex'), made: now() }
  await writePrivateFile(place, `${JSON.stringify(fresh)}\n`)
  return secret
}

function parse(text: string | undefined): z.infer<typeof file> | undefined {
  try {
    return file.safeParse(JSON.parse(text ?? '')).data
  } catch {
    // Damaged or not there: a new one does.
    return undefined
  }
}
