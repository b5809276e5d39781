import type { DemoScreening } from '../campaign/screenings'
import type { Life } from '../cases/life'
import type { Row } from '../database/copy'

/** The counts by village that lists and dashboards show, equal to what the facts say. */
export function rollupRows(county: string, lives: readonly Life[], screenings: readonly DemoScreening[]): Row[] {
  const counts = new Map<string, number>()
  const add = (villageCode: string, measure: string, n: number) => counts.set(`${villageCode}/${measure}`, (counts.get(`${villageCode}/${measure}`) ?? 0) + n)
  for (const { household, cases, monitoringStatus, category } of lives) {
    const { villageCode, members } = household
    add(villageCode, 'households', 1)
    add(villageCode, 'people', members.length)
    add(villageCode, 'openCases', cases.filter(({ state }) => state.status === 'open').length)
    if (monitoringStatus === 'monitored') {
      add(villageCode, `monitored:${category}`, 1)
      add(villageCode, 'monitoredPeople', members.length)
    }
    if (monitoringStatus === 'eliminated' || monitoringStatus === 'removed') add(villageCode, monitoringStatus, 1)
  }
  for (const { life, flags } of screenings) {
    add(life.household.villageCode, 'screened', 1)
    if (flags.length > 0) add(life.household.villageCode, 'keyHouseholds', 1)
  }
  return [...counts].filter(([, value]) => value !== 0).map(([key, value]) => {
    const [villageCode, measure] = key.split('/') as [string, string]
    return { county, townshipCode: `${villageCode.slice(0, 9)}000`, villageCode, measure, slot: 0, value }
  })
}
