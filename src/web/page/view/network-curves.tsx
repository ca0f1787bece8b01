/** What the page measures of the network, as curves. */
import type { ClusterState } from '../api/types.ts'
import { answers, delays, rates } from '../state/measured.ts'
import { nameOf } from '../state/network.ts'
import { texts } from '../texts.ts'
import { Explained } from './explained.tsx'
import { Sparkline } from './sparkline.tsx'

const net = texts.net

export function Curves({ state }: { state: ClusterState }) {
  const others = state.replicas.filter(({ self }) => !self)
  return (
    <section class="card">
      <h2>{net.curves}</h2>
      <dl class="sparks">
        <Sparkline name={net.answers} points={answers.value} say={net.ms} none={net.notYet} />
        <Sparkline name={net.rates} points={rates.value} say={net.perSecond} none={net.notYet} />
        {others.map((replica) => (
          <Sparkline
            key={replica.id}
            name={net.delayOf(nameOf(replica))}
            points={delays.value.get(replica.id) ?? []}
            say={net.ms}
            none={net.nothingWritten}
          />
        ))}
      </dl>
      <Explained>{state.mode === 'chain' ? net.aboutCurvesChain : net.aboutCurves}</Explained>
    </section>
  )
}
