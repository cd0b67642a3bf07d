import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installedPackage } from '../figures/browser/installed-package';
import type { Survey } from '../survey/survey';
import { notebooksIn } from './notebooks-in';

/** From what the outputs were made. Holds no time, so that the same input gives the same file. */
export interface Manifest {
  readonly survey: string;
  readonly source: string;
  readonly export: { readonly file: string; readonly sha256: string };
  /** In all; by population, where registers say it. */
  readonly respondents: number | Readonly<Record<string, number>>;
  readonly codebook: { readonly sha256: string };
  readonly register: { readonly sha256: string };
  /** SHA-256 of each notebook's source. */
  readonly notebooks: Readonly<Record<string, string>>;
  readonly packages: Readonly<Record<string, string>>;
  /** Written files, by folder. */
  readonly files: Readonly<Record<string, readonly string[]>>;
}

const PACKAGES = ['@sparticuz/chromium', 'plotly.js', 'tslab', 'xlsx'];

/** The files, by folder, that a manifest lists: those that are tracked. */
const LISTED: Readonly<Record<string, RegExp>> = { figures: /\.(json|png|svg)$/, tables: /\.(csv|json)$/ };

/** Where the inputs lie. */
export interface ManifestPaths {
  /** The codebook file. */
  readonly codebook: string;
  /** Folder of the register of printed numbers. */
  readonly register: string;
  /** Folder of the notebooks. */
  readonly notebooks: string;
}

/** Writes manifest.json about the files that an output folder holds by now. */
export function writeManifest(outputs: string, survey: Survey, paths: ManifestPaths): void {
  const notebooks = notebooksIn(paths.notebooks);
  const manifest: Manifest = {
    survey: survey.title,
    source: survey.sourceLine,
    export: { file: survey.file, sha256: survey.sha256 },
    respondents:
      survey.populations.length === 0
        ? survey.respondents.length
        : Object.fromEntries(survey.populations.map(({ id }) => [id, survey.population(id).length])),
    codebook: { sha256: sha256(paths.codebook) },
    register: { sha256: sha256(...filesIn(paths.register, /\.yaml$/).map((name) => join(paths.register, name))) },
    notebooks: Object.fromEntries(notebooks.map((name) => [name, sha256(join(paths.notebooks, name))])),
    packages: Object.fromEntries(PACKAGES.map((name) => [name, installedPackage(name).version])),
    files: Object.fromEntries(
      Object.entries(LISTED).map(([folder, pattern]) => [folder, filesIn(join(outputs, folder), pattern)]),
    ),
  };
  writeFileSync(join(outputs, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

const filesIn = (folder: string, pattern: RegExp): string[] =>
  (existsSync(folder) ? readdirSync(folder) : []).filter((name) => pattern.test(name)).sort();

function sha256(...paths: string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(readFileSync(path));
  return hash.digest('hex');
}
