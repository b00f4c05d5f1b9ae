import type { RibbonButton, RibbonGroup } from './RibbonButton';

/** The ribbon group that a manifest asks for, in the given language. Throws where the text is no manifest with a group. */
export function readManifest(xml: string, locale: string): RibbonGroup {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  const resources = readResources(manifest, locale);
  const group = elements(manifest, 'Group')[0];
  if (!group) throw new Error('The manifest has no ribbon group.');
  return {
    label: resourceOf(child(group, 'Label'), resources),
    buttons: elements(group, 'Control').map((control) => readButton(control, resources)),
  };
}

function readButton(control: Element, resources: ReadonlyMap<string, string>): RibbonButton {
  const action = child(control, 'Action');
  const functionName = child(action, 'FunctionName')?.textContent;
  const pane = resources.get('Taskpane.Url') ?? '';
  const icon = resourceOf(elements(control, 'Image').at(1), resources);
  return {
    id: control.getAttribute('id') ?? '',
    label: resourceOf(child(control, 'Label'), resources),
    tip: resourceOf(child(child(control, 'Supertip'), 'Description'), resources),
    icon: icon === '' ? '' : below(icon, pane),
    action: functionName ? { kind: 'run', functionName } : { kind: 'showPane' },
  };
}

/** The texts and addresses by their ids; an override of the language goes first. */
function readResources(manifest: Document, locale: string): Map<string, string> {
  const found = ['Image', 'Url', 'String'].flatMap((name) => elements(manifest, name));
  return new Map(
    found.flatMap((element) => {
      const id = element.getAttribute('id');
      const own = elements(element, 'Override').find((other) => other.getAttribute('Locale') === locale);
      const value = (own ?? element).getAttribute(own ? 'Value' : 'DefaultValue');
      return id && value !== null ? [[id, value] as const] : [];
    }),
  );
}

function resourceOf(element: Element | undefined, resources: ReadonlyMap<string, string>): string {
  return resources.get(element?.getAttribute('resid') ?? '') ?? '';
}

/** An address of the deployed add-in as one below its folder, wherever that is served from. */
function below(url: string, pane: string): string {
  const folder = new URL('.', pane).href;
  return url.startsWith(folder) ? url.slice(folder.length) : new URL(url).pathname.slice(1);
}

function elements(root: Document | Element, name: string): Element[] {
  return [...root.getElementsByTagNameNS('*', name)];
}

function child(parent: Element | undefined, name: string): Element | undefined {
  return parent && [...parent.children].find((element) => element.localName === name);
}
