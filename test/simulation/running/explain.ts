/** What to print of a story that broke a promise: what, how to see it again, and its shortest form. */
import { drawFailure } from '../draw-failure.ts'
import { shrink } from './shrink.ts'
import { commandOf, record, type Story, type Told, tell } from './story.ts'

const VIOLATIONS_SHOWN = 10
/** The end of a story is what matters. */
const LINES_SHOWN = 60

export function explain(
  story: Story,
  told: Told,
  { shrinks }: { readonly shrinks: boolean },
): string {
  const [first] = told.violations
  if (first === undefined) return ''
  const lines = [`seed ${story.seed} failed; replay it by: ${commandOf(story)}`, ...shown(told)]
  if (!shrinks) return lines.join('\n')
  const shrunk = shrink(story, first.checker)
  return [
    ...lines,
    `  shrunk in ${shrunk.tries} tries to: ${commandOf(shrunk.story)} --trace`,
    ...shown(shrunk.told).map((line) => `  ${line}`),
    '    what happens in it:',
    ...happening(shrunk.story).map((line) => `    ${line}`),
    ...picture(shrunk.story, shrunk.told),
  ].join('\n')
}

function shown({ violations }: Told): string[] {
  const some = violations.slice(0, VIOLATIONS_SHOWN)
  const more = violations.length - some.length
  return [
    ...some.map(({ checker, text }) => `  ${checker}: ${text}`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ]
}

/** What is told of a story, packets left out. */
function happening(story: Story): string[] {
  const lines: string[] = []
  tell(story, {
    trace: (line) => {
      if (!line.includes(' -> ')) lines.push(line)
    },
  })
  return lines.slice(-LINES_SHOWN)
}

function picture(story: Story, { violations }: Told): string[] {
  const texts = violations.map(({ text }) => text)
  return drawFailure(`${story.mode}-${story.seed}`, texts, (take) => record(story, take))
}
