/** A small curve with its latest value, and what it was at most. */
import { POINTS_MAX } from '../state/measured.ts'
import { texts } from '../texts.ts'

const WIDTH = 220
const HEIGHT = 40

export interface SparklineProps {
  readonly name: string
  readonly points: readonly number[]
  /** How a value is said. */
  readonly say: (value: number) => string
  /** Said while there are no values. */
  readonly none: string
}

export function Sparkline({ name, points, say, none }: SparklineProps) {
  const last = points.at(-1)
  const most = Math.max(...points, 0)
  return (
    <div class="spark">
      <dt>{name}</dt>
      <dd>
        <strong>{last === undefined ? none : say(last)}</strong>
        {last !== undefined && <span class="spark-most">{texts.net.atMost(say(most))}</span>}
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          {points.length > 1 && (
            <>
              <path
                class="spark-area"
                d={`${lineOf(points, most)} V${HEIGHT} H${xOf(0, points)} Z`}
              />
              <path class="spark-line" d={lineOf(points, most)} />
            </>
          )}
        </svg>
      </dd>
    </div>
  )
}

/** The latest value stands at the right edge. */
function xOf(index: number, points: readonly number[]): number {
  return WIDTH - (points.length - 1 - index) * (WIDTH / (POINTS_MAX - 1))
}

function lineOf(points: readonly number[], most: number): string {
  const at = points.map((value, index) => {
    const y = HEIGHT - 2 - (most === 0 ? 0 : value / most) * (HEIGHT - 6)
    return `${xOf(index, points).toFixed(1)} ${y.toFixed(1)}`
  })
  return `M${at.join(' L')}`
}
