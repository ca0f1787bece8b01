/** The window of the lab, in ink: keys in, lines out. */
import { Box, Text, useApp, useInput, useWindowSize } from 'ink'
import { createElement, useEffect, useState } from 'react'
import type { Action } from '../../lab/action.ts'
import type { Snapshot } from '../../lab/snapshot.ts'
import { pressesOf } from '../tui/press.ts'
import { type Choice, pressed } from './keys.ts'
import { type LabStyle, labLines } from './layout.ts'

/** How often the window is drawn, ms, whatever happens meanwhile. */
const DRAWN_EVERY_MS = 200

/** What the window needs of a lab. */
export interface LabSeen {
  snapshot(): Snapshot
  perform(action: Action): Promise<void>
  setChance(isOn: boolean): Promise<void>
}

export interface LabAppProps {
  readonly lab: LabSeen
  readonly style: LabStyle
  /** Told how somebody left. */
  readonly left: (how: 'quit' | 'judge') => void
  readonly signal: AbortSignal
}

export function LabApp({ lab, style, left }: LabAppProps) {
  const { exit } = useApp()
  const size = useWindowSize()
  const [seen, setSeen] = useState(() => lab.snapshot())
  const [choice, setChoice] = useState<Choice>({ selected: 0, marked: new Set() })
  useEffect(() => {
    const timer = setInterval(() => setSeen(lab.snapshot()), DRAWN_EVERY_MS)
    return () => clearInterval(timer)
  }, [lab])
  useInput((input, key) => {
    for (const press of pressesOf(input, key)) {
      const wanted = pressed(seen, choice, press.kind === 'key' ? press.key : press.text)
      if (wanted.kind === 'action') void lab.perform(wanted.action)
      if (wanted.kind === 'chance') void lab.setChance(wanted.on)
      if (wanted.kind === 'choose') setChoice(wanted.choice)
      if (wanted.kind !== 'leave') continue
      left(wanted.how)
      exit()
    }
    setSeen(lab.snapshot())
  })
  const rows = labLines(seen, { ...style, size, choice }).map((line, index) =>
    // A row without anything would have no height.
    createElement(Text, { key: index, wrap: 'truncate' }, line === '' ? ' ' : line),
  )
  return createElement(Box, { flexDirection: 'column', height: size.rows }, rows)
}
