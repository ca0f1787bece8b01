/** SPEC.md and the tests of this folder name each other. */
import { testSpec } from '../support/spec-rules.ts'

testSpec({ folder: import.meta.dirname, spec: '../../src/pairing/SPEC.md', moreThan: 10 })
