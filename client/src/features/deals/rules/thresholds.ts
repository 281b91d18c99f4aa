import { useTranslation } from 'react-i18next';
import type { LightRowFragment } from '../../../gql/graphql';
import type { ThresholdUnit } from '../../../gql/schema';
import { plainDigits } from '../../../shared/amount/yuan-format';

/** What can be set of a light. Thresholds are decimals as typed, in the units of the rule. */
export interface LightValues {
  enabled: boolean;
  yellow: string;
  red: string;
}

export const lightValuesOf = ({ enabled, yellow, red }: LightRowFragment): LightValues => ({ enabled, yellow, red });
export const lightDefaultsOf = ({ defaultYellow, defaultRed }: LightRowFragment): LightValues => ({ enabled: true, yellow: defaultYellow, red: defaultRed });

const NUMBER = /^-?\d{1,4}(\.\d{1,2})?$/;

/** A rule for `Form.Item`: a number, before the day of the clock (negative) or after it. Whether it makes sense there is the server's to say. */
export const thresholdRule = (message: string) => ({
  validator: (_rule: unknown, value: unknown): Promise<void> => (typeof value === 'string' && NUMBER.test(plainDigits(value)) ? Promise.resolve() : Promise.reject(new Error(message))),
});

/** A threshold in words: 提前 30 天, 当天, 满 3 个月, 低于序时 10 个百分点. What is no number is a dash. */
export const useThresholdText = (): ((at: string, unit: ThresholdUnit) => string) => {
  const { t } = useTranslation();
  return (at, unit) => {
    const plain = plainDigits(at);
    if (!NUMBER.test(plain)) return '–';
    const count = Number(plain);
    if (count === 0 && unit !== 'percentagePoints') return t('threshold.onTheDay');
    return count < 0 ? t(`threshold.before.${unit}`, { count: -count }) : t(`threshold.after.${unit}`, { count });
  };
};
