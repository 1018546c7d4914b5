import { checkEvidence } from './check-records';
import { readObject, type Fault, type Files } from './fault';

const RECORD = /^(.*\/)?record\.json$/;
/** What stands in a record's folder beside its evidence. */
const BESIDE = /\/(?:record\.json|arkivmelding\.xml|[^/]+\.pdf)$/;

/** Records that lie in a folder each with `record.json`: their evidence is the one that it names, and whole. */
export function checkFolders(files: Files): { records: number; faults: Fault[] } {
  const faults: Fault[] = [];
  const paths = [...files.keys()].filter((path) => RECORD.test(path));
  for (const path of paths) {
    const file = files.get(path);
    const record = file && readObject(file);
    const { id, evidenceHash } = record ?? {};
    if (typeof id !== 'string' || typeof evidenceHash !== 'string') {
      faults.push({
        file: path,
        code: 'record',
        sentence: `${path} is not a record with an id and its evidence.`,
      });
      continue;
    }
    const folder = path.slice(0, path.lastIndexOf('/'));
    faults.push(...checkEvidence({ files, folder, id, evidenceHash, list: path, beside: BESIDE }));
  }
  return { records: paths.length, faults };
}
