import { InputError } from '../input/input-error';
import { isSpoken } from '../input/language';
import { readCodebook } from './read-codebook';
import { speakAs } from './speak-as';
import { findCodebook } from './survey-files';

/**
 * Speaks as the study does, where no survey was loaded that said it: for what
 * reads the register of printed numbers alone. A study without a codebook, or
 * with several, leaves the language as it is.
 * @param path The codebook; the study's own without it.
 * @throws InputError if the codebook is wrong.
 */
export function speakAsStudy(path?: string): void {
  if (isSpoken()) return;
  const codebook = path ?? ownCodebook();
  if (codebook !== null) speakAs(readCodebook(codebook));
}

function ownCodebook(): string | null {
  try {
    return findCodebook();
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
