/** Waiting for a condition, which is how a test waits for other processes. */
export { until } from '../../src/lab/until.ts'
