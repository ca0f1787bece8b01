/**
 * Markdown as nodes. No text ever becomes markup: what is parsed is turned into nodes one by one,
 * raw HTML stays the text it is, and nothing is fetched, images neither.
 */
import MarkdownIt, { type Token } from 'markdown-it'
import { type ComponentChild, h } from 'preact'
import { knownIn } from '../state/people.ts'
import { userPath } from '../state/route.ts'
import { texts } from '../texts.ts'
import { CodeBlock } from './code-block.tsx'
import { mentionParts, type TextPart } from './mentions.ts'

/** Nesting deeper than this is shown as it was written. */
const NESTING_MAX = 20
/** Schemes that a link may have; others stay text. */
const SAFE = /^(?:https?:|mailto:|\/(?!\/)|#)/i

const parser = new MarkdownIt({ html: false, linkify: true, maxNesting: NESTING_MAX })
parser.validateLink = (url) => SAFE.test(url)

/** The nodes of a text. */
export function renderMarkdown(text: string): ComponentChild[] {
  return render(parser.parse(text, {}))
}

type Children = ComponentChild[]

/** Tokens open and close elements as they come: a stack of what is open. */
function render(tokens: readonly Token[]): Children {
  const root: Children = []
  const open: { readonly token: Token | undefined; readonly children: Children }[] = [
    { token: undefined, children: root },
  ]
  for (const token of tokens) {
    const current = open.at(-1)
    if (current === undefined) break
    if (token.nesting === 1) open.push({ token, children: [] })
    else if (token.nesting === -1) {
      open.pop()
      const parent = open.at(-1)?.children ?? root
      if (current.token !== undefined) parent.push(...element(current.token, current.children))
    } else {
      const isInLink = open.some((one) => one.token?.tag === 'a')
      current.children.push(...leaf(token, isInLink))
    }
  }
  return root
}

function element(token: Token, children: Children): Children {
  // The paragraphs of a tight list are not shown as such.
  if (token.hidden) return children
  if (token.tag === 'a') return [linkOf(String(token.attrGet('href') ?? ''), children)]
  const align = /text-align:(\w+)/.exec(String(token.attrGet('style') ?? ''))?.[1]
  const start = token.attrGet('start')
  const attributes = {
    ...(align === undefined ? {} : { class: `align-${align}` }),
    ...(start === null ? {} : { start: Number(start) }),
  }
  const made = h(nameOf(token.tag), attributes, children)
  return [token.tag === 'table' ? h('div', { class: 'table', tabIndex: 0 }, made) : made]
}

/** Headings of a message stand below those of the page. */
function nameOf(tag: string): string {
  const level = /^h([1-6])$/.exec(tag)?.[1]
  return level === undefined ? tag : `h${Math.min(6, Number(level) + 2)}`
}

/** What stands in a link makes no link of its own. */
function leaf(token: Token, isInLink: boolean): Children {
  switch (token.type) {
    case 'inline':
      return render(token.children ?? [])
    case 'text':
      return isInLink ? [token.content] : mentionParts(token.content, knownIn).map(mentionOf)
    case 'html_block':
    case 'html_inline':
      return [token.content]
    case 'softbreak':
      return ['\n']
    case 'hardbreak':
      return [h('br', null)]
    case 'hr':
      return [h('hr', null)]
    case 'code_inline':
      return [h('code', null, token.content)]
    case 'fence':
    case 'code_block':
      return [
        h(CodeBlock, { code: token.content, language: token.info.trim().split(/\s/)[0] ?? '' }),
      ]
    case 'image':
      return [isInLink ? imageName(token) : imageLink(token)]
    default:
      return [token.content]
  }
}

function mentionOf({ text, name }: TextPart): ComponentChild {
  return name === undefined ? text : h('a', { class: 'mention', href: userPath(`@${name}`) }, text)
}

/** An image is not fetched: whoever wants to see it follows the link. */
function imageLink(token: Token): ComponentChild {
  const source = String(token.attrGet('src') ?? '')
  return linkOf(source, [imageName(token)])
}

function imageName({ content }: Token): string {
  return content === '' ? texts.image : texts.imageOf(content)
}

function linkOf(href: string, children: Children): ComponentChild {
  if (!SAFE.test(href)) return h('span', null, children)
  if (href.startsWith('/') || href.startsWith('#')) return h('a', { href }, children)
  const rel = 'noopener noreferrer nofollow ugc'
  return h('a', { href, rel, target: '_blank' }, children)
}
