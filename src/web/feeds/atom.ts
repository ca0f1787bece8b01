/** A feed as Atom. */
import type { Content, Item } from './content.ts'

export interface FeedOptions {
  readonly forum: { readonly id: string; readonly name: string }
  /** Where the page is, without a path. */
  readonly origin: string
  /** Where the feed itself is. */
  readonly path: string
}

/** An XML document. */
export async function feedOf(content: Content, options: FeedOptions): Promise<string> {
  const { Feed } = await import('feed')
  const { forum, origin, path } = options
  const title = content.title === undefined ? forum.name : `${content.title} · ${forum.name}`
  const latest = content.items.reduce((at, item) => Math.max(at, item.atMs), 0)
  const feed = new Feed({
    title,
    id: urnOf(forum.id, content.urn),
    link: origin + content.path,
    feedLinks: { atom: origin + path },
    // The same until something is written, whenever it is asked for.
    updated: new Date(latest),
    generator: 'parley',
    copyright: '',
  })
  for (const item of content.items) feed.addItem(await entryOf(item, options))
  return feed.atom1()
}

async function entryOf(item: Item, { forum, origin }: FeedOptions) {
  const date = new Date(item.atMs)
  return {
    // The library says that it is HTML.
    title: await escaped(item.title),
    id: urnOf(forum.id, item.urn),
    link: origin + item.path,
    author: [{ name: item.author }],
    content: await htmlOf(item.markdown),
    date,
    published: date,
  }
}

/** Whatever replica made the feed: readers must know what they have read already. */
function urnOf(forumId: string, urn: string): string {
  return `urn:parley:${forumId}:${urn}`
}

async function escaped(text: string): Promise<string> {
  const { default: MarkdownIt } = await import('markdown-it')
  return new MarkdownIt().utils.escapeHtml(text)
}

/** HTML in a text stays text. */
async function htmlOf(markdown: string): Promise<string> {
  const { default: MarkdownIt } = await import('markdown-it')
  const parser = new MarkdownIt({ html: false, linkify: true })
  // Nothing is fetched by reading: a picture is shown as its link.
  parser.disable('image')
  // The end of a character section inside a text must not end the one around it.
  return parser.render(markdown).replaceAll(']]>', ']]&gt;')
}
