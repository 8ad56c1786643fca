/** When a story is set, and why something cannot be of that time. */
export const time = {};
