/** Opens a lab as the command line asks for it, and runs it to its end. */
import { appendFileSync, writeFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { REPLICAS_STARTED_MAX } from '../../core/limits.ts'
import type { Action } from '../../lab/action.ts'
import { Engine } from '../../lab/engine/engine.ts'
import { WiredLinks } from '../../lab/engine/links.ts'
import { Wrongs } from '../../lab/engine/wrongs.ts'
import { Lab } from '../../lab/lab.ts'
import { play } from '../../lab/play.ts'
import { reportLines, storyLine } from '../../lab/report.ts'
import {
  type Header,
  headerToJson,
  parseScript,
  type Script,
  stepToJson,
} from '../../lab/script.ts'
import type { Line } from '../../lab/snapshot.ts'
import { orAborted } from '../../lab/until.ts'
import { MEMBERS_MAX } from '../chain-settings.ts'
import type { Values } from '../commands/lab.ts'
import { type Context, writeLine, writeLines } from '../context.ts'
import { newForum } from '../data-directory.ts'
import { badUsage, CommandFailure, EXIT, hasCode, refused } from '../failure.ts'
import { painter } from '../print-text.ts'
import { ForumHomes } from './homes.ts'

const REPLICAS_DEFAULT = 5
const SEED_MAX = 1_000_000_000
/** Of the story, in the report behind the screen. */
const STORY_LINES_MAX = 60
/** What follows from the last line of a script is waited for so long, ms. */
const AFTERMATH_MS = 1_000

export async function runLab(values: Values, context: Context): Promise<void> {
  const script = await readScript(values, context)
  const header = headerFor(values, script?.header)
  const { headless = false } = values
  const told = (line: Line) => {
    // Whoever does not read on any more has seen enough; the exit code tells the rest.
    if (headless) writeLine(context.out, storyLine(line)).catch(() => {})
  }
  const given = await givenFolder(values, context)
  const performed = recorder(values, header, context)
  const { replicas, mode } = header
  await writeLine(context.out, `Starting ${replicas} replicas (${mode}), and clients…`)
  const engine = await openEngine(given, header)
  const { signal } = context
  const { clients } = values
  await using lab = await Lab.open({ engine, ...header, clients, performed, told, signal })
  if (values.chance === true) await lab.setChance(true)
  if (values.seconds !== undefined && script === undefined) {
    await lab.perform({ do: 'load', on: true })
  }
  const violations = headless
    ? await runHeadless(lab, values, script, context)
    : await runOnScreen(lab, values, script, context)
  if (context.signal.aborted) {
    throw new CommandFailure(EXIT.interrupted, 'ended before the checkers looked')
  }
  const { counts, elapsedMs, lines } = lab
  // The screen is gone, and with it what it said.
  if (!headless) await writeLines(context.out, lines.slice(-STORY_LINES_MAX).map(storyLine))
  await writeLines(context.out, reportLines({ ...header, counts, elapsedMs, violations }))
  if (violations !== undefined && violations.length > 0) {
    throw refused(`${violations.length} rules were broken`)
  }
}

type Verdict = readonly string[] | undefined

async function runHeadless(
  lab: Lab,
  values: Values,
  script: Script | undefined,
  { signal }: Context,
): Promise<Verdict> {
  await playAll(lab, values, script, signal)
  return signal.aborted ? undefined : await orAborted(lab.judge(), signal)
}

async function runOnScreen(
  lab: Lab,
  values: Values,
  script: Script | undefined,
  context: Context,
): Promise<Verdict> {
  const { openLabScreen } = await import('./open-screen.ts')
  const leaving = new AbortController()
  const signal = AbortSignal.any([context.signal, leaving.signal])
  const playing = playAll(lab, values, script, signal)
  const ends = values.seconds !== undefined
  const over = ends ? playing : new Promise<never>(() => {})
  const style = { paint: painter(context.out, context.env) }
  const how = await openLabScreen({ lab, style, over, signal })
  leaving.abort()
  await playing
  if (how !== 'judge') return undefined
  await writeLine(context.out, 'All is mended, and the checkers look…')
  return await orAborted(lab.judge(), context.signal)
}

/** The script, what follows from it, and the seconds that were asked for. */
async function playAll(
  lab: Lab,
  { seconds }: Values,
  script: Script | undefined,
  signal: AbortSignal,
): Promise<void> {
  if (script !== undefined) await play(lab, script.steps, { signal })
  const aftermath = script === undefined ? 0 : AFTERMATH_MS
  const rest = seconds === undefined ? aftermath : seconds * 1_000 - lab.elapsedMs
  await wait(Math.max(0, rest), undefined, { signal }).catch(() => {})
}

async function readScript({ script }: Values, { cwd }: Context): Promise<Script | undefined> {
  if (script === undefined) return undefined
  const text = await readFile(resolve(cwd, script), 'utf8').catch((cause: unknown) => {
    throw badUsage(`--script ${script} cannot be read: ${String(cause)}`, { cause })
  })
  try {
    return parseScript(text)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw badUsage(`--script ${script}, ${reason}`, { cause })
  }
}

/** What is asked for; else what the script was recorded in; else the defaults. */
function headerFor(values: Values, recorded: Header | undefined): Header {
  const replicas = values.replicas ?? recorded?.replicas ?? REPLICAS_DEFAULT
  if (replicas > REPLICAS_STARTED_MAX) {
    throw badUsage(`${replicas} replicas are too many: at most ${REPLICAS_STARTED_MAX}`)
  }
  return {
    mode: values.mode ?? recorded?.mode ?? 'crdt',
    replicas,
    seed: values.seed ?? recorded?.seed ?? Math.floor(Math.random() * SEED_MAX),
  }
}

function recorder({ record }: Values, header: Header, { cwd }: Context) {
  if (record === undefined) return () => {}
  const path = resolve(cwd, record)
  writeFileSync(path, `${headerToJson(header)}\n`)
  return (at: number, action: Action) => appendFileSync(path, `${stepToJson({ at, action })}\n`)
}

/** Engine with nothing in it yet. Without a folder it makes one that goes with it. */
async function openEngine(given: string | undefined, { mode, replicas }: Header): Promise<Engine> {
  const folder = given ?? (await mkdtemp(join(tmpdir(), 'parley-lab-')))
  const members = Math.min(replicas, MEMBERS_MAX)
  const chain = mode === 'chain' ? { members, coordinator: 'members' } : undefined
  const homes = new ForumHomes(newForum('Lab', Date.now(), chain))
  const wrongs = new Wrongs(join(folder, 'wrongs'))
  const links = new WiredLinks()
  const keeps = given !== undefined
  return new Engine({ mode, homes, folder, links, wrongs, keeps, note: () => {} })
}

/** The folder that somebody named, made if need be; it must be empty. */
async function givenFolder({ data }: Values, { cwd }: Context): Promise<string | undefined> {
  if (data === undefined) return undefined
  const path = resolve(cwd, data)
  try {
    await mkdir(path, { recursive: true })
    if ((await readdir(path)).length === 0) return path
  } catch (error) {
    if (!hasCode(error, 'ENOTDIR') && !hasCode(error, 'EEXIST')) throw error
    throw badUsage(`--data ${data} is no folder`, { cause: error })
  }
  throw badUsage(`--data ${data} is not empty: choose another`)
}
