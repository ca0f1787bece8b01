/** Version vectors as bars: what each replica holds of each author. */
import type { ClusterState } from '../api/types.ts'
import { mostOf, nameOf } from '../state/network.ts'
import { texts } from '../texts.ts'
import { Explained } from './explained.tsx'

const net = texts.net

export function Vectors({ state }: { state: ClusterState }) {
  const most = mostOf(state.replicas)
  const names = new Map(state.replicas.map((replica) => [replica.id, nameOf(replica)]))
  const shown = state.replicas.filter(({ version }) => version.length > 0)
  return (
    <section class="card">
      <h2>{net.vectors}</h2>
      <p class="hint">{net.vectorsHint}</p>
      <div class="vectors">
        {shown.map((replica) => {
          const held = new Map(replica.version.map((one) => [one.replica, one.count]))
          return (
            <figure key={replica.id} class="vector">
              <figcaption>{net.vectorsOf(nameOf(replica))}</figcaption>
              {Array.from(most, ([author, of]) => {
                const count = held.get(author) ?? 0
                return (
                  <div class="vector-row" key={author}>
                    <span class="vector-name">{names.get(author) ?? author}</span>
                    <meter
                      min={0}
                      max={of}
                      value={count}
                      aria-label={net.bar(names.get(author) ?? author, count, of)}
                    />
                    <span class={count < of ? 'vector-count less' : 'vector-count'}>
                      {count.toLocaleString(texts.language)}
                    </span>
                  </div>
                )
              })}
            </figure>
          )
        })}
      </div>
      <Explained>{state.mode === 'chain' ? net.aboutVectorsChain : net.aboutVectors}</Explained>
    </section>
  )
}
