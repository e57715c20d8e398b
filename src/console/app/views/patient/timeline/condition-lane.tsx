import type { IsoDate } from '#case'
import type { Measure } from '../../../../shapes/timeline.ts'
import type { DayScale } from '../../../chart/days.ts'
import { useWords } from '../../../locale.tsx'
import { words } from './words.ts'

interface Props {
  readonly measures: readonly Measure[]
  readonly day: IsoDate
  readonly scale: DayScale
  readonly y: number
}

/** Performance status as its number in a disc that darkens as it worsens; laboratory values as a tick with a tooltip. */
export function ConditionLane({ measures, day, scale, y }: Props) {
  const say = useWords(words)
  const labs = [
    ...Map.groupBy(
      measures.filter(({ kind }) => kind === 'lab'),
      ({ on }) => on,
    ),
  ]
  const nameOf = (lab: Measure) => {
    const name = say[lab.name as keyof typeof say]
    return `${typeof name === 'string' ? name : lab.name} ${lab.value}${lab.unit ? ` ${lab.unit}` : ''}`
  }
  return (
    <g class="condition">
      {labs.map(([on, taken]) => (
        <g key={on} class={`lab ${on > day ? 'not-yet' : ''}`} transform={`translate(${scale.x(on)} ${y + 12})`}>
          <path d="M15 -5v10M19 -5v10M23 -5v10" />
          <title>{`${on} ${taken.map(nameOf).join('、')}`}</title>
        </g>
      ))}
      {measures
        .filter(({ kind }) => kind === 'ecog')
        .map(({ on, value }) => (
          <g
            key={on}
            class={`ps ps-${value} ${on > day ? 'not-yet' : ''}`}
            transform={`translate(${scale.x(on)} ${y + 12})`}
          >
            <circle r="10" />
            <text y="4">{value}</text>
            <title>{`${on} ECOG PS ${value}`}</title>
          </g>
        ))}
    </g>
  )
}
