/** Full years on `day`; both `YYYY-MM-DD`. A year is complete on the birthday itself. */
export function ageOn(birth: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4))
  return day.slice(5) >= birth.slice(5) ? years : years - 1
}
