export function siteAddress(url?: string): string;
export function deployedManifest(manifest: string, url: string): string;
