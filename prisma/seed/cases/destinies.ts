import type { Channel, RiskType } from '@/domain/glossary'
import { addDays, type LocalDate } from '@/domain/time/local-date'
import { hasNoLabour, headOf, netIncome, type DemoHousehold } from '../households/household'
import { RARE_HEAD } from '../households/populate'
import { RISK_SHARES, struckBy } from '../households/hardship'
import { DEMO_PLACES } from '../households/villages'
import type { Random } from '../random'
import { newLife, type Life } from './life'
import { BATCH_TO_POST, ELIMINATIONS_UNDER_WAY, IDENTIFICATIONS_ELSEWHERE, IDENTIFICATIONS_ENDED, IDENTIFICATIONS_UNDER_WAY, type CasePlan, type Standing } from './plan'

/** What is to happen to one household: misfortune, and the cases that follow one after the other. */
export interface Destiny {
  life: Life
  identification: CasePlan
  elimination?: CasePlan
  chain?: 'rollbackAtPrefecture' | 'rollbackAtProvince' | 'removalAtPrefecture' | 'removalAtFiling'
}

const CHANNELS: readonly (readonly [Channel, number])[] = [['cadreSurvey', 40], ['departmentAlert', 26], ['selfReport', 22], ['campaign', 6], ['socialAid', 4], ['publicOpinion', 2]]
const FINDINGS = [
  { item: '车辆登记', kind: 'hit', note: '户主之子名下有农用三轮汽车一辆，系生产工具。' },
  { item: '不动产登记', kind: 'doubt', note: '查有同名不动产登记，待核对身份。' },
  { item: '存款', kind: 'doubt', note: '近一年有大额往来，据称为医疗报销款。' },
] as const
const VILLAGE_ACTS = ['verification', 'review', 'post', 'close']

/** Draws from the county, township by township, the households that the demo tells stories about. */
export class Destinies {
  readonly all: Destiny[] = []
  private readonly pools = new Map<string, Life[]>()
  private turn = 0

  constructor(
    private readonly random: Random,
    readonly lives: Life[],
    private readonly today: LocalDate,
  ) {
    for (const life of random.shuffle(lives)) {
      const { townshipCode } = life.household
      this.pools.set(townshipCode, [...(this.pools.get(townshipCode) ?? []), life])
    }
  }

  static of(random: Random, households: readonly DemoHousehold[], today: LocalDate): Destinies {
    const destinies = new Destinies(random, households.map(newLife), today)
    destinies.draw()
    // in the order in which they began: what is done on one day is checked by one and the same form
    const begun = ({ elimination, identification }: Destiny) => `${elimination ? elimination.from : ''}/${identification.from}/${identification.pace}`
    destinies.all.sort((a, b) => (begun(a) < begun(b) ? -1 : 1))
    return destinies
  }

  private draw(): void {
    const { township, otherTownship } = DEMO_PLACES
    const elsewhere = [...this.pools.keys()].filter((code) => code !== township && code !== otherTownship)
    const size = this.lives.length / 3_300
    // one batch of 兴田, reviewed on the same evening and still to be posted; one name on it is rare
    this.identify(township, BATCH_TO_POST, DEMO_PLACES.village, ({ household }) => headOf(household).name === RARE_HEAD)
    for (let i = 0; i < 2; i++) this.identify(township, BATCH_TO_POST, DEMO_PLACES.village)
    for (const standing of IDENTIFICATIONS_UNDER_WAY) this.identify(township, standing, this.villageFor(standing))
    for (const standing of IDENTIFICATIONS_ENDED) this.identify(township, standing)
    for (const standing of IDENTIFICATIONS_ELSEWHERE) this.identify(otherTownship, standing)
    for (const standing of ELIMINATIONS_UNDER_WAY) this.eliminate(township, standing, this.villageFor(standing))
    for (const standing of ELIMINATIONS_UNDER_WAY.slice(0, 6)) this.eliminate(otherTownship, standing)
    for (const chain of ['rollbackAtPrefecture', 'rollbackAtProvince', 'removalAtPrefecture', 'removalAtFiling'] as const) this.chain(this.random.pick(elsewhere), chain)
    this.fillCounty(elsewhere, size)
    this.history(township, 22, 9)
    this.history(otherTownship, 12, 5)
    for (let i = 0; i < Math.round(122 * size); i++) this.history(elsewhere[i % elsewhere.length]!, 1, i % 2)
  }

  /** What the county's comparer and approvers find waiting from everywhere: clear and doubtful, in time and late. */
  private fillCounty(townships: readonly string[], size: number): void {
    const queue: readonly Standing[] = [['county', 'brisk', 11], ['county', 'usual', 14], ['county', 'usual', 15], ['county', 'slow', 18], ['comparison', 'usual', 4], ['comparison', 'slow', 16], ['close', 'usual', 10], ['township', 'usual', 13], ['county', 'brisk', 12]]
    for (let i = 0; i < Math.round(54 * size); i++) this.identify(townships[i % townships.length]!, queue[i % queue.length]!)
    for (let i = 0; i < Math.round(10 * size); i++) this.eliminate(townships[(i * 5) % townships.length]!, i % 2 ? ['county', 'usual', 14] : ['close', 'usual', 9])
  }

