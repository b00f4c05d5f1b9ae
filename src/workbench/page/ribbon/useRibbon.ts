import { useEffect, useState } from 'react';
import { readManifest } from './readManifest';
import type { RibbonGroup } from './RibbonButton';

/** The ribbon group of the add-in's manifest; nothing while it is read, and where there is none. */
export function useRibbon(locale: string): RibbonGroup | undefined {
  const [group, setGroup] = useState<RibbonGroup | undefined>(undefined);
  useEffect(() => {
    let isWanted = true;
    void load(locale).then((found) => {
      if (isWanted) setGroup(found);
    });
    return () => {
      isWanted = false;
    };
  }, [locale]);
  return group;
}

async function load(locale: string): Promise<RibbonGroup | undefined> {
  const response = await fetch('addin/manifest.xml').catch(() => undefined);
  return response?.ok ? readManifest(await response.text(), locale) : undefined;
}
