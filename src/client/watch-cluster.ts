/** The state of the cluster as it changes, from whatever replica is there. */
import { STREAM_SILENCE_MS } from '../core/limits.ts'
import { Cluster } from '../gen/services.ts'
import type { Connection } from './connection.ts'
import { isRetryable } from './failure.ts'
import type { CallOptions, ClusterState } from './forum-client.ts'
import { pause } from './pause.ts'

export async function* watchCluster(
  connection: Connection,
  options: CallOptions,
): AsyncGenerator<ClusterState> {
  const signal = connection.signalFor(options.signal)
  const { router } = connection
  let failures = 0
  let hasAnswered = false
  while (!signal.aborted) {
    const address = router.candidates()[failures % router.addresses.length] ?? router.current
    try {
      const metadata = connection.metadataFor(undefined)
      const out = { metadata, signal, silenceMs: STREAM_SILENCE_MS }
      for await (const state of router
        .channel(address)
        .stream(Cluster.watchClusterState, {}, out)) {
        failures = 0
        hasAnswered = true
        router.stick(address)
        yield state as ClusterState
      }
    } catch (error) {
      if (signal.aborted) return
      failures++
      // Once somebody answered, whoever watches wants to know when somebody does again.
      const mayResume = hasAnswered || failures < router.addresses.length
      if (!isRetryable(error) || !mayResume) throw error
    }
    await pause(failures, signal)
  }
}
