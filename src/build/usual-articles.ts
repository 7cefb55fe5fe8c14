/** A little of everything that articles with headings have. */
const outlined = `---
title: The ferry
lang: en
---

The council votes on the new ferry on 12 June 2024. It costs 4.5 million euros, said the mayor, Ann Bell.

## Allegations

The union accused the operator of hiding two accidents. The operator denied the accusation.

## Delegation

Ann Bell, the mayor, will travel with two engineers to Japan.

## International response

Norway welcomed the plan. Japan criticised it.

## Places

- **Budget:** 400,000 euros were set aside.
- Building starts in week 3.
- Visitors enter from the market.

| Year | Cars |
|---|---|
| 2023 | 180 |

> The harbour is full.
`

/** A little of everything that news have, with something left out, of which a warning tells. */
const news = `# Harbour council delays the ferry after a dispute over costs

PORT LARSEN, June 12 (Coast News) — The council of Port Larsen on Wednesday delayed the vote on a new ferry, which would carry
240 cars a day, after the operator said that the price had risen by 18 percent to $4.5 million.

"We will not sign a contract that nobody has read," said Mayor Ann Bell, who has led the town since 2019. "The people of this
town deserve an answer." Bell, 52, said she had asked the ministry for help, but that none had come.

The operator, North Line, rejected the accusation that it had hidden two accidents in March. "These claims are false," its
spokesman Peter Holm told reporters at a news conference. According to the union, 14 workers were injured, three of them
seriously, when a ramp broke on March 3. Holm denied that the ramp was old; however, he acknowledged that it had not been
inspected since 2021.

The United States and Norway welcomed the delay. Japan's foreign minister, Kenji Mori, urged both sides to talk, and the European Union
called it "a step in the right direction". Russia criticised the decision, saying it broke the treaty of 1998.

An analyst at the University of Larsen, Dr. Maria Lund, said the dispute suggests that small ports can hardly pay for such ships.
She estimated that about 60,000 people, or a third of the island, depend on the ferry. In 2015, the old ship was bought for
€1.2 million; it was built in 1971 and has since been repaired twice.

Protesters gathered outside the town hall, where police arrested five of them. Neither the minister nor his deputy has commented.
It is not clear who will pay for the repairs. The inquiry, which began last week, is expected to end by 30 September 2024, and
the council is due to meet again on July 1.

The ferry is not the only problem: the bridge (opened in 1964) was closed in May, and the railway, once the pride of the island,
runs only on weekdays. If the vote fails, the town could lose its only link to the mainland, Bell warned. She added that talks
with two other operators would continue.
`

/** What papers for a decision have. */
const paper = `---
title: Where the boats go
author: Harbour office
date: 2026-05-04
---

## Background

The slipway in Dock Street has served the boats since 1968. Its lease ends in April 2028, and the owner will not renew it.

## Options

### Quarry Quay

- The quay is 1.2 km away, and pilots would keep their routes.
- Neighbours have objected to noise before six in the morning.

### Mill Pond

- The yard is ready in eight months, and the town owns it already.
- It has no room for more than ten boats.

## Costs

| Item | Quarry Quay | Mill Pond |
|---|---:|---:|
| Building | €4.2m | €2.8m |
| Running, a year | €1.1m | €1.9m |

## Findings

Traffic grew by 12 per cent in two years, from 180 to 202 boats a day. Most visitors come in July, and few stay for a night.

## Risks

The county owns the land and may withdraw its offer if nothing is decided by June 2027.

The union claims that the move would break an agreement of 2019. The town's lawyers deny this.

## Timeline

- 3 March 2026: the inquiry began.
- 30 May 2026: the report is due.

## Recommendation

We recommend Quarry Quay. It costs more to build and less to run, and over 20 years it is cheaper by an estimated €3.6 million.

## Next steps

- The board decides on 14 November.
- Grace Hall to sign the option with the county by 30 November.
- Planning office to publish the plans by January 2027.
`

/** Articles that lead through what most articles need: the code of it is kept, and little is left to be made in a run. */
export const usualArticles: readonly string[] = [outlined, news, paper]
