import type { Properties } from '../../../xlsx';
import { defineType } from '../objects/defineType';
import type { Scope } from '../Scope';
import { textIn } from './written';

const TEXTS: readonly (readonly [office: string, model: keyof Properties])[] = [
  ['title', 'title'],
  ['subject', 'subject'],
  ['author', 'creator'],
  ['keywords', 'keywords'],
  ['comments', 'description'],
  ['category', 'category'],
];

/** Excel.DocumentProperties. Dates are ISO texts; what the model has no place for is not supported. */
export const propertiesType = defineType<Scope>({
  name: 'DocumentProperties',
  get: {
    ...Object.fromEntries(
      TEXTS.map(([office, model]) => [office, ({ workbook }: Scope) => workbook.properties[model] ?? '']),
    ),
    lastAuthor: ({ workbook }) => workbook.properties.lastModifiedBy ?? '',
    creationDate: ({ workbook }) => workbook.properties.created ?? null,
  },
  set: Object.fromEntries(
    TEXTS.map(([office, model]) => [
      office,
      ({ workbook }: Scope, value: unknown) => {
        workbook.setProperties({ [model]: textIn(value) });
      },
    ]),
  ),
});
