/** Stands for the package "long", which is not used: it is asked for, and not there. */
export const isLong = undefined
