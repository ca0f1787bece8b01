/** The window of the program, in ink: keys in, lines out. */
import { Box, Text, useApp, useInput, usePaste, useWindowSize } from 'ink'
import { createElement, useEffect, useState, useSyncExternalStore } from 'react'
import { linesOf, type Place } from './layout.ts'
import { pressesOf } from './press.ts'
import { Program, type ProgramOptions } from './program.ts'

export interface AppProps extends Omit<ProgramOptions, 'size' | 'leave' | 'canWrite'> {
  readonly place: Place
}

export function App({ place, ...options }: AppProps) {
  const { exit } = useApp()
  const size = useWindowSize()
  const canWrite = place.account !== undefined
  const [program] = useState(() => new Program({ ...options, size, canWrite, leave: exit }))
  const model = useSyncExternalStore(program.subscribe, program.model)
  useEffect(() => program.tell({ kind: 'resized', size }), [program, size])
  useInput((input, key) => {
    for (const press of pressesOf(input, key)) program.tell(press)
  })
  usePaste((text) => program.tell({ kind: 'paste', text }))
  const rows = linesOf(model, place, program.style()).map((line, index) =>
    // A row without anything would have no height.
    createElement(Text, { key: index, wrap: 'truncate' }, line === '' ? ' ' : line),
  )
  return createElement(Box, { flexDirection: 'column', height: model.size.rows }, rows)
}
