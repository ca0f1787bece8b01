/** The kinds of plots, and what their axes mean. */

interface AxisOf {
  readonly title: string
  readonly scale: {
    readonly type: 'linear' | 'log' | 'sqrt'
    readonly base?: number
    readonly zero?: boolean
  }
  readonly axis?: { readonly labelExpr?: string; readonly values?: number[] }
}

export interface PlotKind {
  readonly title: string
  readonly x: AxisOf
  readonly y: AxisOf
  readonly mark: {
    readonly type: 'line'
    readonly point?: boolean
    readonly interpolate?: 'step-after'
  }
}

export type PlotName =
  | 'throughput'
  | 'latency'
  | 'distance'
  | 'failover'
  | 'packets'
  | 'everywhere'
  | 'workers'

/** Where in a plot a figure belongs: at `x`, or by its own points. */
export interface PlotPlace {
  readonly name: PlotName
  readonly series: string
  readonly x?: number
}

export const PLOTS: Readonly<Record<PlotName, PlotKind>> = {
  throughput: {
    title: 'Durable writes a second, by clients at once',
    x: { title: 'clients', scale: { type: 'log', base: 2 } },
    y: { title: 'writes a second', scale: { type: 'log', base: 10 } },
    mark: { type: 'line', point: true },
  },
  latency: {
    title: 'Latency at a fixed rate, from the time a call was due',
    x: {
      title: 'share of calls that took no longer',
      scale: { type: 'log', base: 10 },
      axis: {
        values: [1, 2, 10, 100, 1_000],
        labelExpr: "format(100 - 100 / datum.value, '~r') + ' %'",
      },
    },
    y: { title: 'ms', scale: { type: 'log', base: 10 } },
    mark: { type: 'line' },
  },
  distance: {
    title: 'A write, by the distance between three replicas',
    x: { title: 'one way, ms', scale: { type: 'linear' } },
    y: { title: 'ms, median', scale: { type: 'sqrt', zero: true } },
    mark: { type: 'line', point: true },
  },
  failover: {
    title: 'Acknowledged writes while a replica is killed (at 0)',
    x: { title: 's', scale: { type: 'linear' } },
    y: { title: 'writes a second', scale: { type: 'linear' } },
    mark: { type: 'line', interpolate: 'step-after' },
  },
  packets: {
    title: 'Packets for one write, 5 % of them lost',
    x: { title: 'replicas', scale: { type: 'log', base: 10 }, axis: { values: [3, 10, 30, 100] } },
    y: { title: 'packets', scale: { type: 'log', base: 10 } },
    mark: { type: 'line', point: true },
  },
  everywhere: {
    title: 'Until every replica has a write, 5 % of packets lost',
    x: { title: 'replicas', scale: { type: 'log', base: 10 }, axis: { values: [3, 10, 30, 100] } },
    y: { title: 'ms, median', scale: { type: 'log', base: 10 } },
    mark: { type: 'line', point: true },
  },
  workers: {
    title: 'Messages of a digest, by workers over RabbitMQ',
    x: { title: 'workers', scale: { type: 'linear', zero: true }, axis: { values: [1, 2, 4] } },
    y: { title: 'messages a second', scale: { type: 'linear', zero: true } },
    mark: { type: 'line', point: true },
  },
}
