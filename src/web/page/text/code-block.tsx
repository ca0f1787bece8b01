/** A block of code, in colours once the highlighter is here. */
import { signal } from '@preact/signals'
import { type ComponentChild, h } from 'preact'

interface Node {
  readonly type: string
  readonly value?: string
  readonly tagName?: string
  readonly properties?: { readonly className?: unknown }
  readonly children?: readonly Node[]
}

type Highlight = (language: string, code: string) => Node | undefined

/** Longer blocks stay plain: colours are not worth a pause. */
const CODE_CHARS_MAX = 20_000

const highlight = signal<Highlight | undefined>(undefined)
let isAsked = false

export function CodeBlock({ code, language }: { code: string; language: string }) {
  if (!isAsked) {
    isAsked = true
    // Texts without code never need it, so it comes apart and late.
    void import('./highlight.ts').then((loaded) => {
      highlight.value = loaded.highlight
    })
  }
  const tree = code.length > CODE_CHARS_MAX ? undefined : highlight.value?.(language, code)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <pre class="code" tabIndex={0}>
      <code>{tree === undefined ? code : tree.children?.map(toNode)}</code>
    </pre>
  )
}

function toNode(node: Node): ComponentChild {
  if (node.type === 'text') return node.value ?? ''
  const names = node.properties?.className
  const className = Array.isArray(names) ? names.join(' ') : ''
  return h('span', { class: className }, node.children?.map(toNode))
}
