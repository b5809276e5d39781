import type { RegionPaper } from './data/region'

/** 「金寨县槐树湾乡板棚村」 */
export const placeWords = ({ place }: Pick<RegionPaper, 'place'>): string => `${place.county}${place.township}${place.village}`

/** The unit that makes a paper of the place: the village, the township or the county. */
export const unitOf = ({ place }: Pick<RegionPaper, 'place'>): string => place.village || place.township || place.county

/** 「2026年」 of the campaign, else of the day. */
export const yearOf = ({ campaign, today }: Pick<RegionPaper, 'campaign' | 'today'>): string => `${campaign?.year ?? today.slice(0, 4)}年`

/** Place at the left, campaign at the right. */
export const above = (paper: RegionPaper): string[] => [placeWords(paper), paper.campaign ? `排查批次：${paper.campaign.title}` : '']
