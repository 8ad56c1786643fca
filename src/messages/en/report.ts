/** Labels and warnings of a report. */
export const report = {};
