export interface LogChoiceProps<Value extends string> {
  options: readonly { value: Value; label: string }[];
  value?: Value | undefined;
  /** Pressed again, a choice is taken back. */
  onChange?: (value: Value | undefined) => void;
  /** What counts while nothing is chosen: shown as chosen, lightly. */
  usual?: Value | undefined;
  id?: string;
}

/** One of a few, all in sight, one tap. */
export const LogChoice = <Value extends string>({ options, value, onChange, usual, id }: LogChoiceProps<Value>) => (
  <div className="zq-chips zq-choice" role="radiogroup" id={id}>
    {options.map((option) => (
      <button
        key={option.value}
        type="button"
        role="radio"
        className="zq-chip"
        aria-checked={option.value === (value ?? usual)}
        data-on={option.value === (value ?? usual)}
        onClick={() => onChange?.(option.value === value ? undefined : option.value)}
      >
        {option.label}
      </button>
    ))}
  </div>
);
