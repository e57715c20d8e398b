import { useEffect, useRef, useState } from 'preact/hooks'
import { addDays, type IsoDate } from '#case'
import type { Timeline } from '../../../../shapes/timeline.ts'
import { dayScale } from '../../../chart/days.ts'
import { useWidth } from '../../../chart/use-width.ts'
import { useWords } from '../../../locale.tsx'
import { Choice } from '../../../parts/choice.tsx'
import { goTo, type Visit } from '../visit.ts'
import { Chart } from './chart.tsx'
import { CourseTable } from './course-table.tsx'
import { DayPicker } from './day-picker.tsx'
import { GUTTER, MARGIN } from './layout.ts'
import { words } from './words.ts'

interface Props {
  readonly timeline: Timeline
  readonly visit: Visit
}

/** A course of years is shown from its last part on, where the questions are. */
const periods = ['recent', 'whole'] as const
type Period = (typeof periods)[number]
const RECENT_DAYS = 548

/** Rest before a slider's day is asked for: dragging over a year should not ask for each of its days. */
const SETTLED_MS = 140

/** The course of one patient, and the time machine that moves through it. */
export function Course({ timeline, visit }: Props) {
  const say = useWords(words)
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const [day, setDay] = useState<IsoDate>(visit.day)
  useEffect(() => setDay(visit.day), [visit.day])
  useEffect(() => {
    if (day === visit.day) return
    const timer = setTimeout(() => goTo(day, visit.home), SETTLED_MS)
    return () => clearTimeout(timer)
  }, [day])
  const recently = addDays(visit.home, -RECENT_DAYS)
  const isLong = timeline.from < addDays(recently, -RECENT_DAYS / 3)
  const [period, choose] = useState<Period>('recent')
  const from = isLong && period === 'recent' && recently < day ? recently : timeline.from
  const scale = dayScale(from, timeline.to, GUTTER, width - MARGIN)
  return (
    <section class="course" aria-labelledby="course-title">
      <div class="section-head">
        <h2 id="course-title">{say.title}</h2>
        {isLong && (
          <Choice name="period" legend={say.period} options={periods} labels={say} chosen={period} onChoose={choose} />
        )}
      </div>
      <div ref={box} class="course-box">
        <Chart timeline={timeline} day={day} home={visit.home} scale={scale} width={width} />
        <DayPicker day={day} home={visit.home} scale={scale} onDay={setDay} />
      </div>
      <CourseTable timeline={timeline} />
    </section>
  )
}
