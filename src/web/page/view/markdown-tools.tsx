/** Buttons that put Markdown around what is selected. */
import { texts } from '../texts.ts'

interface Tool {
  readonly face: string
  readonly name: string
  readonly before: string
  readonly after: string
  /** Begins every selected line instead. */
  readonly isOfLines?: boolean
}

const TOOLS: readonly Tool[] = [
  { face: 'B', name: texts.bold, before: '**', after: '**' },
  { face: 'I', name: texts.italic, before: '*', after: '*' },
  { face: '‹›', name: texts.code, before: '`', after: '`' },
  { face: '{ }', name: texts.codeBlock, before: '```\n', after: '\n```' },
  { face: '❝', name: texts.quote, before: '> ', after: '', isOfLines: true },
  { face: '•', name: texts.bullets, before: '- ', after: '', isOfLines: true },
]

export interface MarkdownToolsProps {
  readonly area: { readonly current: HTMLTextAreaElement | null }
  readonly onChange: (text: string) => void
}

export function MarkdownTools({ area, onChange }: MarkdownToolsProps) {
  const use = (tool: Tool) => {
    const element = area.current
    if (element === null) return
    const { selectionStart: start, selectionEnd: end, value } = element
    const put = applied(tool, value.slice(start, end))
    onChange(value.slice(0, start) + put + value.slice(end))
    element.focus()
    requestAnimationFrame(() => {
      const from = start + tool.before.length
      element.setSelectionRange(from, start + put.length - tool.after.length)
    })
  }
  return (
    <fieldset class="markdown-tools" aria-label={texts.formatting}>
      {TOOLS.map((tool) => (
        <button
          type="button"
          key={tool.name}
          aria-label={tool.name}
          title={tool.name}
          onClick={() => use(tool)}
        >
          {tool.face}
        </button>
      ))}
    </fieldset>
  )
}

function applied({ before, after, isOfLines = false }: Tool, selected: string): string {
  if (!isOfLines) return before + selected + after
  return selected
    .split('\n')
    .map((line) => before + line)
    .join('\n')
}
