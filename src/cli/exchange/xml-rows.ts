/** Streams the elements `row` of an XML file, each as its attributes. */
import { SaxesParser } from 'saxes'
import { refused } from '../failure.ts'
import { decoded } from './read-lines.ts'

/** The attributes of one row, those that it has. */
export type Row<Attribute extends string> = { readonly [Name in Attribute]?: string }

/** Throws `refused` with the place for what is not well-formed XML. */
export async function* xmlRows<Attribute extends string>(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Row<Attribute>> {
  const parser = new SaxesParser<{ xmlns: false; fileName: string }>({
    xmlns: false,
    fileName: name,
  })
  let rows: Row<Attribute>[] = []
  parser.on('opentag', (tag) => {
    if (tag.name === 'row') rows.push(tag.attributes as Row<Attribute>)
  })
  parser.on('error', (cause) => {
    throw refused(`${name} is not the XML of a data dump: ${cause.message}`, { cause })
  })
  for await (const text of decoded(bytes)) {
    parser.write(text)
    yield* rows
    rows = []
  }
  parser.close()
}
