/** Health by gRPC: how a process is asked that does not answer heartbeats. */
import { ChannelCredentials, makeClientConstructor, type ServiceError, status } from '@grpc/grpc-js'
import { service } from 'grpc-health-check'

const Health = makeClientConstructor(service, 'Health')

/**
 * Asks a server of this machine. Undefined if it answers, whatever it says: one that does not serve
 * at the moment is not hung. Else why not, in words.
 */
export async function illHealthOf(
  address: string,
  { isEncrypted, timeoutMs }: { readonly isEncrypted: boolean; readonly timeoutMs: number },
): Promise<string | undefined> {
  // Nothing is told to it that it should not know, so its certificate is of no interest.
  const credentials = isEncrypted
    ? ChannelCredentials.createSsl(null, null, null, { rejectUnauthorized: false })
    : ChannelCredentials.createInsecure()
  const client = new Health(address, credentials)
  try {
    return await new Promise<string | undefined>((resolve) => {
      const deadline = Date.now() + timeoutMs
      client.check?.({ service: '' }, { deadline }, (error: ServiceError | null) =>
        resolve(error === null ? undefined : wordsOf(error, timeoutMs)),
      )
    })
  } finally {
    client.close()
  }
}

function wordsOf({ code, details, message }: ServiceError, timeoutMs: number): string {
  return code === status.DEADLINE_EXCEEDED ? `none in ${timeoutMs} ms` : details || message
}
