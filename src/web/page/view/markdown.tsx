/** A text of somebody, as nodes. */
import { useMemo } from 'preact/hooks'
import { renderMarkdown } from '../text/markdown.ts'

export function Markdown({ text }: { text: string }) {
  const nodes = useMemo(() => renderMarkdown(text), [text])
  return <div class="prose">{nodes}</div>
}
