/** The option that says who may use the classic interface. */
import { Option } from 'commander'
import type { ClassicAccess } from '../api/classic/access.ts'

const ACCESS = ['on', 'off', 'loopback'] satisfies ClassicAccess[]

export function classicOption(): Option {
  const text =
    'who may use the classic interface, which knows no secrets: all, nobody, this machine'
  return new Option('--classic <who>', text).choices(ACCESS).default('loopback')
}
