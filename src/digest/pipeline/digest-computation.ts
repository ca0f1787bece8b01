/** Digests (definition.ts) as a pipeline computes them. */
import { canonicalJson } from '../canonical-json.ts'
import type { DigestRow, DigestSpec } from '../definition.ts'
import { digestOf } from '../fold.ts'
import type { LanguageOf } from '../language.ts'
import { mapRow } from '../map-row.ts'
import { parseSpec } from '../parse-spec.ts'
import { mergeParts, type Part } from '../part.ts'
import type { Computation, ComputationSource } from './computation.ts'
import type { Cell, Json } from './messages.ts'

/** Changes whenever the same rows may come to another result, or travel in another form. */
const VERSION = 1

/** Digits of a question's place in front of its keys: so the cells of one question are together. */
const PLACE_DIGITS = 4

/** `languageVersion` names what `languageOf` tells: workers of another one do not take part. */
export function digestComputations(
  languageOf: LanguageOf,
  languageVersion: string,
): ComputationSource {
  return {
    version: digestVersion(languageVersion),
    of: (settings) => computationOf(parseSpec(settings), languageOf),
  }
}

/** What both ends say who compute alike. */
export function digestVersion(languageVersion: string): string {
  return `${VERSION} ${languageVersion}`
}

function computationOf(spec: DigestSpec, languageOf: LanguageOf): Computation {
  const places = new Map(spec.questions.map(({ name }, place) => [name, placeText(place)]))
  return {
    *map(row) {
      for (const { question, key, part } of mapRow(spec, row as unknown as DigestRow, languageOf)) {
        yield [`${places.get(question)}${key}`, part as unknown as Json]
      }
    },
    merge: (_key, a, b) => mergeParts(a as Part, b as Part) as unknown as Json,
    finish(cells) {
      const reader = new CellReader(cells)
      return canonicalJson(digestOf(spec, ({ name }) => reader.of(places.get(name) ?? '')))
    },
  }
}

function placeText(place: number): string {
  return `${String(place).padStart(PLACE_DIGITS, '0')} `
}

/** Reads sorted cells once, those of one question after those of the one before. */
class CellReader {
  readonly #cells: Iterator<Cell>
  #next: Cell | undefined

  constructor(cells: Iterable<Cell>) {
    this.#cells = cells[Symbol.iterator]()
    this.#advance()
  }

  *of(place: string): Generator<readonly [string, Part]> {
    while (this.#next?.[0].startsWith(place)) {
      yield [this.#next[0].slice(place.length), this.#next[1] as Part]
      this.#advance()
    }
  }

  #advance(): void {
    const { done, value } = this.#cells.next()
    this.#next = done ? undefined : value
  }
}
