/** A municipality that nobody has heard of, in two versions: with a ground that one click takes, and without. */
export function ownPack(version: string, isDefault: boolean): string {
  return JSON.stringify(
    {
      schemaVersion: 1,
      id: 'se/provby',
      version,
      extends: 'se/_base',
      identity: { name: 'Provby kommun' },
      grounds: {
        insult: { label: `Provbys grund ${version}`, measures: ['delete'], pointsToPolice: true, isDefault },
      },
      registration: {
        criteria: { 'village-hall': { label: 'Rör Provbys bygdegård', speaksFor: true } },
      },
    },
    null,
    2,
  );
}

/** The same with three things wrong, on three lines. */
export const BROKEN_PACK = ownPack('3', true)
  .replace('"delete"', '"erase"')
  .replace('"speaksFor": true', '"speaksFor": "yes"')
  .replace('"name"', '"nick"');
