import type { Note, Told } from '#cards'
import { signs } from '../signs.ts'

/** What the patient wishes to be told, and what that leaves to be done. The physician sees the finding in every case. */
export function disclosure(told: Told): readonly Note[] {
  const wish = told.c.consent?.secondaryFindingDisclosure?.value
  if (wish === 'deny') return [denied, mindMayChange]
  if (wish === 'permit') return [permitted]
  // Whoever had the germline tested asked for that result: it is no secondary finding.
  return signs(told).every(({ source }) => source === 'germline-test-positive') ? [] : [notRecorded]
}

const permitted: Note = {
  text: { ja: '患者は二次的所見の開示を希望しています', en: 'The patient wishes secondary findings to be disclosed' },
  cites: ['secondary-findings/recommendations'],
}

const notRecorded: Note = {
  text: {
    ja: '二次的所見の開示についての患者の希望が記録されていません。伝える前に確かめ、記録してください',
    en: 'Whether the patient wishes secondary findings to be disclosed is not on record: ask and record it before telling',
  },
  cites: ['secondary-findings/recommendations'],
}

const denied: Note = {
  text: {
    ja: '患者は二次的所見の開示を希望していません。本人にも家族にもこの所見を伝えず、医療者の間では診療記録として共有し、遺伝医療の専門家と扱いを決めてください',
    en: 'The patient does not wish disclosure. Tell neither patient nor family; among clinicians it is part of the record, and how to proceed is settled with a geneticist',
  },
  cites: ['genetics-2022/relatives', 'genetics-2022/record'],
}

const mindMayChange: Note = {
  text: {
    ja: '希望はいつでも変えられます。所見の中身に触れずに意思を確かめる機会を設け、家族歴などのリスクに応じた検診は案内できます',
    en: 'The wish may change at any time: offer to ask again without touching on the finding; surveillance by family history can be offered',
  },
  cites: ['hboc-2021/changing-ones-mind'],
}
