import { join } from 'node:path';
import { installedPackage } from '../../figures/browser/installed-package';

const NAMES = { 400: '400Regular', 700: '700Bold' } as const;

/** Where the font of figures and documents lies. */
export const fontFile = (weight: keyof typeof NAMES): string =>
  join(installedPackage('@expo-google-fonts/source-sans-3').folder, NAMES[weight], `SourceSans3_${NAMES[weight]}.ttf`);
