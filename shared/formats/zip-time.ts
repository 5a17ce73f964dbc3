/**
 * The time that a zip's entries carry, from ISO 8601 in UTC: noon of that day, wherever the computer is. The format
 * holds local time without saying whose, and noon exists in every time zone on every day.
 */
export function zipTime(madeAt: string): Date {
  const [year = 1980, month = 1, day = 1] = madeAt.slice(0, 10).split('-').map(Number);
  return new Date(Math.max(year, 1980), month - 1, day, 12);
}
