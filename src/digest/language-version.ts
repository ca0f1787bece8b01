/** By what languages are told; apart from language.ts, which loads megabytes of n-grams. */

/** Changes whenever another version of the library may tell another language of some text. */
export const LANGUAGE_VERSION = 'eld-small-2.1.0'
