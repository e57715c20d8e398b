interface Props<T extends string> {
  readonly name: string
  /** Read aloud before the options. */
  readonly legend: string
  readonly options: readonly T[]
  readonly labels: Readonly<Record<T, string>>
  readonly chosen: T
  readonly onChoose: (option: T) => void
}

/** One of a few, side by side: radio buttons, so that the arrow keys move through them. */
export const Choice = <T extends string>({ name, legend, options, labels, chosen, onChoose }: Props<T>) => (
  <fieldset class="tabs">
    <legend class="unseen">{legend}</legend>
    {options.map(option => (
      <label key={option}>
        <input type="radio" name={name} checked={option === chosen} onChange={() => onChoose(option)} />
        <span>{labels[option]}</span>
      </label>
    ))}
  </fieldset>
)