  /** Village acts stand mostly in the two villages with accounts, so that their cadres have something to do. */
  private villageFor([until]: Standing): string | undefined {
    if (!VILLAGE_ACTS.includes(until)) return undefined
    this.turn += 1
    return [DEMO_PLACES.village, DEMO_PLACES.otherVillage, undefined][this.turn % 3]
  }

  private take(township: string, fits: (life: Life) => boolean): Life {
    const pool = this.pools.get(township)!
    const at = pool.findIndex(fits)
    if (at < 0) throw new Error(`no household left in ${township}`)
    return pool.splice(at, 1)[0]!
  }

  private struck(township: string, village: string | undefined, fits: (life: Life) => boolean): Life {
    // small children would change the divisor of cases that lie some years back
    const settled = ({ household }: Life) => !household.dispersedSupport && household.members.every((member) => member.age >= 4)
    const life = this.take(township, (one) => (!village || one.household.villageCode === village) && settled(one) && fits(one))
    const { random } = this
    const risk = random.weighted(RISK_SHARES)
    const sudden = ['illness', 'accident'].includes(risk) && random.chance(0.35)
    const pupil = life.household.members.some((member) => member.schooling !== null)
    const fitting: RiskType = risk === 'schooling' && !pupil ? 'illness' : risk
    life.household = struckBy(random, life.household, fitting, sudden ? random.int(7_600, 12_800) * 100 : random.int(3_300, 6_600) * 100)
    if (sudden) life.household.rigidExpense.medical += random.int(16, 38) * 100_000
    return life
  }

  private identify(township: string, [until, pace, daysAgo, turn]: Standing, village?: string, fits: (life: Life) => boolean = () => true): Destiny {
    const { random } = this
    const life = this.struck(township, village, fits)
    const identification: CasePlan = {
      kind: 'identification', from: addDays(this.today, -daysAgo), channel: random.weighted(CHANNELS), pace, until,
      ...(turn && { turn }),
      ...(random.chance(0.12) && { finding: random.pick(FINDINGS) }),
      ...(random.chance(0.12) && { votesAgainst: random.int(1, 3) }),
    }
    const destiny: Destiny = { life, identification }
    this.all.push(destiny)
    return destiny
  }

  /** Identified some time ago, now on the way out. */
  private eliminate(township: string, [until, pace, daysAgo, turn]: Standing, village?: string): Destiny {
    const destiny = this.identified(township, this.random.int(330, 760), village, (life) => !hasNoLabour(life.household))
    destiny.elimination = { kind: 'elimination', from: addDays(this.today, -daysAgo), channel: null, pace, until, ...(turn && { turn }) }
    return destiny
  }

  private identified(township: string, daysAgo: number, village: string | undefined, fits: (life: Life) => boolean): Destiny {
    const life = this.struck(township, village, fits)
    const { random } = this
    const pace = random.weighted([['usual', 7], ['brisk', 2], ['slow', 1]] as const)
    const destiny: Destiny = { life, identification: { kind: 'identification', from: addDays(this.today, -daysAgo), channel: random.weighted(CHANNELS), pace, until: 'end' } }
    this.all.push(destiny)
    return destiny
  }

  /** Households identified over the last years: most still monitored, some eliminated since. */
  private history(township: string, monitored: number, eliminated: number): void {
    for (let i = 0; i < monitored; i++) this.identified(township, this.fortnight(45, 800), undefined, () => true)
    for (let i = 0; i < eliminated; i++) {
      const destiny = this.identified(township, this.fortnight(480, 1_050), undefined, (life) => !hasNoLabour(life.household) && netIncome(life.household.income) > 0)
      destiny.elimination = { kind: 'elimination', from: addDays(this.today, -this.fortnight(30, 200)), channel: null, pace: 'usual', until: 'end' }
    }
  }

  /** A number of days ago on which villages used to begin a batch: every second week. */
  private fortnight(least: number, most: number): number {
    return least + 14 * this.random.int(0, Math.floor((most - least) / 14))
  }

  private chain(township: string, chain: NonNullable<Destiny['chain']>): void {
    const destiny = this.identified(township, this.random.int(700, 900), undefined, (life) => !hasNoLabour(life.household))
    destiny.chain = chain
    if (chain.startsWith('rollback')) {
      destiny.elimination = { kind: 'elimination', from: addDays(this.today, -this.random.int(150, 220)), channel: null, pace: 'usual', until: 'end' }
    }
  }
}
