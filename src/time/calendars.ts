import { dayFrom } from './days.js';

/** The day of a date in the Iranian solar calendar (33-year rule, exact for 1206-1498); months 1 to 12. */
export function dayFromSolar(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > (month <= 6 ? 31 : 30)) return undefined;
  // Farvardin 1 of 1354 fell on 1975-03-21; leap years by the residue of the 33-year cycle.
  const epoch = dayFrom(1975, 3, 21);
  if (epoch === undefined) return undefined;
  let days = 0;
  if (year >= 1354) for (let y = 1354; y < year; y++) days += isLeapSolar(y) ? 366 : 365;
  else for (let y = year; y < 1354; y++) days -= isLeapSolar(y) ? 366 : 365;
  return epoch + days + (month <= 6 ? (month - 1) * 31 : 186 + (month - 7) * 30) + day - 1;
}

const LEAP_RESIDUES = new Set([1, 5, 9, 13, 17, 22, 26, 30]);

function isLeapSolar(year: number): boolean {
  return LEAP_RESIDUES.has(year % 33);
}

/** The day of a date in the Islamic lunar calendar, tabular; sightings may differ by two days. Months 1 to 12. */
export function dayFromLunar(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 30) return undefined;
  // 1 Muharram of year 1 is day -492148 in the civil tabular calendar (16 July 622, Julian).
  const passed = (year - 1) * 354 + Math.floor((3 + 11 * year) / 30);
  return -492148 + passed + Math.ceil(29.5 * (month - 1)) + day - 1;
}

/** The Gregorian year in which most of a solar year lies. */
export const yearFromSolar = (year: number): number => year + 621;

/** The Gregorian year in which most of a lunar year lies. */
export const yearFromLunar = (year: number): number => Math.round(year * 0.970229 + 621.57);
