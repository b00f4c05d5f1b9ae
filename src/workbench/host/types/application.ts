import { HostError } from '../errors/HostError';
import { defineType } from '../objects/defineType';
import type { Scope } from '../Scope';
import { flagIn } from './written';

/** Excel.NumberFormatInfo of Chinese settings. */
export const numberFormatInfoType = defineType<Scope>({
  name: 'NumberFormatInfo',
  get: { numberDecimalSeparator: () => '.', numberGroupSeparator: () => ',', currencySymbol: () => '¥' },
});

/** Excel.DatetimeFormatInfo of Chinese settings. */
export const datetimeFormatInfoType = defineType<Scope>({
  name: 'DatetimeFormatInfo',
  get: {
    dateSeparator: () => '/',
    longDatePattern: () => 'yyyy"年"M"月"d"日"',
    longTimePattern: () => 'H:mm:ss',
    shortDatePattern: () => 'yyyy/M/d',
    timeSeparator: () => ':',
  },
});

/** Excel.CultureInfo. */
export const cultureInfoType = defineType<Scope>({
  name: 'CultureInfo',
  get: { name: () => 'zh-CN' },
  links: { numberFormat: numberFormatInfoType.of, datetimeFormat: datetimeFormatInfoType.of },
});

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'];

/** Excel.Application. */
export const applicationType = defineType<Scope>({
  name: 'Application',
  get: {
    calculationMode: ({ session }) => session.calculationMode,
    calculationState: () => 'Done',
    calculationEngineVersion: () => 191029,
    decimalSeparator: () => '.',
    thousandsSeparator: () => ',',
    useSystemSeparators: () => true,
  },
  set: {
    calculationMode: ({ session }, value) => {
      if (typeof value !== 'string' || !MODES.includes(value)) throw new HostError('InvalidArgument');
      session.calculationMode = value;
    },
  },
  links: { cultureInfo: cultureInfoType.of },
  methods: {
    calculate: (_, args) => {
      args.word(0, ['Recalculate', 'Full', 'FullRebuild']);
      return null;
    },
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});

/** Excel.Runtime. */
export const runtimeType = defineType<Scope>({
  name: 'Runtime',
  get: { enableEvents: ({ session }) => session.eventsEnabled },
  set: {
    enableEvents: ({ session }, value) => {
      session.eventsEnabled = flagIn(value);
    },
  },
});
