/** A screen of a terminal as a page: its text, with the colours that `tmux capture-pane -e` tells. */
const COLOURS = [
  ...['#484f58', '#ff7b72', '#56d364', '#e3b341', '#79c0ff', '#d2a8ff', '#56d4dd', '#c9d1d9'],
]
const PAPER = '#0d1117'
const INK = '#c9d1d9'

/** The page; it fetches nothing. */
export function pageOf(screen) {
  const lines = screen.trimEnd().split('\n').map(lineOf)
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; padding: 18px 22px; background: ${PAPER}; display: inline-block }
    pre { margin: 0; color: ${INK}; font: 15px/1.35 "DejaVu Sans Mono", monospace }
  </style><pre>${lines.join('\n')}</pre>`
}

function lineOf(line) {
  let style = {}
  return line
    .split(/\u001B\[([\d;]*)m/)
    .map((part, index) => {
      if (index % 2 === 0)
        return part === '' ? '' : `<span style="${cssOf(style)}">${escaped(part)}</span>`
      for (const code of part.split(';')) style = after(style, Number(code))
      return ''
    })
    .join('')
}

/** The style behind a code of it. */
function after(style, code) {
  if (code === 0) return {}
  if (code === 1) return { ...style, isBold: true }
  if (code === 2) return { ...style, isDim: true }
  if (code === 7) return { ...style, isInverse: true }
  if (code === 22) return { ...style, isBold: false, isDim: false }
  if (code === 27) return { ...style, isInverse: false }
  if (code === 39) return { ...style, colour: undefined }
  if (code >= 30 && code <= 37) return { ...style, colour: COLOURS[code - 30] }
  return style
}

function cssOf({ isBold, isDim, isInverse, colour = INK }) {
  const paint = isInverse ? `background:${colour};color:${PAPER}` : `color:${colour}`
  return `${paint}${isBold ? ';font-weight:bold' : ''}${isDim ? ';opacity:0.6' : ''}`
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
