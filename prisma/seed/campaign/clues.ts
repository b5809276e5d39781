import type { Channel } from '@/domain/glossary'
import { addDays, type LocalDate } from '@/domain/time/local-date'
import { instantAt, type Stage } from '../cases/case-runner'
import type { Life } from '../cases/life'
import { clueText } from '../cases/step-data'
import { struckBy } from '../households/hardship'
import { DEMO_PLACES } from '../households/villages'

const CHANNELS: readonly (readonly [Channel, number])[] = [['departmentAlert', 40], ['cadreSurvey', 25], ['selfReport', 15], ['campaign', 10], ['publicOpinion', 5], ['socialAid', 5]]
const CLOSED: readonly (readonly [reason: string, evidence: string])[] = [
  ['入户核查，医疗费用已按规定报销，自付部分不影响基本生活。', '住院费用结算单、入户核查记录。'],
  ['家庭收入稳定，“三保障”和饮水安全有保障，未发现返贫致贫风险。', '务工收入流水、入户核查记录。'],
  ['反映情况与事实不符，已向反映人说明。', '走访记录。'],
]

/** Clues that nobody has taken up yet, some near or past their 15 days, and clues that were looked into and closed. */
export function looseClues(stage: Stage, lives: readonly Life[], today: LocalDate): void {
  const random = stage.random.fork('clues')
  const quiet = random.shuffle(lives.filter((life) => life.cases.length === 0 && !life.household.dispersedSupport))
  const inTownship = quiet.filter((life) => life.household.townshipCode === DEMO_PLACES.township)
  const elsewhere = quiet.filter((life) => life.household.townshipCode !== DEMO_PLACES.township)
  const ages = [1, 2, 3, 4, 6, 9, 12, 14, 15, 17]
  ages.forEach((age, i) => addClue(stage, inTownship[i]!, today, age, false))
  for (let i = 0; i < 26; i++) addClue(stage, elsewhere[i]!, today, random.int(1, 16), false)
  for (let i = 0; i < 8; i++) addClue(stage, inTownship[ages.length + i]!, today, random.int(20, 90), true)
  for (let i = 0; i < 30; i++) addClue(stage, elsewhere[26 + i]!, today, random.int(20, 160), true)
}

function addClue(stage: Stage, life: Life, today: LocalDate, daysAgo: number, closed: boolean): void {
  const { random } = stage
  const channel = random.weighted(CHANNELS)
  const foundOn = addDays(today, -daysAgo)
  const at = instantAt(random, foundOn, 15)
  if (!closed) life.household = struckBy(random, life.household, random.pick(['illness', 'unstableEmployment', 'accident']), random.int(5_800, 9_900) * 100)
  const [reason, evidence] = random.pick(CLOSED)
  const by = stage.workers.accountAt('villageCadre', life.household.villageCode) ?? stage.workers.at('townshipClerk', life.household.townshipCode)
  life.clues.push({
    id: stage.nextId(at), channel, foundOn, ...clueText(random, channel, life.household), status: closed ? 'closed' : 'open', caseId: null,
    closeReason: closed ? reason : null, evidence: closed ? evidence : null, closedAt: closed ? instantAt(random, addDays(foundOn, random.int(3, 12)), 10) : null, by, at,
  })
}
