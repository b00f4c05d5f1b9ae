import { monthNumber, monthOfNumber, type Month } from '../../domain/dynamics/Month';
import { Choice } from '../components/Choice/Choice';
import { useDynamicsTexts } from './dynamicsTexts';
import { monthsAround, type DynamicsChoice } from './useDynamicsChoice';

export interface PeriodChoiceProps {
  /** The months that the rules chose. */
  readonly months: readonly Month[];
  readonly choice: DynamicsChoice;
  readonly disabled: boolean;
}

/** The grid's first and last month, chosen among the months of the years that it touches. */
export function PeriodChoice({ months, choice, disabled }: PeriodChoiceProps) {
  const texts = useDynamicsTexts();
  const first = choice.request.first ?? months[0];
  const last = choice.request.last ?? months.at(-1);
  if (first === undefined || last === undefined) return null;
  const options = monthsAround(first, last).map((month) => ({
    value: String(monthNumber(month)),
    label: texts.month({ year: String(month.year), month: String(month.month) }),
  }));
  return (
    <>
      <Choice
        label={texts.first}
        value={String(monthNumber(first))}
        options={options}
        disabled={disabled}
        onChoose={(value) => {
          choice.setFirst(monthOfNumber(Number(value)));
        }}
      />
      <Choice
        label={texts.last}
        value={String(monthNumber(last))}
        options={options}
        disabled={disabled}
        onChoose={(value) => {
          choice.setLast(monthOfNumber(Number(value)));
        }}
      />
    </>
  );
}
