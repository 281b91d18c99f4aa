/** What a field for a day takes: `DateInput`, and the calendar behind it. */
export interface DateInputProps {
  /** "2026-11-22", the API's Date. */
  value?: string | null;
  onChange?: (value: string | null) => void;
  id?: string;
  placeholder?: string;
  disabled?: boolean;
  /** First and last day that may be chosen. */
  min?: string;
  max?: string;
}
