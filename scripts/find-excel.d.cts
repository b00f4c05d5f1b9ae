export function findExcel(platform: string, exists: (place: string) => boolean): string | null;
