/** The report of a torture: one HTML file with plots of what clients met, and what broke a rule. */
import { writeFile } from 'node:fs/promises'
import { parse, View } from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import type { Timing } from '../../../src/lab/load/ledger.ts'
import type { Dealt } from './hurting.ts'

export interface TortureReport {
  readonly title: string
  readonly violations: readonly string[]
  readonly story: readonly string[]
  readonly dealt: readonly Dealt[]
  readonly timings: readonly Timing[]
}

const WIDTH = 1_000
const HEIGHT = 220
/** Answers are counted over so long, s. */
const STEP_S = 1
const VIOLATIONS_SHOWN = 50

export async function writeReport(path: string, report: TortureReport): Promise<void> {
  await writeFile(path, await reportOf(report))
}

/** The page, whole: it fetches nothing. */
export async function reportOf(report: TortureReport): Promise<string> {
  const { title, violations, story, dealt, timings } = report
  const answered = timings.filter(({ isAnswered }) => isAnswered)
  const summary =
    `${answered.length} of ${timings.length} requests were answered, ${dealt.length} blows dealt, ` +
    `${violations.length} rules broken`
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<title>${escaped(title)}</title>`,
    '<style>body{font:15px/1.4 sans-serif;margin:2em}pre{font-size:12px}</style></head><body>',
    `<h1>${escaped(title)}</h1><p>${escaped(summary)}</p>`,
    violations.length === 0 ? '' : `<h2>Broken</h2><ul>${listOf(violations)}</ul>`,
    await draw(rateSpec(report), report),
    await draw(latencySpec(report), report),
    `<h2>What happened</h2><pre>${escaped(story.join('\n'))}</pre></body></html>`,
  ].join('\n')
}

function listOf(violations: readonly string[]): string {
  const shown = violations.slice(0, VIOLATIONS_SHOWN)
  return shown.map((text) => `<li>${escaped(text)}</li>`).join('\n')
}

interface Layer {
  readonly title: string
  readonly y: string
  readonly mark: 'line' | 'point'
  readonly scale: 'linear' | 'log'
  readonly rows: readonly Row[]
}

interface Row {
  readonly at: number
  readonly value: number
  readonly series: string
}

function rateSpec({ timings }: TortureReport): Layer {
  const counts = new Map<string, number>()
  const end = Math.max(0, ...timings.map(({ from, took }) => from + took))
  const began = Math.min(...timings.map(({ from }) => from))
  for (const kind of ['read', 'write']) {
    for (let at = 0; at <= (end - began) / 1_000; at += STEP_S) counts.set(`${kind} ${at}`, 0)
  }
  for (const { kind, from, took, isAnswered } of timings) {
    if (!isAnswered) continue
    const key = `${kind} ${Math.floor((from + took - began) / 1_000 / STEP_S) * STEP_S}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const rows = [...counts].map(([key, value]) => {
    const [series = '', at] = key.split(' ')
    return { series, at: Number(at), value }
  })
  return { title: 'Answers', y: 'a second', mark: 'line', scale: 'linear', rows }
}

function latencySpec({ timings }: TortureReport): Layer {
  const began = Math.min(...timings.map(({ from }) => from))
  const rows = timings.map(({ kind, from, took, isAnswered }) => ({
    series: isAnswered ? kind : `${kind}, no answer`,
    at: (from - began) / 1_000,
    value: Math.max(0.1, took),
  }))
  return { title: 'How long clients waited', y: 'ms', mark: 'point', scale: 'log', rows }
}

async function draw(layer: Layer, { dealt, timings }: TortureReport): Promise<string> {
  if (layer.rows.length === 0) return ''
  const began = Math.min(...timings.map(({ from }) => from))
  const bands = dealt.map(({ kind, replica, from, to }) => ({
    blow: kind,
    replica,
    from: (from - began) / 1_000,
    to: (to - began) / 1_000,
  }))
  const spec: TopLevelSpec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: layer.title,
    width: WIDTH,
    height: HEIGHT,
    background: 'white',
    resolve: { scale: { color: 'independent' } },
    layer: [
      {
        data: { values: bands },
        mark: { type: 'rect', opacity: 0.25 },
        encoding: {
          x: { field: 'from', type: 'quantitative', title: 's' },
          x2: { field: 'to' },
          color: { field: 'blow', type: 'nominal', title: 'blow', scale: { scheme: 'pastel1' } },
        },
      },
      {
        data: { values: [...layer.rows] },
        mark: layer.mark === 'line' ? { type: 'line' } : { type: 'point', size: 8 },
        encoding: {
          x: { field: 'at', type: 'quantitative', title: 's' },
          y: {
            field: 'value',
            type: 'quantitative',
            title: layer.y,
            scale: { type: layer.scale },
          },
          color: { field: 'series', type: 'nominal', title: null },
        },
      },
    ],
  }
  const view = new View(parse(compile(spec).spec), { renderer: 'none' })
  try {
    return await view.toSVG()
  } finally {
    view.finalize()
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
