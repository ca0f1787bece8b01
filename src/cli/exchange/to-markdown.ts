/** HTML of other systems as the Markdown that this one shows. */
import TurndownService from 'turndown'

const turndown = new TurndownService({
  headingStyle: 'atx',
  codeBlockStyle: 'fenced',
  bulletListMarker: '-',
  emDelimiter: '*',
})
turndown.remove(['script', 'style'])

/** Markdown without the line breaks around it; empty for HTML that shows nothing. */
export function markdownOf(html: string): string {
  return turndown.turndown(html).trim()
}
