import type { DefinedName } from '../model/DefinedName';
import { buildAttributes } from '../xml/buildXml';
import { textOf } from '../xml/textOf';
import { child, childrenOf, flagOf, numberOf, type XmlElement } from '../xml/XmlElement';

const READ = ['name', 'localSheetId', 'hidden', 'comment'];

/** The defined names; `sheetIds` in the order in which the file counts its sheets. */
export function readNames(text: string, root: XmlElement, sheetIds: readonly string[]): DefinedName[] {
  return childrenOf(child(root, 'definedNames'), 'definedName').map((element) => {
    const local = numberOf(element, 'localSheetId');
    const sheet = local === undefined ? undefined : sheetIds[local];
    const comment = element.attributes.get('comment');
    const more = buildAttributes(
      Object.fromEntries([...element.attributes].filter(([name]) => !READ.includes(name))),
    );
    return {
      name: element.attributes.get('name') ?? '',
      formula: textOf(text, element),
      ...(sheet !== undefined && { sheet }),
      hidden: flagOf(element, 'hidden'),
      ...(comment !== undefined && { comment }),
      ...(more !== '' && { more }),
    };
  });
}
