/** Colours for code: the languages that people paste most, and a guess among them. */
import bash from 'highlight.js/lib/languages/bash'
import cpp from 'highlight.js/lib/languages/cpp'
import css from 'highlight.js/lib/languages/css'
import go from 'highlight.js/lib/languages/go'
import java from 'highlight.js/lib/languages/java'
import json from 'highlight.js/lib/languages/json'
import python from 'highlight.js/lib/languages/python'
import rust from 'highlight.js/lib/languages/rust'
import sql from 'highlight.js/lib/languages/sql'
import typescript from 'highlight.js/lib/languages/typescript'
import xml from 'highlight.js/lib/languages/xml'
import yaml from 'highlight.js/lib/languages/yaml'
import { createLowlight } from 'lowlight'

const lowlight = createLowlight({
  bash,
  cpp,
  css,
  go,
  java,
  json,
  python,
  rust,
  sql,
  typescript,
  xml,
  yaml,
})
lowlight.registerAlias({ typescript: ['javascript', 'js', 'ts', 'jsx', 'tsx'], cpp: ['c', 'h'] })

/** Below this a guess is no better than none. */
const RELEVANCE_MIN = 6

/** The code as a tree of spans; undefined when no language fits. */
export function highlight(language: string, code: string) {
  if (lowlight.registered(language)) return lowlight.highlight(language, code)
  if (language !== '') return undefined
  const guessed = lowlight.highlightAuto(code)
  return (guessed.data?.relevance ?? 0) < RELEVANCE_MIN ? undefined : guessed
}
