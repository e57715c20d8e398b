/** Room for the names of the lanes, and at the right edge. */
export const GUTTER = 92
export const MARGIN = 18
